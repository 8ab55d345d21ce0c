package org.plumbline.vision.lifter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.core.capture.PixelPoint;
import org.plumbline.core.port.VideoFrame;

class ScoutTest {

    private static PersonSighting sighting(double x) {
        return new PersonSighting(new PixelPoint(x, 200), new PixelPoint(x, 100), 0.8);
    }

    /** Detects at some places; a body is seen only where one of them rounds to a hundred, and there in full. */
    private static List<ScoutedPerson> look(double... xs) throws Exception {
        PersonDetector detector = new PersonDetector() {
            @Override
            public List<PersonSighting> detect(VideoFrame frame) {
                return Arrays.stream(xs).mapToObj(ScoutTest::sighting).toList();
            }

            @Override
            public List<PersonSighting> detectClosely(VideoFrame frame) {
                return detect(frame);
            }

            @Override
            public void close() {}
        };
        BodyNetwork network = new BodyNetwork() {
            @Override
            public BodyEstimate estimate(VideoFrame frame, Region region) {
                double nearest = 100 * Math.round(region.centre().x() / 100);
                boolean there = Math.abs(region.centre().x() - nearest) < 30;
                return Bodies.estimate(region, Bodies.upright(nearest, 200, 100), there ? 0.95 : 0.2);
            }

            @Override
            public void close() {}
        };
        return new Scout(detector, network, FollowSettings.standard())
                .look(Bodies.frame(0, 8, 8))
                .people();
    }

    @Test
    void everybodyIsLookedAt() throws Exception {
        assertThat(look(300, 500))
                .extracting(person -> person.region().centre().x())
                .containsExactly(300.0, 500.0);
    }

    @Test
    void somebodyFoundTwiceCountsOnce() throws Exception {
        assertThat(look(295, 310)).hasSize(1);
    }

    @Test
    void whatTheKeypointNetworkDoubtsIsNobody() throws Exception {
        // The first look settles on the nearest hundred, so only a place without a body stays doubtful.
        assertThat(look()).isEmpty();
    }
}
