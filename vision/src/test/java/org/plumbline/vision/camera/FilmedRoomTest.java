package org.plumbline.vision.camera;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.core.port.VideoFrame;
import org.plumbline.samples.geometry.Pixel;
import org.plumbline.samples.geometry.Vector;
import org.plumbline.samples.render.FrameRenderer;
import org.plumbline.samples.scene.Scene;
import org.plumbline.samples.text.SceneText;
import org.plumbline.samples.text.SceneTextException;
import org.plumbline.samples.truth.CameraMotion;

/** Upright pictures of a lift in a drawn gym, whose camera's motion is known: the lifter and the shadows fill most of them. */
class FilmedRoomTest {
    private static final int FRAMES = 18;
    /** Within the pull. */
    private static final int FIRST = 72;

    private static final int STEP = 1;
    private static final Vector LIFTER = new Vector(0, 0.88, 0);

    private static final String ROOM = """
            plates.colour = 44 44 48
            setting.gym = 1
            shot.distance = 3
            shot.height = 0.9
            shot.aim-height = 0.85
            shot.field-of-view = 56
            format.width = 270
            format.height = 480
            seed = 1
            """;

    /** C2: what is left of a camera's motion after it is taken out; 0.6 pixels of 480 are 4 mm at the lifter. */
    private static final double LEAST_LEFT = 0.6;

    @Test
    void aTripodStaysStillWhileLifterBarAndTheirShadowsMove() throws SceneTextException {
        for (CameraStep step : follow(SceneText.parse(ROOM))) {
            assertThat(Math.hypot(step.shift().x(), step.shift().y())).isLessThan(0.3);
            assertThat(step.backgroundSeen()).isTrue();
            assertThat(step.afterCut()).isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource({"0.15, 0", "0.3, 2"})
    void aHandThatShakesAndTurnsIsFollowed(double shake, double pan) throws SceneTextException {
        Scene scene = SceneText.parse(ROOM + "shot.shake = " + shake + "\nshot.pan = " + pan + "\n");
        List<CameraStep> steps = follow(scene);
        double[][] left = new double[2][FRAMES];
        double most = 0;
        for (int i = 0; i < FRAMES; i++) {
            Pixel truth = truth(scene, i);
            left[0][i] = steps.get(i).shift().x() - truth.x();
            left[1][i] = steps.get(i).shift().y() - truth.y();
            most = Math.max(most, Math.hypot(truth.x(), truth.y()));
            assertThat(steps.get(i).backgroundSeen()).isTrue();
            assertThat(steps.get(i).afterCut()).isFalse();
        }
        assertThat(most).isGreaterThan(1);
        assertThat(rms(left[0])).isLessThan(LEAST_LEFT);
        assertThat(rms(left[1])).isLessThan(LEAST_LEFT);
    }

    @Test
    void aCutWithinThePullIsFoundBesideBarsAndABannerThatStayAsTheyAre() throws SceneTextException {
        Scene scene = SceneText.parse(ROOM + """
                format.finish.share = 0.8
                format.finish.bars = blurred
                format.finish.banner = yes
                """);
        List<CameraStep> steps = follow(scene, List.of(70, 72, 74, 76, 78, 80, 108, 110, 112, 114));
        for (int i = 0; i < steps.size(); i++) {
            assertThat(steps.get(i).afterCut()).as("frame %d", i).isEqualTo(i == 6);
            assertThat(Math.hypot(steps.get(i).shift().x(), steps.get(i).shift().y()))
                    .isLessThan(0.5);
        }
    }

    private static double rms(double[] numbers) {
        double sum = 0;
        for (double number : numbers) {
            sum += number * number;
        }
        return Math.sqrt(sum / numbers.length);
    }

    private static Pixel truth(Scene scene, int i) {
        CameraMotion motion = CameraMotion.of(scene);
        Pixel first = motion.at(scene.taken(FIRST)).project(LIFTER);
        Pixel now = motion.at(scene.taken(FIRST + STEP * i)).project(LIFTER);
        return new Pixel(now.x() - first.x(), now.y() - first.y());
    }

    /** The lifter is as tall as the circle of the plan would say: 0.9 m about the hips. */
    private static List<CameraStep> follow(Scene scene) {
        return follow(
                scene,
                IntStream.range(0, FRAMES).map(i -> FIRST + STEP * i).boxed().toList());
    }

    private static List<CameraStep> follow(Scene scene, List<Integer> frames) {
        Pixel hips = CameraMotion.of(scene).aimed().project(LIFTER);
        double radius = hips.y()
                - CameraMotion.of(scene)
                        .aimed()
                        .project(LIFTER.plus(Vector.UP.times(0.9)))
                        .y();
        Region body = around(hips, 0.4 * radius, 1.1 * radius);
        Region surroundings = around(hips, 1.1 * radius, 1.1 * radius);
        int width = scene.format().width();
        int height = scene.format().height();
        List<CameraStep> steps = new ArrayList<>();
        try (FrameRenderer renderer = new FrameRenderer(scene, 2);
                org.plumbline.vision.camera.CameraMotion camera =
                        new org.plumbline.vision.camera.CameraMotion(width, height)) {
            for (int i = 0; i < frames.size(); i++) {
                byte[] bgr = renderer.render(frames.get(i)).bgr();
                VideoFrame frame = new VideoFrame(i, Duration.ofMillis(33L * i), width, height, bgr);
                steps.add(camera.next(frame, body, surroundings));
            }
        }
        return steps;
    }

    private static Region around(Pixel middle, double aside, double reach) {
        return new Region(middle.x() - aside, middle.y() - reach, middle.x() + aside, middle.y() + reach);
    }
}
