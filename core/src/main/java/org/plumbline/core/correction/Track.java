package org.plumbline.core.correction;

/**
 * A place or size that was followed through a clip, as far as correcting it needs to know.
 *
 * @param seconds moment of each frame
 * @param values of each channel, frame by frame: {@code values[channel][frame]}
 * @param present whether there is a value in a frame
 * @param trusted whether it was in sight and sure
 * @param breaks whether the picture jumps between the frame before and this one
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; copied by whoever makes it
record Track(double[] seconds, double[][] values, boolean[] present, boolean[] trusted, boolean[] breaks) {

    int frames() {
        return seconds.length;
    }

    /** Whether one can go from a frame to one beside it. */
    boolean goesOn(int from, int to) {
        return to >= 0 && to < frames() && present[to] && !breaks[Math.max(from, to)];
    }
}
