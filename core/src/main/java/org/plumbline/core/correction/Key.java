package org.plumbline.core.correction;

/**
 * A frame in which a viewer said where something is.
 *
 * @param frame its index
 * @param offset what that adds to the track, one number per channel
 * @param back how far it reaches towards the start
 * @param on how far it reaches towards the end
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Key(int frame, double[] offset, Reach back, Reach on) {

    /** Whether the reaches of this one and the next meet, and no jump that undoes either lies between them. */
    boolean meets(Key next) {
        boolean jump = (on.sharp() && on.last() < next.frame) || (next.back.sharp() && next.back.last() > frame);
        return !jump && on.last() >= next.back.last() - 1;
    }

    /** Length of the offset. */
    double size() {
        double sum = 0;
        for (double part : offset) {
            sum += part * part;
        }
        return Math.sqrt(sum);
    }
}
