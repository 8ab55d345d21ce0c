package org.plumbline.desktop.ui.faults;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.plumbline.core.correction.Correction;
import org.plumbline.core.correction.Opinion;
import org.plumbline.core.fault.Fault;
import org.plumbline.core.fault.Scope;
import org.plumbline.core.fault.Severity;
import org.plumbline.desktop.store.ClipTime;
import org.plumbline.desktop.ui.text.Texts;
import org.plumbline.desktop.ui.text.Times;
import org.plumbline.desktop.verdict.Finding;
import org.plumbline.desktop.verdict.Words;

/** Findings as the window shows them: with every place where they show, to be clicked. */
final class FaultGroups {
    private final Texts texts;

    FaultGroups(Texts texts) {
        this.texts = texts;
    }

    /**
     * The group of one finding.
     *
     * @param clip takes the analysis's physical time to the clip's, at which a viewer can look
     * @param review what the viewer says of it, if anything
     */
    FaultGroup of(Finding finding, ClipTime clip, Optional<Correction.FaultReviewed> review) {
        Fault worst = finding.worst();
        return new FaultGroup(
                finding.code(),
                finding.title(),
                finding.severity(),
                word(finding.severity()),
                texts.lengths().words(worst.message()),
                worst.cue(),
                confidence(worst),
                worst.source(),
                finding.all().stream()
                        .map(fault -> evidence(fault, finding.title(), clip))
                        .toList(),
                review.map(Correction.FaultReviewed::opinion).orElse(Opinion.OPEN),
                review.map(Correction.FaultReviewed::reason).orElse(""));
    }

    private Evidence evidence(Fault fault, String title, ClipTime clip) {
        Duration moment = Duration.ofNanos(Math.round(clip.seconds(fault.evidence()) * 1e9));
        String scope = scope(fault.scope());
        String severity = word(fault.severity());
        String value = texts.lengths().words(fault.value());
        String limit = texts.lengths()
                .words(Words.value(
                        fault.limit().in(fault.value().unit()), fault.value().unit()));
        String time = Times.shortMoment(moment);
        String confidence = confidence(fault);
        String spoken = texts.get("evidence.spoken", title, severity, scope, value, limit, time, confidence);
        return new Evidence(scope, fault.severity(), severity, value, limit, moment, time, confidence, spoken);
    }

    private String confidence(Fault fault) {
        return texts.get("confidence." + fault.confidence().name().toLowerCase(Locale.ROOT));
    }

    private String scope(Scope scope) {
        return switch (scope) {
            case Scope.OfRep(int number) -> texts.get("scope.rep", Integer.toString(number));
            case Scope.WholeSet() -> texts.get("scope.set");
        };
    }

    private String word(Severity severity) {
        return texts.get("severity." + severity.name().toLowerCase(Locale.ROOT));
    }
}
