package org.plumbline.core.overlay;

import java.util.Optional;
import java.util.function.Function;
import org.plumbline.core.analysis.LiftAnalysis;
import org.plumbline.core.capture.CapturedFrame;
import org.plumbline.core.capture.CapturedLift;
import org.plumbline.core.capture.Keypoint;
import org.plumbline.core.capture.KeypointEstimate;
import org.plumbline.core.capture.PixelPoint;
import org.plumbline.core.capture.PoseObservation;
import org.plumbline.core.kinematics.Channel;
import org.plumbline.core.kinematics.Facing;
import org.plumbline.core.kinematics.Side;
import org.plumbline.core.message.Messages;
import org.plumbline.core.signal.Trace;

/**
 * What every part of the overlay looks at.
 *
 * @param lift what was seen
 * @param analysis of it
 * @param messages texts of the language in which to speak
 * @param near the side of the body whose joints the analysis used
 * @param far the other one
 * @param plane where the sagittal plane lies in the picture; empty where too few joints were measured
 */
record Scene(
        CapturedLift lift,
        LiftAnalysis analysis,
        Messages messages,
        BodySide near,
        BodySide far,
        Optional<PlaneOnPicture> plane) {

    static Scene of(CapturedLift lift, LiftAnalysis analysis, Messages messages) {
        Facing facing = analysis.view().facing();
        // Who faces the right of the picture shows the right side; but the network may have named the sides the other
        // way round, so the side whose keypoints the joints came from decides.
        BodySide expected = BodySide.of(facing == Facing.RIGHT ? Side.RIGHT : Side.LEFT);
        BodySide other = BodySide.of(facing == Facing.RIGHT ? Side.LEFT : Side.RIGHT);
        Optional<PlaneFit> expectedFit = PlaneFit.of(lift, analysis.traces(), facing, expected);
        Optional<PlaneFit> otherFit = PlaneFit.of(lift, analysis.traces(), facing, other);
        double expectedSpread = expectedFit.map(PlaneFit::spread).orElse(Double.POSITIVE_INFINITY);
        double otherSpread = otherFit.map(PlaneFit::spread).orElse(Double.POSITIVE_INFINITY);
        return otherSpread < expectedSpread
                ? new Scene(lift, analysis, messages, other, expected, otherFit.map(PlaneFit::plane))
                : new Scene(lift, analysis, messages, expected, other, expectedFit.map(PlaneFit::plane));
    }

    CapturedFrame at(int frame) {
        return lift.frames().get(frame);
    }

    /** The keypoint in a frame; empty where the lifter was not seen. */
    Optional<KeypointEstimate> keypoint(int frame, Keypoint keypoint) {
        return at(frame).pose() instanceof PoseObservation.Seen seen
                ? Optional.of(seen.pose().at(keypoint))
                : Optional.empty();
    }

    /** Where a place of the sagittal plane is seen in a frame. */
    Optional<PixelPoint> pixel(int frame, double x, double y) {
        return plane.map(known -> known.pixel(x, y, at(frame).cameraShift()));
    }

    /** Where a joint of the analysis is seen in a frame; empty where it is missing. */
    Optional<PixelPoint> joint(int frame, Channel x, Channel y) {
        Trace xs = analysis.traces().of(x);
        Trace ys = analysis.traces().of(y);
        return xs.has(frame) && ys.has(frame) ? pixel(frame, xs.value(frame), ys.value(frame)) : Optional.empty();
    }

    /** The near-side joint in a frame; empty where the lifter was not seen. */
    Optional<PixelPoint> place(int frame, Function<BodySide, Keypoint> joint) {
        return keypoint(frame, joint.apply(near)).map(KeypointEstimate::position);
    }
}
