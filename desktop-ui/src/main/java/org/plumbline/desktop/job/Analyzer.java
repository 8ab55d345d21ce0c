package org.plumbline.desktop.job;

import java.util.Locale;
import org.plumbline.core.analysis.LiftAnalysis;
import org.plumbline.core.capture.CapturedLift;
import org.plumbline.core.correction.Corrections;
import org.plumbline.core.fault.FaultLimits;
import org.plumbline.core.settings.AnalysisSettings;

/** The quick half: a pure function of what was seen. */
@FunctionalInterface
public interface Analyzer {

    /** Analyses a captured lift, with what was put right by hand. */
    LiftAnalysis analyze(CapturedLift lift, AnalysisSettings settings, Corrections corrections);

    /** Makes the quick half. */
    @FunctionalInterface
    interface Maker {

        /** For limits of the rules, in a language; in English where there are no words of it. */
        Analyzer with(FaultLimits limits, Locale language);
    }
}
