package org.plumbline.vision.bar.disc;

import java.util.Arrays;
import org.plumbline.core.port.VideoFrame;

/**
 * What a disc's face and the bar's end before it look like: grey, coarse (4 KB), so that a clip's worth of them fits in
 * memory. Kept of some frames only.
 */
public final class FacePatch {
    private static final int SIDE = 64;
    /** Half its side, in vertical half-extents of the disc. */
    private static final double REACH = 1.15;
    /** Samples along each side of a cell. */
    private static final int TAPS = 3;

    private static final FacePatch NONE = new FacePatch(0, 0, 1, new byte[0]);

    private final double left;
    private final double top;
    private final double cell;
    private final byte[] grey;

    private FacePatch(double left, double top, double cell, byte[] grey) {
        this.left = left;
        this.top = top;
        this.cell = cell;
        this.grey = grey;
    }

    /** Stands for the patch of a frame of which none was kept. */
    public static FacePatch none() {
        return NONE;
    }

    static FacePatch of(VideoFrame frame, Ellipse disc) {
        double half = REACH * disc.vertical();
        double cell = 2 * half / SIDE;
        byte[] grey = new byte[SIDE * SIDE];
        for (int row = 0; row < SIDE; row++) {
            for (int column = 0; column < SIDE; column++) {
                int sum = 0;
                for (int tap = 0; tap < TAPS * TAPS; tap++) {
                    double x = disc.x() - half + (column + (tap % TAPS + 0.5) / TAPS) * cell;
                    double y = disc.y() - half + (row + (Math.floorDiv(tap, TAPS) + 0.5) / TAPS) * cell;
                    sum += grey(frame, (int) Math.floor(x), (int) Math.floor(y));
                }
                grey[row * SIDE + column] = (byte) (sum / (TAPS * TAPS));
            }
        }
        return new FacePatch(disc.x() - half, disc.y() - half, cell, grey);
    }

    private static int grey(VideoFrame frame, int x, int y) {
        int i = 3 * (Math.clamp(y, 0, frame.height() - 1) * frame.width() + Math.clamp(x, 0, frame.width() - 1));
        byte[] bgr = frame.bgr();
        return ((bgr[i] & 0xff) + 2 * (bgr[i + 1] & 0xff) + (bgr[i + 2] & 0xff)) / 4;
    }

    public boolean isEmpty() {
        return grey.length == 0;
    }

    /** Vertical half-extent of the disc it was kept of, in pixels of the frame. */
    public double radius() {
        return SIDE / 2.0 * cell / REACH;
    }

    /** Distance of a place from the patch's middle, in pixels of the frame. */
    public double distance(double x, double y) {
        return Math.hypot(x - left - SIDE / 2.0 * cell, y - top - SIDE / 2.0 * cell);
    }

    /** Grey (0..255) at a place of the frame, in between cells by bilinear interpolation; outside as at the edge. */
    public double at(double x, double y) {
        double column = Math.clamp((x - left) / cell - 0.5, 0, SIDE - 1.001);
        double row = Math.clamp((y - top) / cell - 0.5, 0, SIDE - 1.001);
        int c = (int) column;
        int r = (int) row;
        int i = r * SIDE + c;
        double fx = column - c;
        double fy = row - r;
        double upper = (1 - fx) * (grey[i] & 0xff) + fx * (grey[i + 1] & 0xff);
        double lower = (1 - fx) * (grey[i + SIDE] & 0xff) + fx * (grey[i + SIDE + 1] & 0xff);
        return (1 - fy) * upper + fy * lower;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FacePatch patch
                && left == patch.left
                && top == patch.top
                && cell == patch.cell
                && Arrays.equals(grey, patch.grey);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(grey);
    }

    @Override
    public String toString() {
        return isEmpty() ? "FacePatch[none]" : "FacePatch[" + left + ", " + top + ", " + cell + "]";
    }
}
