package org.plumbline.core.kinematics.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.core.capture.BarObservation;
import org.plumbline.core.capture.CapturedFrame;
import org.plumbline.core.capture.Keypoint;
import org.plumbline.core.capture.KeypointEstimate;
import org.plumbline.core.capture.PixelPoint;
import org.plumbline.core.capture.Pose;
import org.plumbline.core.capture.PoseObservation;
import org.plumbline.core.capture.Silhouette;
import org.plumbline.core.kinematics.Facing;
import org.plumbline.core.kinematics.Side;

/** A drawn shoe under a leg: its ends are found where they are, whatever heel and toe keypoints say. */
class SoleTest {
    private static final double METRE = 400;
    private static final int HEIGHT = 960;
    private static final double FLOOR = 900;
    private static final double HEEL = 200;
    private static final double TOE = 200 + 0.28 * METRE;

    /** Sole, toe box, instep, leg up, leg down, heel; x from the heel forward, y up from the floor, metres. */
    private static final double[][] SHOE = {
        {0.01, 0},
        {0.27, 0},
        {0.28, 0.03},
        {0.25, 0.06},
        {0.13, 0.10},
        {0.12, 0.5},
        {0.02, 0.5},
        {0.01, 0.09},
        {0, 0.04}
    };

    private static PoseObservation pose(int sign, double forward, double keypointError) {
        List<KeypointEstimate> estimates = new ArrayList<>();
        for (Keypoint keypoint : Keypoint.values()) {
            double x =
                    switch (keypoint) {
                        case LEFT_HEEL, RIGHT_HEEL -> HEEL + (0.03 + keypointError) * METRE;
                        case LEFT_FOOT_INDEX, RIGHT_FOOT_INDEX -> TOE - (0.03 - keypointError) * METRE;
                        default -> HEEL + 0.1 * METRE;
                    };
            PixelPoint place = new PixelPoint(mirrored(sign, x + forward * METRE), FLOOR - 0.03 * METRE);
            estimates.add(new KeypointEstimate(place, 0.9, false));
        }
        List<PixelPoint> outline = Arrays.stream(SHOE)
                .map(corner ->
                        new PixelPoint(mirrored(sign, HEEL + (corner[0] + forward) * METRE), FLOOR - corner[1] * METRE))
                .toList();
        return new PoseObservation.Seen(new Pose(estimates), 1, new Silhouette(outline));
    }

    private static double mirrored(int sign, double x) {
        return sign > 0 ? x : 540 - x;
    }

    private static List<CapturedFrame> frames(int count, PoseObservation pose, BarObservation bar) {
        List<CapturedFrame> frames = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            frames.add(new CapturedFrame(i, Duration.ofMillis(33L * i), pose, bar, new PixelPoint(3, 0), false));
        }
        return frames;
    }

    private static Sole find(List<CapturedFrame> frames, int sign, int pictureHeight) {
        boolean[] all = new boolean[frames.size()];
        Arrays.fill(all, true);
        Lifter lifter = new Lifter(sign > 0 ? Facing.RIGHT : Facing.LEFT, sign > 0 ? Side.RIGHT : Side.LEFT);
        return Sole.find(frames, lifter, all, METRE, pictureHeight);
    }

    private static final BarObservation NO_BAR = new BarObservation.Absent("not drawn");

    @ParameterizedTest
    @ValueSource(doubles = {-0.03, 0, 0.04})
    void bothEndsAreThoseOfTheShoeFacingEitherWay(double keypointError) {
        for (int sign : new int[] {1, -1}) {
            Sole sole = find(frames(10, pose(sign, 0, keypointError), NO_BAR), sign, HEIGHT);
            assertThat(sole.heels().count()).isEqualTo(10);
            // The camera's shift of 3 pixels is taken out.
            assertThat(sole.heels().median()).isEqualTo(mirrored(sign, HEEL) - 3, within(0.003 * METRE));
            assertThat(sole.toes().median()).isEqualTo(mirrored(sign, TOE) - 3, within(0.003 * METRE));
        }
    }

    @Test
    void aShoeThatThePlateReachesIsLeftOut() {
        BarObservation plate = new BarObservation.Plate(new PixelPoint(TOE + 60, FLOOR - 60), 180, 0.9);
        assertThat(find(frames(10, pose(1, 0, 0), plate), 1, HEIGHT).heels().count())
                .isZero();
    }

    @Test
    void aShoeThatThePictureCutsOffIsLeftOut() {
        assertThat(find(frames(10, pose(1, 0, 0), NO_BAR), 1, (int) FLOOR)
                        .heels()
                        .count())
                .isZero();
    }

    @Test
    void anOutlineThatIsNotAboutTheseKeypointsIsLeftOut() {
        assertThat(find(frames(10, pose(1, 0, 0.12), NO_BAR), 1, HEIGHT).heels().count())
                .isZero();
    }

    @Test
    void aFootThatIsSetElsewhereIsKnownLessWell() {
        List<CapturedFrame> frames = new ArrayList<>(frames(10, pose(1, 0, 0), NO_BAR));
        frames.addAll(frames(10, pose(1, 0.06, 0), NO_BAR));
        Sole moved = find(frames, 1, HEIGHT);
        Sole stays = find(frames(20, pose(1, 0, 0), NO_BAR), 1, HEIGHT);
        Feet keypoints = new Feet(HEEL + 12, TOE - 12, HEEL, 0, FLOOR, 0, 1, 20, false, "");
        assertThat(keypoints.outlined(stays, 1, 0.5 * METRE).error()).isLessThan(0.002 * METRE);
        assertThat(keypoints.outlined(moved, 1, 0.5 * METRE).error()).isGreaterThan(0.028 * METRE);
        assertThat(keypoints.outlined(Sole.none(), 1, 0.5 * METRE)).isEqualTo(keypoints);
    }
}
