package org.plumbline.core.overlay;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.plumbline.core.capture.BackEdge;
import org.plumbline.core.capture.PixelPoint;
import org.plumbline.core.capture.PoseObservation;
import org.plumbline.core.kinematics.Channel;
import org.plumbline.core.kinematics.Facing;
import org.plumbline.core.message.Text;
import org.plumbline.core.signal.Trace;

/** The outline of the back between hip and shoulder: its edge in the picture, else where rays backwards leave the mask. */
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
        List<PixelPoint> outline = seen.back().size() >= RAYS ? edge(seen.back()) : mask(seen, hip, du, dv, length);
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

    /** The edge of the back as it was found in the picture. */
    private static List<PixelPoint> edge(BackEdge back) {
        List<PixelPoint> points = new ArrayList<>();
        for (int i = 0; i < back.size(); i++) {
            points.add(back.point(i));
        }
        return points;
    }

    private List<PixelPoint> mask(PoseObservation.Seen seen, PixelPoint hip, double du, double dv, double length) {
        double sign = scene.analysis().view().facing() == Facing.RIGHT ? 1 : -1;
        List<PixelPoint> outline = new ArrayList<>();
        for (int i = 0; i < RAYS; i++) {
            double q = length * (FROM + (TO - FROM) * i / (RAYS - 1));
            double u = hip.x() + q * du;
            double v = hip.y() + q * dv;
            double backU = sign * dv;
            double backV = -sign * du;
            double way = seen.silhouette().firstExit(new PixelPoint(u, v), backU, backV);
            if (way > 0 && way < DEEPEST * length) {
                outline.add(new PixelPoint(u + way * backU, v + way * backV));
            }
        }
        return outline;
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
}
