package org.plumbline.samples.truth;

import org.plumbline.samples.geometry.Chance;
import org.plumbline.samples.geometry.Vector;
import org.plumbline.samples.scene.Scene;
import org.plumbline.samples.scene.Shot;

/**
 * The camera as a function of time: still on a tripod, else with the small smooth turns and shifts of a hand and a drift.
 * Each turn is a sum of swings from slow sway to tremor whose standard deviation over time is what the shot asks for.
 */
public final class CameraMotion {
    /** Metres by which the lens moves when it turns by a degree. */
    private static final double SHIFT = 0.006;

    private static final double[] HERTZ = {0.23, 0.51, 1.1, 2.3, 4.1, 6.7};
    private static final double[] STRENGTH = {1.0, 0.8, 0.5, 0.28, 0.16, 0.09};
    private static final double ROLL = 0.5;

    private final Camera aimed;
    private final Shot shot;
    private final long seed;
    private final double middle;

    private CameraMotion(Scene scene) {
        aimed = Camera.of(scene.shot(), scene.format());
        shot = scene.shot();
        seed = scene.seed();
        middle = scene.taken(Math.max(0, scene.frames() - 1)) / 2;
    }

    /** How the camera of a scene moves. */
    public static CameraMotion of(Scene scene) {
        return new CameraMotion(scene);
    }

    /** Whether it stands still. */
    public boolean isStill() {
        return shot.shake() == 0 && shot.pan() == 0;
    }

    /** As it was aimed, before any shake or drift. */
    public Camera aimed() {
        return aimed;
    }

    /** At a time, seconds since the first frame. */
    public Camera at(double seconds) {
        if (isStill()) {
            return aimed;
        }
        double shake = Math.toRadians(shot.shake());
        double pan = Math.toRadians(shot.pan()) * (seconds - middle);
        double metres = shot.shake() * SHIFT;
        Vector shift = aimed.right()
                .times(metres * swing(3, seconds))
                .plus(aimed.down().times(metres * swing(4, seconds)))
                .plus(aimed.ahead().times(metres * swing(5, seconds)));
        return aimed.moved(
                pan + shake * swing(0, seconds), shake * swing(1, seconds), ROLL * shake * swing(2, seconds), shift);
    }

    /** A smooth random function of time with mean 0 and standard deviation 1. */
    private double swing(int kind, double seconds) {
        double sum = 0;
        double power = 0;
        for (int i = 0; i < HERTZ.length; i++) {
            double hertz = HERTZ[i] * (0.8 + 0.4 * Chance.of(seed, 70, kind, i));
            double phase = Chance.of(seed, 71, kind, i);
            sum += STRENGTH[i] * Math.sin(2 * Math.PI * (hertz * seconds + phase));
            power += STRENGTH[i] * STRENGTH[i] / 2;
        }
        return sum / Math.sqrt(power);
    }
}
