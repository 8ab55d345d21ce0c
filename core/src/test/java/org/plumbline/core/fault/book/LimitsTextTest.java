package org.plumbline.core.fault.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.core.fault.FaultLimits;
import org.plumbline.core.fault.Limit;
import org.plumbline.core.fault.LimitId;
import org.plumbline.core.message.Messages;
import org.plumbline.core.settings.Goal;

class LimitsTextTest {
    private final LimitsText text = new LimitsText(Messages.english());

    @Test
    void whatIsNamedChangesAndTheRestStaysAsItWas() {
        FaultLimits limits = read("# my own", "", "f08-trunk-drop = -8, -14  # as my coach says", "f10-drift=5,never");
        assertThat(limits.of(LimitId.F08_TRUNK_DROP)).isEqualTo(new Limit(-8, -14));
        assertThat(limits.of(LimitId.F10_DRIFT)).isEqualTo(new Limit(5, Double.POSITIVE_INFINITY));
        assertThat(limits.of(LimitId.F15_ECCENTRIC)).isEqualTo(LimitId.F15_ECCENTRIC.preset());
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        assertThat(text.read(text.write(FaultLimits.defaults())))
                .isEqualTo(new LimitsText.Outcome.Read(FaultLimits.defaults()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "f10-drft = 4, 7 | line 1: there is no limit called \"f10-drft\"",
                "F10-DRIFT = 4, 7 | line 1: there is no limit called \"F10-DRIFT\"",
                "f10-drift = 7, 4 | line 1: f10-drift: the serious step must be the warning or more",
                "f08-trunk-drop = -12, -6 | line 1: f08-trunk-drop: the serious step must be the warning or less",
                "f10-drift = 4 | line 1: \"f10-drift = 4\" is not of the form name = warning, serious",
                "f10-drift 4, 7 | line 1: \"f10-drift 4, 7\" is not of the form name = warning, serious",
                "f10-drift = four, 7 | line 1: \"four\" is not a number; numbers have a point as decimal mark",
                "f10-drift = 4, NaN | line 1: \"NaN\" is not a number; numbers have a point as decimal mark",
                "f10-drift = never, 7 | line 1: \"never\" is not a number; numbers have a point as decimal mark"
            })
    void whatCannotBeUnderstoodIsComplainedOf(String line, String complaint) {
        assertThat(text.read(List.of(line))).isEqualTo(new LimitsText.Outcome.Refused(List.of(complaint)));
    }

    @Test
    void everyWrongLineIsToldAtOnceAndNothingIsRead() {
        assertThat(text.read(List.of("f10-drift = 4, 7", "what?", "f10-drift = 5, 8")))
                .isEqualTo(new LimitsText.Outcome.Refused(List.of(
                        "line 2: \"what?\" is not of the form name = warning, serious",
                        "line 3: \"f10-drift\" stands there twice")));
    }

    @Test
    void ownLimitsStayInOrderForEveryStyleAndGoal() {
        FaultLimits own = read(
                "f04-hip-fraction = 0.2, 0.18",
                "f04-knee = 80, 70",
                "f06-lumbar-change = 12, 14",
                "f05-lumbar = 57, 58");
        FaultLimits moved = own.forGoal(Goal.STRENGTH).forSumo();
        assertThat(moved.of(LimitId.F04_HIP_FRACTION)).isEqualTo(new Limit(0.15, 0.15));
        assertThat(moved.of(LimitId.F04_KNEE)).isEqualTo(new Limit(80, 70));
        assertThat(moved.of(LimitId.F06_LUMBAR_CHANGE)).isEqualTo(new Limit(14, 14));
    }

    private FaultLimits read(String... lines) {
        LimitsText.Outcome outcome = text.read(List.of(lines));
        assertThat(outcome).isInstanceOf(LimitsText.Outcome.Read.class);
        return ((LimitsText.Outcome.Read) outcome).limits();
    }
}
