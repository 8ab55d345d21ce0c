package org.plumbline.desktop.store;

import org.plumbline.core.correction.Corrections;
import org.plumbline.core.fault.FaultLimits;

/**
 * What a user chose that an analysis itself doesn't tell.
 *
 * @param capture about what was looked at
 * @param limits of the rules
 * @param corrections by hand
 */
public record JudgedWith(CaptureChoices capture, FaultLimits limits, Corrections corrections) {

    /** Nothing but what was looked at. */
    public static JudgedWith standard(CaptureChoices capture) {
        return new JudgedWith(capture, FaultLimits.defaults(), Corrections.none());
    }
}
