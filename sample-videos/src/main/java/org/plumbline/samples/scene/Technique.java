package org.plumbline.samples.scene;

/**
 * How the lift is done, part by part. Every component is a metre, a degree or a share, and every fault is zero in
 * {@link #good()}. Codes such as F08 are those of the fault catalogue.
 *
 * @param sway how far the shoulders sway to and fro, metres; 0 = frozen when held
 */
public record Technique(
        SetUp setUp,
        Pull pull,
        Lockout lockout,
        Lowering lowering,
        Feet feet,
        Gaze gaze,
        Fatigue fatigue,
        double sway) {
    public Technique {
        Require.within("sway", sway, 0, 0.03);
    }

    /**
     * How the lifter stands over the bar before it moves.
     *
     * @param barOffset the bar in front of midfoot (F01 large, F02 negative), metres
     * @param flexion total lumbar flexion, negative = lordosis (F05), degrees
     * @param hipsHigh by how much the trunk tips further forward than usual because the hips are too high and the knees
     *     too straight (F03, F20); negative = hips too low (F04), degrees
     * @param settle how far the hips rise before the bar leaves the floor: a centimetre when the slack is taken out,
     *     more for hips that pop up (F09), metres
     */
    public record SetUp(double barOffset, double flexion, double hipsHigh, double settle) {
        public SetUp {
            Require.within("barOffset", barOffset, -0.08, 0.15);
            Require.within("flexion", flexion, -30, 60);
            Require.within("hipsHigh", hipsHigh, -40, 28);
            Require.within("settle", settle, 0, 0.15);
        }

        public static SetUp good() {
            return new SetUp(0.023, -15, 0, 0.01);
        }
    }

    /**
     * From the floor to the top.
     *
     * @param flexion lumbar flexion added between lift-off and the knee (F06), degrees
     * @param straightening share of the way at which the back begins to take its standing shape; late = finishing with
     *     the back (F07)
     * @param hipsFirst by how much the trunk tips further forward on the way to the knee than it otherwise would (F08),
     *     degrees
     * @param drift the bar's way forward at the knee, gone again at the lockout (F10), metres
     * @param offLegs the bar's way forward above the knee (F11), metres
     * @param dip how far the bar comes down again before the lockout (F12), metres
     * @param rebend by how much the knees bend again meanwhile (F12, hitching), degrees
     * @param sticking share of its speed that the bar loses below the knee
     */
    public record Pull(
            double flexion,
            double straightening,
            double hipsFirst,
            double drift,
            double offLegs,
            double dip,
            double rebend,
            double sticking) {
        public Pull {
            Require.within("flexion", flexion, -20, 50);
            Require.within("straightening", straightening, 0.3, 0.85);
            Require.within("hipsFirst", hipsFirst, 0, 30);
            Require.within("drift", drift, -0.03, 0.12);
            Require.within("offLegs", offLegs, 0, 0.22);
            Require.within("dip", dip, 0, 0.12);
            Require.within("rebend", rebend, 0, 30);
            Require.within("sticking", sticking, 0, 0.8);
        }

        public static Pull good() {
            return new Pull(0, 0.55, 0, 0, 0, 0, 0, 0.15);
        }

        public Pull withHipsFirst(double degrees) {
            return new Pull(flexion, straightening, degrees, drift, offLegs, dip, rebend, sticking);
        }

        public Pull withFlexion(double degrees) {
            return new Pull(degrees, straightening, hipsFirst, drift, offLegs, dip, rebend, sticking);
        }

        public Pull withPath(double atTheKnee, double aboveIt) {
            return new Pull(flexion, straightening, hipsFirst, atTheKnee, aboveIt, dip, rebend, sticking);
        }

        public Pull withHitch(double down, double knees) {
            return new Pull(flexion, straightening, hipsFirst, drift, offLegs, down, knees, sticking);
        }
    }

    /**
     * The top.
     *
     * @param flexion total lumbar flexion when standing, negative = lordosis, degrees
     * @param softHips by how much the hips stay short of straight (F13), degrees
     * @param softKnees by how much the knees stay short of straight (F13), degrees
     * @param leanBack by how much the trunk leans back beyond upright (F14), degrees
     */
    public record Lockout(double flexion, double softHips, double softKnees, double leanBack) {
        public Lockout {
            Require.within("flexion", flexion, -30, 30);
            Require.within("softHips", softHips, 0, 40);
            Require.within("softKnees", softKnees, 0, 40);
            Require.within("leanBack", leanBack, 0, 25);
        }

        public static Lockout good() {
            return new Lockout(-15, 0, 0, 0);
        }
    }

    /**
     * From the top to the floor.
     *
     * @param dropped whether the hands let go at the top (F15); a lowering in the hands is as fast as {@link Tempo} says
     * @param bounce how high the bar jumps after touching the floor, but no higher than 0.36 of what its speed would
     *     allow without any loss, metres
     * @param kneesFirst by how much the knees are bent more when the bar passes them, so that it must go around (F16),
     *     degrees
     * @param flexion lumbar flexion added on the way down (F17), degrees
     */
    public record Lowering(boolean dropped, double bounce, double kneesFirst, double flexion) {
        public Lowering {
            Require.within("bounce", bounce, 0, 0.15);
            Require.within("kneesFirst", kneesFirst, 0, 50);
            Require.within("flexion", flexion, 0, 50);
        }

        public static Lowering good() {
            return new Lowering(false, 0.004, 0, 0);
        }
    }

    /**
     * The feet, planted unless said otherwise (F19).
     *
     * @param slip how far both feet slide forward halfway up the last repetition, metres
     * @param heelLift how far the heels leave the floor below the knee in every repetition, metres
     */
    public record Feet(double slip, double heelLift) {
        public Feet {
            Require.within("slip", slip, -0.12, 0.12);
            Require.within("heelLift", heelLift, 0, 0.1);
        }

        public static Feet planted() {
            return new Feet(0, 0);
        }
    }

    /**
     * Where the face points.
     *
     * @param up by how much the head is tipped back further than in line with the bent trunk (F18), degrees
     */
    public record Gaze(double up) {
        public Gaze {
            Require.within("up", up, -20, 75);
        }

        public static Gaze inLine() {
            return new Gaze(0);
        }
    }

    /**
     * What is added with every repetition after the first (F21); slower repetitions are {@link Tempo}'s.
     *
     * @param startFlexion to {@link SetUp#flexion}, degrees
     * @param loadFlexion to {@link Pull#flexion}, degrees
     * @param hipsFirst to {@link Pull#hipsFirst}, degrees
     * @param drift to {@link Pull#drift}, metres
     * @param softHips to {@link Lockout#softHips}, degrees
     */
    public record Fatigue(double startFlexion, double loadFlexion, double hipsFirst, double drift, double softHips) {
        public Fatigue {
            Require.within("startFlexion", startFlexion, 0, 15);
            Require.within("loadFlexion", loadFlexion, 0, 15);
            Require.within("hipsFirst", hipsFirst, 0, 6);
            Require.within("drift", drift, 0, 0.03);
            Require.within("softHips", softHips, 0, 10);
        }

        public static Fatigue none() {
            return new Fatigue(0, 0, 0, 0, 0);
        }
    }

    /** A flat back, the bar close, hips and shoulders rising together, a full lockout, a controlled way down. */
    public static Technique good() {
        return new Technique(
                SetUp.good(),
                Pull.good(),
                Lockout.good(),
                Lowering.good(),
                Feet.planted(),
                Gaze.inLine(),
                Fatigue.none(),
                0.003);
    }

    /**
     * The technique of a repetition, counted from 0, grown by the fatigue.
     *
     * @throws IllegalArgumentException when a fault grows beyond its bounds
     */
    public Technique in(int rep) {
        Fatigue f = fatigue;
        SetUp start = new SetUp(setUp.barOffset, setUp.flexion + rep * f.startFlexion, setUp.hipsHigh, setUp.settle);
        Pull up = pull.withFlexion(pull.flexion + rep * f.loadFlexion)
                .withHipsFirst(pull.hipsFirst + rep * f.hipsFirst)
                .withPath(pull.drift + rep * f.drift, pull.offLegs);
        Lockout top =
                new Lockout(lockout.flexion, lockout.softHips + rep * f.softHips, lockout.softKnees, lockout.leanBack);
        return with(start).with(up).with(top).with(Fatigue.none());
    }

    public Technique with(SetUp other) {
        return new Technique(other, pull, lockout, lowering, feet, gaze, fatigue, sway);
    }

    public Technique with(Pull other) {
        return new Technique(setUp, other, lockout, lowering, feet, gaze, fatigue, sway);
    }

    public Technique with(Lockout other) {
        return new Technique(setUp, pull, other, lowering, feet, gaze, fatigue, sway);
    }

    public Technique with(Lowering other) {
        return new Technique(setUp, pull, lockout, other, feet, gaze, fatigue, sway);
    }

    public Technique with(Feet other) {
        return new Technique(setUp, pull, lockout, lowering, other, gaze, fatigue, sway);
    }

    public Technique with(Gaze other) {
        return new Technique(setUp, pull, lockout, lowering, feet, other, fatigue, sway);
    }

    public Technique with(Fatigue other) {
        return new Technique(setUp, pull, lockout, lowering, feet, gaze, other, sway);
    }

    public Technique withSway(double metres) {
        return new Technique(setUp, pull, lockout, lowering, feet, gaze, fatigue, metres);
    }

    public Technique withHipsFirst(double degrees) {
        return with(pull.withHipsFirst(degrees));
    }

    /** Lumbar flexion at the set-up, and what the load adds. */
    public Technique withFlexion(double start, double load) {
        return with(new SetUp(setUp.barOffset, start, setUp.hipsHigh, setUp.settle))
                .with(pull.withFlexion(load));
    }

    /** Where the bar starts, and how far it drifts. */
    public Technique withBar(double offset, double forward) {
        return with(new SetUp(offset, setUp.flexion, setUp.hipsHigh, setUp.settle))
                .with(pull.withPath(forward, pull.offLegs));
    }

    /** Hips short of straight, and trunk beyond upright. */
    public Technique withLockout(double soft, double back) {
        return with(new Lockout(lockout.flexion, soft, lockout.softKnees, back));
    }
}
