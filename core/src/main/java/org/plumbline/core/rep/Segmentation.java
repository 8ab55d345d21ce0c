package org.plumbline.core.rep;

import java.util.List;

/**
 * A clip cut into repetitions.
 *
 * @param reps in order of time; empty where there is none
 * @param repOfFrame number of the repetition of each frame, 0 for none
 * @param phaseOfFrame phase of each frame
 * @param standing the lifter's own upright baseline
 */
public record Segmentation(List<Rep> reps, List<Integer> repOfFrame, List<Phase> phaseOfFrame, Standing standing) {

    public Segmentation {
        reps = List.copyOf(reps);
        repOfFrame = List.copyOf(repOfFrame);
        phaseOfFrame = List.copyOf(phaseOfFrame);
    }
}
