package org.plumbline.core.analysis.view;

import java.util.Arrays;
import org.plumbline.core.capture.BarObservation;
import org.plumbline.core.capture.CapturedFrame;
import org.plumbline.core.capture.CapturedLift;
import org.plumbline.core.capture.Keypoint;
import org.plumbline.core.capture.Pose;
import org.plumbline.core.capture.PoseObservation;
import org.plumbline.core.kinematics.Channel;
import org.plumbline.core.kinematics.Kinematics;
import org.plumbline.core.kinematics.Scale;
import org.plumbline.core.kinematics.Side;
import org.plumbline.core.signal.Trace;

/** How lifter and plate lie in the picture. */
final class Framing {
    /** From the nose to the crown, over the distance from nose to foot of someone who stands. */
    private static final double CROWN = 1.09;

    private static final double FEW_FRAMES = 0.05;

    private Framing() {}

    static double seenShare(CapturedLift lift) {
        if (lift.frames().isEmpty()) {
            return 0;
        }
        long seen = lift.frames().stream()
                .filter(frame -> frame.pose() instanceof PoseObservation.Seen)
                .count();
        return (double) seen / lift.frames().size();
    }

    /** Height of the standing lifter in the picture; 0 if never seen. */
    static double lifterPixels(CapturedLift lift) {
        double[] heights = lift.frames().stream()
                .mapToDouble(frame -> frame.pose() instanceof PoseObservation.Seen seen ? extent(seen.pose()) : 0)
                .filter(height -> height > 0)
                .sorted()
                .toArray();
        return heights.length == 0 ? 0 : CROWN * heights[(int) (0.95 * (heights.length - 1))];
    }

    private static double extent(Pose pose) {
        double foot = Math.max(
                pose.at(Keypoint.LEFT_HEEL).position().y(),
                pose.at(Keypoint.RIGHT_HEEL).position().y());
        return foot - pose.at(Keypoint.NOSE).position().y();
    }

    /** Whether the plate's disc reaches over the edge in more than a few frames. */
    static boolean plateLeavesPicture(CapturedLift lift) {
        int plates = 0;
        int over = 0;
        for (CapturedFrame frame : lift.frames()) {
            if (frame.bar() instanceof BarObservation.Plate plate) {
                double radius = plate.diameterPixels() / 2;
                plates++;
                boolean cut = plate.centre().x() < radius
                        || plate.centre().y() < radius
                        || plate.centre().x() > lift.video().width() - radius
                        || plate.centre().y() > lift.video().height() - radius;
                over += cut ? 1 : 0;
            }
        }
        return plates > 0 && over > FEW_FRAMES * plates;
    }

    /** Height of a level camera above the floor in metres, from where the floor lies; NaN without a scale. */
    static double eyeHeight(CapturedLift lift, Kinematics kinematics) {
        if (!(kinematics.scale() instanceof Scale.Calibrated scale)) {
            return Double.NaN;
        }
        Keypoint hip = kinematics.nearSide() == Side.LEFT ? Keypoint.LEFT_HIP : Keypoint.RIGHT_HIP;
        Trace hipY = kinematics.traces().of(Channel.HIP_Y);
        double[] eyes = new double[lift.frames().size()];
        int n = 0;
        for (int i = 0; i < eyes.length; i++) {
            CapturedFrame frame = lift.frames().get(i);
            if (frame.pose() instanceof PoseObservation.Seen seen && hipY.has(i)) {
                double below = seen.pose().at(hip).position().y() - lift.video().height() / 2.0;
                eyes[n++] = hipY.value(i) + below * scale.metresPerPixelAtLifter();
            }
        }
        double[] some = Arrays.copyOf(eyes, n);
        Arrays.sort(some);
        return n == 0 ? Double.NaN : some[n / 2];
    }
}
