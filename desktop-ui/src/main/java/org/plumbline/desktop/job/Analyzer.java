package org.plumbline.desktop.job;

import org.plumbline.core.analysis.LiftAnalysis;
import org.plumbline.core.capture.CapturedLift;
import org.plumbline.core.settings.AnalysisSettings;

/** The quick half: a pure function of what was seen. */
@FunctionalInterface
public interface Analyzer {

    /** Analyses a captured lift. */
    LiftAnalysis analyze(CapturedLift lift, AnalysisSettings settings);
}
