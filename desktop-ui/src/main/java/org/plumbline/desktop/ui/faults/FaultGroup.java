package org.plumbline.desktop.ui.faults;

import java.util.List;
import org.plumbline.core.correction.Opinion;
import org.plumbline.core.fault.FaultCode;
import org.plumbline.core.fault.Severity;

/**
 * One fault with all places where it shows.
 *
 * @param code which rule
 * @param name in plain words
 * @param severity the worst of its occurrences
 * @param severityWord the same in a word
 * @param message what happened
 * @param cue what to try
 * @param confidence how sure the worst is, in a word
 * @param source where the rule comes from
 * @param evidence in order of time, never empty
 * @param opinion what the viewer says of it
 * @param reason why, in the viewer's words; may be empty
 */
public record FaultGroup(
        FaultCode code,
        String name,
        Severity severity,
        String severityWord,
        String message,
        String cue,
        String confidence,
        String source,
        List<Evidence> evidence,
        Opinion opinion,
        String reason) {

    public FaultGroup {
        evidence = List.copyOf(evidence);
    }
}
