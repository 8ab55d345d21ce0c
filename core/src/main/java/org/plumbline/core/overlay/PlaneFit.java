package org.plumbline.core.overlay;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.plumbline.core.capture.CapturedLift;
import org.plumbline.core.capture.Keypoint;
import org.plumbline.core.capture.PixelPoint;
import org.plumbline.core.capture.PoseObservation;
import org.plumbline.core.kinematics.Channel;
import org.plumbline.core.kinematics.Facing;
import org.plumbline.core.kinematics.Traces;
import org.plumbline.core.signal.SampleState;

/**
 * Finds where the lifter's sagittal plane lies in the picture: the similarity that best takes the analysis's joints (metres)
 * to the keypoints they came from (pixels). Scale, roll and origin all come out of it, so the overlay can't disagree with
 * the numbers.
 *
 * @param plane the similarity
 * @param spread median distance between a joint and its keypoint, in pixels
 */
record PlaneFit(PlaneOnPicture plane, double spread) {
    private static final int FEWEST_PAIRS = 8;
    private static final double TRUSTED = 0.5;

    private record Pair(double x, double y, double u, double v) {}

    static Optional<PlaneFit> of(CapturedLift lift, Traces traces, Facing facing, BodySide side) {
        double sign = facing == Facing.RIGHT ? 1 : -1;
        List<Pair> pairs = new ArrayList<>();
        collect(lift, traces, sign, Channel.SHOULDER_X, Channel.SHOULDER_Y, side.shoulder(), pairs);
        collect(lift, traces, sign, Channel.HIP_X, Channel.HIP_Y, side.hip(), pairs);
        collect(lift, traces, sign, Channel.KNEE_X, Channel.KNEE_Y, side.knee(), pairs);
        collect(lift, traces, sign, Channel.ANKLE_X, Channel.ANKLE_Y, side.ankle(), pairs);
        return fit(pairs, sign).map(first -> {
            // Once more without the worst: keypoints that the cleaning threw out would pull the plane along.
            List<Pair> kept = pairs.stream()
                    .filter(pair -> distance(first.plane, sign, pair) <= 3 * first.spread + 1)
                    .toList();
            return fit(kept, sign).orElse(first);
        });
    }

    private static void collect(
            CapturedLift lift,
            Traces traces,
            double sign,
            Channel channelX,
            Channel channelY,
            Keypoint keypoint,
            List<Pair> pairs) {
        for (int i = 0; i < traces.frames(); i++) {
            if (traces.of(channelX).state(i) == SampleState.MEASURED
                    && traces.of(channelY).state(i) == SampleState.MEASURED
                    && lift.frames().get(i).pose() instanceof PoseObservation.Seen seen) {
                var estimate = seen.pose().at(keypoint);
                if (!estimate.hidden() && estimate.confidence() >= TRUSTED) {
                    PixelPoint shift = lift.frames().get(i).cameraShift();
                    pairs.add(new Pair(
                            sign * traces.of(channelX).value(i),
                            -traces.of(channelY).value(i),
                            estimate.position().x() - shift.x(),
                            estimate.position().y() - shift.y()));
                }
            }
        }
    }

    /** Least squares over complex numbers: {@code picture = (a + bi) * plane + t}. */
    private static Optional<PlaneFit> fit(List<Pair> pairs, double sign) {
        if (pairs.size() < FEWEST_PAIRS) {
            return Optional.empty();
        }
        double mx = pairs.stream().mapToDouble(Pair::x).average().orElseThrow();
        double my = pairs.stream().mapToDouble(Pair::y).average().orElseThrow();
        double mu = pairs.stream().mapToDouble(Pair::u).average().orElseThrow();
        double mv = pairs.stream().mapToDouble(Pair::v).average().orElseThrow();
        double real = 0;
        double imaginary = 0;
        double square = 0;
        for (Pair pair : pairs) {
            double x = pair.x - mx;
            double y = pair.y - my;
            double u = pair.u - mu;
            double v = pair.v - mv;
            real += x * u + y * v;
            imaginary += x * v - y * u;
            square += x * x + y * y;
        }
        if (square <= 0 || Math.hypot(real, imaginary) <= 0) {
            return Optional.empty();
        }
        double a = real / square;
        double b = imaginary / square;
        PlaneOnPicture plane = new PlaneOnPicture(sign, a, b, mu - a * mx + b * my, mv - b * mx - a * my);
        double[] distances =
                pairs.stream().mapToDouble(pair -> distance(plane, sign, pair)).toArray();
        Arrays.sort(distances);
        return Optional.of(new PlaneFit(plane, distances[distances.length / 2]));
    }

    private static double distance(PlaneOnPicture plane, double sign, Pair pair) {
        PixelPoint at = plane.pixel(sign * pair.x, -pair.y, new PixelPoint(0, 0));
        return Math.hypot(at.x() - pair.u, at.y() - pair.v);
    }
}
