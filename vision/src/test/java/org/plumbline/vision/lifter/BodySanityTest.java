package org.plumbline.vision.lifter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.plumbline.core.capture.Keypoint;
import org.plumbline.core.capture.PixelPoint;
import org.plumbline.core.capture.Pose;
import org.plumbline.vision.silhouette.BodyMask;

class BodySanityTest {
    private static final Region LOOKED_AT = Bodies.upright(300, 300, 100);

    private final BodySanity sanity = new BodySanity(FollowSettings.standard(), OptionalDouble.of(100));

    private static BodyEstimate estimate(Pose pose, double x, double radius, double presence) {
        return new BodyEstimate(
                LOOKED_AT,
                pose,
                presence,
                new PixelPoint(x, 300),
                new PixelPoint(x, 300 - radius),
                new BodyMask(1, new float[] {1}));
    }

    @Test
    void aBodyStandingOrBentOverIsBelieved() {
        assertThat(sanity.believable(estimate(Bodies.pose(300, 300, 100, 0, 0.7), 300, 100, 1)))
                .isTrue();
        assertThat(sanity.believable(estimate(Bodies.pose(300, 300, 100, 1.5, 0.2), 310, 88, 1)))
                .isTrue();
    }

    @Test
    void aSkeletonShrunkOntoAPlateIsNot() {
        assertThat(sanity.believable(estimate(Bodies.pose(300, 300, 60, 0, 0.7), 300, 100, 1)))
                .isFalse();
    }

    @Test
    void legsWithoutATrunkAreNoBody() {
        // Shoulders and hips in one place, the legs of a larger body below.
        Pose pose = Bodies.pose(300, 300, 130, 0, 0.7);
        Pose flat = new Pose(Arrays.stream(Keypoint.values())
                .map(keypoint -> keypoint.name().endsWith("SHOULDER") ? pose.at(Keypoint.LEFT_HIP) : pose.at(keypoint))
                .toList());

        assertThat(sanity.believable(estimate(pose, 300, 100, 1))).isTrue();
        assertThat(sanity.believable(estimate(flat, 300, 100, 1))).isFalse();
    }

    @Test
    void doubtJumpsAndWrongSizesAreNotBelieved() {
        Pose pose = Bodies.pose(300, 300, 100, 0, 0.7);

        assertThat(sanity.believable(estimate(pose, 300, 100, 0.49))).isFalse();
        assertThat(sanity.believable(estimate(pose, 345, 100, 1))).isFalse();
        assertThat(sanity.believable(estimate(pose, 300, 160, 1))).isFalse();
        assertThat(sanity.believable(estimate(pose, 300, 60, 1))).isFalse();
    }
}
