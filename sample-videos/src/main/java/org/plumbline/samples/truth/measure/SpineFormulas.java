package org.plumbline.samples.truth.measure;

import java.util.Map;
import org.plumbline.samples.truth.RepEvents;

/**
 * What the lumbar proxy stands for, by C5: flexion of the lumbar spine itself against the lifter's own lockout. The proxy
 * reads the back's outline; how well it stands for this is what is to be found out.
 */
final class SpineFormulas {
    private SpineFormulas() {}

    static void add(Rep rep, Map<TrueMeasure, Double> into) {
        Course course = rep.course();
        RepEvents events = rep.events();
        double base = course.median(events.lockout(), events.descent(), Instant::flexion);
        double start = course.median(rep.startFrom(), rep.startTo(), Instant::flexion);
        double up = course.highestMean(events.liftOff(), events.lockout(), Instant::flexion);
        double least = course.lowestMean(events.liftOff(), events.lockout(), Instant::flexion);
        double down = course.highestMean(events.descent(), events.touchdown(), Instant::flexion);
        into.put(TrueMeasure.LUMBAR_AT_LIFTOFF, start - base);
        into.put(
                TrueMeasure.LUMBAR_CHANGE,
                course.highestMean(events.liftOff(), events.kneePass(), Instant::flexion) - start);
        into.put(TrueMeasure.LUMBAR_MAX, up - base);
        into.put(TrueMeasure.LUMBAR_RANGE, up - least);
        into.put(TrueMeasure.LUMBAR_DESCENT_CHANGE, down - up);
        into.put(TrueMeasure.LUMBAR_DESCENT_MAX, down - base);
        into.put(TrueMeasure.LUMBAR_RE_EXTENSION, course.at(events.kneePass(), Instant::flexion) - base);
    }
}
