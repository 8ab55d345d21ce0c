package org.plumbline.core.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.plumbline.core.settings.Goal;

class FaultLimitsTest {

    @Test
    void everyFaultOfTheCatalogueHasALimit() {
        assertThat(Arrays.stream(LimitId.values()).map(LimitId::code).distinct())
                .containsExactlyInAnyOrder(FaultCode.values());
    }

    @Test
    void aMissingLimitIsRefused() {
        assertThatThrownBy(() -> new FaultLimits(Map.of())).hasMessageContaining("F01_FOOT_FRACTION");
    }

    @Test
    void aSeriousLimitBeforeTheWarningIsRefused() {
        Map<LimitId, Limit> limits = new EnumMap<>(FaultLimits.defaults().limits());
        limits.put(LimitId.F08_TRUNK_DROP, new Limit(-12, -6));
        assertThatThrownBy(() -> new FaultLimits(limits)).hasMessageContaining("F08_TRUNK_DROP");
    }

    @Test
    void strengthLoosensTheWarningOfRoundingButNotWhatIsSerious() {
        FaultLimits strength = FaultLimits.defaults().forGoal(Goal.STRENGTH);
        assertThat(strength.of(LimitId.F06_LUMBAR_CHANGE)).isEqualTo(new Limit(13, 15));
        assertThat(strength.of(LimitId.F05_LUMBAR)).isEqualTo(new Limit(50, 58));
        assertThat(strength.of(LimitId.F08_TRUNK_DROP)).isEqualTo(new Limit(-6, -12));
    }

    @Test
    void sumoWidensTheFootAndLowersTheHips() {
        FaultLimits sumo = FaultLimits.defaults().forSumo();
        assertThat(sumo.of(LimitId.F01_FOOT_FRACTION).warn()).isCloseTo(0.65, within());
        assertThat(sumo.of(LimitId.F02_FOOT_FRACTION).warn()).isCloseTo(0.33, within());
        assertThat(sumo.of(LimitId.F03_HIP_FRACTION).warn()).isCloseTo(0.80, within());
        assertThat(sumo.of(LimitId.F04_HIP_FRACTION).warn()).isCloseTo(0.15, within());
    }

    private static Offset<Double> within() {
        return Offset.offset(1e-9);
    }
}
