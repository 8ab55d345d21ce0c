package org.plumbline.core.correction;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.plumbline.core.capture.BarObservation;
import org.plumbline.core.capture.CapturedFrame;
import org.plumbline.core.capture.Keypoint;
import org.plumbline.core.capture.KeypointEstimate;
import org.plumbline.core.capture.PixelPoint;
import org.plumbline.core.capture.Pose;
import org.plumbline.core.capture.PoseObservation;

/** Puts joints right. Places are followed with the camera's own movement taken out. */
final class CorrectedJoints {
    /** Below it a keypoint is not measured from (biomechanics C2). */
    private static final double TRUSTED = 0.5;
    /** From this share of a correction on, a joint counts as placed by the viewer, so behind the disc it is trusted. */
    private static final double PLACED = 0.5;

    private CorrectedJoints() {}

    static void apply(List<Correction.JointMoved> moves, List<CapturedFrame> frames) {
        Map<Keypoint, SortedMap<Integer, double[]>> keys = new EnumMap<>(Keypoint.class);
        for (Correction.JointMoved move : moves) {
            if (move.frame() >= 0 && move.frame() < frames.size()) {
                PixelPoint shift = frames.get(move.frame()).cameraShift();
                keys.computeIfAbsent(move.joint(), joint -> new TreeMap<>()).put(move.frame(), new double[] {
                    move.to().x() - shift.x(), move.to().y() - shift.y()
                });
            }
        }
        Map<Keypoint, Pull> pulls = new EnumMap<>(Keypoint.class);
        keys.forEach((joint, wanted) -> pulls.put(joint, Pull.of(track(frames, joint), wanted)));
        for (int i = 0; i < frames.size(); i++) {
            int frame = i;
            if (pulls.values().stream().anyMatch(pull -> pull.touches(frame))) {
                frames.set(i, corrected(frames.get(i), i, pulls));
            }
        }
    }

    private static Track track(List<CapturedFrame> frames, Keypoint joint) {
        int n = frames.size();
        Track track = new Track(new double[n], new double[2][n], new boolean[n], new boolean[n], new boolean[n]);
        for (int i = 0; i < n; i++) {
            CapturedFrame frame = frames.get(i);
            track.seconds()[i] = frame.time().toNanos() / 1e9;
            track.breaks()[i] = frame.afterCut();
            if (frame.pose() instanceof PoseObservation.Seen seen) {
                KeypointEstimate estimate = seen.pose().at(joint);
                track.values()[0][i] =
                        estimate.position().x() - frame.cameraShift().x();
                track.values()[1][i] =
                        estimate.position().y() - frame.cameraShift().y();
                track.present()[i] = true;
                track.trusted()[i] = estimate.confidence() >= TRUSTED && !isHidden(frame, estimate);
            }
        }
        return track;
    }

    private static boolean isHidden(CapturedFrame frame, KeypointEstimate estimate) {
        boolean behind = frame.bar() instanceof BarObservation.Plate plate
                && estimate.position().distanceTo(plate.centre()) < plate.diameterPixels() / 2;
        return behind || estimate.hidden();
    }

    private static CapturedFrame corrected(CapturedFrame frame, int index, Map<Keypoint, Pull> pulls) {
        if (!(frame.pose() instanceof PoseObservation.Seen seen)) {
            return frame;
        }
        List<KeypointEstimate> estimates = new ArrayList<>();
        for (Keypoint joint : Keypoint.values()) {
            KeypointEstimate before = seen.pose().at(joint);
            Pull pull = pulls.get(joint);
            estimates.add(pull == null || !pull.touches(index) ? before : corrected(frame, before, pull, index));
        }
        return new CapturedFrame(
                frame.index(),
                frame.time(),
                seen.with(new Pose(estimates)),
                frame.bar(),
                frame.cameraShift(),
                frame.afterCut());
    }

    private static KeypointEstimate corrected(CapturedFrame frame, KeypointEstimate before, Pull pull, int index) {
        PixelPoint place = new PixelPoint(
                pull.value(0, index) + frame.cameraShift().x(),
                pull.value(1, index) + frame.cameraShift().y());
        boolean placed = pull.share(index) >= PLACED;
        return new KeypointEstimate(
                place,
                Math.max(before.confidence(), placed ? pull.share(index) : 0),
                !placed && isHidden(frame, before),
                true);
    }
}
