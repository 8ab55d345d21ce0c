package org.plumbline.desktop.accuracy.score;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.desktop.accuracy.track.TrueTrack;
import org.plumbline.samples.geometry.Vector;
import org.plumbline.samples.scene.Facing;
import org.plumbline.samples.scene.Scene;
import org.plumbline.samples.scene.Shot;
import org.plumbline.samples.scene.Tempo;
import org.plumbline.samples.truth.Camera;

class DisplacementsTest {
    @Test
    void theConstantPartIsTakenOffTheScatter() {
        Displacements all = new Displacements(List.of(
                new Displacement(3, 4), new Displacement(3, 5), new Displacement(3, 3), new Displacement(30, 40)));
        assertThat(all.distances().all().getFirst()).isCloseTo(5, within(1e-9));
        assertThat(all.constant()).isEqualTo(new Displacement(3, 4.5));
        assertThat(all.scatter().medianSize()).isCloseTo(1.0, within(1e-9));
        assertThat(Displacements.none().constant()).isEqualTo(new Displacement(0, 0));
    }

    /** Five pixels forwards and up are so for a lifter who stands, whichever way he faces. */
    @ParameterizedTest
    @EnumSource(Facing.class)
    void aStandingLiftersShoulderIsDisplacedAlongTheTrunkAndAhead(Facing facing) {
        Scene scene = Scene.usual()
                .with(Shot.side().facing(facing))
                .with(Tempo.usual(1).standing(3, 0));
        int forwards = facing == Facing.RIGHT ? 5 : -5;
        SeenScore seen =
                SeenScore.of(new KnownLift("standing", scene), Shift.of(TrueTrack.exact(scene), forwards, -10));
        Camera camera = new KnownLift("standing", scene).shownAt(0).camera();
        double depth = new Vector(0, 1, 0.188).minus(camera.eye()).dot(camera.ahead());
        double pixel = 100 * depth / camera.focal();
        Displacement shoulder = requireNonNull(seen.inSight().get(SeenScore.Part.SHOULDER))
                .all()
                .getFirst();
        assertThat(shoulder.along()).isCloseTo(10 * pixel, within(0.6));
        assertThat(shoulder.ahead()).isCloseTo(5 * pixel, within(1.2));
        Displacement hip =
                requireNonNull(seen.inSight().get(SeenScore.Part.HIP)).all().getFirst();
        assertThat(hip.along()).isCloseTo(-10 * pixel, within(0.8));
        assertThat(hip.ahead()).isCloseTo(5 * pixel, within(1.2));
    }
}
