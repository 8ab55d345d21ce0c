package org.plumbline.vision.camera;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.core.port.VideoFrame;
import org.plumbline.core.port.VideoReader;
import org.plumbline.vision.ffmpeg.FfmpegVideoOpener;

class CameraMotionTest {
    private static final int FRAMES = 60;
    private static final DrawnRoom ROOM = new DrawnRoom(5);

    @Test
    void aStillCameraStaysAtZeroWhileSomebodyLifts() {
        List<CameraStep> steps = follow(i -> ROOM.film(i, 0, 0, lifter(i)), Region.NONE);
        for (CameraStep step : steps) {
            assertThat(step.shift().x()).isCloseTo(0, Offset.offset(0.1));
            assertThat(step.shift().y()).isCloseTo(0, Offset.offset(0.1));
            assertThat(step.backgroundSeen()).isTrue();
            assertThat(step.afterCut()).isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource({"0.3, -0.1, 0.3", "1.7, 0.9, 0.4", "4.5, -2.5, 1.5"})
    void aMovingCameraIsFollowedToAFractionOfAPixel(double perFrameX, double perFrameY, double error) {
        List<CameraStep> steps = follow(i -> ROOM.film(i, perFrameX * i, perFrameY * i, lifter(i)), Region.NONE);
        for (int i = 0; i < FRAMES; i++) {
            assertThat(steps.get(i).shift().x()).isCloseTo(perFrameX * i, Offset.offset(error));
            assertThat(steps.get(i).shift().y()).isCloseTo(perFrameY * i, Offset.offset(error));
            assertThat(steps.get(i).afterCut()).isFalse();
        }
    }

    @Test
    void aShakingHandIsFollowed() {
        IntFunction<double[]> hand = i -> new double[] {3 * Math.sin(0.9 * i), 2 * Math.cos(1.3 * i) - 2};
        List<CameraStep> steps = follow(i -> ROOM.film(i, hand.apply(i)[0], hand.apply(i)[1], lifter(i)), Region.NONE);
        for (int i = 0; i < FRAMES; i++) {
            assertThat(steps.get(i).shift().x()).isCloseTo(hand.apply(i)[0], Offset.offset(0.35));
            assertThat(steps.get(i).shift().y()).isCloseTo(hand.apply(i)[1], Offset.offset(0.35));
        }
    }

    @Test
    void somebodyWhoWalksThroughMovesNothingAndCutsNothing() {
        List<CameraStep> steps = follow(
                i -> {
                    double left = 14.0 * i - 180;
                    return ROOM.film(i, 0, 0, new Region(left, 30, left + 170, DrawnRoom.HEIGHT));
                },
                Region.NONE);
        for (CameraStep step : steps) {
            assertThat(step.shift().x()).isCloseTo(0, Offset.offset(0.15));
            assertThat(step.afterCut()).isFalse();
        }
    }

    @Test
    void aJumpOfTheLifterAloneIsACut() {
        List<CameraStep> steps = follow(
                i -> ROOM.film(i, 0, 0, i < 30 ? new Region(200, 60, 330, 350) : new Region(330, 130, 480, 350)),
                Region.NONE);
        assertThat(cuts(steps)).containsExactly(30);
        assertThat(steps.getLast().shift().x()).isCloseTo(0, Offset.offset(0.1));
    }

    @Test
    void theJumpOfASmallLifterIsACutWhereTheLifterIsKnown() {
        List<CameraStep> steps = follow(
                i -> ROOM.film(i, 0, 0, i < 30 ? new Region(290, 150, 340, 250) : new Region(320, 190, 390, 250)),
                new Region(270, 140, 400, 260));
        assertThat(cuts(steps)).containsExactly(30);
    }

    @Test
    void anotherRoomIsACutAndTheShiftGoesOnFromThere() {
        DrawnRoom other = new DrawnRoom(99);
        List<CameraStep> steps = follow(
                i -> i < 30 ? ROOM.film(i, 0.5 * i, 0, lifter(i)) : other.film(i, 0.5 * i, 0, lifter(i)), Region.NONE);
        assertThat(cuts(steps)).containsExactly(30);
        double atCut = steps.get(30).shift().x();
        assertThat(steps.getLast().shift().x() - atCut).isCloseTo(0.5 * 29, Offset.offset(0.5));
    }

    @Test
    void aCaptionThatAppearsIsNoCut() {
        List<CameraStep> steps = follow(
                i -> {
                    VideoFrame frame = ROOM.film(i, 0, 0, lifter(i));
                    if (i >= 25) {
                        caption(frame);
                    }
                    return frame;
                },
                Region.NONE);
        assertThat(cuts(steps)).isEmpty();
        assertThat(steps.getLast().shift().y()).isCloseTo(0, Offset.offset(0.1));
    }

    @Test
    void aFlickeringLampIsNoCut() {
        List<CameraStep> steps = follow(
                i -> {
                    VideoFrame frame = ROOM.film(i, 0, 0, lifter(i));
                    for (int b = 0; i % 10 == 5 && b < frame.bgr().length; b++) {
                        frame.bgr()[b] = (byte) Math.min(255, (frame.bgr()[b] & 0xff) + 30);
                    }
                    return frame;
                },
                Region.NONE);
        assertThat(cuts(steps)).isEmpty();
    }

    @Test
    void aPlainWallGivesNoShiftAndSaysThatNothingWasSeen() {
        byte[] plain = new byte[DrawnRoom.WIDTH * DrawnRoom.HEIGHT * 3];
        java.util.Arrays.fill(plain, (byte) 200);
        List<CameraStep> steps = follow(
                i -> new VideoFrame(
                        i, java.time.Duration.ofMillis(i), DrawnRoom.WIDTH, DrawnRoom.HEIGHT, plain.clone()),
                Region.NONE);
        assertThat(steps)
                .allMatch(step -> !step.backgroundSeen() && step.shift().x() == 0 && !step.afterCut());
    }

    @Test
    void theKnownJumpCutOfARealClipIsFoundAndNoOther() throws Exception {
        Optional<Path> folder = sharedClips();
        Assumptions.assumeTrue(folder.isPresent(), "the folder of shared clips is not here");
        List<Long> cuts = new ArrayList<>();
        try (VideoReader reader = new FfmpegVideoOpener().open(folder.get().resolve("jeffchen__good_bad.mp4"));
                CameraMotion camera = new CameraMotion(reader.width(), reader.height())) {
            Optional<VideoFrame> next = reader.next();
            while (next.isPresent()) {
                if (camera.next(next.get()).afterCut()) {
                    cuts.add(next.get().time().toMillis());
                }
                next = reader.next();
            }
        }
        assertThat(cuts).hasSize(1);
        assertThat(cuts.getFirst()).isBetween(900L, 1300L);
    }

    /** The clips lie beside the repository, where somebody has them. */
    private static Optional<Path> sharedClips() {
        Path at = Path.of("").toAbsolutePath();
        while (at != null) {
            Path clips = at.resolve("shared").resolve("clips");
            if (Files.isDirectory(clips)) {
                return Optional.of(clips);
            }
            at = at.getParent();
        }
        return Optional.empty();
    }

    private static Region lifter(int i) {
        double top = 150 - 90 * Math.sin(Math.PI * i / FRAMES);
        return new Region(250, top, 380, 350);
    }

    private static void caption(VideoFrame frame) {
        for (int y = 20; y < 44; y++) {
            for (int x = 40; x < 260; x++) {
                int at = 3 * (y * frame.width() + x);
                byte value = (byte) (x / 9 % 2 == 0 ? 255 : 0);
                frame.bgr()[at] = value;
                frame.bgr()[at + 1] = value;
                frame.bgr()[at + 2] = value;
            }
        }
    }

    private static List<Integer> cuts(List<CameraStep> steps) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).afterCut()) {
                found.add(i);
            }
        }
        return found;
    }

    private static List<CameraStep> follow(IntFunction<VideoFrame> film, Region foreground) {
        try (CameraMotion camera = new CameraMotion(DrawnRoom.WIDTH, DrawnRoom.HEIGHT)) {
            List<CameraStep> steps = new ArrayList<>();
            for (int i = 0; i < FRAMES; i++) {
                steps.add(camera.next(film.apply(i), foreground, foreground));
            }
            return steps;
        }
    }
}
