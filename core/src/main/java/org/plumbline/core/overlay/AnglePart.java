package org.plumbline.core.overlay;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plumbline.core.capture.PixelPoint;
import org.plumbline.core.kinematics.Channel;
import org.plumbline.core.message.Text;
import org.plumbline.core.signal.Trace;

/** The angles of trunk, hip and knee with their errors, each with an arc at its joint. */
final class AnglePart implements OverlayPart {
    private static final int STEPS = 16;

    /** Radius of an arc, as a share of the shorter of its two sides. */
    private static final double RADIUS = 0.28;

    private final Scene scene;

    AnglePart(Scene scene) {
        this.scene = scene;
    }

    @Override
    public List<OverlayShape> shapes(int frame) {
        List<OverlayShape> shapes = new ArrayList<>();
        Optional<PixelPoint> shoulder = scene.joint(frame, Channel.SHOULDER_X, Channel.SHOULDER_Y);
        Optional<PixelPoint> hip = scene.joint(frame, Channel.HIP_X, Channel.HIP_Y);
        Optional<PixelPoint> knee = scene.joint(frame, Channel.KNEE_X, Channel.KNEE_Y);
        Optional<PixelPoint> ankle = scene.joint(frame, Channel.ANKLE_X, Channel.ANKLE_Y);
        add(shapes, Text.OVERLAY_HIP, Channel.HIP_ANGLE, frame, hip, shoulder, knee);
        add(shapes, Text.OVERLAY_KNEE, Channel.KNEE_ANGLE, frame, knee, hip, ankle);
        Trace trunk = scene.analysis().traces().of(Channel.TRUNK_ANGLE);
        if (trunk.has(frame) && hip.isPresent() && shoulder.isPresent()) {
            PixelPoint middle = new PixelPoint(
                    (hip.get().x() + shoulder.get().x()) / 2,
                    (hip.get().y() + shoulder.get().y()) / 2);
            shapes.add(new OverlayShape.Label(Role.ANGLE, middle, words(Text.OVERLAY_TRUNK, trunk, frame)));
        }
        return shapes;
    }

    private void add(
            List<OverlayShape> shapes,
            Text name,
            Channel channel,
            int frame,
            Optional<PixelPoint> joint,
            Optional<PixelPoint> one,
            Optional<PixelPoint> other) {
        Trace angle = scene.analysis().traces().of(channel);
        if (!angle.has(frame) || joint.isEmpty() || one.isEmpty() || other.isEmpty()) {
            return;
        }
        shapes.add(new OverlayShape.Polyline(Role.ANGLE, arc(joint.get(), one.get(), other.get())));
        shapes.add(new OverlayShape.Label(Role.ANGLE, joint.get(), words(name, angle, frame)));
    }

    /** From one side to the other, through the smaller angle between them. */
    private static List<PixelPoint> arc(PixelPoint joint, PixelPoint one, PixelPoint other) {
        double radius = RADIUS * Math.min(joint.distanceTo(one), joint.distanceTo(other));
        double from = Math.atan2(one.y() - joint.y(), one.x() - joint.x());
        double turn = Math.IEEEremainder(Math.atan2(other.y() - joint.y(), other.x() - joint.x()) - from, 2 * Math.PI);
        List<PixelPoint> points = new ArrayList<>();
        for (int i = 0; i <= STEPS; i++) {
            double angle = from + turn * i / STEPS;
            points.add(new PixelPoint(joint.x() + radius * Math.cos(angle), joint.y() + radius * Math.sin(angle)));
        }
        return points;
    }

    private String words(Text name, Trace angle, int frame) {
        return scene.messages()
                .say(
                        name,
                        String.format(
                                Locale.ROOT,
                                "%d° ± %d°",
                                Math.round(angle.value(frame)),
                                Math.round(angle.error(frame))));
    }
}
