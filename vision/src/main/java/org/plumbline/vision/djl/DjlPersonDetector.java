package org.plumbline.vision.djl;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.plumbline.core.capture.PixelPoint;
import org.plumbline.core.error.ModelUnavailableException;
import org.plumbline.core.port.VideoFrame;
import org.plumbline.vision.lifter.PersonDetector;
import org.plumbline.vision.lifter.PersonSighting;
import org.plumbline.vision.opencv.Letterbox;

/** The BlazePose person detector: RGB in [-1, 1] at 224 x 224 pixels, the whole frame letterboxed. */
final class DjlPersonDetector implements PersonDetector {
    static final long[] INPUT_SHAPE = {1, SsdAnchors.INPUT, SsdAnchors.INPUT, 3};

    /** Least score and least overlap of rows that see one person; the makers' values. */
    private static final double LEAST_SCORE = 0.5;

    private static final double SAME_OVERLAP = 0.3;

    /** Overlapping squares of a close look: at both ends of the frame's longer side and in its middle. */
    private static final int SQUARES = 3;

    private final TorchCall call;
    private final Letterbox letterbox = new Letterbox(SsdAnchors.INPUT);
    private final byte[] bgr = new byte[SsdAnchors.INPUT * SsdAnchors.INPUT * 3];
    private final PixelNormalizer normalizer = new PixelNormalizer(SsdAnchors.INPUT * SsdAnchors.INPUT, -1, 1);
    private final DetectionDecoder decoder = new DetectionDecoder(LEAST_SCORE);
    private final WeightedSuppression suppression = new WeightedSuppression(SAME_OVERLAP);

    DjlPersonDetector(TorchCall call) {
        this.call = call;
    }

    @Override
    public List<PersonSighting> detect(VideoFrame frame) throws ModelUnavailableException {
        return detect(frame, Letterbox.Part.whole(frame));
    }

    @Override
    public List<PersonSighting> detectClosely(VideoFrame frame) throws ModelUnavailableException {
        List<PersonSighting> found = new ArrayList<>(detect(frame));
        int side = Math.min(frame.width(), frame.height());
        for (int i = 0; i < SQUARES; i++) {
            int x = (frame.width() - side) * i / (SQUARES - 1);
            int y = (frame.height() - side) * i / (SQUARES - 1);
            for (PersonSighting sighting : detect(frame, new Letterbox.Part(x, y, side, side))) {
                if (found.stream().noneMatch(other -> other.samePersonAs(sighting))) {
                    found.add(sighting);
                }
            }
        }
        found.sort(Comparator.comparingDouble(PersonSighting::score).reversed());
        return found;
    }

    private List<PersonSighting> detect(VideoFrame frame, Letterbox.Part part) throws ModelUnavailableException {
        Letterbox.Fit fit = letterbox.fit(frame, part, bgr);
        normalizer.fill(bgr, call.input());
        float[][] outputs = call.run();
        return suppression.join(decoder.decode(outputs[0], outputs[1])).stream()
                .map(candidate -> sighting(candidate, fit))
                .toList();
    }

    private static PersonSighting sighting(Candidate candidate, Letterbox.Fit fit) {
        Candidate.Points points = candidate.points();
        return new PersonSighting(
                new PixelPoint(fit.toFrameX(points.hipX()), fit.toFrameY(points.hipY())),
                new PixelPoint(fit.toFrameX(points.rimX()), fit.toFrameY(points.rimY())),
                candidate.score());
    }

    @Override
    public void close() {
        call.close();
        letterbox.close();
    }
}
