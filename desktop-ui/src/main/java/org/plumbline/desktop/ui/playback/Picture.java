package org.plumbline.desktop.ui.playback;

import java.time.Duration;
import org.plumbline.core.port.VideoFrame;

/** One shown frame, ready for the screen. */
public final class Picture {
    private static final int OPAQUE = 0xff000000;

    private final int index;
    private final Duration time;
    private final int width;
    private final int height;
    private final int[] argb;

    private Picture(int index, Duration time, int width, int height, int[] argb) {
        this.index = index;
        this.time = time;
        this.width = width;
        this.height = height;
        this.argb = argb;
    }

    /** Converts a decoded frame; its bytes are copied. */
    public static Picture of(VideoFrame frame) {
        byte[] bgr = frame.bgr();
        int[] argb = new int[frame.width() * frame.height()];
        for (int i = 0, b = 0; i < argb.length; i++, b += 3) {
            argb[i] = OPAQUE | (bgr[b + 2] & 0xff) << 16 | (bgr[b + 1] & 0xff) << 8 | (bgr[b] & 0xff);
        }
        return new Picture(frame.index(), frame.time(), frame.width(), frame.height(), argb);
    }

    /** 0 for the first shown frame. */
    public int index() {
        return index;
    }

    /** Presentation time from the first shown frame. */
    public Duration time() {
        return time;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /** The pixels themselves, not a copy: rows from the top, {@code 0xffRRGGBB}. */
    public int[] argb() {
        return argb;
    }

    /** Memory its pixels take. */
    public long bytes() {
        return 4L * argb.length;
    }
}
