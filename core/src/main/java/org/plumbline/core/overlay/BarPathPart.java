package org.plumbline.core.overlay;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.capture.BarObservation;
import org.plumbline.core.capture.CapturedFrame;
import org.plumbline.core.capture.PixelPoint;
import org.plumbline.core.rep.Phase;

/**
 * The way the bar has come in this repetition, up to the frame. Where the bar was not seen it is dashed for a moment, then
 * broken.
 */
final class BarPathPart implements OverlayPart {
    private static final Duration LONGEST_BRIDGE = Duration.ofMillis(300);

    private final Scene scene;
    private final PathRoles roles;
    private final PathColour colour;

    BarPathPart(Scene scene, PathRoles roles, PathColour colour) {
        this.scene = scene;
        this.roles = roles;
        this.colour = colour;
    }

    @Override
    public List<OverlayShape> shapes(int frame) {
        int rep = scene.analysis().repOfFrame().get(frame);
        if (rep == 0) {
            return List.of();
        }
        List<OverlayShape> shapes = new ArrayList<>();
        List<PixelPoint> stretch = new ArrayList<>();
        Role role = Role.BAR_PATH;
        int last = -1;
        for (int i = start(frame, rep); i <= frame; i++) {
            PixelPoint point = seen(i, frame);
            if (point == null) {
                continue;
            }
            Role now = scene.at(i).bar() instanceof BarObservation.Hands ? Role.BAR_SUBSTITUTE : roles.of(i, colour);
            if (last >= 0 && last != i - 1) {
                close(role, stretch, shapes);
                bridge(last, i, frame, shapes);
            } else if (last >= 0 && now != role) {
                if (now != Role.BAR_SUBSTITUTE && role != Role.BAR_SUBSTITUTE) {
                    // Two colours meet in a point, or there would be a gap between them.
                    stretch.add(point);
                }
                close(role, stretch, shapes);
            }
            role = now;
            last = i;
            stretch.add(point);
        }
        close(role, stretch, shapes);
        return shapes;
    }

    /** Over a short gap the way is drawn as a substitute, over a long one not at all. */
    private void bridge(int from, int to, int now, List<OverlayShape> shapes) {
        PixelPoint start = seen(from, now);
        PixelPoint end = seen(to, now);
        Duration gap = scene.at(to).time().minus(scene.at(from).time());
        if (start != null && end != null && gap.compareTo(LONGEST_BRIDGE) <= 0) {
            shapes.add(new OverlayShape.Polyline(Role.BAR_SUBSTITUTE, List.of(start, end)));
        }
    }

    private int start(int frame, int rep) {
        int first = frame;
        while (first > 0
                && scene.analysis().repOfFrame().get(first - 1) == rep
                && !scene.at(first).afterCut()
                && !(isSetUp(first) && isSetUp(first - 1))) {
            first--;
        }
        return first;
    }

    private boolean isSetUp(int frame) {
        return scene.analysis().phaseOfFrame().get(frame) == Phase.SETUP;
    }

    /** Where the bar was in frame {@code i}, as seen from the camera's place in frame {@code now}. */
    private @Nullable PixelPoint seen(int i, int now) {
        CapturedFrame then = scene.at(i);
        PixelPoint centre =
                switch (then.bar()) {
                    case BarObservation.Plate plate -> plate.centre();
                    case BarObservation.Hands hands -> hands.centre();
                    case BarObservation.Absent _ -> null;
                };
        if (centre == null) {
            return null;
        }
        PixelPoint shift = scene.at(now).cameraShift();
        return new PixelPoint(
                centre.x() - then.cameraShift().x() + shift.x(),
                centre.y() - then.cameraShift().y() + shift.y());
    }

    private static void close(Role role, List<PixelPoint> stretch, List<OverlayShape> shapes) {
        if (stretch.size() > 1) {
            shapes.add(new OverlayShape.Polyline(role, stretch));
        }
        stretch.clear();
    }
}
