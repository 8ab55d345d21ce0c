package org.plumbline.vision.bar.disc;

import org.plumbline.core.port.VideoFrame;

/**
 * A part of a frame on a coarser grid, three colour planes. One cell averages up to {@value #TAPS} by {@value #TAPS}
 * pixels spread over its square: enough against aliasing and noise, and far cheaper than reading them all.
 */
final class ColourGrid {
    private static final int TAPS = 3;

    private final double left;
    private final double top;
    private final double cell;
    private final int width;
    private final int height;
    private final float[][] planes = new float[3][];

    // Cells from here to there lie wholly in the picture.
    private final int firstColumn;
    private final int lastColumn;
    private final int firstRow;
    private final int lastRow;

    /**
     * Samples a frame.
     *
     * @param frame to look at
     * @param area to cover
     * @param cell side of a cell in pixels, at least 1
     */
    ColourGrid(VideoFrame frame, SearchArea area, double cell) {
        this.left = Math.floor(area.left());
        this.top = Math.floor(area.top());
        this.cell = cell;
        this.width = (int) Math.ceil((area.right() - left) / cell);
        this.height = (int) Math.ceil((area.bottom() - top) / cell);
        this.firstColumn = Math.clamp((long) Math.ceil(-left / cell), 0, width);
        this.firstRow = Math.clamp((long) Math.ceil(-top / cell), 0, height);
        this.lastColumn = Math.clamp((long) Math.floor((frame.width() - left) / cell), firstColumn, width);
        this.lastRow = Math.clamp((long) Math.floor((frame.height() - top) / cell), firstRow, height);
        for (int c = 0; c < 3; c++) {
            planes[c] = new float[width * height];
        }
        fill(frame);
    }

    private void fill(VideoFrame frame) {
        int taps = Math.clamp(Math.round(cell), 1, TAPS);
        int[] columns = positions(left, firstColumn, lastColumn, taps, frame.width());
        int[] rows = positions(top, firstRow, lastRow, taps, frame.height());
        byte[] bgr = frame.bgr();
        float share = 1f / (taps * taps);
        for (int row = firstRow; row < lastRow; row++) {
            for (int column = firstColumn; column < lastColumn; column++) {
                int blue = 0;
                int green = 0;
                int red = 0;
                for (int i = 0; i < taps; i++) {
                    int line = rows[(row - firstRow) * taps + i] * frame.width();
                    for (int j = 0; j < taps; j++) {
                        int at = 3 * (line + columns[(column - firstColumn) * taps + j]);
                        blue += bgr[at] & 0xff;
                        green += bgr[at + 1] & 0xff;
                        red += bgr[at + 2] & 0xff;
                    }
                }
                int to = row * width + column;
                planes[0][to] = blue * share;
                planes[1][to] = green * share;
                planes[2][to] = red * share;
            }
        }
    }

    private int[] positions(double origin, int first, int last, int taps, int limit) {
        int[] positions = new int[(last - first) * taps];
        for (int i = first; i < last; i++) {
            for (int j = 0; j < taps; j++) {
                double at = origin + (i + (j + 0.5) / taps) * cell;
                positions[(i - first) * taps + j] = Math.clamp((long) Math.floor(at), 0, limit - 1);
            }
        }
        return positions;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    double cell() {
        return cell;
    }

    float[] plane(int channel) {
        return planes[channel];
    }

    int firstColumn() {
        return firstColumn;
    }

    int lastColumn() {
        return lastColumn;
    }

    int firstRow() {
        return firstRow;
    }

    int lastRow() {
        return lastRow;
    }

    /** Frame x of a grid x; a whole grid number is the middle of a cell. */
    double frameX(double column) {
        return left + (column + 0.5) * cell;
    }

    /** Frame y of a grid y; a whole grid number is the middle of a cell. */
    double frameY(double row) {
        return top + (row + 0.5) * cell;
    }

    /** Grid x of a frame x. */
    double column(double frameX) {
        return (frameX - left) / cell - 0.5;
    }

    /** Grid y of a frame y. */
    double row(double frameY) {
        return (frameY - top) / cell - 0.5;
    }
}
