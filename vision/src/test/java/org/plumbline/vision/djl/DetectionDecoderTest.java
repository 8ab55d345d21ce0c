package org.plumbline.vision.djl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class DetectionDecoderTest {
    private final SsdAnchors anchors = new SsdAnchors();

    @Test
    void anchorsLieInTheMiddleOfTheirCells() {
        // Stride 8: 28 cells a row, two anchors each.
        assertThat(anchors.x(0)).isEqualTo(0.5f / 28);
        assertThat(anchors.x(1)).isEqualTo(0.5f / 28);
        assertThat(anchors.x(2)).isEqualTo(1.5f / 28);
        assertThat(anchors.y(2)).isEqualTo(0.5f / 28);
        assertThat(anchors.y(56)).isEqualTo(1.5f / 28);
        // Stride 16 begins behind 28 * 28 * 2 rows.
        assertThat(anchors.x(1568)).isEqualTo(0.5f / 14);
        assertThat(anchors.x(1570)).isEqualTo(1.5f / 14);
        // Three layers of stride 32 side by side: six anchors a cell, behind another 14 * 14 * 2 rows.
        assertThat(anchors.x(1960)).isEqualTo(0.5f / 7);
        assertThat(anchors.x(1965)).isEqualTo(0.5f / 7);
        assertThat(anchors.x(1966)).isEqualTo(1.5f / 7);
        assertThat(anchors.x(2253)).isEqualTo(6.5f / 7);
        assertThat(anchors.y(2253)).isEqualTo(6.5f / 7);
    }

    @Test
    void aRowIsReadRelativeToItsAnchor() {
        float[] boxes = new float[SsdAnchors.COUNT * 12];
        float[] logits = new float[SsdAnchors.COUNT];
        Arrays.fill(logits, -5);
        int row = 1568 + 2 * (3 * 14 + 5); // stride 16, cell (5, 3): centre (88, 56)
        logits[row] = 2;
        float[] values = {4, -6, 20, 30, 1, 2, 3, -70, 0, 0, 0, 0};
        System.arraycopy(values, 0, boxes, row * 12, 12);

        List<Candidate> found = new DetectionDecoder(0.5).decode(boxes, logits);

        assertThat(found).hasSize(1);
        Candidate person = found.getFirst();
        assertThat(person.left()).isCloseTo(82, within(1e-4));
        assertThat(person.right()).isCloseTo(102, within(1e-4));
        assertThat(person.top()).isCloseTo(35, within(1e-4));
        assertThat(person.bottom()).isCloseTo(65, within(1e-4));
        assertThat(person.points().hipX()).isCloseTo(89, within(1e-4));
        assertThat(person.points().hipY()).isCloseTo(58, within(1e-4));
        assertThat(person.points().rimX()).isCloseTo(91, within(1e-4));
        assertThat(person.points().rimY()).isCloseTo(-14, within(1e-4));
        assertThat(person.score()).isCloseTo(1 / (1 + Math.exp(-2)), within(1e-9));
    }

    @Test
    void rowsBelowTheLeastScoreAreLeftOut() {
        float[] logits = new float[SsdAnchors.COUNT];
        Arrays.fill(logits, -0.01f);

        assertThat(new DetectionDecoder(0.5).decode(new float[SsdAnchors.COUNT * 12], logits))
                .isEmpty();
    }

    @Test
    void anOutputOfAnotherSizeIsRefused() {
        assertThatThrownBy(() -> new DetectionDecoder(0.5).decode(new float[12], new float[1]))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
