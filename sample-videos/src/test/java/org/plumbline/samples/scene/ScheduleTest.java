package org.plumbline.samples.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class ScheduleTest {
    private static final Scene USUAL = Scene.usual();

    @Test
    void slowMotionIsTakenQuicklyAndShownSlowly() {
        Scene scene = USUAL.with(new Recording(240, 30));
        assertThat(scene.frames()).isEqualTo(1080);
        assertThat(scene.taken(480)).isCloseTo(2, within(1e-12));
        assertThat(scene.shown(480)).isCloseTo(16, within(1e-12));
        assertThat(scene.shownAt(2).orElseThrow()).isCloseTo(16, within(1e-12));
    }

    @Test
    void jitterStaysWithinItsBoundsAndIsTheSameEachTime() {
        Scene scene = USUAL.with(Recording.usual().uneven(0.4, 0, 0));
        double most = 0;
        for (int i = 0; i < scene.frames(); i++) {
            double off = Math.abs(scene.taken(i) * 30 - i);
            most = Math.max(most, off);
            assertThat(scene.shown(i)).isCloseTo(scene.taken(i), within(1e-12));
            assertThat(i == 0 || scene.taken(i) > scene.taken(i - 1)).isTrue();
        }
        assertThat(most).isBetween(0.3, 0.4);
        assertThat(scene.withSeed(2).taken(5)).isNotEqualTo(scene.taken(5));
    }

    @Test
    void droppedFramesAreMissingAndDuplicatedOnesShowThePictureBefore() {
        Scene dropped = USUAL.with(Recording.usual().uneven(0, 0.3, 0));
        assertThat(dropped.frames()).isBetween(80, 110);
        Scene again = USUAL.with(Recording.usual().uneven(0, 0, 0.3));
        int repeated = 0;
        for (int i = 1; i < again.frames(); i++) {
            assertThat(again.shown(i)).isCloseTo(i / 30.0, within(1e-9));
            assertThat(again.taken(i)).isLessThanOrEqualTo(again.shown(i) + 1e-9);
            repeated += again.taken(i) == again.taken(i - 1) ? 1 : 0;
        }
        assertThat(repeated).isBetween(25, 55);
    }

    @Test
    void whatIsTrimmedIsHiddenBeforeFrameZero() {
        Scene scene = USUAL.with(Recording.usual().withTrimmed(0.5));
        assertThat(scene.hiddenFrames()).isEqualTo(15);
        assertThat(scene.frames()).isEqualTo(120);
        assertThat(scene.taken(0)).isCloseTo(0.5, within(1e-12));
        assertThat(scene.shown(0)).isZero();
        assertThat(scene.taken(-15)).isZero();
        assertThat(scene.shown(-15)).isCloseTo(-0.5, within(1e-12));
        assertThat(scene.shownAt(0.4)).isEqualTo(OptionalDouble.empty());
    }

    @Test
    void aCutIsAJumpInTheLiftersTimeAndNoneInTheClips() {
        Scene scene = USUAL.with(Recording.usual().withCuts(List.of(new Cut(1, 0.5), new Cut(2, 1))));
        assertThat(scene.frames()).isEqualTo(90);
        assertThat(scene.taken(30)).isCloseTo(1.5, within(1e-12));
        assertThat(scene.shown(30)).isCloseTo(1, within(1e-12));
        assertThat(scene.shownAt(1.2)).isEmpty();
        assertThat(scene.shownAt(3.5).orElseThrow()).isCloseTo(2, within(1e-12));
    }

    @Test
    void aRecordingThatCantBeIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Recording.usual().withCuts(List.of(new Cut(1, 1), new Cut(1.5, 1))));
        assertThatIllegalArgumentException().isThrownBy(() -> Recording.usual().withRotation(45));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> USUAL.with(Recording.usual().withTrimmed(60)))
                .withMessageContaining("no frame");
    }
}
