package org.plumbline.desktop.sample;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.plumbline.core.capture.BarObservation;
import org.plumbline.core.capture.CapturedFrame;
import org.plumbline.core.capture.CapturedLift;
import org.plumbline.core.capture.Keypoint;
import org.plumbline.core.capture.KeypointEstimate;
import org.plumbline.core.capture.ModelIdentity;
import org.plumbline.core.capture.PixelPoint;
import org.plumbline.core.capture.Pose;
import org.plumbline.core.capture.PoseObservation;
import org.plumbline.core.capture.Silhouette;
import org.plumbline.core.capture.VideoFacts;

/** Two repetitions of a drawn lifter who faces right: 640 x 480 pixels, 20 frames a second, 200 pixels per metre. */
public final class SampleLift {
    public static final int WIDTH = 640;
    public static final int HEIGHT = 480;
    public static final int FRAMES = 120;
    public static final double SECONDS_PER_FRAME = 0.05;
    static final double PIXELS_PER_METRE = 200;

    private SampleLift() {}

    /** How far up the lifter is in a frame: 0 set, 1 locked out. A repetition takes 2.5 s, from 0.5 s on. */
    static double rise(int frame) {
        double t = (frame * SECONDS_PER_FRAME - 0.5) % 2.5;
        if (frame < 10 || frame >= 110) {
            return 0;
        }
        if (t < 0.9) {
            return smooth(t / 0.9);
        }
        if (t < 1.3) {
            return 1;
        }
        return t < 2.1 ? 1 - smooth((t - 1.3) / 0.8) : 0;
    }

    private static double smooth(double share) {
        return share * share * (3 - 2 * share);
    }

    /** Degrees above horizontal. */
    static double trunkAngle(int frame) {
        double rise = rise(frame);
        return 25 + 65 * rise - 14 * Math.sin(Math.PI * Math.min(1, rise * 2)) * (rise < 0.5 ? 1 : 0);
    }

    static double barHeight(int frame) {
        return 0.55 * rise(frame);
    }

    /** Place of a near-side joint: metres in front of midfoot and above the floor. */
    static double[] joint(String name, int frame) {
        double rise = rise(frame);
        double[] ankle = {-0.06, 0.08};
        double[] knee = {0.10 - 0.13 * rise, 0.48 + 0.02 * rise};
        double[] hip = {-0.34 + 0.29 * rise, 0.62 + 0.30 * rise};
        double theta = Math.toRadians(trunkAngle(frame));
        double[] shoulder = {hip[0] + 0.5 * Math.cos(theta), hip[1] + 0.5 * Math.sin(theta)};
        double[] wrist = {0.03, 0.26 + barHeight(frame)};
        return switch (name) {
            case "ankle" -> ankle;
            case "knee" -> knee;
            case "hip" -> hip;
            case "shoulder" -> shoulder;
            case "wrist", "pinky", "index", "thumb" -> wrist;
            case "elbow" -> new double[] {(shoulder[0] + wrist[0]) / 2, (shoulder[1] + wrist[1]) / 2};
            case "heel" -> new double[] {-0.13, 0.02};
            case "foot_index" -> new double[] {0.13, 0.02};
            case "ear" -> new double[] {shoulder[0] + 0.22 * Math.cos(theta), shoulder[1] + 0.22 * Math.sin(theta)};
            default -> new double[] {shoulder[0] + 0.28 * Math.cos(theta), shoulder[1] + 0.2 * Math.sin(theta)};
        };
    }

    static PixelPoint pixel(double x, double y) {
        return new PixelPoint(300 + x * PIXELS_PER_METRE, 430 - y * PIXELS_PER_METRE);
    }

    static Duration time(int frame) {
        return Duration.ofMillis(50L * frame);
    }

    /** The captured lift. */
    public static CapturedLift lift() {
        return lift("set.mp4");
    }

    /** The captured lift of a file of that name. */
    public static CapturedLift lift(String file) {
        List<CapturedFrame> frames = new ArrayList<>();
        for (int i = 0; i < FRAMES; i++) {
            frames.add(new CapturedFrame(i, time(i), pose(i), bar(i), new PixelPoint(0, 0), false));
        }
        String hash = String.join("", Collections.nCopies(8, "01234567"));
        return new CapturedLift(
                new VideoFacts(file, hash, WIDTH, HEIGHT, time(FRAMES), FRAMES, "h264", 90, false, 20),
                new ModelIdentity("heavy", hash),
                frames);
    }

    private static PoseObservation pose(int frame) {
        if (frame == FRAMES - 1) {
            return new PoseObservation.Absent("the lifter has left the picture");
        }
        List<KeypointEstimate> estimates = new ArrayList<>();
        for (Keypoint keypoint : Keypoint.values()) {
            String name = keypoint.name().toLowerCase(Locale.ROOT);
            double[] place = joint(name.replace("left_", "").replace("right_", ""), frame);
            double farther = name.startsWith("left_") ? 0.03 + 0.02 * (frame % 2) : 0;
            boolean hidden = name.contains("foot_index") && rise(frame) < 0.2;
            estimates.add(new KeypointEstimate(pixel(place[0] + farther, place[1]), hidden ? 0.4 : 0.93, hidden));
        }
        return new PoseObservation.Seen(new Pose(estimates), 0.99, silhouette(frame));
    }

    private static Silhouette silhouette(int frame) {
        double[] hip = joint("hip", frame);
        double[] shoulder = joint("shoulder", frame);
        double nx = -(shoulder[1] - hip[1]) / 0.5;
        double ny = (shoulder[0] - hip[0]) / 0.5;
        List<PixelPoint> corners = new ArrayList<>();
        for (int i = 0; i <= 10; i++) {
            double q = -0.1 + 0.12 * i;
            double depth = 0.11 + 0.03 * Math.sin(Math.PI * Math.clamp(q, 0, 1)) * (1 - rise(frame));
            corners.add(pixel(
                    hip[0] + q * (shoulder[0] - hip[0]) + depth * nx,
                    hip[1] + q * (shoulder[1] - hip[1]) + depth * ny));
        }
        for (int i = 10; i >= 0; i--) {
            double q = -0.1 + 0.12 * i;
            corners.add(pixel(
                    hip[0] + q * (shoulder[0] - hip[0]) - 0.11 * nx, hip[1] + q * (shoulder[1] - hip[1]) - 0.11 * ny));
        }
        return new Silhouette(corners);
    }

    private static BarObservation bar(int frame) {
        if (frame >= 20 && frame < 22) {
            return new BarObservation.Absent("an arm in front");
        }
        if (frame >= 112) {
            return new BarObservation.Hands(pixel(0.03, 0.26), 0.6);
        }
        return new BarObservation.Plate(
                pixel(0.05 + 0.04 * Math.sin(Math.PI * rise(frame)), 0.225 + barHeight(frame)), 100, 0.9);
    }
}
