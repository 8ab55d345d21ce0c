package org.plumbline.vision.lifter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;
import org.plumbline.core.capture.PixelPoint;
import org.plumbline.core.port.LifterChoice;

class LifterChooserTest {
    private static final int WIDTH = 1280;
    private static final int MOMENTS = 12;
    private static final LifterChoice AUTOMATIC = new LifterChoice.Automatic();

    /** Somebody over the scouted moments. */
    private record Actor(double x, double radius, boolean lifts, IntPredicate there, IntUnaryOperator walk) {

        static Actor lifter(double x, double radius) {
            return new Actor(x, radius, true, i -> true, i -> 0);
        }

        static Actor onlooker(double x, double radius) {
            return new Actor(x, radius, false, i -> true, i -> 0);
        }

        ScoutedPerson at(int i) {
            double bent = lifts ? 0.5 + 0.5 * Math.cos(i * 1.3) : 0;
            double hip = 400 + 0.2 * bent * radius;
            double at = x + walk.applyAsInt(i);
            return new ScoutedPerson(
                    Bodies.upright(at, hip, radius), Bodies.pose(at, hip, radius, 1.1 * bent, 0.7 - 0.5 * bent));
        }
    }

    private static LifterPlan choose(LifterChoice choice, Actor... actors) {
        List<ScoutedMoment> moments = new ArrayList<>();
        for (int i = 0; i < MOMENTS; i++) {
            List<ScoutedPerson> people = new ArrayList<>();
            // Who is found first changes from frame to frame.
            for (int k = 0; k < actors.length; k++) {
                Actor actor = actors[(k + i) % actors.length];
                if (actor.there().test(i)) {
                    people.add(actor.at(i));
                }
            }
            moments.add(new ScoutedMoment(Duration.ofMillis(400L * i), people));
        }
        return LifterChooser.choose(moments, choice, WIDTH);
    }

    private static void assertPlace(LifterPlan plan, double x, int moments) {
        assertThat(plan).isInstanceOfSatisfying(LifterPlan.Known.class, known -> {
            assertThat(known.places()).hasSize(moments);
            assertThat(known.places())
                    .allSatisfy(place -> assertThat(place.region().centre().x()).isEqualTo(x));
        });
    }

    @Test
    void theOneWhoLiftsIsChosenOverALargerOneWhoStandsBeside() {
        assertPlace(choose(AUTOMATIC, Actor.lifter(500, 200), Actor.onlooker(900, 260)), 500, MOMENTS);
    }

    @Test
    void theNearLifterIsChosenOverOneWhoLiftsFarBehind() {
        assertPlace(choose(AUTOMATIC, Actor.lifter(800, 90), Actor.lifter(500, 240)), 500, MOMENTS);
    }

    @Test
    void aPasserByInFrontIsNotTheLifter() {
        Actor passer = new Actor(100, 380, false, i -> i < 4, i -> 60 * i);

        assertPlace(choose(AUTOMATIC, passer, Actor.lifter(640, 230)), 640, MOMENTS);
    }

    @Test
    void aLifterWhoIsMissedNowAndThenKeepsOneTrack() {
        Actor missed = new Actor(640, 230, true, i -> i % 4 != 2, i -> 0);

        assertPlace(choose(AUTOMATIC, missed, Actor.onlooker(1100, 230)), 640, MOMENTS - 3);
    }

    @Test
    void theUsersWordWins() {
        LifterChoice choice = new LifterChoice.At(new PixelPoint(910, 380), Duration.ofSeconds(2));

        assertPlace(choose(choice, Actor.lifter(500, 240), Actor.onlooker(900, 150)), 900, MOMENTS);
    }

    @Test
    void nobodyIsMadeUpWhereTheUserPointsAtNothing() {
        LifterChoice choice = new LifterChoice.At(new PixelPoint(20, 20), Duration.ofSeconds(2));

        assertThat(choose(choice, Actor.lifter(900, 150))).isInstanceOf(LifterPlan.Nobody.class);
    }

    @Test
    void withoutAnybodyTheQuestionStaysOpen() {
        assertThat(choose(AUTOMATIC)).isInstanceOf(LifterPlan.Open.class);
    }
}
