package org.plumbline.core.kinematics.leg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LegSolverTest {
    private static final double THIGH = 0.42;
    private static final double SHANK = 0.41;
    private static final double TRUNK = 0.50;
    private static final Spot ANKLE = new Spot(-0.06, 0.09);
    private static final double IN_SIGHT = 0.01;
    private static final double GUESSED = 0.05;

    /** A leg of known bones; degrees. */
    private record Known(double knee, double shank, double trunk) {
        Spot kneeAt() {
            return from(ANKLE, SHANK, 90 - shank);
        }

        Spot hip() {
            return from(kneeAt(), THIGH, 90 + (180 - knee) - shank);
        }

        Spot shoulder() {
            return from(hip(), TRUNK, trunk);
        }

        private static Spot from(Spot start, double length, double degrees) {
            return new Spot(
                    start.x() + length * Math.cos(Math.toRadians(degrees)),
                    start.y() + length * Math.sin(Math.toRadians(degrees)));
        }
    }

    private static final Known BENT = new Known(125, 8, 25);
    private static final Known UPRIGHT = new Known(176, 2, 90);

    private static LegEvidence bones() {
        return new LegEvidence().ankle(ANKLE, IN_SIGHT).thigh(THIGH, 0.012).shank(SHANK, 0.010);
    }

    private static Spot moved(Spot spot, double x, double y) {
        return new Spot(spot.x() + x, spot.y() + y);
    }

    private static double kneeAngle(Leg leg) {
        double thigh = Math.atan2(
                leg.hip().y() - leg.knee().y(), leg.hip().x() - leg.knee().x());
        double shank =
                Math.atan2(ANKLE.y() - leg.knee().y(), ANKLE.x() - leg.knee().x());
        double turn = Math.toDegrees(Math.abs(thigh - shank));
        return Math.min(turn, 360 - turn);
    }

    @Test
    void evidenceThatAgreesGivesBackTheLeg() {
        Leg leg = new LegSolver(1)
                .solve(bones().hip(BENT.hip(), IN_SIGHT, IN_SIGHT).knee(BENT.kneeAt(), IN_SIGHT));
        assertThat(leg.hip().distanceTo(BENT.hip())).isLessThan(0.001);
        assertThat(leg.knee().distanceTo(BENT.kneeAt())).isLessThan(0.001);
        assertThat(kneeAngle(leg)).isEqualTo(125, within(0.2));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.08, -0.04, 0.04, 0.08})
    void bonesHoldAHiddenKneeWhereANetworkFollowsThePlate(double astray) {
        Leg leg = new LegSolver(1)
                .solve(bones().hip(BENT.hip(), IN_SIGHT, IN_SIGHT).knee(moved(BENT.kneeAt(), astray, astray), GUESSED));
        assertThat(leg.knee().distanceTo(BENT.kneeAt())).isLessThan(0.5 * Math.abs(astray));
        assertThat(leg.knee().distanceTo(BENT.kneeAt())).isLessThan(leg.kneeError());
    }

    @Test
    void aHipThatSagsBehindThePlateIsHeldUpByTheShoulder() {
        Leg leg = new LegSolver(1)
                .solve(bones().hip(moved(UPRIGHT.hip(), 0.04, -0.04), 0.025, 0.05)
                        .hip(moved(UPRIGHT.hip(), -0.04, -0.04), 0.025, 0.05)
                        .knee(UPRIGHT.kneeAt(), GUESSED)
                        .trunk(UPRIGHT.shoulder(), TRUNK, 0.015));
        assertThat(leg.hip().distanceTo(UPRIGHT.hip())).isLessThan(0.015);
        assertThat(kneeAngle(leg)).isEqualTo(176, within(leg.kneeAngleError()));
        assertThat(kneeAngle(leg)).isGreaterThan(165);
    }

    @Test
    void theBarPushesAKneeBackThatWouldBeInFrontOfIt() {
        Spot bar = moved(UPRIGHT.kneeAt(), 0.07, 0.02);
        LegEvidence guessed = bones().hip(UPRIGHT.hip(), 0.025, 0.025).knee(moved(UPRIGHT.kneeAt(), 0.10, 0), GUESSED);
        double free = new LegSolver(1).solve(guessed).knee().x();
        double held = new LegSolver(1).solve(guessed.bar(bar, 0.01)).knee().x();
        assertThat(held).isLessThan(free - 0.005);
        assertThat(held - UPRIGHT.kneeAt().x()).isLessThan(0.035);
    }

    @Test
    void aKneeDoesNotBendForwards() {
        Leg leg = new LegSolver(1)
                .solve(bones().hip(UPRIGHT.hip(), 0.025, 0.025).knee(moved(UPRIGHT.kneeAt(), -0.10, 0), GUESSED));
        assertThat(leg.knee().x() - UPRIGHT.kneeAt().x()).isGreaterThan(-0.035);
    }

    @Test
    void witnessesThatContradictEachOtherLeaveMoreOpen() {
        LegEvidence agreed = bones().hip(BENT.hip(), IN_SIGHT, IN_SIGHT)
                .knee(BENT.kneeAt(), GUESSED)
                .knee(BENT.kneeAt(), GUESSED);
        LegEvidence contradicted = bones().hip(BENT.hip(), IN_SIGHT, IN_SIGHT)
                .knee(moved(BENT.kneeAt(), 0.25, 0.1), GUESSED)
                .knee(moved(BENT.kneeAt(), -0.25, 0), GUESSED);
        LegSolver solver = new LegSolver(1);
        assertThat(solver.solve(contradicted).kneeAngleError())
                .isGreaterThan(2 * solver.solve(agreed).kneeAngleError());
    }

    @ParameterizedTest
    @ValueSource(doubles = {110, 140, 160, 172})
    void theStatedErrorHoldsTheTruthAsOftenAsItClaims(double degrees) {
        Known known = new Known(degrees, 4, 60);
        Random random = new Random(7);
        int held = 0;
        int trials = 400;
        for (int i = 0; i < trials; i++) {
            LegEvidence evidence = new LegEvidence()
                    .ankle(shaken(ANKLE, random, IN_SIGHT), IN_SIGHT)
                    .thigh(THIGH + 0.012 * random.nextGaussian(), 0.012)
                    .shank(SHANK + 0.010 * random.nextGaussian(), 0.010)
                    .hip(shaken(known.hip(), random, 0.02), 0.02, 0.02)
                    .knee(shaken(known.kneeAt(), random, GUESSED), GUESSED)
                    .knee(shaken(known.kneeAt(), random, 0.035), 0.035);
            Leg leg = new LegSolver(1).solve(evidence);
            held += Math.abs(kneeAngle(leg) - degrees) <= leg.kneeAngleError() ? 1 : 0;
        }
        assertThat(held / (double) trials).isBetween(0.90, 1.0);
    }

    private static Spot shaken(Spot spot, Random random, double sigma) {
        return moved(spot, sigma * random.nextGaussian(), sigma * random.nextGaussian());
    }

    @Test
    void withoutAScaleItWorksInTrunkLengths() {
        LegEvidence evidence = new LegEvidence()
                .ankle(scaled(ANKLE), 0.02)
                .thigh(2 * THIGH, 0.024)
                .shank(2 * SHANK, 0.020)
                .hip(scaled(BENT.hip()), 0.02, 0.02)
                .knee(scaled(moved(BENT.kneeAt(), 0.06, 0.06)), 0.10);
        Leg metric = new LegSolver(1)
                .solve(bones().hip(BENT.hip(), IN_SIGHT, IN_SIGHT).knee(moved(BENT.kneeAt(), 0.06, 0.06), GUESSED));
        Leg relative = new LegSolver(2).solve(evidence);
        assertThat(relative.knee().x()).isEqualTo(2 * metric.knee().x(), within(1e-3));
        assertThat(relative.knee().y()).isEqualTo(2 * metric.knee().y(), within(1e-3));
        assertThat(relative.kneeAngleError()).isEqualTo(metric.kneeAngleError(), within(0.1));
    }

    private static Spot scaled(Spot spot) {
        return new Spot(2 * spot.x(), 2 * spot.y());
    }

    @Test
    void withoutBonesOrJointsNothingIsInferred() {
        LegSolver solver = new LegSolver(1);
        assertThatThrownBy(() -> solver.solve(new LegEvidence().ankle(ANKLE, IN_SIGHT)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
