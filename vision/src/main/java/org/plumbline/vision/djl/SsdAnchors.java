package org.plumbline.vision.djl;

/**
 * The places that the person detector's rows refer to: two per cell and layer, layers of strides 8, 16, 32, 32 and 32 over
 * a square of 224 pixels, cell by cell with the layers of equal stride side by side (the makers' SSD anchor options).
 */
final class SsdAnchors {
    static final int INPUT = 224;
    private static final int[][] STRIDE_AND_ANCHORS = {{8, 2}, {16, 2}, {32, 6}};

    /** How many rows the detector gives. */
    static final int COUNT = 2254;

    private final float[] xs = new float[COUNT];
    private final float[] ys = new float[COUNT];

    SsdAnchors() {
        int row = 0;
        for (int[] layer : STRIDE_AND_ANCHORS) {
            int cells = INPUT / layer[0];
            for (int y = 0; y < cells; y++) {
                for (int x = 0; x < cells; x++) {
                    for (int k = 0; k < layer[1]; k++) {
                        xs[row] = (x + 0.5f) / cells;
                        ys[row] = (y + 0.5f) / cells;
                        row++;
                    }
                }
            }
        }
    }

    /** Horizontal centre of an anchor, 0..1 over the input. */
    float x(int row) {
        return xs[row];
    }

    /** Vertical centre of an anchor, 0..1 over the input. */
    float y(int row) {
        return ys[row];
    }
}
