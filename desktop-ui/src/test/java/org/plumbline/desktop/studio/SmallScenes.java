package org.plumbline.desktop.studio;

import java.util.List;
import org.plumbline.samples.scene.Codec;
import org.plumbline.samples.scene.Cut;
import org.plumbline.samples.scene.Format;
import org.plumbline.samples.scene.Lift;
import org.plumbline.samples.scene.Recording;
import org.plumbline.samples.scene.Scene;
import org.plumbline.samples.scene.Tempo;

/** Scenes that are drawn in no time. */
final class SmallScenes {
    private SmallScenes() {}

    /** Two frames. */
    static Scene still(long seed) {
        return Scene.usual()
                .with(Lift.STANDING)
                .with(Format.of(32, 48))
                .with(new Tempo(1, 0.2, 0.3, 0, 0.3, 0))
                .with(new Recording(2, 2))
                .withSeed(seed);
    }

    /** Of eight frames at 0, 0.25 .. 1.75 s the first two are hidden and two in the middle are missing; at half speed. */
    static Scene worked() {
        return Scene.usual()
                .with(Lift.STANDING)
                .with(Format.of(32, 48))
                .with(new Tempo(1, 1.2, 0.4, 0, 0.4, 0))
                .with(new Recording(4, 2)
                        .withTrimmed(0.5)
                        .withCuts(List.of(new Cut(0.75, 0.5)))
                        .withRotation(90)
                        .with(Codec.MPEG4, 30));
    }
}
