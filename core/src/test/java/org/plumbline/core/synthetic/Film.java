package org.plumbline.core.synthetic;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.plumbline.core.capture.BarEnd;
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

/** Shoots a movement frame by frame. */
final class Film {
    private static final double PLATE_FACE = 0.70;
    private static final double SLOW_MEMORY_SECONDS = 0.3;

    private final Movement movement;
    private final Filming filming;
    private final Camera camera;
    private final Random random;
    private final Map<Keypoint, double[]> slow = new EnumMap<>(Keypoint.class);

    Film(Movement movement, Filming filming) {
        this.movement = movement;
        this.filming = filming;
        camera = filming.camera;
        random = new Random(filming.seed);
    }

    FilmedLift shoot() {
        List<Double> moments = moments();
        double first = moments.getFirst();
        List<CapturedFrame> frames = new ArrayList<>();
        List<Posture> truth = new ArrayList<>();
        List<Double> physical = new ArrayList<>();
        double cut = filming.cutTo - filming.cutFrom;
        double before = first;
        for (double moment : moments) {
            boolean passedCut = moment >= filming.cutTo;
            double shown = moment - first - (passedCut ? cut : 0);
            Posture posture = movement.at(moment);
            truth.add(posture);
            physical.add(shown);
            frames.add(frame(frames.size(), moment, shown, posture, passedCut && before < filming.cutTo));
            before = moment;
        }
        double last = moments.getLast();
        List<TrueRep> reps = movement.reps().stream()
                .map(rep -> rep.within(first, last, filming.cutFrom, filming.cutTo))
                .toList();
        return new FilmedLift(new CapturedLift(facts(frames), model(), frames), truth, physical, reps);
    }

    private List<Double> moments() {
        List<Double> moments = new ArrayList<>();
        double end = Math.min(filming.to, movement.duration());
        for (int i = 0; filming.from + i / filming.fps <= end; i++) {
            double shift = i == 0 ? 0 : filming.jitter * (2 * random.nextDouble() - 1) / 2;
            double moment = filming.from + (i + shift) / filming.fps;
            if (moment < filming.cutFrom || moment >= filming.cutTo) {
                moments.add(moment);
            }
        }
        return moments;
    }

    private CapturedFrame frame(int index, double moment, double shown, Posture posture, boolean afterCut) {
        PixelPoint shift = index == 0
                ? new PixelPoint(0, 0)
                : new PixelPoint(
                        filming.shakePixels * Math.sin(1.3 * moment) - filming.shakePixels * Math.sin(0),
                        filming.shakePixels * Math.sin(0.9 * moment));
        double sunk = filming.sunkPixels * Math.max(0, 1 - moment / Math.max(1e-9, filming.sunkUntil));
        PixelPoint near = new PixelPoint(filming.nearShare * shift.x(), filming.nearShare * shift.y() + sunk);
        boolean poseGap = moment >= filming.poseGapFrom && moment < filming.poseGapTo;
        PlateDisc disc = PlateDisc.of(camera, posture.bar(), PLATE_FACE);
        boolean covers = movement.hasPlates();
        PoseObservation pose = poseGap
                ? new PoseObservation.Absent("nobody in sight")
                : new PoseObservation.Seen(
                        pose(posture, near, covers ? disc : PlateDisc.NONE), 0.99, mask(posture, near));
        return new CapturedFrame(
                index,
                Duration.ofNanos(Math.round(shown * filming.slowMotion * 1e9)),
                pose,
                bar(moment, posture, disc, near),
                shift,
                afterCut);
    }

    private BarObservation bar(double moment, Posture posture, PlateDisc disc, PixelPoint shift) {
        if (moment >= filming.plateGapFrom && moment < filming.plateGapTo) {
            return new BarObservation.Absent("the plate is not in sight");
        }
        if (filming.plateless || !movement.hasPlates()) {
            PixelPoint hands = camera.project(posture.grip().x(), posture.grip().y(), 0.25);
            return new BarObservation.Hands(moved(hands, shift), 0.6);
        }
        double jump = random.nextDouble() < filming.outlierShare ? 60 : 0;
        PixelPoint centre = new PixelPoint(
                disc.centre().x() + shift.x() + jump + filming.plateNoise * random.nextGaussian(),
                disc.centre().y() + shift.y() + filming.plateNoise * random.nextGaussian());
        double diameter = disc.verticalDiameter() + 2 * filming.plateNoise * random.nextGaussian();
        if (filming.thickness > 0) {
            PlateDisc far = PlateDisc.of(camera, posture.bar(), PLATE_FACE - filming.thickness);
            double above = Math.max(0, disc.top() - far.top());
            double below = Math.max(0, far.bottom() - disc.bottom());
            centre = new PixelPoint(centre.x(), centre.y() + (below - above) / 2);
            diameter += above + below;
        }
        if (filming.barEnd <= 0) {
            return new BarObservation.Plate(centre, diameter, 0.9);
        }
        PixelPoint end = camera.project(posture.bar().x(), posture.bar().y(), PLATE_FACE + filming.barEnd);
        return new BarObservation.Plate(
                centre,
                diameter,
                0.9,
                new BarEnd.Seen(new PixelPoint(
                        end.x() + shift.x() + jump + filming.plateNoise * random.nextGaussian(),
                        end.y() + shift.y() + filming.plateNoise * random.nextGaussian())));
    }

    private Pose pose(Posture posture, PixelPoint shift, PlateDisc disc) {
        List<KeypointEstimate> estimates = new ArrayList<>();
        for (Keypoint keypoint : Keypoint.values()) {
            Joint joint = Joint.of(keypoint, posture, filming.stanceHalfWidth, camera.facingLeft());
            double[] memory = slow.computeIfAbsent(keypoint, k -> new double[] {gauss(), gauss()});
            double keep = Math.exp(-1 / (filming.fps * SLOW_MEMORY_SECONDS));
            for (int axis = 0; axis < 2; axis++) {
                memory[axis] = keep * memory[axis] + Math.sqrt(1 - keep * keep) * gauss();
            }
            double far = joint.near() ? 1 : 2.5;
            double x = joint.x() + far * (filming.noise * gauss() + filming.slowNoise * memory[0]);
            double y = joint.y() + far * (filming.noise * gauss() + filming.slowNoise * memory[1]);
            boolean hidden = disc.covers(camera.project(joint.x(), joint.y(), joint.z()));
            if (hidden && joint.foot()) {
                y += filming.hiddenFootError;
            }
            if (hidden && isKnee(keypoint)) {
                x += joint.near() ? filming.hiddenKneeAhead : -filming.hiddenKneeAhead / 3;
            }
            if (random.nextDouble() < filming.outlierShare) {
                x += 0.4;
            }
            boolean doubted = filming.doubtsLegs && isKnee(keypoint) && hidesFoot(posture, disc);
            double confidence = doubted ? 0.2 : joint.near() ? 0.99 : 0.7;
            estimates.add(new KeypointEstimate(moved(camera.project(x, y, joint.z()), shift), confidence, hidden));
        }
        return new Pose(estimates);
    }

    private static boolean isKnee(Keypoint keypoint) {
        return keypoint == Keypoint.LEFT_KNEE || keypoint == Keypoint.RIGHT_KNEE;
    }

    private boolean hidesFoot(Posture posture, PlateDisc disc) {
        Keypoint ankle = camera.facingLeft() ? Keypoint.LEFT_ANKLE : Keypoint.RIGHT_ANKLE;
        Joint foot = Joint.of(ankle, posture, filming.stanceHalfWidth, camera.facingLeft());
        return disc.covers(camera.project(foot.x(), foot.y(), foot.z()));
    }

    private Silhouette mask(Posture posture, PixelPoint shift) {
        return new Silhouette(Outline.of(posture).stream()
                .map(corner -> moved(camera.project(corner.x(), corner.y(), depth(posture, corner)), shift))
                .toList());
    }

    /** The shoe that is seen is the near one; what is above it is drawn as the middle of the body has it. */
    private double depth(Posture posture, Point corner) {
        return corner.y() < posture.ankle().y() ? filming.stanceHalfWidth : 0;
    }

    private double gauss() {
        return random.nextGaussian();
    }

    private static PixelPoint moved(PixelPoint point, PixelPoint shift) {
        return new PixelPoint(point.x() + shift.x(), point.y() + shift.y());
    }

    private VideoFacts facts(List<CapturedFrame> frames) {
        double seconds = frames.getLast().time().toNanos() / 1e9;
        return new VideoFacts(
                "synthetic.mp4",
                "0".repeat(64),
                camera.width(),
                camera.height(),
                frames.getLast().time(),
                frames.size(),
                "none",
                0,
                filming.jitter > 0.1,
                frames.size() / Math.max(seconds, 1e-3));
    }

    private static ModelIdentity model() {
        return new ModelIdentity("heavy", "0".repeat(64));
    }
}
