package org.plumbline.core.lumbar;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.core.capture.CapturedFrame;
import org.plumbline.core.capture.CapturedLift;
import org.plumbline.core.capture.Keypoint;
import org.plumbline.core.capture.KeypointEstimate;
import org.plumbline.core.capture.PoseObservation;
import org.plumbline.core.kinematics.Facing;
import org.plumbline.core.kinematics.Kinematics;
import org.plumbline.core.kinematics.Scale;
import org.plumbline.core.kinematics.Side;

/**
 * The outlines of the back in the frames of a clip that show enough of it, all from one source.
 *
 * @param outlines by frame
 */
record BackSight(Map<Integer, BackOutline> outlines) {
    private static final double LEAST_COVERAGE = 0.7;
    private static final double LEAST_CONFIDENCE = 0.3;
    /** Hip to shoulder, metres, where nothing gives a scale. */
    private static final double USUAL_TRUNK = 0.50;

    BackSight {
        outlines = Map.copyOf(outlines);
    }

    /** The outlines of a clip by the mask, or else by the edge in the picture. */
    static BackSight of(CapturedLift lift, Kinematics kinematics, boolean byMask) {
        double metresPerPixel = kinematics.scale() instanceof Scale.Calibrated known
                ? known.metresPerPixelAtLifter()
                : USUAL_TRUNK / kinematics.trunkLengthPixels();
        Midplane midplane = Midplane.of(lift.video().width(), lift.video().height(), metresPerPixel);
        Map<Integer, BackOutline> outlines = new HashMap<>();
        for (CapturedFrame frame : lift.frames()) {
            if (frame.pose() instanceof PoseObservation.Seen seen && trusted(seen, kinematics)) {
                BackOutline outline = outline(frame, seen, kinematics, midplane, byMask);
                if (outline.coverage() >= LEAST_COVERAGE) {
                    outlines.put(frame.index(), outline);
                }
            }
        }
        return new BackSight(outlines);
    }

    private static BackOutline outline(
            CapturedFrame frame, PoseObservation.Seen seen, Kinematics kinematics, Midplane midplane, boolean byMask) {
        KeypointEstimate hip = hip(seen, kinematics);
        KeypointEstimate shoulder = shoulder(seen, kinematics);
        TrunkAxis axis = new TrunkAxis(
                midplane.hip(hip.position()),
                midplane.shoulder(shoulder.position()),
                kinematics.facing() == Facing.RIGHT);
        double trunk = hip.position().distanceTo(shoulder.position());
        Exclusions excluded = new Exclusions(seen.pose(), kinematics.nearSide(), frame.bar(), trunk);
        return byMask ? BackOutline.of(seen.silhouette(), axis, excluded) : BackOutline.of(seen.back(), axis, excluded);
    }

    private static boolean trusted(PoseObservation.Seen seen, Kinematics kinematics) {
        KeypointEstimate hip = hip(seen, kinematics);
        KeypointEstimate shoulder = shoulder(seen, kinematics);
        return seen.silhouette().size() >= 3
                && !shoulder.hidden()
                && hip.confidence() >= LEAST_CONFIDENCE
                && shoulder.confidence() >= LEAST_CONFIDENCE
                && hip.position().distanceTo(shoulder.position()) > kinematics.trunkLengthPixels() / 2;
    }

    private static KeypointEstimate hip(PoseObservation.Seen seen, Kinematics kinematics) {
        return seen.pose().at(kinematics.nearSide() == Side.LEFT ? Keypoint.LEFT_HIP : Keypoint.RIGHT_HIP);
    }

    private static KeypointEstimate shoulder(PoseObservation.Seen seen, Kinematics kinematics) {
        return seen.pose().at(kinematics.nearSide() == Side.LEFT ? Keypoint.LEFT_SHOULDER : Keypoint.RIGHT_SHOULDER);
    }

    /** The outlines of a stretch of frames, both ends included. */
    List<BackOutline> between(int from, int to) {
        return outlines.entrySet().stream()
                .filter(entry -> entry.getKey() >= from && entry.getKey() <= to)
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toList();
    }
}
