package org.plumbline.desktop.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.plumbline.core.analysis.Exercise;
import org.plumbline.core.fault.FaultCode;
import org.plumbline.core.fault.Severity;
import org.plumbline.core.quantity.Measured;
import org.plumbline.core.quantity.Quality;
import org.plumbline.core.quantity.Unit;
import org.plumbline.desktop.sample.SampleAnalysis;
import org.plumbline.desktop.sample.SampleLift;

class VerdictTest {
    private final Verdict verdict = Verdict.of(SampleAnalysis.of(SampleLift.lift()));

    @Test
    void aFaultInSeveralRepsIsToldOnceWithItsWorstMoment() {
        Finding hips = verdict.toWorkOn().getFirst();

        assertThat(hips.code()).isEqualTo(FaultCode.F08);
        assertThat(hips.reps()).containsExactly(1, 2);
        assertThat(hips.lookAt()).isEqualTo(3.25);
        assertThat(hips.severity()).as("that of the set").isEqualTo(Severity.WARNING);
        assertThat(hips.worst().severity()).isEqualTo(Severity.SERIOUS);
    }

    @Test
    void prioritiesComeFirstAndTheRestIsNotLost() {
        assertThat(verdict.toWorkOn()).extracting(Finding::code).containsExactly(FaultCode.F08, FaultCode.F06);
        assertThat(verdict.alsoSeen()).extracting(Finding::code).containsExactly(FaultCode.F15);
    }

    @Test
    void notesAloneAreWorthALookButNothingToWorkOn() {
        assertThat(verdict.seenTitle()).isEqualTo("Also seen");
    }

    @Test
    void whatCouldNotBeJudgedIsGatheredByItsReason() {
        assertThat(verdict.unjudged())
                .extracting(Unjudged::reason)
                .containsExactly("the plate hides the foot", "the ear is hidden", "no training log");
        assertThat(verdict.unjudged().getLast().what()).containsExactly("load jumped");
    }

    @Test
    void aClipOfSomethingElseIsNamedAsSuch() {
        assertThat(Verdict.of(SampleAnalysis.notADeadlift(SampleLift.lift(), Exercise.UNCLEAR))
                        .headline())
                .isEqualTo("It is not clear that this is a deadlift: the bar rests on the shoulders");
    }

    @Test
    void repsAreNamedAsPeopleNameThem() {
        assertThat(Words.reps(List.of(2))).isEqualTo("rep 2");
        assertThat(Words.reps(List.of(2, 1))).isEqualTo("reps 1 and 2");
        assertThat(Words.reps(List.of(1, 2, 3, 5))).isEqualTo("reps 1–3 and 5");
        assertThat(Words.reps(List.of())).isEqualTo("the set");
    }

    @Test
    void numbersAreShownAsFinelyAsTheyDeserve() {
        assertThat(Words.measured(Measured.of(-12.66, 2.54, Unit.DEGREE, Quality.HIGH)))
                .isEqualTo("\u221212.7 ± 2.5°");
        assertThat(Words.measured(Measured.of(0.456, 0.02, Unit.METRE_PER_SECOND, Quality.HIGH)))
                .isEqualTo("0.46 ± 0.02 m/s");
        assertThat(Words.value(0.7, Unit.RATIO)).isEqualTo("0.7");
        assertThat(Words.moment(4.204)).isEqualTo("4.20 s");
        assertThat(Words.moment(64.2)).isEqualTo("1:04.20");
        assertThat(Words.moment(119.996)).isEqualTo("2:00.00");
        assertThat(Words.value(4, Unit.CENTIMETRE)).isEqualTo("4 cm");
        assertThat(Words.value(-10, Unit.DEGREE)).isEqualTo("\u221210°");
    }

    @Test
    void nothingIsMinusZero() {
        assertThat(Words.measured(Measured.of(-0.04, 0.5, Unit.DEGREE, Quality.HIGH)))
                .isEqualTo("0.0 ± 0.5°");
    }

    @Test
    void aLargeErrorLeavesNoDigitAfterThePoint() {
        assertThat(Words.measured(Measured.of(23.4, 12, Unit.DEGREE, Quality.LOW)))
                .isEqualTo("23 ± 12°");
    }

    @Test
    void everyFaultHasANameOfItsOwn() {
        assertThat(FaultCode.values()).extracting(Speech.english()::title).doesNotHaveDuplicates();
        assertThat(Speech.english().name(FaultCode.F08)).isEqualTo("hips rise first");
    }

    @Test
    void aDeadliftOfWhichNothingCouldBeJudgedSaysWhy() {
        Verdict nothing = Verdict.of(SampleAnalysis.nothingJudged(SampleLift.lift(), "no whole rep was found"));
        assertThat(nothing.unjudged()).containsExactly(new Unjudged("no whole rep was found", List.of("every rule")));
    }

    @Test
    void withoutAnythingToWorkOnNotesAreWorthALook() {
        Verdict nothing = Verdict.of(SampleAnalysis.nothingJudged(SampleLift.lift(), "no whole rep was found"));
        assertThat(nothing.seenTitle()).isEqualTo("Worth a look");
    }

    @Test
    void theSameIsToldInGerman() {
        Verdict german = Verdict.of(SampleAnalysis.of(SampleLift.lift()), Speech.of(Locale.GERMAN));
        assertThat(german.headline()).isEqualTo("2 Wiederholungen, klassisches Kreuzheben");
        assertThat(german.workTitle()).isEqualTo("Daran arbeiten");
        assertThat(german.toWorkOn().getFirst().title())
                .isNotEqualTo(verdict.toWorkOn().getFirst().title());
        assertThat(Speech.of(Locale.GERMAN).reps(List.of(1, 2, 3, 5))).isEqualTo("Wdh. 1–3 und 5");
    }
}
