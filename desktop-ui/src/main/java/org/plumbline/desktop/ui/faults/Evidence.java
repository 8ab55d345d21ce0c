package org.plumbline.desktop.ui.faults;

import java.time.Duration;
import org.plumbline.core.fault.Severity;

/**
 * One place where a fault shows: a row to click.
 *
 * @param scope {@code Rep 2} or {@code Whole set}
 * @param severity of this occurrence
 * @param severityWord the same in a word
 * @param value with its error
 * @param limit the limit that was passed
 * @param moment where the frame that shows it best is
 * @param time the same for people
 * @param confidence how sure this is, in a word
 * @param spoken the whole row in words, for a screen reader
 */
public record Evidence(
        String scope,
        Severity severity,
        String severityWord,
        String value,
        String limit,
        Duration moment,
        String time,
        String confidence,
        String spoken) {}
