package org.plumbline.desktop.accuracy.track;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.plumbline.core.capture.BackEdge;
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
import org.plumbline.samples.geometry.Pixel;
import org.plumbline.samples.geometry.Vector;
import org.plumbline.samples.scene.Scene;
import org.plumbline.samples.truth.Camera;
import org.plumbline.samples.truth.FrameTruth;
import org.plumbline.samples.truth.Joint;
import org.plumbline.samples.truth.Truth;

/** What a faultless network and a faultless plate tracker would have captured of a scene, or nearly faultless ones. */
public final class TrueTrack {
    /** From the wrist towards the fingers to the knuckles, metres. */
    private static final double KNUCKLES = 0.048;

    private static final double OUTLINE_GOES_ON = 0.25;

    private final Scene scene;
    private final Truth truth;
    private final Camera camera;
    private final JointNoise noise;
    /** Whether each joint is as if a viewer had put it where it is, also behind the plate, where a network only guesses. */
    private final boolean placed;

    private TrueTrack(Scene scene, JointNoise noise, boolean placed) {
        this.scene = scene;
        this.noise = noise;
        this.placed = placed;
        truth = new Truth(scene);
        camera = Camera.of(scene.shot(), scene.format());
    }

    /** Every joint and the plate exactly where they are, told surely: what it shows are the formulas alone. */
    public static CapturedLift exact(Scene scene) {
        return new TrueTrack(scene, JointNoise.none(), true).lift();
    }

    /** Joints and plate as a good network and tracker give them. */
    public static CapturedLift noisy(Scene scene) {
        return new TrueTrack(scene, JointNoise.ofGoodNetwork(scene.recording().rate(), new Random(scene.seed())), false)
                .lift();
    }

    private CapturedLift lift() {
        List<CapturedFrame> frames = new ArrayList<>();
        for (int i = 0; i < scene.frames(); i++) {
            frames.add(frame(truth.of(i)));
        }
        double rate = scene.recording().shownRate();
        return new CapturedLift(
                new VideoFacts(
                        "truth",
                        "0".repeat(64),
                        scene.format().width(),
                        scene.format().height(),
                        Duration.ofNanos(Math.round(1e9 * frames.size() / rate)),
                        frames.size(),
                        "none",
                        0,
                        false,
                        rate),
                new ModelIdentity("heavy", "0".repeat(64)),
                frames);
    }

    private CapturedFrame frame(FrameTruth known) {
        double pixels = camera.focal() / scene.shot().distance();
        noise.next();
        List<KeypointEstimate> estimates = new ArrayList<>();
        for (Keypoint keypoint : Keypoint.values()) {
            Pixel seen = noise.moved(keypoint, place(keypoint, known), pixels);
            boolean hidden = !placed
                    && seen.distance(known.plate().centre()) < known.plate().diameter() / 2;
            estimates.add(new KeypointEstimate(new PixelPoint(seen.x(), seen.y()), 1, hidden, placed));
        }
        Pixel centre = noise.plate(known.plate().centre());
        return new CapturedFrame(
                known.frame(),
                Duration.ofNanos(Math.round(1e9 * known.shown())),
                new PoseObservation.Seen(new Pose(estimates), 1, silhouette(known), edge(known)),
                new BarObservation.Plate(
                        new PixelPoint(centre.x(), centre.y()),
                        noise.diameter(known.plate().diameter()),
                        1),
                new PixelPoint(0, 0),
                false);
    }

    private static BackEdge edge(FrameTruth known) {
        return new BackEdge(known.backOutline().stream()
                .map(point -> new PixelPoint(point.x(), point.y()))
                .toList());
    }

    /** The back's true outline, prolonged at both ends, and something in front of the trunk to close it. */
    private Silhouette silhouette(FrameTruth known) {
        List<Pixel> back = known.backOutline();
        boolean right = scene.shot().facing() == org.plumbline.samples.scene.Facing.RIGHT;
        Pixel hip = known.seen(right ? Joint.RIGHT_HIP : Joint.LEFT_HIP);
        Pixel shoulder = known.seen(right ? Joint.RIGHT_SHOULDER : Joint.LEFT_SHOULDER);
        List<Pixel> corners = new ArrayList<>();
        corners.add(beyond(back.get(4), back.getFirst()));
        corners.addAll(back);
        corners.add(beyond(back.get(back.size() - 5), back.getLast()));
        corners.add(mirrored(back.getLast(), hip, shoulder));
        corners.add(mirrored(back.getFirst(), hip, shoulder));
        return new Silhouette(corners.stream()
                .map(corner -> new PixelPoint(corner.x(), corner.y()))
                .toList());
    }

    private static Pixel beyond(Pixel from, Pixel to) {
        double far = 1 + 10 * OUTLINE_GOES_ON;
        return new Pixel(from.x() + far * (to.x() - from.x()), from.y() + far * (to.y() - from.y()));
    }

    private static Pixel mirrored(Pixel point, Pixel a, Pixel b) {
        double dx = b.x() - a.x();
        double dy = b.y() - a.y();
        double share = ((point.x() - a.x()) * dx + (point.y() - a.y()) * dy) / (dx * dx + dy * dy);
        return new Pixel(2 * (a.x() + share * dx) - point.x(), 2 * (a.y() + share * dy) - point.y());
    }

    private Pixel place(Keypoint keypoint, FrameTruth known) {
        Joint joint = SAME.get(keypoint);
        if (joint != null) {
            return known.seen(joint);
        }
        return switch (keypoint) {
            case LEFT_PINKY, LEFT_INDEX, LEFT_THUMB -> knuckles(known, Joint.LEFT_ELBOW, Joint.LEFT_WRIST);
            case RIGHT_PINKY, RIGHT_INDEX, RIGHT_THUMB -> knuckles(known, Joint.RIGHT_ELBOW, Joint.RIGHT_WRIST);
            case LEFT_EYE_INNER, LEFT_EYE_OUTER -> known.seen(Joint.LEFT_EYE);
            case RIGHT_EYE_INNER, RIGHT_EYE_OUTER -> known.seen(Joint.RIGHT_EYE);
            default -> known.seen(Joint.NOSE);
        };
    }

    private Pixel knuckles(FrameTruth known, Joint elbow, Joint wrist) {
        Vector arm = known.place(wrist).minus(known.place(elbow)).unit();
        return camera.project(known.place(wrist).plus(arm.times(KNUCKLES)));
    }

    private static final Map<Keypoint, Joint> SAME = Map.ofEntries(
            Map.entry(Keypoint.NOSE, Joint.NOSE),
            Map.entry(Keypoint.LEFT_EYE, Joint.LEFT_EYE),
            Map.entry(Keypoint.RIGHT_EYE, Joint.RIGHT_EYE),
            Map.entry(Keypoint.LEFT_EAR, Joint.LEFT_EAR),
            Map.entry(Keypoint.RIGHT_EAR, Joint.RIGHT_EAR),
            Map.entry(Keypoint.LEFT_SHOULDER, Joint.LEFT_SHOULDER),
            Map.entry(Keypoint.RIGHT_SHOULDER, Joint.RIGHT_SHOULDER),
            Map.entry(Keypoint.LEFT_ELBOW, Joint.LEFT_ELBOW),
            Map.entry(Keypoint.RIGHT_ELBOW, Joint.RIGHT_ELBOW),
            Map.entry(Keypoint.LEFT_WRIST, Joint.LEFT_WRIST),
            Map.entry(Keypoint.RIGHT_WRIST, Joint.RIGHT_WRIST),
            Map.entry(Keypoint.LEFT_HIP, Joint.LEFT_HIP),
            Map.entry(Keypoint.RIGHT_HIP, Joint.RIGHT_HIP),
            Map.entry(Keypoint.LEFT_KNEE, Joint.LEFT_KNEE),
            Map.entry(Keypoint.RIGHT_KNEE, Joint.RIGHT_KNEE),
            Map.entry(Keypoint.LEFT_ANKLE, Joint.LEFT_ANKLE),
            Map.entry(Keypoint.RIGHT_ANKLE, Joint.RIGHT_ANKLE),
            Map.entry(Keypoint.LEFT_HEEL, Joint.LEFT_HEEL),
            Map.entry(Keypoint.RIGHT_HEEL, Joint.RIGHT_HEEL),
            Map.entry(Keypoint.LEFT_FOOT_INDEX, Joint.LEFT_TOE),
            Map.entry(Keypoint.RIGHT_FOOT_INDEX, Joint.RIGHT_TOE));
}
