package org.plumbline.samples.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SceneTest {
    @Test
    void aValueOutOfBoundsOrNotANumberIsRefusedByName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Technique.good().withHipsFirst(45))
                .withMessageContaining("hipsFirst")
                .withMessageContaining("45");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Lifter.usual().withStature(Double.NaN))
                .withMessageContaining("stature");
        assertThatIllegalArgumentException().isThrownBy(() -> Format.of(0, 640)).withMessageContaining("width");
        assertThatIllegalArgumentException().isThrownBy(() -> Tempo.usual(0)).withMessageContaining("reps");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Colour(0, 256, 0))
                .withMessageContaining("green");
    }

    @Test
    void aSceneLastsForItsSetUpAndEveryRepetition() {
        Tempo tempo = new Tempo(3, 1, 1.2, 0.5, 1.3, 0.5);
        assertThat(tempo.duration()).isCloseTo(1 + 3 * 3.5, within(1e-9));
        Scene scene = Scene.usual().with(tempo);
        assertThat(scene.frames()).isEqualTo(345);
        assertThat(scene.taken(scene.frames() - 1)).isLessThan(tempo.duration());
    }

    @Test
    void oneChangeLeavesEverythingElseAsItWas() {
        Scene usual = Scene.usual();
        Scene changed = usual.with(Shot.side().withYaw(20));
        assertThat(changed.shot().yaw()).isEqualTo(20);
        assertThat(changed.with(usual.shot())).isEqualTo(usual);
        Technique technique = Technique.good()
                .withFlexion(10, 5)
                .withHipsFirst(3)
                .withBar(0.05, 0.02)
                .withLockout(4, 6);
        assertThat(technique.setUp()).isEqualTo(new Technique.SetUp(0.05, 10, 0, 0.01));
        assertThat(technique.pull()).isEqualTo(new Technique.Pull(5, 0.55, 3, 0.02, 0, 0, 0, 0.15));
        assertThat(technique.lockout()).isEqualTo(new Technique.Lockout(-15, 4, 0, 6));
    }
}
