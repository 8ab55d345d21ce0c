package org.plumbline.desktop.ui.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.plumbline.core.analysis.LiftAnalysis;
import org.plumbline.desktop.sample.SampleAnalysis;
import org.plumbline.desktop.sample.SampleLift;
import org.plumbline.desktop.ui.text.Texts;
import org.plumbline.desktop.verdict.Finding;
import org.plumbline.desktop.verdict.Verdict;

class FindingsReaderTest {
    private final FindingsReader reader = new FindingsReader(Texts.of(Locale.ENGLISH));

    @Test
    void theWindowSaysWhatTerminalAndReportSay() {
        LiftAnalysis analysis = SampleAnalysis.of(SampleLift.lift());
        Verdict verdict = Verdict.of(analysis);
        Findings findings = reader.read(analysis);
        assertThat(findings.outcome().detail()).isEqualTo(verdict.headline());
        assertThat(findings.firstTitle()).isEqualTo(verdict.workTitle());
        assertThat(findings.first())
                .extracting(FaultGroup::name)
                .containsExactlyElementsOf(
                        verdict.toWorkOn().stream().map(Finding::title).toList());
        assertThat(findings.first())
                .extracting(FaultGroup::severity)
                .as("that of the set")
                .containsExactlyElementsOf(
                        verdict.toWorkOn().stream().map(Finding::severity).toList());
        assertThat(findings.notAssessed().getLast())
                .isEqualTo(new Findings.Unjudged("No training log", List.of("Load jumped")));
    }

    @Test
    void aDeadliftOfWhichNothingCouldBeJudgedIsNotCalledGood() {
        Findings findings = reader.read(SampleAnalysis.nothingJudged(SampleLift.lift(), "no whole rep was found"));
        assertThat(findings.outcome().tone()).isEqualTo(Outcome.Tone.DOUBT);
        assertThat(findings.notAssessed())
                .containsExactly(new Findings.Unjudged("No whole rep was found", List.of("Every rule")));
    }
}
