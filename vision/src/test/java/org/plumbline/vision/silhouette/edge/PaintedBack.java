package org.plumbline.vision.silhouette.edge;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.plumbline.core.capture.Keypoint;
import org.plumbline.core.capture.KeypointEstimate;
import org.plumbline.core.capture.PixelPoint;
import org.plumbline.core.capture.Pose;
import org.plumbline.core.capture.PoseObservation;
import org.plumbline.core.capture.Silhouette;
import org.plumbline.core.port.VideoFrame;

/** A trunk that stands upright and faces right: everything in front of a curve is lifter, everything behind it wall. */
final class PaintedBack {
    static final int WIDTH = 360;
    static final int HEIGHT = 480;
    static final PixelPoint HIP = new PixelPoint(200, 340);
    static final PixelPoint SHOULDER = new PixelPoint(200, 140);
    private static final int SUB = 4;

    private int[] lifter = {150, 100, 60};
    private int[] wall = {105, 110, 112};
    private int noise = 4;
    private double maskOff = 5;
    private boolean poster;

    PaintedBack with(int[] shirt, int[] background) {
        lifter = shirt;
        wall = background;
        return this;
    }

    PaintedBack withNoise(int levels) {
        noise = levels;
        return this;
    }

    /** The mask's edge so many pixels outside of the true one, and wavy. */
    PaintedBack withMaskOff(double pixels) {
        maskOff = pixels;
        return this;
    }

    /** Something bright hangs on the wall, 14 pixels behind the back. */
    PaintedBack withPoster() {
        poster = true;
        return this;
    }

    /** The back's x at a height: the hollow above the seat and the curve of the thorax. */
    static double edge(double y) {
        double q = (HIP.y() - y) / (HIP.y() - SHOULDER.y());
        return HIP.x() - 45 - 9 * Math.sin(2 * Math.PI * (q - 0.35));
    }

    VideoFrame frame() {
        Random random = new Random(5);
        byte[] bgr = new byte[WIDTH * HEIGHT * 3];
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                double inside = 0;
                for (int i = 0; i < SUB * SUB; i++) {
                    int row = i / SUB;
                    double px = x + (i % SUB + 0.5) / SUB;
                    double py = y + (row + 0.5) / SUB;
                    inside += px > edge(py) ? 1.0 / (SUB * SUB) : 0;
                }
                boolean bright = poster && x < edge(y) - 14;
                for (int c = 0; c < 3; c++) {
                    double back = bright ? 225 - 20 * c : wall[c];
                    double level = inside * lifter[c] + (1 - inside) * back + noise * random.nextGaussian();
                    bgr[3 * (y * WIDTH + x) + c] = (byte) Math.clamp(Math.round(level), 0, 255);
                }
            }
        }
        return new VideoFrame(0, Duration.ZERO, WIDTH, HEIGHT, bgr);
    }

    PoseObservation.Seen seen() {
        List<KeypointEstimate> estimates = new ArrayList<>();
        for (Keypoint keypoint : Keypoint.values()) {
            estimates.add(new KeypointEstimate(place(keypoint), 1, false));
        }
        List<PixelPoint> corners = new ArrayList<>();
        for (int y = 440; y >= 60; y -= 10) {
            corners.add(new PixelPoint(edge(y) - maskOff - 1.5 * Math.sin(y / 9.0), y));
        }
        corners.add(new PixelPoint(280, 60));
        corners.add(new PixelPoint(280, 440));
        return new PoseObservation.Seen(new Pose(estimates), 1, new Silhouette(corners));
    }

    private static PixelPoint place(Keypoint keypoint) {
        return switch (keypoint) {
            case LEFT_HIP, RIGHT_HIP -> HIP;
            case LEFT_SHOULDER, RIGHT_SHOULDER -> SHOULDER;
            case LEFT_HEEL, RIGHT_HEEL -> new PixelPoint(170, 470);
            case LEFT_FOOT_INDEX, RIGHT_FOOT_INDEX -> new PixelPoint(240, 470);
            case LEFT_EAR, RIGHT_EAR -> new PixelPoint(200, 90);
            case NOSE -> new PixelPoint(230, 90);
            default -> new PixelPoint(220, 240);
        };
    }
}
