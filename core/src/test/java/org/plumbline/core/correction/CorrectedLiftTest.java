package org.plumbline.core.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.core.capture.BarObservation;
import org.plumbline.core.capture.CapturedLift;
import org.plumbline.core.capture.Keypoint;
import org.plumbline.core.capture.KeypointEstimate;
import org.plumbline.core.capture.PixelPoint;
import org.plumbline.core.capture.PoseObservation;
import org.plumbline.core.synthetic.DeadliftPlan;
import org.plumbline.core.synthetic.Filming;

/** Tracks with known errors over twenty frames, put right in one or two of them. */
class CorrectedLiftTest {
    private static final int FROM = 60;
    private static final int FRAMES = 20;
    private static final Keypoint HIP = Keypoint.RIGHT_HIP;

    private static double jump(int i) {
        return i >= FROM && i < FROM + FRAMES ? 1 : 0;
    }

    /** Grows and shrinks along straight lines, its peak in the middle. */
    private static double tent(int i) {
        return Math.max(0, 1 - Math.abs(i - (FROM + FRAMES / 2)) / (FRAMES / 2.0));
    }

    /** Grows slowly and shrinks fast. */
    private static double leaning(int i) {
        double up = (i - FROM) / 14.0;
        double down = (FROM + FRAMES - i) / 6.0;
        return Math.max(0, Math.min(up, down));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aJointThatJumpedAwayIsPutBackOverTheWholeStretchByOneFrame(boolean noisy) {
        CapturedLift truth = film(noisy);
        CapturedLift wrong = Spoiled.joint(truth, HIP, 45, -30, CorrectedLiftTest::jump);
        CapturedLift right = corrected(wrong, truth, FROM + 6);
        assertThat(error(right, truth)).isLessThan(error(wrong, truth) / 10);
        assertThat(changed(wrong, right)).isEqualTo(List.of(FROM, FROM + FRAMES - 1));
    }

    @Test
    void aJointThatStrayedAndCameBackIsHalvedByOneFrameAndQuarteredByTwo() {
        CapturedLift truth = film(true);
        for (IntToDoubleFunction shape :
                List.<IntToDoubleFunction>of(CorrectedLiftTest::tent, CorrectedLiftTest::leaning)) {
            CapturedLift wrong = Spoiled.joint(truth, HIP, 30, 25, shape);
            int worst = worst(wrong, truth);
            CapturedLift once = corrected(wrong, truth, worst);
            CapturedLift twice = corrected(wrong, truth, worst, worst(once, truth));
            assertThat(error(once, truth)).isLessThan(error(wrong, truth) / 2);
            assertThat(error(twice, truth)).isLessThan(error(wrong, truth) / 4);
        }
    }

    @Test
    void nothingChangesBeyondTheReachThatIsPromised() {
        CapturedLift truth = film(true);
        CapturedLift wrong = Spoiled.joint(truth, HIP, 30, 25, CorrectedLiftTest::tent);
        int key = FROM + 10;
        CapturedLift right = corrected(wrong, truth, key);
        int reach = (int) Math.ceil(Reach.LEAST_SECONDS * 30);
        for (int i = 0; i < wrong.frames().size(); i++) {
            if (Math.abs(i - key) > reach) {
                assertThat(right.frames().get(i)).isSameAs(wrong.frames().get(i));
            }
            for (Keypoint other : Keypoint.values()) {
                if (other != HIP) {
                    assertThat(at(right, i, other)).isEqualTo(at(wrong, i, other));
                }
            }
        }
        assertThat(at(wrong, key, HIP).corrected()).as("the raw track").isFalse();
    }

    @Test
    void theCorrectedFrameIsExactlyWhereItWasPutAndIsTrustedEvenBehindThePlate() {
        CapturedLift truth = film(false);
        PixelPoint behind = ((BarObservation.Plate) truth.frames().get(70).bar()).centre();
        CapturedLift right = CorrectedLift.of(
                truth, Corrections.none().with(new Correction.JointMoved(70, Keypoint.RIGHT_KNEE, behind)));
        KeypointEstimate knee = at(right, 70, Keypoint.RIGHT_KNEE);
        assertThat(knee.position().distanceTo(behind)).isLessThan(1e-3);
        assertThat(knee.hidden()).isFalse();
        assertThat(knee.confidence()).isEqualTo(1, within(1e-6));
        assertThat(knee.corrected()).isTrue();
    }

    @Test
    void aCorrectionStopsWhereThePictureJumps() {
        CapturedLift cut = Filming.perfect()
                .noise(0.003)
                .cutOut(3.0, 3.4)
                .film(DeadliftPlan.good().movement())
                .lift();
        int after = Stream.iterate(0, i -> i + 1)
                .filter(i -> cut.frames().get(i).afterCut())
                .findFirst()
                .orElseThrow();
        PixelPoint place = at(cut, after + 2, HIP).position();
        CapturedLift right = CorrectedLift.of(
                cut,
                Corrections.none()
                        .with(new Correction.JointMoved(after + 2, HIP, new PixelPoint(place.x() + 9, place.y()))));
        assertThat(changed(cut, right).getFirst()).isEqualTo(after);
    }

    @Test
    void aPlateThatJumpedToAnotherDiscComesBackInPlaceAndSize() {
        CapturedLift truth = film(true);
        CapturedLift wrong = Spoiled.plate(truth, 60, 20, 0.7, CorrectedLiftTest::jump);
        int key = FROM + 12;
        BarObservation.Plate seen = plate(truth, key);
        Corrections place = Corrections.none().with(new Correction.PlateCentred(key, seen.centre()));
        Corrections both = place.with(new Correction.PlateSized(key, seen.diameterPixels()));
        CapturedLift right = CorrectedLift.of(wrong, both);
        double placeError = 0;
        for (int i = FROM; i < FROM + FRAMES; i++) {
            placeError = Math.max(
                    placeError,
                    plate(right, i).centre().distanceTo(plate(truth, i).centre()));
            assertThat(plate(right, i).diameterPixels())
                    .isEqualTo(
                            plate(truth, i).diameterPixels(),
                            within(0.03 * plate(truth, i).diameterPixels()));
            assertThat(plate(right, i).corrected()).isTrue();
        }
        assertThat(placeError).isLessThan(Math.hypot(60, 20) / 10);
        assertThat(changed(wrong, right)).isEqualTo(List.of(FROM, FROM + FRAMES - 1));
        assertThat(plate(CorrectedLift.of(wrong, place), key).diameterPixels())
                .as("the size is corrected on its own")
                .isEqualTo(plate(wrong, key).diameterPixels());
    }

    @Test
    void withoutCorrectionsTheLiftIsTheVerySame() {
        CapturedLift truth = film(false);
        assertThat(CorrectedLift.of(truth, Corrections.none())).isSameAs(truth);
    }

    @Test
    void theOrderInWhichFramesAreCorrectedDoesNotMatter() {
        CapturedLift truth = film(true);
        CapturedLift wrong = Spoiled.joint(truth, HIP, 30, 25, CorrectedLiftTest::leaning);
        assertThat(corrected(wrong, truth, FROM + 6, FROM + 14))
                .isEqualTo(corrected(wrong, truth, FROM + 14, FROM + 6));
    }

    private static CapturedLift film(boolean noisy) {
        Filming filming = noisy ? Filming.perfect().noise(0.005) : Filming.perfect();
        return filming.film(DeadliftPlan.good().movement()).lift();
    }

    private static CapturedLift corrected(CapturedLift wrong, CapturedLift truth, int... frames) {
        Corrections corrections = Corrections.none();
        for (int frame : frames) {
            corrections = corrections.with(
                    new Correction.JointMoved(frame, HIP, at(truth, frame, HIP).position()));
        }
        return CorrectedLift.of(wrong, corrections);
    }

    /** Root mean square over the spoiled frames, in pixels. */
    private static double error(CapturedLift lift, CapturedLift truth) {
        double sum = 0;
        for (int i = FROM; i < FROM + FRAMES; i++) {
            double away =
                    at(lift, i, HIP).position().distanceTo(at(truth, i, HIP).position());
            sum += away * away;
        }
        return Math.sqrt(sum / FRAMES);
    }

    /** Frame in which the joint is furthest off: there a viewer corrects. */
    private static int worst(CapturedLift lift, CapturedLift truth) {
        int worst = FROM;
        for (int i = FROM; i < FROM + FRAMES; i++) {
            worst = away(lift, truth, i) > away(lift, truth, worst) ? i : worst;
        }
        return worst;
    }

    private static double away(CapturedLift lift, CapturedLift truth, int frame) {
        return at(lift, frame, HIP).position().distanceTo(at(truth, frame, HIP).position());
    }

    /** First and last frame in which two lifts differ. */
    private static List<Integer> changed(CapturedLift before, CapturedLift after) {
        List<Integer> all = Stream.iterate(0, i -> i < before.frames().size(), i -> i + 1)
                .filter(i -> !before.frames().get(i).equals(after.frames().get(i)))
                .toList();
        return List.of(all.getFirst(), all.getLast());
    }

    private static KeypointEstimate at(CapturedLift lift, int frame, Keypoint joint) {
        return ((PoseObservation.Seen) lift.frames().get(frame).pose()).pose().at(joint);
    }

    private static BarObservation.Plate plate(CapturedLift lift, int frame) {
        return (BarObservation.Plate) lift.frames().get(frame).bar();
    }
}
