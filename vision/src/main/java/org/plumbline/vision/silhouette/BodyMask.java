package org.plumbline.vision.silhouette;

/** Person logits over a square crop, row by row from the top; above 0 means person. Sample (i, j) is the centre of a cell. */
public final class BodyMask {
    private final int size;
    private final float[] logits;

    /**
     * Wraps logits; they are not copied and belong to the mask from here on.
     *
     * @param size samples along a side
     * @param logits {@code size * size} values
     */
    public BodyMask(int size, float[] logits) {
        if (logits.length != size * size) {
            throw new IllegalArgumentException("expected " + size * size + " logits, not " + logits.length);
        }
        this.size = size;
        this.logits = logits;
    }

    public int size() {
        return size;
    }

    /** The logit in a row and column, both from 0. */
    public float at(int row, int column) {
        return logits[row * size + column];
    }
}
