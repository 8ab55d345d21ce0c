package org.plumbline.desktop.ui.playback;

import java.time.Duration;
import org.plumbline.core.port.VideoFrame;

/** One shown frame as it came from the decoder, or smaller: three bytes a pixel, so that many fit into memory. */
public final class Picture {
    private final VideoFrame frame;
    private final int width;
    private final int height;

    private Picture(VideoFrame frame, int width, int height) {
        this.frame = frame;
        this.width = width;
        this.height = height;
    }

    /** Takes a decoded frame over; nobody may change its bytes from here on. */
    public static Picture of(VideoFrame frame) {
        return new Picture(frame, frame.width(), frame.height());
    }

    /** This picture with fewer pixels. */
    public Picture smaller(int longerSide) {
        return smaller(frame, longerSide);
    }

    /** The frame with fewer pixels, for a quick look; it still counts as as wide and high as the frame. */
    public static Picture smaller(VideoFrame frame, int longerSide) {
        double by = Math.min(1, longerSide / (double) Math.max(frame.width(), frame.height()));
        int columns = Math.max(1, (int) Math.round(frame.width() * by));
        int rows = Math.max(1, (int) Math.round(frame.height() * by));
        byte[] from = frame.bgr();
        byte[] to = new byte[columns * rows * 3];
        for (int y = 0, t = 0; y < rows; y++) {
            int row = frame.width() * (int) ((y + 0.5) / rows * frame.height());
            for (int x = 0; x < columns; x++, t += 3) {
                int f = 3 * (row + (int) ((x + 0.5) / columns * frame.width()));
                to[t] = from[f];
                to[t + 1] = from[f + 1];
                to[t + 2] = from[f + 2];
            }
        }
        return new Picture(
                new VideoFrame(frame.index(), frame.time(), columns, rows, to), frame.width(), frame.height());
    }

    /** 0 for the first shown frame. */
    public int index() {
        return frame.index();
    }

    /** Presentation time from the first shown frame. */
    public Duration time() {
        return frame.time();
    }

    /** Width of the whole frame. */
    public int width() {
        return width;
    }

    /** Height of the whole frame. */
    public int height() {
        return height;
    }

    /** How many pixels there are in a row. */
    public int columns() {
        return frame.width();
    }

    /** How many rows of pixels there are. */
    public int rows() {
        return frame.height();
    }

    /** The pixels themselves, not a copy: rows from the top, blue, green, red. */
    public byte[] bgr() {
        return frame.bgr();
    }

    /** Memory its pixels take. */
    public long bytes() {
        return frame.bgr().length;
    }
}
