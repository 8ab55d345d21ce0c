package org.plumbline.vision.bar.path;

import java.util.Arrays;
import java.util.List;
import org.plumbline.vision.bar.BodyHint;

/** Whether a path is a disc that was seen or a string of chance edges. */
final class PathVerdict {
    /** Least mean score on the path; chance edges that hang together reach 0.45. */
    private static final double LEAST_SCORE = 0.5;

    /** Least share of the frames; a plate that shows itself less is no base for a bar path. */
    private static final double LEAST_SHARE = 0.25;

    /**
     * The near plate's face is 0.70 m along the bar from the middle of the hands, so at 25 degrees of yaw, the most that is
     * still a side view, it lies 0.66 diameters beside them; parallax adds some 0.3. Further out it is another plate.
     */
    private static final double FURTHEST_SIDEWAYS = 1.1;

    private PathVerdict() {}

    /** Whether the disc stays as near to the hands, sideways, as the near plate does in any side view. */
    static boolean isBesideTheHands(List<Moment> shot, int[] path) {
        double[] away = new double[path.length];
        int n = 0;
        for (int f = 0; f < path.length; f++) {
            if (path[f] >= 0 && shot.get(f).body() instanceof BodyHint.Known body) {
                Place place = shot.get(f).places().get(path[f]);
                away[n++] = Math.abs(place.shape().x() - body.hands().x()) / place.diameter();
            }
        }
        Arrays.sort(away, 0, n);
        return n == 0 || away[n / 2] <= FURTHEST_SIDEWAYS;
    }

    static boolean isDiscSeen(List<Moment> shot, int[] path) {
        double sum = 0;
        int frames = 0;
        for (int f = 0; f < path.length; f++) {
            if (path[f] >= 0) {
                sum += shot.get(f).places().get(path[f]).score();
                frames++;
            }
        }
        return frames > 0 && sum / frames >= LEAST_SCORE && frames >= LEAST_SHARE * path.length;
    }
}
