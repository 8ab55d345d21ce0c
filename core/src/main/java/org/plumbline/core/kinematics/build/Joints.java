package org.plumbline.core.kinematics.build;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.plumbline.core.capture.BarObservation;
import org.plumbline.core.capture.CapturedFrame;
import org.plumbline.core.capture.Keypoint;
import org.plumbline.core.capture.KeypointEstimate;
import org.plumbline.core.capture.PixelPoint;
import org.plumbline.core.capture.PoseObservation;
import org.plumbline.core.signal.RawSignal;

/** Keypoints as signals in pixels of the first frame's picture (camera shift taken out), where they can be believed. */
final class Joints {
    private static final double LEAST_CONFIDENCE = 0.5;
    private static final double LEAST_PRESENCE = 0.5;
    /** A keypoint so close inside the disc's rim counts as covered, too. */
    private static final double RIM_MARGIN = 1.03;

    private final Map<Keypoint, RawSignal> us = new EnumMap<>(Keypoint.class);
    private final Map<Keypoint, RawSignal> vs = new EnumMap<>(Keypoint.class);
    private final Map<Keypoint, RawSignal> guessedUs = new EnumMap<>(Keypoint.class);
    private final Map<Keypoint, RawSignal> guessedVs = new EnumMap<>(Keypoint.class);
    private final Map<Keypoint, boolean[]> hidden = new EnumMap<>(Keypoint.class);
    private final Map<Keypoint, boolean[]> dropped = new EnumMap<>(Keypoint.class);
    private final Map<Keypoint, Double> confidence = new EnumMap<>(Keypoint.class);
    private final int frames;

    Joints(List<CapturedFrame> captured) {
        frames = captured.size();
        for (Keypoint keypoint : Keypoint.values()) {
            read(captured, keypoint);
        }
    }

    private void read(List<CapturedFrame> captured, Keypoint keypoint) {
        RawSignal u = new RawSignal(frames);
        RawSignal v = new RawSignal(frames);
        RawSignal guessedU = new RawSignal(frames);
        RawSignal guessedV = new RawSignal(frames);
        boolean[] covered = new boolean[frames];
        double sum = 0;
        int seen = 0;
        for (int i = 0; i < frames; i++) {
            CapturedFrame frame = captured.get(i);
            if (!(frame.pose() instanceof PoseObservation.Seen pose) || pose.presence() < LEAST_PRESENCE) {
                continue;
            }
            KeypointEstimate estimate = pose.pose().at(keypoint);
            sum += estimate.confidence();
            seen++;
            // A viewer who puts a joint behind the disc knows why: what was corrected is taken as seen.
            covered[i] = estimate.hidden() || (!estimate.corrected() && inside(frame.bar(), estimate.position()));
            if (!isFinite(estimate.position())) {
                continue;
            }
            guessedU.set(i, estimate.position().x() - frame.cameraShift().x());
            guessedV.set(i, estimate.position().y() - frame.cameraShift().y());
            if (estimate.confidence() >= LEAST_CONFIDENCE) {
                u.set(i, guessedU.at(i));
                v.set(i, guessedV.at(i));
            }
        }
        guessedUs.put(keypoint, guessedU);
        guessedVs.put(keypoint, guessedV);
        us.put(keypoint, u);
        vs.put(keypoint, v);
        hidden.put(keypoint, covered);
        dropped.put(keypoint, new boolean[frames]);
        confidence.put(keypoint, seen == 0 ? 0 : sum / seen);
    }

    private static boolean inside(BarObservation bar, PixelPoint point) {
        return bar instanceof BarObservation.Plate plate
                && point.distanceTo(plate.centre()) < RIM_MARGIN * plate.diameterPixels() / 2;
    }

    private static boolean isFinite(PixelPoint point) {
        return Double.isFinite(point.x()) && Double.isFinite(point.y());
    }

    int frames() {
        return frames;
    }

    RawSignal u(Keypoint keypoint) {
        return present(us.get(keypoint));
    }

    RawSignal v(Keypoint keypoint) {
        return present(vs.get(keypoint));
    }

    /** Where the network puts it, however little it trusts itself; nothing that was dropped is missing here. */
    RawSignal guessedU(Keypoint keypoint) {
        return present(guessedUs.get(keypoint));
    }

    RawSignal guessedV(Keypoint keypoint) {
        return present(guessedVs.get(keypoint));
    }

    boolean has(Keypoint keypoint, int frame) {
        return u(keypoint).has(frame);
    }

    /** Whether the plate covers it, whatever the network says. */
    boolean isHidden(Keypoint keypoint, int frame) {
        return present(hidden.get(keypoint))[frame];
    }

    boolean inSight(Keypoint keypoint, int frame) {
        return has(keypoint, frame) && !isHidden(keypoint, frame);
    }

    /** Takes a joint out that can't be where the network puts it. */
    void drop(Keypoint keypoint, int frame) {
        u(keypoint).clear(frame);
        v(keypoint).clear(frame);
        present(dropped.get(keypoint))[frame] = true;
    }

    boolean wasDropped(Keypoint keypoint, int frame) {
        return present(dropped.get(keypoint))[frame];
    }

    /** Mean confidence over the frames with a pose. */
    double confidence(Keypoint keypoint) {
        return present(confidence.get(keypoint));
    }

    double distance(Keypoint a, Keypoint b, int frame) {
        return Math.hypot(u(a).at(frame) - u(b).at(frame), v(a).at(frame) - v(b).at(frame));
    }

    private static <T> T present(@org.jspecify.annotations.Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("every keypoint has signals");
        }
        return value;
    }
}
