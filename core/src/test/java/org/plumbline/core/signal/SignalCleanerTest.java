package org.plumbline.core.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.plumbline.core.quantity.Unit;

class SignalCleanerTest {
    private static final double FLOOR = 0.01;

    @Property(tries = 60)
    void neverInventsASampleInALongGapNorAcrossACut(
            @ForAll @IntRange(min = 24, max = 240) int fps,
            @ForAll @IntRange(min = 1, max = 60) int gapFrames,
            @ForAll boolean cut,
            @ForAll long seed) {
        int n = 6 * fps;
        int gapFrom = n / 2;
        Timeline timeline = timeline(n, fps, 0.4, new Random(seed), cut ? gapFrom : -1);
        RawSignal raw = new RawSignal(n);
        for (int i = 0; i < n; i++) {
            if (i < gapFrom || i >= gapFrom + gapFrames) {
                raw.set(i, course(timeline.at(i)));
            }
        }
        Trace trace = new SignalCleaner(timeline).clean(raw, Unit.METRE, FLOOR).values();
        double gap = timeline.at(gapFrom + gapFrames) - timeline.at(gapFrom - 1);
        boolean fill = !cut && gap <= 0.15;
        for (int i = gapFrom; i < gapFrom + gapFrames; i++) {
            assertThat(trace.state(i)).isEqualTo(fill ? SampleState.INTERPOLATED : SampleState.MISSING);
        }
        assertThat(trace.state(gapFrom - 1)).isEqualTo(SampleState.MEASURED);
    }

    @Property(tries = 40)
    void followsTheCourseAndItsSpeedAtAnyFrameRateAndJitter(
            @ForAll @IntRange(min = 30, max = 240) int fps,
            @ForAll @DoubleRange(min = 0, max = 0.4) double jitter,
            @ForAll long seed) {
        Timeline timeline = timeline(4 * fps, fps, jitter, new Random(seed), -1);
        RawSignal raw = new RawSignal(timeline.frames());
        for (int i = 0; i < timeline.frames(); i++) {
            raw.set(i, course(timeline.at(i)));
        }
        CleanSignal clean = new SignalCleaner(timeline).clean(raw, Unit.METRE, FLOOR);
        for (int i = fps / 4; i < timeline.frames() - fps / 4; i++) {
            double t = timeline.at(i);
            assertThat(clean.values().value(i)).isEqualTo(course(t), within(0.004));
            assertThat(clean.velocity().value(i)).isEqualTo((course(t + 1e-5) - course(t - 1e-5)) / 2e-5, within(0.06));
        }
    }

    @Test
    void estimatesTheNoiseAndStatesAnErrorThatHolds() {
        Random random = new Random(4);
        Timeline timeline = timeline(600, 30, 0, random, -1);
        RawSignal raw = new RawSignal(600);
        for (int i = 0; i < 600; i++) {
            raw.set(i, course(timeline.at(i)) + 0.005 * random.nextGaussian());
        }
        CleanSignal clean = new SignalCleaner(timeline).clean(raw, Unit.METRE, FLOOR);
        assertThat(clean.noise()).isEqualTo(0.005, within(0.0005));
        int inside = 0;
        for (int i = 0; i < 600; i++) {
            inside += Math.abs(clean.values().value(i) - course(timeline.at(i)))
                            <= clean.values().error(i)
                    ? 1
                    : 0;
        }
        assertThat(inside / 600.0).isBetween(0.92, 0.98);
    }

    @Test
    void takesOutASingleWildSample() {
        Timeline timeline = timeline(90, 30, 0, new Random(1), -1);
        RawSignal raw = new RawSignal(90);
        for (int i = 0; i < 90; i++) {
            raw.set(i, course(timeline.at(i)) + (i == 40 ? 0.3 : 0));
        }
        Trace trace = new SignalCleaner(timeline).clean(raw, Unit.METRE, FLOOR).values();
        assertThat(trace.state(40)).isEqualTo(SampleState.INTERPOLATED);
        assertThat(trace.value(40)).isEqualTo(course(timeline.at(40)), within(0.01));
    }

    @Test
    void keepsAStretchTooShortToFilterAsItWasAndGivesItNoSpeed() {
        Timeline timeline = timeline(30, 30, 0, new Random(1), -1);
        RawSignal raw = new RawSignal(30);
        for (int i = 10; i < 13; i++) {
            raw.set(i, i);
        }
        CleanSignal clean = new SignalCleaner(timeline).clean(raw, Unit.METRE, FLOOR);
        assertThat(clean.values().value(11)).isEqualTo(11, within(1e-9));
        assertThat(clean.values().has(13)).isFalse();
        assertThat(clean.velocity().has(11)).isFalse();
    }

    @Test
    void doesNotTakeASuddenStopForAnOutlier() {
        Timeline timeline = timeline(60, 30, 0, new Random(1), -1);
        RawSignal raw = new RawSignal(60);
        for (int i = 0; i < 60; i++) {
            raw.set(i, Math.max(0, 1.5 - 0.1 * Math.abs(i - 20)));
        }
        assertThat(Outliers.without(raw, timeline, 0.001).count()).isEqualTo(60);
    }

    private static double course(double t) {
        return 0.3 * Math.sin(2 * Math.PI * 0.5 * t) + 0.1 * Math.cos(2 * Math.PI * 0.9 * t);
    }

    private static Timeline timeline(int n, double fps, double jitter, Random random, int cutBefore) {
        double[] seconds = new double[n];
        boolean[] cuts = new boolean[n];
        for (int i = 0; i < n; i++) {
            seconds[i] = (i + jitter * (random.nextDouble() - 0.5)) / fps;
        }
        if (cutBefore >= 0) {
            cuts[cutBefore] = true;
        }
        return new Timeline(seconds, cuts);
    }
}
