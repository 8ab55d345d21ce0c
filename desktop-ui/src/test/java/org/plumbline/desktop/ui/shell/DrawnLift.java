package org.plumbline.desktop.ui.shell;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.plumbline.core.capture.PixelPoint;
import org.plumbline.core.overlay.OverlayLayer;
import org.plumbline.core.overlay.OverlayShape;
import org.plumbline.core.overlay.Role;
import org.plumbline.desktop.ui.overlay.Layers;

/** A stick figure that lifts once in five seconds, as places in a picture of 1280 × 720. */
final class DrawnLift {
    static final int WIDTH = 1280;
    static final int HEIGHT = 720;
    static final int FRAMES = 150;
    static final Duration INTERVAL = Duration.ofNanos(1_000_000_000L / 30);

    private static final double FLOOR = 640;
    private static final double MIDFOOT = 620;
    private static final double PLATE = 80;

    private DrawnLift() {}

    /** Bar, ankle, knee, hip, shoulder, wrist in a frame. */
    record Body(PixelPoint bar, PixelPoint ankle, PixelPoint knee, PixelPoint hip, PixelPoint shoulder) {}

    static Body at(int frame) {
        double up = lifted(frame / 30.0);
        PixelPoint ankle = new PixelPoint(MIDFOOT - 30, FLOOR - 25);
        PixelPoint bar = new PixelPoint(MIDFOOT + 6 + 14 * Math.sin(Math.PI * up), FLOOR - PLATE - 215 * up);
        PixelPoint knee = new PixelPoint(MIDFOOT + 30 - 50 * up, FLOOR - 150);
        PixelPoint hip = new PixelPoint(MIDFOOT - 105 + 90 * up, FLOOR - 235 - 65 * up);
        PixelPoint shoulder = new PixelPoint(MIDFOOT + 30 - 35 * up, FLOOR - 370 - 110 * up);
        return new Body(bar, ankle, knee, hip, shoulder);
    }

    static double plateRadius() {
        return PLATE;
    }

    static double floor() {
        return FLOOR;
    }

    static List<OverlayShape> shapes(int frame, Layers layers) {
        Set<Role> off = EnumSet.noneOf(Role.class);
        if (!layers.shown().contains(OverlayLayer.SKELETON)) {
            off.addAll(List.of(Role.SKELETON, Role.SKELETON_UNCERTAIN));
        }
        if (!layers.shown().contains(OverlayLayer.PLUMB_LINE)) {
            off.add(Role.PLUMB_LINE);
        }
        return all(frame).stream().filter(shape -> !off.contains(shape.role())).toList();
    }

    private static List<OverlayShape> all(int frame) {
        Body body = at(frame);
        List<PixelPoint> path = new ArrayList<>();
        for (int i = 0; i <= frame; i++) {
            path.add(at(i).bar());
        }
        List<OverlayShape> shapes = new ArrayList<>();
        shapes.add(new OverlayShape.Polyline(
                Role.PLUMB_LINE, List.of(new PixelPoint(MIDFOOT, 60), new PixelPoint(MIDFOOT, FLOOR))));
        shapes.add(new OverlayShape.Circle(Role.PLATE, body.bar(), PLATE));
        shapes.add(new OverlayShape.Polyline(Role.BAR_PATH, path));
        shapes.add(new OverlayShape.Polyline(
                Role.SKELETON, List.of(body.ankle(), body.knee(), body.hip(), body.shoulder())));
        shapes.add(new OverlayShape.Polyline(Role.SKELETON_UNCERTAIN, List.of(body.shoulder(), body.bar())));
        shapes.add(new OverlayShape.Dot(Role.SKELETON, body.hip()));
        shapes.add(new OverlayShape.Dot(Role.SKELETON, body.shoulder()));
        shapes.add(new OverlayShape.Dot(Role.SKELETON, body.knee()));
        shapes.add(new OverlayShape.Dot(Role.SKELETON_UNCERTAIN, body.ankle()));
        shapes.add(new OverlayShape.Dot(Role.FAULT_WARNING, body.hip()));
        shapes.add(new OverlayShape.Label(Role.FAULT_WARNING, body.hip(), "Hips rise first"));
        shapes.add(new OverlayShape.Label(Role.PLUMB_LINE, body.bar(), "+1.2 ± 1.5 cm"));
        shapes.add(new OverlayShape.Label(Role.EVENT, new PixelPoint(22, 22), "Rep 1 · pull, above the knee"));
        return shapes;
    }

    private static double lifted(double seconds) {
        double share = seconds < 3.2 ? (seconds - 1) / 1.5 : 1 - (seconds - 3.2) / 1.1;
        double clamped = Math.clamp(share, 0, 1);
        return clamped * clamped * (3 - 2 * clamped);
    }
}
