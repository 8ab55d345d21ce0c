package org.plumbline.core.overlay;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plumbline.core.capture.PixelPoint;
import org.plumbline.core.kinematics.Channel;
import org.plumbline.core.kinematics.Scale;
import org.plumbline.core.message.Text;
import org.plumbline.core.signal.Trace;

/**
 * The vertical through midfoot, and how far the bar is from it. The bar is drawn where it is in the lifter's own plane, which
 * in the picture is not the plate's centre: the plate stands nearer to the camera (biomechanics C1).
 */
final class PlumbLinePart implements OverlayPart {
    private static final double TALLEST = 1.5;
    private static final double HIGHER_THAN_BAR = 0.25;

    private final Scene scene;

    PlumbLinePart(Scene scene) {
        this.scene = scene;
    }

    @Override
    public List<OverlayShape> shapes(int frame) {
        Trace distance = scene.analysis().traces().of(Channel.BAR_TO_MIDFOOT);
        Trace height = scene.analysis().traces().of(Channel.BAR_Y);
        if (!isFootKnown() || !height.has(frame)) {
            return List.of();
        }
        List<OverlayShape> shapes = new ArrayList<>();
        double top = Math.min(TALLEST, height.value(frame) + HIGHER_THAN_BAR);
        Optional<PixelPoint> foot = scene.pixel(frame, 0, 0);
        Optional<PixelPoint> head = scene.pixel(frame, 0, top);
        if (foot.isEmpty() || head.isEmpty()) {
            return List.of();
        }
        shapes.add(new OverlayShape.Polyline(Role.PLUMB_LINE, List.of(foot.get(), head.get())));
        if (distance.has(frame)) {
            scene.pixel(frame, 0, height.value(frame))
                    .ifPresent(beside -> scene.pixel(frame, distance.value(frame) / 100, height.value(frame))
                            .ifPresent(bar -> {
                                shapes.add(new OverlayShape.Polyline(Role.PLUMB_LINE, List.of(beside, bar)));
                                shapes.add(new OverlayShape.Dot(Role.PLUMB_LINE, bar));
                            }));
            shapes.add(new OverlayShape.Label(
                    Role.PLUMB_LINE, head.get(), words(distance.value(frame), distance.error(frame))));
        }
        return shapes;
    }

    /** Without a scale or a foot the origin is not midfoot, and a line there would claim that it is. */
    private boolean isFootKnown() {
        Trace distance = scene.analysis().traces().of(Channel.BAR_TO_MIDFOOT);
        if (!(scene.analysis().scale() instanceof Scale.Calibrated)) {
            return false;
        }
        for (int i = 0; i < distance.length(); i++) {
            if (distance.has(i)) {
                return true;
            }
        }
        return false;
    }

    private String words(double centimetres, double error) {
        if (Math.abs(centimetres) < 0.05) {
            return scene.messages().say(Text.OVERLAY_BAR_OVER, String.format(Locale.ROOT, "%.1f cm", error));
        }
        return scene.messages()
                .say(
                        centimetres > 0 ? Text.OVERLAY_BAR_IN_FRONT : Text.OVERLAY_BAR_BEHIND,
                        String.format(Locale.ROOT, "%.1f ± %.1f cm", Math.abs(centimetres), error));
    }
}
