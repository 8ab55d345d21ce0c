package org.plumbline.vision.djl;

import java.util.ArrayList;
import java.util.List;

/** Reads the detector's two outputs: boxes {@code 2254 x 12} and score logits {@code 2254}. */
final class DetectionDecoder {
    private static final int ROW = 12;

    /** Logits are cut here before the sigmoid, as the makers do. */
    private static final float LOGIT_LIMIT = 100;

    private final SsdAnchors anchors = new SsdAnchors();
    private final double leastScore;

    DetectionDecoder(double leastScore) {
        this.leastScore = leastScore;
    }

    /** Returns every row whose score suffices, in order of rows. */
    List<Candidate> decode(float[] boxes, float[] logits) {
        if (boxes.length != SsdAnchors.COUNT * ROW || logits.length != SsdAnchors.COUNT) {
            throw new IllegalArgumentException("not a detector's output: " + boxes.length + ", " + logits.length);
        }
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < logits.length; i++) {
            double score = 1 / (1 + Math.exp(-Math.clamp(logits[i], -LOGIT_LIMIT, LOGIT_LIMIT)));
            if (score >= leastScore) {
                candidates.add(candidate(boxes, i, score));
            }
        }
        return candidates;
    }

    private Candidate candidate(float[] boxes, int row, double score) {
        int at = row * ROW;
        double x = anchors.x(row) * SsdAnchors.INPUT;
        double y = anchors.y(row) * SsdAnchors.INPUT;
        double centreX = x + boxes[at];
        double centreY = y + boxes[at + 1];
        double halfWidth = boxes[at + 2] / 2;
        double halfHeight = boxes[at + 3] / 2;
        Candidate.Points points =
                new Candidate.Points(x + boxes[at + 4], y + boxes[at + 5], x + boxes[at + 6], y + boxes[at + 7]);
        return new Candidate(
                centreX - halfWidth, centreY - halfHeight, centreX + halfWidth, centreY + halfHeight, points, score);
    }
}
