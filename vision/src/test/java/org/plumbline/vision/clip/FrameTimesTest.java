package org.plumbline.vision.clip;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class FrameTimesTest {
    private static final long NOMINAL = 40;

    @Property
    void timesStrictlyIncreaseFromZeroWhateverTheStamps(
            @ForAll @Size(min = 1, max = 60) List<@IntRange(min = -500, max = 500) Integer> stamps) {
        long[] times = times(stamps.stream().mapToLong(Integer::longValue).toArray());
        assertThat(times[0]).isZero();
        for (int i = 1; i < times.length; i++) {
            assertThat(times[i]).isGreaterThan(times[i - 1]);
        }
    }

    @Property
    void soundStampsAreKept(@ForAll @Size(min = 1, max = 60) List<@IntRange(min = 1, max = 500) Integer> steps) {
        long[] stamps = new long[steps.size()];
        long stamp = -123;
        for (int i = 0; i < stamps.length; i++) {
            stamp += steps.get(i);
            stamps[i] = stamp;
        }
        long[] times = times(stamps);
        for (int i = 0; i < stamps.length; i++) {
            assertThat(times[i]).isEqualTo(stamps[i] - stamps[0]);
        }
    }

    @Test
    void aDoubledStampGoesHalfwayToTheNext() {
        assertThat(times(0, 40, 40, 120)).containsExactly(0, 40, 80, 120);
    }

    @Test
    void swappedStampsStayWhereTheyFit() {
        assertThat(times(0, 100, 60, 140)).containsExactly(0, 100, 120, 140);
    }

    @Test
    void aClockThatStartsAnewRunsOn() {
        assertThat(times(0, 40, 80, 0, 40, 80)).containsExactly(0, 40, 80, 120, 160, 200);
    }

    private static long[] times(long... stamps) {
        FrameTimes times = new FrameTimes(NOMINAL);
        long[] result = new long[stamps.length];
        for (int i = 0; i < stamps.length; i++) {
            result[i] = times.accept(stamps[i], stamps[Math.min(i + 1, stamps.length - 1)]);
        }
        return result;
    }
}
