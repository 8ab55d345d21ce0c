package org.plumbline.desktop.verdict;

import java.util.List;
import org.plumbline.core.fault.Fault;
import org.plumbline.core.fault.FaultCode;
import org.plumbline.core.fault.Severity;

/**
 * A fault over the whole set, told once.
 *
 * @param code which rule
 * @param title for example {@code Hips rise first}
 * @param severity of the set
 * @param reps in which it shows; empty if it is about the set
 * @param worst the fault that shows it most
 * @param all its faults in order of time, never empty
 * @param lookAt second of the clip at which to look
 */
public record Finding(
        FaultCode code,
        String title,
        Severity severity,
        List<Integer> reps,
        Fault worst,
        List<Fault> all,
        double lookAt) {

    public Finding {
        reps = List.copyOf(reps);
        all = List.copyOf(all);
    }

    /** For example {@code −13.0 ± 2.5° (limit −12°)}. */
    public String size() {
        return Words.measured(worst.value()) + " (limit "
                + Words.value(
                        worst.limit().in(worst.value().unit()), worst.value().unit()) + ")";
    }
}
