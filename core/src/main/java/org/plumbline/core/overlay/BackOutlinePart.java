package org.plumbline.core.overlay;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.plumbline.core.capture.PixelPoint;
import org.plumbline.core.capture.PoseObservation;
import org.plumbline.core.capture.Silhouette;
import org.plumbline.core.kinematics.Channel;
import org.plumbline.core.kinematics.Facing;
import org.plumbline.core.message.Text;
import org.plumbline.core.signal.Trace;

/** The outline of the back between hip and shoulder: where rays from the trunk backwards leave the mask. */
final class BackOutlinePart implements OverlayPart {
    /** Stretch of the trunk that biomechanics C5 samples, as a share of hip to shoulder. */
    private static final double FROM = 0.10;

    private static final double TO = 0.94;
    private static final int RAYS = 22;
    /** A back is never further from the line of hip and shoulder than this share of the trunk. */
    private static final double DEEPEST = 0.6;

    private final Scene scene;

    BackOutlinePart(Scene scene) {
        this.scene = scene;
    }

    @Override
    public List<OverlayShape> shapes(int frame) {
        if (!(scene.at(frame).pose() instanceof PoseObservation.Seen seen)
                || seen.silhouette().size() < 3) {
            return List.of();
        }
        PixelPoint hip = seen.pose().at(scene.near().hip()).position();
        PixelPoint shoulder = seen.pose().at(scene.near().shoulder()).position();
        double length = hip.distanceTo(shoulder);
        if (length < 1) {
            return List.of();
        }
        double du = (shoulder.x() - hip.x()) / length;
        double dv = (shoulder.y() - hip.y()) / length;
        double sign = scene.analysis().view().facing() == Facing.RIGHT ? 1 : -1;
        List<PixelPoint> outline = new ArrayList<>();
        for (int i = 0; i < RAYS; i++) {
            double q = length * (FROM + (TO - FROM) * i / (RAYS - 1));
            double u = hip.x() + q * du;
            double v = hip.y() + q * dv;
            double backU = sign * dv;
            double backV = -sign * du;
            exit(seen.silhouette(), u, v, backU, backV).ifPresent(way -> {
                if (way < DEEPEST * length) {
                    outline.add(new PixelPoint(u + way * backU, v + way * backV));
                }
            });
        }
        if (outline.size() < RAYS / 2) {
            return List.of();
        }
        List<OverlayShape> shapes = new ArrayList<>();
        shapes.add(new OverlayShape.Polyline(Role.BACK_OUTLINE, outline));
        Trace proxy = scene.analysis().traces().of(Channel.LUMBAR_PROXY);
        if (proxy.has(frame)) {
            shapes.add(new OverlayShape.Label(Role.BACK_OUTLINE, outline.get(outline.size() / 3), words(proxy, frame)));
        }
        return shapes;
    }

    private String words(Trace proxy, int frame) {
        return scene.messages()
                .say(
                        Text.OVERLAY_LUMBAR,
                        String.format(
                                Locale.ROOT,
                                "%d° ± %d°",
                                Math.round(proxy.value(frame)),
                                Math.round(proxy.error(frame))));
    }

    /** How far along a ray the first edge of the mask lies; empty if it meets none. */
    private static OptionalDouble exit(Silhouette silhouette, double u, double v, double du, double dv) {
        double nearest = Double.POSITIVE_INFINITY;
        for (int i = 0; i < silhouette.size(); i++) {
            PixelPoint a = silhouette.corner(i);
            PixelPoint b = silhouette.corner((i + 1) % silhouette.size());
            double eu = b.x() - a.x();
            double ev = b.y() - a.y();
            double cross = du * ev - dv * eu;
            if (cross != 0) {
                double way = ((a.x() - u) * ev - (a.y() - v) * eu) / cross;
                double share = ((a.x() - u) * dv - (a.y() - v) * du) / cross;
                if (way > 0 && share >= 0 && share <= 1) {
                    nearest = Math.min(nearest, way);
                }
            }
        }
        return nearest < Double.POSITIVE_INFINITY ? OptionalDouble.of(nearest) : OptionalDouble.empty();
    }
}
