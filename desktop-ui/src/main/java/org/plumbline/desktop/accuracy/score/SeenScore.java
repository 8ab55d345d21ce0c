package org.plumbline.desktop.accuracy.score;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.plumbline.core.capture.BarObservation;
import org.plumbline.core.capture.CapturedFrame;
import org.plumbline.core.capture.CapturedLift;
import org.plumbline.core.capture.Keypoint;
import org.plumbline.core.capture.PixelPoint;
import org.plumbline.core.capture.PoseObservation;
import org.plumbline.samples.geometry.Pixel;
import org.plumbline.samples.scene.Facing;
import org.plumbline.samples.truth.Camera;
import org.plumbline.samples.truth.FrameTruth;
import org.plumbline.samples.truth.Joint;

/**
 * What was seen in the frames against what was there.
 *
 * @param frames of the clip
 * @param lifterFrames of them with the lifter
 * @param plateFrames of them with the plate
 * @param inSight distances of near joints that nothing hides, cm at the joint's own depth
 * @param hidden the same of joints behind the near plate
 * @param plateCentre distances of the plate's centre, per cent of its diameter
 * @param plateCentrePixels the same in pixels
 * @param plateDiameter found less true diameter, per cent of the true one
 */
public record SeenScore(
        int frames,
        int lifterFrames,
        int plateFrames,
        Map<Part, Errors> inSight,
        Map<Part, Errors> hidden,
        Errors plateCentre,
        Errors plateCentrePixels,
        Errors plateDiameter) {

    /** The joints that are compared, of the side nearer to the camera. */
    public enum Part {
        SHOULDER(Joint.RIGHT_SHOULDER, Joint.LEFT_SHOULDER, Keypoint.RIGHT_SHOULDER, Keypoint.LEFT_SHOULDER),
        HIP(Joint.RIGHT_HIP, Joint.LEFT_HIP, Keypoint.RIGHT_HIP, Keypoint.LEFT_HIP),
        KNEE(Joint.RIGHT_KNEE, Joint.LEFT_KNEE, Keypoint.RIGHT_KNEE, Keypoint.LEFT_KNEE),
        ANKLE(Joint.RIGHT_ANKLE, Joint.LEFT_ANKLE, Keypoint.RIGHT_ANKLE, Keypoint.LEFT_ANKLE),
        HEEL(Joint.RIGHT_HEEL, Joint.LEFT_HEEL, Keypoint.RIGHT_HEEL, Keypoint.LEFT_HEEL),
        TOE(Joint.RIGHT_TOE, Joint.LEFT_TOE, Keypoint.RIGHT_FOOT_INDEX, Keypoint.LEFT_FOOT_INDEX);

        private final Joint rightJoint;
        private final Joint leftJoint;
        private final Keypoint rightKeypoint;
        private final Keypoint leftKeypoint;

        Part(Joint rightJoint, Joint leftJoint, Keypoint rightKeypoint, Keypoint leftKeypoint) {
            this.rightJoint = rightJoint;
            this.leftJoint = leftJoint;
            this.rightKeypoint = rightKeypoint;
            this.leftKeypoint = leftKeypoint;
        }

        Joint joint(boolean right) {
            return right ? rightJoint : leftJoint;
        }

        Keypoint keypoint(boolean right) {
            return right ? rightKeypoint : leftKeypoint;
        }
    }

    public SeenScore {
        inSight = Map.copyOf(inSight);
        hidden = Map.copyOf(hidden);
    }

    static SeenScore of(KnownLift known, CapturedLift lift) {
        boolean right = known.scene().shot().facing() == Facing.RIGHT;
        Map<Part, List<Double>> inSight = new EnumMap<>(Part.class);
        Map<Part, List<Double>> hidden = new EnumMap<>(Part.class);
        List<Double> centre = new ArrayList<>();
        List<Double> centrePixels = new ArrayList<>();
        List<Double> diameter = new ArrayList<>();
        int lifter = 0;
        for (CapturedFrame frame : lift.frames()) {
            FrameTruth truth = known.shownAt(frame.time().toNanos() / 1e9);
            if (frame.pose() instanceof PoseObservation.Seen seen) {
                Camera camera = truth.camera();
                lifter++;
                for (Part part : Part.values()) {
                    Pixel there = truth.seen(part.joint(right));
                    boolean behind = there.distance(truth.plate().centre())
                            < truth.plate().diameter() / 2;
                    double depth =
                            truth.place(part.joint(right)).minus(camera.eye()).dot(camera.ahead());
                    double pixels =
                            distance(seen.pose().at(part.keypoint(right)).position(), there);
                    (behind ? hidden : inSight)
                            .computeIfAbsent(part, any -> new ArrayList<>())
                            .add(100 * pixels * depth / camera.focal());
                }
            }
            if (frame.bar() instanceof BarObservation.Plate plate) {
                double true100 = truth.plate().diameter() / 100;
                double pixels = distance(plate.centre(), truth.plate().centre());
                centrePixels.add(pixels);
                centre.add(pixels / true100);
                diameter.add(plate.diameterPixels() / true100 - 100);
            }
        }
        return new SeenScore(
                lift.frames().size(),
                lifter,
                centre.size(),
                errors(inSight),
                errors(hidden),
                new Errors(centre),
                new Errors(centrePixels),
                new Errors(diameter));
    }

    private static double distance(PixelPoint found, Pixel known) {
        return Math.hypot(found.x() - known.x(), found.y() - known.y());
    }

    private static Map<Part, Errors> errors(Map<Part, List<Double>> lists) {
        Map<Part, Errors> errors = new EnumMap<>(Part.class);
        lists.forEach((part, list) -> errors.put(part, new Errors(list)));
        return errors;
    }
}
