package org.plumbline.samples.render;

import java.util.Arrays;
import org.plumbline.samples.scene.Area;
import org.plumbline.samples.scene.Finish;
import org.plumbline.samples.scene.Format;

/** What fills a frame beside a picture that is narrower or lower: black, white, or the picture itself, large and blurred. */
final class SideBars {
    private static final int CELLS = 18;
    private static final double DIMMED = 0.62;

    private final Format format;
    private final Area picture;

    SideBars(Format format) {
        this.format = format;
        picture = format.picture();
    }

    void fill(byte[] bgr) {
        double[] coarse = format.finish().bars() == Finish.Bars.BLURRED ? coarse(bgr) : new double[0];
        for (int y = 0; y < format.height(); y++) {
            for (int x = 0; x < format.width(); x++) {
                if (picture.holds(x, y)) {
                    x = picture.right() - 1;
                    continue;
                }
                int at = 3 * (y * format.width() + x);
                switch (format.finish().bars()) {
                    case BLACK -> Arrays.fill(bgr, at, at + 3, (byte) 0);
                    case WHITE -> Arrays.fill(bgr, at, at + 3, (byte) 255);
                    case BLURRED -> blurred(coarse, x, y, bgr, at);
                }
            }
        }
    }

    /** The picture's middle part with the frame's shape, in a few large cells. */
    private double[] coarse(byte[] bgr) {
        double[] sums = new double[3 * CELLS * CELLS];
        double shape = (double) format.width() / format.height();
        double wide = Math.min(picture.width(), picture.height() * shape);
        double high = wide / shape;
        double left = picture.left() + (picture.width() - wide) / 2;
        double top = picture.top() + (picture.height() - high) / 2;
        for (int row = 0; row < CELLS; row++) {
            for (int column = 0; column < CELLS; column++) {
                for (int i = 0; i < 16; i++) {
                    int x = (int) (left + wide * (column + (i % 4 + 0.5) / 4) / CELLS);
                    int y = (int) (top + high * (row + ((i >> 2) + 0.5) / 4) / CELLS);
                    for (int c = 0; c < 3; c++) {
                        int level = Byte.toUnsignedInt(bgr[3 * (y * format.width() + x) + c]);
                        sums[3 * (row * CELLS + column) + c] += level / 16.0;
                    }
                }
            }
        }
        return softened(sums);
    }

    /** Each cell with its neighbours. */
    private static double[] softened(double[] cells) {
        double[] soft = new double[cells.length];
        for (int i = 0; i < cells.length; i++) {
            int column = i / 3 % CELLS;
            int row = i / 3 / CELLS;
            for (int j = 0; j < 9; j++) {
                int x = Math.clamp(column + j % 3 - 1, 0, CELLS - 1);
                int y = Math.clamp(row + j / 3 - 1, 0, CELLS - 1);
                soft[i] += cells[3 * (y * CELLS + x) + i % 3] / 9;
            }
        }
        return soft;
    }

    private void blurred(double[] coarse, int x, int y, byte[] bgr, int at) {
        double across = Math.clamp((x + 0.5) / format.width() * CELLS - 0.5, 0, CELLS - 1.001);
        double down = Math.clamp((y + 0.5) / format.height() * CELLS - 0.5, 0, CELLS - 1.001);
        int column = (int) across;
        int row = (int) down;
        double fx = across - column;
        double fy = down - row;
        for (int c = 0; c < 3; c++) {
            int cell = 3 * (row * CELLS + column) + c;
            double low = coarse[cell] * (1 - fx) + coarse[cell + 3] * fx;
            double high = coarse[cell + 3 * CELLS] * (1 - fx) + coarse[cell + 3 * CELLS + 3] * fx;
            bgr[at + c] = (byte) Math.round(DIMMED * (low * (1 - fy) + high * fy));
        }
    }
}
