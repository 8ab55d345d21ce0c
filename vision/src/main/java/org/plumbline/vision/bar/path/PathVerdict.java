package org.plumbline.vision.bar.path;

import java.util.List;

/** Whether a path is a disc that was seen or a string of chance edges. */
final class PathVerdict {
    /** Least mean score on the path; chance edges that hang together reach 0.45. */
    private static final double LEAST_SCORE = 0.5;

    /** Least share of the frames; a plate that shows itself less is no base for a bar path. */
    private static final double LEAST_SHARE = 0.25;

    private PathVerdict() {}

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
