package org.plumbline.vision.bar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.core.capture.BarObservation;
import org.plumbline.core.capture.Keypoint;
import org.plumbline.core.capture.KeypointEstimate;
import org.plumbline.core.capture.PixelPoint;
import org.plumbline.core.capture.PoseObservation;

class HiddenByPlateTest {
    private static final PoseObservation.Seen BODY = Poses.withHands(300, 400, 200, 1);

    private static KeypointEstimate marked(Keypoint keypoint, BarObservation bar) {
        return ((PoseObservation.Seen) HiddenByPlate.mark(BODY, bar)).pose().at(keypoint);
    }

    @Test
    void aJointBehindTheDiscIsHiddenAndKeepsItsPlaceAndConfidence() {
        // The ankle is at (320, 500).
        BarObservation plate = new BarObservation.Plate(new PixelPoint(320, 480), 100, 0.9);
        assertThat(marked(Keypoint.LEFT_ANKLE, plate))
                .isEqualTo(new KeypointEstimate(new PixelPoint(320, 500), 1, true));
    }

    @Test
    void jointsOutsideTheDiscAndAtItsVeryRimAreNot() {
        BarObservation plate = new BarObservation.Plate(new PixelPoint(320, 452), 100, 0.9);
        assertThat(marked(Keypoint.LEFT_ANKLE, plate).hidden())
                .as("48 of 50 px out")
                .isFalse();
        assertThat(marked(Keypoint.LEFT_SHOULDER, plate).hidden()).isFalse();
    }

    @Test
    void handsInsteadOfAPlateHideNothing() {
        BarObservation hands = new BarObservation.Hands(new PixelPoint(320, 500), 1);
        assertThat(HiddenByPlate.mark(BODY, hands)).isSameAs(BODY);
    }

    @Test
    void nobodyStaysNobody() {
        PoseObservation nobody = new PoseObservation.Absent("nobody");
        assertThat(HiddenByPlate.mark(nobody, new BarObservation.Plate(new PixelPoint(1, 1), 9, 1)))
                .isSameAs(nobody);
    }
}
