package org.plumbline.core.synthetic;

import java.util.List;
import org.plumbline.core.capture.CapturedLift;

/**
 * A filmed movement and its truth.
 *
 * @param lift what the capture saw
 * @param truth the lifter at each frame
 * @param physicalSeconds true time of each frame since the first
 * @param reps what happened, in physical seconds since the first frame
 */
public record FilmedLift(CapturedLift lift, List<Posture> truth, List<Double> physicalSeconds, List<TrueRep> reps) {

    public FilmedLift {
        truth = List.copyOf(truth);
        physicalSeconds = List.copyOf(physicalSeconds);
        reps = List.copyOf(reps);
    }
}
