package org.plumbline.core.kinematics.leg;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.kinematics.leg.LegEvidence.Bone;
import org.plumbline.core.kinematics.leg.LegEvidence.Sight;

/**
 * Finds the leg that fits all evidence of a frame best: least squares in the places of hip, knee and ankle (Gauss and
 * Newton's steps, a little damped). Two things only push: the knee does not bend forwards, and the bar does not go through
 * the leg. What is left uncertain follows from the curvature of the sum at its minimum.
 */
public final class LegSolver {
    private static final int UNKNOWNS = 6;
    private static final int PUSHES = 2;
    private static final int ROUNDS = 8;
    private static final double NORMAL_95 = 1.96;
    private static final double DAMPING = 1e-3;
    private static final double STEP = 1e-5;
    private static final double CLOSE = 1e-5;

    /** Half thickness of the leg in front of its axis: what a lean leg still has (C4: 6 cm of shank, 8 cm of thigh). */
    private static final double LEAN_SHANK = 0.045;

    private static final double LEAN_THIGH = 0.06;
    /** A straight leg's knee is up to this far behind the line from hip to ankle; one standard deviation of the rest. */
    private static final double BEHIND = 0.01;

    private final double metre;

    /** @param metre length of a metre in the unit of the places */
    public LegSolver(double metre) {
        this.metre = metre;
    }

    /** Solves; the evidence must tell. */
    public Leg solve(LegEvidence evidence) {
        if (!evidence.tells()) {
            throw new IllegalArgumentException("nothing says where the leg is");
        }
        double[] place = start(evidence);
        for (int round = 0; round < ROUNDS; round++) {
            double[] downhill = new double[UNKNOWNS];
            double[][] normal = normal(evidence, place, downhill, 0);
            double[][] damped = new double[UNKNOWNS][];
            for (int i = 0; i < UNKNOWNS; i++) {
                damped[i] = normal[i].clone();
                damped[i][i] *= 1 + DAMPING;
            }
            double[] step = new Cholesky(damped).solve(downhill);
            double longest = 0;
            for (int i = 0; i < UNKNOWNS; i++) {
                place[i] += step[i];
                longest = Math.max(longest, Math.abs(step[i]));
            }
            if (longest < CLOSE * metre) {
                break;
            }
        }
        // What only pushes says nothing about how far it may be to the other side.
        double[][] curvature = normal(evidence, place, new double[UNKNOWNS], PUSHES);
        return leg(evidence, place, new Cholesky(curvature), disagreement(evidence, place));
    }

    /** By how much witnesses differ more than they should; errors grow with it, but never shrink. */
    private double disagreement(LegEvidence evidence, double[] place) {
        double square = 0;
        int told = 0;
        for (double residual : residuals(evidence, place)) {
            square += residual * residual;
            told += residual == 0 ? 0 : 1;
        }
        return Math.sqrt(Math.max(1, square / Math.max(1, told - UNKNOWNS)));
    }

    private double[] start(LegEvidence evidence) {
        Spot hip = mean(evidence.hips());
        Spot knee = mean(evidence.knees());
        Spot ankle = mean(evidence.ankles());
        return new double[] {hip.x(), hip.y(), knee.x(), knee.y(), ankle.x(), ankle.y()};
    }

    private static Spot mean(Iterable<Sight> sights) {
        double weights = 0;
        double x = 0;
        double y = 0;
        for (Sight sight : sights) {
            double weight = 1 / (sight.sigmaX() * sight.sigmaX());
            weights += weight;
            x += weight * sight.at().x();
            y += weight * sight.at().y();
        }
        return new Spot(x / weights, y / weights);
    }

    /** The sum's curvature and, into {@code downhill}, its slope; the last residuals may be left out. */
    private double[][] normal(LegEvidence evidence, double[] place, double[] downhill, int leftOut) {
        double[] here = residuals(evidence, place);
        double[][] slopes = new double[UNKNOWNS][];
        for (int i = 0; i < UNKNOWNS; i++) {
            slopes[i] = slope(evidence, place, i);
        }
        double[][] normal = new double[UNKNOWNS][UNKNOWNS];
        for (int i = 0; i < UNKNOWNS; i++) {
            for (int k = 0; k < here.length - leftOut; k++) {
                downhill[i] -= slopes[i][k] * here[k];
            }
            for (int j = 0; j <= i; j++) {
                for (int k = 0; k < here.length - leftOut; k++) {
                    normal[i][j] += slopes[i][k] * slopes[j][k];
                }
                normal[j][i] = normal[i][j];
            }
        }
        return normal;
    }

    private double[] slope(LegEvidence evidence, double[] place, int unknown) {
        double[] ahead = place.clone();
        double[] back = place.clone();
        ahead[unknown] += STEP * metre;
        back[unknown] -= STEP * metre;
        double[] slope = residuals(evidence, ahead);
        double[] other = residuals(evidence, back);
        for (int k = 0; k < slope.length; k++) {
            slope[k] = (slope[k] - other[k]) / (2 * STEP * metre);
        }
        return slope;
    }

    /** Distances from what the evidence says, each in its standard deviations; always as many for the same evidence. */
    private double[] residuals(LegEvidence evidence, double[] place) {
        Spot hip = new Spot(place[0], place[1]);
        Spot knee = new Spot(place[2], place[3]);
        Spot ankle = new Spot(place[4], place[5]);
        int sights = evidence.hips().size()
                + evidence.knees().size()
                + evidence.ankles().size();
        double[] all = new double[2 * sights + 5];
        int n = 0;
        for (Sight sight : evidence.hips()) {
            n = add(all, n, hip, sight);
        }
        for (Sight sight : evidence.knees()) {
            n = add(all, n, knee, sight);
        }
        for (Sight sight : evidence.ankles()) {
            n = add(all, n, ankle, sight);
        }
        all[n++] = off(hip, knee, evidence.thigh());
        all[n++] = off(knee, ankle, evidence.shank());
        all[n++] = evidence.shoulder() == null ? 0 : off(evidence.shoulder(), hip, evidence.trunk());
        all[n++] = evidence.bar() == null ? 0 : through(evidence.bar(), hip, knee, ankle);
        all[n++] = Math.min(0, ahead(hip, knee, ankle)) / (BEHIND * metre);
        return Arrays.copyOf(all, n);
    }

    private static int add(double[] all, int n, Spot at, Sight sight) {
        all[n] = (at.x() - sight.at().x()) / sight.sigmaX();
        all[n + 1] = (at.y() - sight.at().y()) / sight.sigmaY();
        return n + 2;
    }

    private static double off(Spot from, Spot to, @Nullable Bone bone) {
        return bone == null ? 0 : (from.distanceTo(to) - bone.length()) / bone.sigma();
    }

    /** How far the knee is in front of the line from hip to ankle. */
    private static double ahead(Spot hip, Spot knee, Spot ankle) {
        double length = Math.max(1e-9, hip.distanceTo(ankle));
        return ((hip.x() - ankle.x()) * (ankle.y() - knee.y()) - (hip.y() - ankle.y()) * (ankle.x() - knee.x()))
                / length;
    }

    /** How deep the bar's axis is within the leg. */
    private double through(Sight bar, Spot hip, Spot knee, Spot ankle) {
        boolean shank = bar.at().y() < knee.y();
        Spot end = shank ? ankle : hip;
        double run = end.y() - knee.y();
        double share = Math.abs(run) < 1e-9 ? 0 : Math.clamp((bar.at().y() - knee.y()) / run, 0, 1);
        double reach = end.x() - knee.x();
        double upright = Math.abs(run) / Math.max(1e-9, Math.hypot(run, reach));
        double clear = (bar.at().x() - knee.x() - share * reach) * upright;
        return Math.max(0, (shank ? LEAN_SHANK : LEAN_THIGH) * metre - clear) / bar.sigmaX();
    }

    private Leg leg(LegEvidence evidence, double[] place, Cholesky curvature, double doubt) {
        double wide = NORMAL_95 * doubt;
        Spot hip = new Spot(place[0], place[1]);
        Spot knee = new Spot(place[2], place[3]);
        Spot shoulder = evidence.shoulder();
        return new Leg(
                hip,
                knee,
                wide * Math.max(sigma(curvature, place, p -> p[0]), sigma(curvature, place, p -> p[1])),
                wide * Math.max(sigma(curvature, place, p -> p[2]), sigma(curvature, place, p -> p[3])),
                degrees(wide * sigma(curvature, place, p -> trunk(p, shoulder))),
                degrees(wide * sigma(curvature, place, p -> trunk(p, shoulder) - bearing(p, 0, 2))),
                degrees(wide * sigma(curvature, place, p -> bearing(p, 2, 0) - bearing(p, 2, 4))),
                degrees(wide * sigma(curvature, place, p -> bearing(p, 4, 2))));
    }

    private interface Formula {
        double of(double[] place);
    }

    private static double degrees(double radians) {
        return Math.min(180, Math.toDegrees(radians));
    }

    private static double trunk(double[] place, @Nullable Spot shoulder) {
        return shoulder == null ? 0 : Math.atan2(shoulder.y() - place[1], shoulder.x() - place[0]);
    }

    private static double bearing(double[] place, int from, int to) {
        return Math.atan2(place[to + 1] - place[from + 1], place[to] - place[from]);
    }

    /** Standard deviation of what is made of the places. */
    private double sigma(Cholesky curvature, double[] place, Formula formula) {
        double[] slope = new double[UNKNOWNS];
        for (int i = 0; i < UNKNOWNS; i++) {
            double[] ahead = place.clone();
            double[] back = place.clone();
            ahead[i] += STEP * metre;
            back[i] -= STEP * metre;
            double change = Math.IEEEremainder(formula.of(ahead) - formula.of(back), 2 * Math.PI);
            slope[i] = change / (2 * STEP * metre);
        }
        double[] spread = curvature.solve(slope);
        double square = 0;
        for (int i = 0; i < UNKNOWNS; i++) {
            square += slope[i] * spread[i];
        }
        return Math.sqrt(Math.max(0, square));
    }
}
