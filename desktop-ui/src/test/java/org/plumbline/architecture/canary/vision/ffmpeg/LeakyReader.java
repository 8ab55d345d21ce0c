package org.plumbline.architecture.canary.vision.ffmpeg;

import ai.djl.Device;
import org.opencv.core.Mat;

/** An adapter that hands its technology out, and another's too. */
public final class LeakyReader {

    private LeakyReader() {}

    public static Mat read() {
        return new Mat();
    }

    public static Device device() {
        return Device.cpu();
    }
}
