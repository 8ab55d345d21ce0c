package org.plumbline.desktop.ui.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plumbline.core.fault.Fault;
import org.plumbline.core.fault.FaultCode;
import org.plumbline.core.fault.Scope;
import org.plumbline.core.fault.Severity;
import org.plumbline.core.quantity.Measured;
import org.plumbline.core.quantity.Quality;
import org.plumbline.core.quantity.Quantity;
import org.plumbline.core.quantity.Unit;
import org.plumbline.desktop.store.ClipTime;
import org.plumbline.desktop.ui.text.Texts;
import org.plumbline.desktop.verdict.FaultsByRule;
import org.plumbline.desktop.verdict.Speech;

class FaultGroupsTest {
    private static List<FaultGroup> groups(List<Fault> faults, double slowMotionFactor) {
        ClipTime clip = new ClipTime(slowMotionFactor);
        FaultGroups groups = new FaultGroups(Texts.of(Locale.ENGLISH));
        return FaultsByRule.of(faults, Map.of(), clip, Speech.english()).stream()
                .map(finding -> groups.of(finding, clip, Optional.empty()))
                .toList();
    }

    @Test
    void faultsOfOneRuleBecomeOneGroupWithTheWordsOfTheWorst() {
        List<FaultGroup> found = groups(
                List.of(
                        fault(FaultCode.F08, Severity.NOTE, 3, 9, -6.5),
                        fault(FaultCode.F08, Severity.SERIOUS, 1, 2, -14),
                        fault(FaultCode.F08, Severity.SERIOUS, 2, 5, -19)),
                1);
        assertThat(found).hasSize(1);
        FaultGroup group = found.getFirst();
        assertThat(group.severity()).isEqualTo(Severity.SERIOUS);
        assertThat(group.message()).isEqualTo("rep 2 at -19.0");
        assertThat(group.evidence()).extracting(Evidence::scope).containsExactly("Rep 1", "Rep 2", "Rep 3");
        assertThat(group.evidence()).extracting(Evidence::severityWord).containsExactly("Serious", "Serious", "Note");
    }

    @Test
    void theWorstGroupComesFirstAndTheRulesOrderDecidesBetweenEquals() {
        List<FaultGroup> found = groups(
                List.of(
                        fault(FaultCode.F15, Severity.WARNING, 1, 4, 1),
                        fault(FaultCode.F01, Severity.NOTE, 1, 1, 1),
                        fault(FaultCode.F10, Severity.WARNING, 1, 2, 1)),
                1);
        assertThat(found).extracting(FaultGroup::code).containsExactly(FaultCode.F10, FaultCode.F15, FaultCode.F01);
    }

    @Test
    void inSlowMotionTheEvidenceLiesWhereTheClipShowsIt() {
        FaultGroup group = groups(List.of(fault(FaultCode.F08, Severity.NOTE, 1, 2, -7)), 8)
                .getFirst();
        assertThat(group.evidence().getFirst().moment()).isEqualTo(Duration.ofSeconds(16));
        assertThat(group.evidence().getFirst().time()).isEqualTo("0:16.00");
    }

    @Test
    void aRowReadsAsASentence() {
        Evidence row = groups(List.of(fault(FaultCode.F08, Severity.WARNING, 2, 3, -7.2)), 1)
                .getFirst()
                .evidence()
                .getFirst();
        assertThat(row.spoken())
                .isEqualTo("Hips rise first, Warning. Rep 2: −7.2 ± 2.0°, limit −6°, at 0:03.00. Confidence high."
                        + " Enter shows the frame.");
    }

    private static Fault fault(FaultCode code, Severity severity, int rep, int second, double value) {
        Duration moment = Duration.ofSeconds(second);
        return new Fault(
                code,
                severity,
                new Scope.OfRep(rep),
                moment,
                moment,
                moment,
                Measured.of(value, 2, Unit.DEGREE, Quality.HIGH),
                Quantity.of(-6, Unit.DEGREE),
                "rep " + rep + " at " + value,
                "cue",
                "source");
    }
}
