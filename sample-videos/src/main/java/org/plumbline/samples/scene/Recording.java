package org.plumbline.samples.scene;

import java.util.List;

/**
 * How the phone records, what it makes of the frames' times, and how it stores them.
 *
 * @param rate frames taken per second of real time
 * @param shownRate frames shown per second; less than {@code rate} for slow motion
 * @param jitter by how much of a frame's interval each frame comes too early or too late at most; its time is stored as
 *     it came
 * @param dropped share of the frames that are missing
 * @param duplicated share of the frames that show the picture before them once more
 * @param trimmed seconds at the beginning that are in the file but that its edit list hides from players
 * @param cuts stretches that are not in the file, in order
 * @param rotation degrees clockwise by which players must turn the stored picture: 0, 90, 180 or 270
 * @param quantizer how coarsely pictures are compressed, on the scale of H.264: 6 more are twice as coarse
 */
public record Recording(
        double rate,
        double shownRate,
        double jitter,
        double dropped,
        double duplicated,
        double trimmed,
        List<Cut> cuts,
        int rotation,
        Codec codec,
        int quantizer) {
    public Recording {
        Require.within("rate", rate, 1, 1000);
        Require.within("shownRate", shownRate, 1, 1000);
        Require.within("jitter", jitter, 0, 0.4);
        Require.within("dropped", dropped, 0, 0.5);
        Require.within("duplicated", duplicated, 0, 0.5);
        Require.within("trimmed", trimmed, 0, 3600);
        Require.within("quantizer", quantizer, 10, 51);
        cuts = List.copyOf(cuts);
        for (int i = 1; i < cuts.size(); i++) {
            if (cuts.get(i).from() < cuts.get(i - 1).to()) {
                throw new IllegalArgumentException("cuts must follow one another without overlap");
            }
        }
        if (rotation < 0 || rotation > 270 || rotation % 90 != 0) {
            throw new IllegalArgumentException("rotation must be 0, 90, 180 or 270");
        }
    }

    /** Frames at even distances. */
    public Recording(double rate, double shownRate) {
        this(rate, shownRate, 0, 0, 0, 0, List.of(), 0, Codec.H264, 26);
    }

    /** 30 frames a second, shown as taken. */
    public static Recording usual() {
        return new Recording(30, 30);
    }

    /** How many times slower than life the clip plays. */
    public double slowMotion() {
        return rate / shownRate;
    }

    public Recording uneven(double newJitter, double newDropped, double newDuplicated) {
        return new Recording(
                rate, shownRate, newJitter, newDropped, newDuplicated, trimmed, cuts, rotation, codec, quantizer);
    }

    public Recording withTrimmed(double seconds) {
        return new Recording(rate, shownRate, jitter, dropped, duplicated, seconds, cuts, rotation, codec, quantizer);
    }

    public Recording withCuts(List<Cut> stretches) {
        return new Recording(
                rate, shownRate, jitter, dropped, duplicated, trimmed, stretches, rotation, codec, quantizer);
    }

    public Recording withRotation(int degrees) {
        return new Recording(rate, shownRate, jitter, dropped, duplicated, trimmed, cuts, degrees, codec, quantizer);
    }

    public Recording with(Codec other, int newQuantizer) {
        return new Recording(
                rate, shownRate, jitter, dropped, duplicated, trimmed, cuts, rotation, other, newQuantizer);
    }
}
