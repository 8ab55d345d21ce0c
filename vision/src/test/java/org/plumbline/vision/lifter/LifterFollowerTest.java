package org.plumbline.vision.lifter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.core.capture.PixelPoint;
import org.plumbline.core.capture.PoseObservation;
import org.plumbline.core.error.ModelUnavailableException;
import org.plumbline.core.port.VideoFrame;

class LifterFollowerTest {
    private final List<Region> people = new ArrayList<>();
    private final List<Region> lookedAt = new ArrayList<>();
    private int detections;
    private double presence = 1;

    private final PersonDetector detector = new PersonDetector() {
        @Override
        public List<PersonSighting> detect(VideoFrame frame) {
            detections++;
            return people.stream()
                    .map(person -> new PersonSighting(
                            person.centre(),
                            new PixelPoint(person.centre().x(), person.centre().y() - 1.1 * person.bodyRadius()),
                            0.9))
                    .toList();
        }

        @Override
        public List<PersonSighting> detectClosely(VideoFrame frame) {
            return detect(frame);
        }

        @Override
        public void close() {}
    };

    /** Sees the person nearest to the middle of the region, or nobody far from everybody. */
    private final BodyNetwork network = new BodyNetwork() {
        @Override
        public BodyEstimate estimate(VideoFrame frame, Region region) {
            lookedAt.add(region);
            Region nearest = people.stream()
                    .min((a, b) -> Double.compare(
                            a.centre().distanceTo(region.centre()), b.centre().distanceTo(region.centre())))
                    .orElse(region);
            boolean there = !people.isEmpty() && nearest.centre().distanceTo(region.centre()) < region.bodyRadius();
            return Bodies.estimate(region, nearest, there ? presence : 0.1);
        }

        @Override
        public void close() {}
    };

    private Sight follow(LifterPlan plan, Sight... past) throws ModelUnavailableException {
        return new LifterFollower(detector, network, plan, FollowSettings.standard())
                .follow(Bodies.frame(10, 8, 8), List.of(past));
    }

    private static LifterPlan plan(double x) {
        return new LifterPlan.Known(List.of(new LifterPlan.Place(Duration.ZERO, Bodies.upright(x, 200, 100))));
    }

    private static Sight seenAt(double x, double radius) {
        Region region = Bodies.upright(x, 200, radius);
        PoseObservation.Seen seen = Bodies.estimate(region, region, 1).observation();
        return new Sight.Followed(Duration.ofMillis(320), region, new HeldRegion(region, 8), seen);
    }

    private static void assertAt(Sight sight, double x) {
        assertThat(sight)
                .isInstanceOfSatisfying(
                        Sight.Followed.class,
                        followed -> assertThat(followed.own().centre().x()).isCloseTo(x, within(1e-9)));
    }

    @Test
    void aPersonIsFollowedWithoutTheDetector() throws Exception {
        people.add(Bodies.upright(510, 200, 100));

        assertAt(follow(plan(500), seenAt(500, 100)), 510);
        assertThat(detections).isZero();
        assertThat(lookedAt).hasSize(1);
    }

    @Test
    void atTheStartTheOneWhereTheLifterIsExpectedIsTaken() throws Exception {
        people.add(Bodies.upright(900, 200, 130));
        people.add(Bodies.upright(520, 200, 100));

        assertAt(follow(plan(500)), 520);
        assertThat(detections).isEqualTo(1);
    }

    @Test
    void theLookAfterADetectionIsRepeatedWhereTheBodyItselfAsksForIt() throws Exception {
        people.add(Bodies.upright(520, 200, 100));

        follow(plan(500));

        assertThat(lookedAt).hasSize(2);
        assertThat(lookedAt.get(0).bodyRadius()).isCloseTo(110, within(1e-9));
        assertThat(lookedAt.get(1).bodyRadius()).isCloseTo(100, within(1e-9));
    }

    @Test
    void somebodyElseIsNotTakenForTheLifter() throws Exception {
        people.add(Bodies.upright(900, 200, 100));

        assertThat(follow(plan(500))).isInstanceOf(Sight.Lost.class);
    }

    @Test
    void aBodyThatJumpsIsLookedForAnew() throws Exception {
        people.add(Bodies.upright(560, 200, 100));

        assertAt(follow(plan(560), seenAt(500, 100)), 560);
        assertThat(detections).isEqualTo(1);
    }

    @Test
    void aRegionThatSomebodyElseCarriedOffIsGivenUp() throws Exception {
        people.add(Bodies.upright(800, 200, 100));
        people.add(Bodies.upright(505, 200, 100));

        assertAt(follow(plan(500), seenAt(800, 100)), 505);
    }

    @Test
    void aBodyOfTheWrongSizeIsNotBelieved() throws Exception {
        people.add(Bodies.upright(500, 200, 40));

        assertThat(follow(plan(500), seenAt(500, 45))).isInstanceOf(Sight.Lost.class);
    }

    @Test
    void aBodyThatTheNetworkDoubtsIsLost() throws Exception {
        people.add(Bodies.upright(500, 200, 100));
        presence = 0.4;

        assertThat(follow(plan(500), seenAt(500, 100))).isInstanceOf(Sight.Lost.class);
        assertThat(detections).isEqualTo(1);
    }

    @Test
    void withoutAPlanTheBestOneFoundIsTheLifter() throws Exception {
        people.add(Bodies.upright(300, 200, 100));

        assertAt(follow(new LifterPlan.Open()), 300);
    }

    @Test
    void whereThereIsNoLifterNobodyIsLookedFor() throws Exception {
        people.add(Bodies.upright(300, 200, 100));

        Sight sight = follow(new LifterPlan.Nobody("nobody there"));

        assertThat(sight.observation()).isEqualTo(new PoseObservation.Absent("nobody there"));
        assertThat(detections).isZero();
    }
}
