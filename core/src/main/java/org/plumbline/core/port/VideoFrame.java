package org.plumbline.core.port;

import java.time.Duration;

/** One shown frame as displayed: upright, square pixels, full-range 8-bit colour. */
public final class VideoFrame {
    private final int index;
    private final Duration time;
    private final int width;
    private final int height;
    private final byte[] bgr;

    /**
     * Wraps a frame; the bytes are not copied and belong to the frame from here on.
     *
     * @param index 0 for the first shown frame
     * @param time presentation time from the first shown frame
     * @param width in pixels
     * @param height in pixels
     * @param bgr {@code height * width * 3} bytes, rows from the top, blue first
     */
    public VideoFrame(int index, Duration time, int width, int height, byte[] bgr) {
        if (bgr.length != width * height * 3) {
            throw new IllegalArgumentException("expected " + width * height * 3 + " bytes, not " + bgr.length);
        }
        this.index = index;
        this.time = time;
        this.width = width;
        this.height = height;
        this.bgr = bgr;
    }

    public int index() {
        return index;
    }

    public Duration time() {
        return time;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /** The pixels themselves, not a copy: {@code height * width * 3} bytes, rows from the top, blue first. */
    public byte[] bgr() {
        return bgr;
    }
}
