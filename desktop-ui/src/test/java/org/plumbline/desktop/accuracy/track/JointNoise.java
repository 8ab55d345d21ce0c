package org.plumbline.desktop.accuracy.track;

import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import org.plumbline.core.capture.Keypoint;
import org.plumbline.samples.geometry.Pixel;

/**
 * How far keypoints and plate are seen from where they are: white noise and noise with a memory of 0.3 s, as biomechanics B9
 * has it. Frame by frame, in order.
 */
final class JointNoise {
    private static final double MEMORY_SECONDS = 0.3;

    private final double white;
    private final double slow;
    private final double platePixels;
    private final double kept;
    private final Random random;
    private final Map<Keypoint, double[]> wandered = new EnumMap<>(Keypoint.class);

    private JointNoise(double white, double slow, double platePixels, double rate, Random random) {
        this.white = white;
        this.slow = slow;
        this.platePixels = platePixels;
        this.kept = Math.exp(-1 / (rate * MEMORY_SECONDS));
        this.random = random;
        for (Keypoint keypoint : Keypoint.values()) {
            wandered.put(keypoint, new double[] {random.nextGaussian(), random.nextGaussian()});
        }
    }

    static JointNoise none() {
        return new JointNoise(0, 0, 0, 30, new Random(0));
    }

    /** 4 mm white and 8 mm slow noise of the joints, 0.4 pixels of the plate. */
    static JointNoise ofGoodNetwork(double rate, Random random) {
        return new JointNoise(0.004, 0.008, 0.4, rate, random);
    }

    /** Goes on to the next frame. */
    void next() {
        double fresh = Math.sqrt(1 - kept * kept);
        wandered.values().forEach(place -> {
            place[0] = kept * place[0] + fresh * random.nextGaussian();
            place[1] = kept * place[1] + fresh * random.nextGaussian();
        });
    }

    /** @param pixelsPerMetre at the lifter */
    Pixel moved(Keypoint keypoint, Pixel at, double pixelsPerMetre) {
        double[] place = wandered.getOrDefault(keypoint, new double[2]);
        return new Pixel(
                at.x() + pixelsPerMetre * (white * random.nextGaussian() + slow * place[0]),
                at.y() + pixelsPerMetre * (white * random.nextGaussian() + slow * place[1]));
    }

    Pixel plate(Pixel centre) {
        return new Pixel(
                centre.x() + platePixels * random.nextGaussian(), centre.y() + platePixels * random.nextGaussian());
    }

    double diameter(double pixels) {
        return pixels + platePixels * random.nextGaussian();
    }
}
