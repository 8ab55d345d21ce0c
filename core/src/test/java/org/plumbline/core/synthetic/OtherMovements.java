package org.plumbline.core.synthetic;

import static org.plumbline.core.synthetic.Easing.mix;
import static org.plumbline.core.synthetic.Easing.ramped;
import static org.plumbline.core.synthetic.Easing.smoothstep;

import java.util.function.DoubleFunction;

/** Things that are no deadlift from the floor. */
public final class OtherMovements {
    private static final Body BODY = new Body(1.75);
    private static final int REPS = 3;
    private static final Point FLOOR_BAR = new Point(0, Body.PLATE_RADIUS);

    private record Repeated(Body body, Pieces pieces, boolean hasPlates) implements Movement {
        @Override
        public double duration() {
            return pieces.end();
        }

        @Override
        public Posture at(double seconds) {
            return pieces.at(seconds);
        }
    }

    private OtherMovements() {}

    /** A back squat. */
    public static Movement squat() {
        return repeated(1.5, 1.3, true, s -> {
            Posture bare = BODY.stand(mix(0, 28, s), mix(178, 75, s), mix(88, 52, s));
            Point onBack = bare.shoulder().plus(-0.06, 0.03);
            return bare.holding(onBack).elbowAt(onBack.plus(-0.05, -0.22));
        });
    }

    /** A curl from the thighs to the shoulders. */
    public static Movement curl() {
        return repeated(0.9, 1.2, true, s -> {
            Posture bare = BODY.stand(-1, 178, 90);
            Point elbow = bare.shoulder().at(0.47 * BODY.arm(), -88);
            Point grip = elbow.at(0.53 * BODY.arm(), mix(-85, 55, s));
            return bare.holding(grip).elbowAt(elbow);
        });
    }

    /** An overhead press from the shoulders. */
    public static Movement overheadPress() {
        return repeated(1.0, 1.2, true, s -> {
            Posture bare = BODY.stand(-1, 178, 90);
            Point grip = bare.shoulder().plus(0.05, mix(0.05, 0.62, s));
            return bare.holding(grip).elbowAt(bare.shoulder().towards(grip, 0.5).plus(0.05, -0.05));
        });
    }

    /** A bench press: lying, the bar from the chest to straight arms. */
    public static Movement benchPress() {
        return repeated(1.0, 1.1, true, s -> {
            Point hip = new Point(-0.35, 0.55);
            Point shoulder = hip.plus(-BODY.trunk(), 0.02);
            Point grip = new Point(shoulder.x() + 0.08 * (1 - s), mix(shoulder.y() + 0.22, shoulder.y() + 0.66, s));
            Point ear = shoulder.plus(-0.19, 0.02);
            return new Posture(
                            BODY.heel(),
                            BODY.toe(),
                            BODY.ankle(),
                            new Point(-0.02, 0.5),
                            hip,
                            shoulder,
                            shoulder,
                            shoulder,
                            shoulder,
                            ear,
                            ear.plus(0.02, 0.10),
                            grip,
                            0)
                    .holding(grip)
                    .elbowAt(shoulder.plus(0.08, mix(-0.12, 0.3, s)));
        });
    }

    /** A row: the trunk stays bent, the bar goes from hanging arms to the belly. */
    public static Movement bentOverRow() {
        return repeated(0.8, 1.0, true, s -> {
            Posture bare = BODY.stand(2, 155, 25);
            Point grip = bare.shoulder().plus(mix(0.0, -0.15, s), mix(-BODY.arm(), -0.28, s));
            return bare.holding(grip).elbowAt(bare.shoulder().plus(mix(0, -0.28, s), mix(-0.3, 0.05, s)));
        });
    }

    /** A Romanian deadlift: from standing down to below the knee with hardly bent knees, never to the floor. */
    public static Movement romanianDeadlift() {
        return repeated(1.4, 1.2, true, s -> {
            Posture bare = BODY.stand(mix(-1, -4, s), mix(178, 160, s), mix(90, 25, s));
            double x = mix(0, 0.02, s);
            double dx = x - bare.shoulder().x();
            return bare.holding(new Point(x, bare.shoulder().y() - Math.sqrt(BODY.arm() * BODY.arm() - dx * dx)));
        });
    }

    /** A clean: from the floor to the shoulders. */
    public static Movement clean() {
        Pull pull = new Pull(DeadliftPlan.good(), 0, 0);
        Posture top = pull.atHeight(1);
        DoubleFunction<Posture> catching = s -> {
            Point grip = top.grip().towards(top.shoulder().plus(0.08, 0), smoothstep(s));
            return top.holding(grip).elbowAt(top.shoulder().plus(mix(0, 0.2, s), mix(-0.3, 0.05, s)));
        };
        Pieces pieces = new Pieces().hold(1.0, pull.atHeight(0));
        for (int i = 0; i < REPS; i++) {
            pieces.then(0.7, s -> pull.atHeight(ramped(s, 0.2)));
            pieces.then(0.4, catching);
            pieces.hold(0.8, catching.apply(1));
            pieces.then(0.5, s -> catching.apply(1 - s));
            pieces.then(0.7, s -> pull.atHeight(1 - ramped(s, 0.2)));
            pieces.hold(0.8, pull.atHeight(0));
        }
        return new Repeated(BODY, pieces, true);
    }

    /** Kettlebell swings: no plates, the hands swing between the legs and to chest height. */
    public static Movement kettlebellSwing() {
        Pieces pieces = new Pieces();
        for (int i = 0; i < 6; i++) {
            pieces.then(0.8, OtherMovements::swing);
            pieces.then(0.8, s -> swing(1 - s));
        }
        return new Repeated(BODY, pieces, false);
    }

    private static Posture swing(double s) {
        double up = smoothstep(s);
        Posture bare = BODY.stand(mix(4, -1, up), mix(150, 178, up), mix(35, 92, up));
        Point grip = bare.shoulder().at(BODY.arm(), mix(-120, -10, up));
        return bare.holding(grip);
    }

    /** Standing with the bar on the floor, never touching it. */
    public static Movement standingStill() {
        Pieces pieces = new Pieces().hold(6, BODY.stand(-1, 178, 90).barAt(FLOOR_BAR));
        return new Repeated(BODY, pieces, true);
    }

    /** Walking past, without a bar. */
    public static Movement walking() {
        Pieces pieces = new Pieces().then(5, s -> {
            double swing = Math.sin(2 * Math.PI * 5 * s);
            Posture bare = BODY.stand(12 * swing, 170 - 15 * Math.abs(swing), 88);
            Point grip = bare.shoulder().at(BODY.arm(), -90 + 20 * swing);
            return bare.handsAt(grip).barAt(grip).walked(mix(-1.0, 1.0, s));
        });
        return new Repeated(BODY, pieces, false);
    }

    private static Movement repeated(double down, double up, boolean plates, DoubleFunction<Posture> course) {
        Pieces pieces = new Pieces().hold(1.0, course.apply(0));
        for (int i = 0; i < REPS; i++) {
            pieces.then(down, s -> course.apply(ramped(s, 0.3)));
            pieces.hold(0.3, course.apply(1));
            pieces.then(up, s -> course.apply(1 - ramped(s, 0.3)));
            pieces.hold(0.6, course.apply(0));
        }
        return new Repeated(BODY, pieces, plates);
    }
}
