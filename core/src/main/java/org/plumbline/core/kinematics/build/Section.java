package org.plumbline.core.kinematics.build;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.core.capture.CapturedFrame;
import org.plumbline.core.capture.FloorLine;
import org.plumbline.core.capture.Keypoint;
import org.plumbline.core.capture.VideoFacts;
import org.plumbline.core.kinematics.Channel;
import org.plumbline.core.kinematics.Foot;
import org.plumbline.core.kinematics.Kinematics;
import org.plumbline.core.kinematics.Traces;
import org.plumbline.core.quantity.Measured;
import org.plumbline.core.quantity.Measurement;
import org.plumbline.core.quantity.Quality;
import org.plumbline.core.quantity.Unavailable;
import org.plumbline.core.quantity.Unit;
import org.plumbline.core.settings.AnalysisSettings;
import org.plumbline.core.signal.Robust;
import org.plumbline.core.signal.SignalCleaner;
import org.plumbline.core.signal.Timeline;
import org.plumbline.core.signal.Trace;

/** The kinematics of a stretch of frames without a jump of the picture. */
final class Section {
    /** Bar this high above its lowest place: the plate is off the foot and the lifter stands planted; metres. */
    private static final double RAISED = 0.20;

    private static final double LOW = 0.05;
    /** A tripod's shift is told to 0.3 pixels of 960 in drawn clips; compression and flicker make that a few times worse. */
    private static final double STILL_PIXELS = 2;

    private static final double STILL_SHARE = 0.003;
    private static final double RARE = 0.02;
    /** A line put by hand on the floor, half-width of its 95 % interval in metres. */
    private static final double SAID_FLOOR = 0.01;

    private final VideoFacts video;
    private final AnalysisSettings settings;
    private final List<CapturedFrame> frames;
    private final List<Duration> times;

    private final Optional<FloorLine> floor;

    Section(
            VideoFacts video,
            AnalysisSettings settings,
            List<CapturedFrame> frames,
            List<Duration> times,
            Optional<FloorLine> floor) {
        this.video = video;
        this.settings = settings;
        this.frames = frames;
        this.times = times;
        this.floor = floor;
    }

    Kinematics build() {
        CarriedCamera camera = CarriedCamera.of(frames, video.height());
        Joints joints = new Joints(camera.frames());
        Lifter lifter = Lifter.of(joints);
        new SegmentGate(joints).apply(lifter);
        double trunkPixels = trunkPixels(joints, lifter);
        SeenBar seen =
                SeenBar.of(camera.frames(), video, settings.plateDiameter().metres());
        Bar bar = seen.bar();
        Geometry level = ScaleFinder.find(video, settings, seen, trunkPixels);
        boolean[] raised = raised(bar, level);
        Grip grip = Grip.of(joints, lifter, bar, level, raised);
        if (Yaw.contradicts(joints, lifter, seen, level, grip)) {
            seen = SeenBar.withoutAxis(camera.frames());
            bar = seen.bar();
            level = ScaleFinder.find(video, settings, seen, trunkPixels);
            grip = Grip.of(joints, lifter, bar, level, raised);
        }
        Geometry geometry = level.pitched(seen.axis().known() ? level.pitch(seen.axis()) : grip.pitch());
        Yaw yaw = Yaw.of(joints, lifter, seen, geometry, grip);
        Feet feet = Feet.find(joints, lifter, bar, raised, trunkPixels)
                .outlined(sole(camera, lifter, raised, geometry), lifter.sign(), trunkPixels);
        Ground found = Ground.of(feet, bar, geometry, settings.plateDiameter().metres(), joints, lifter);
        Ground ground = floor.map(line -> new Ground(
                        found.u(),
                        line.y()
                                - camera.frames()
                                        .get(line.frame())
                                        .cameraShift()
                                        .y(),
                        SAID_FLOOR * geometry.pixelsPerUnit()))
                .orElse(found);
        double focal = ScaleFinder.FOCAL_SHARE * Math.max(video.width(), video.height());
        Measurement roll = new Roll(feet, lifter)
                .told(joints, bar, raised, trunkPixels, yaw, (feet.soleV() - geometry.centreV()) / focal);
        double rollDegrees = rollToCorrect(roll);
        Plane plane = new Plane(ground, lifter.sign(), geometry.pixelsPerUnit(), rollDegrees, 1 / yaw.cosine());
        SignalCleaner cleaner = new SignalCleaner(timeline());
        Map<Channel, Trace> traces = new EnumMap<>(Channel.class);
        Foot foot = foot(feet, plane, geometry);
        new BarChannels(seen, geometry, yaw, plane, cleaner, camera.errorPixels()).addTo(traces, foot);
        Lens lens = new Lens(
                geometry.centreU(),
                geometry.centreV(),
                focal / geometry.pixelsPerUnit(),
                lifter.sign() * yaw.sine() * plane.forwardStretch() * geometry.metre());
        new JointChannels(joints, lifter, feet, plane, lens, yaw, geometry.metre(), cleaner).addTo(traces);
        return new Kinematics(
                new Traces(times, traces),
                lifter.facing(),
                lifter.near(),
                geometry.scale(),
                yaw(yaw),
                roll,
                foot,
                trunkPixels,
                cameraMoves());
    }

    private Sole sole(CarriedCamera camera, Lifter lifter, boolean[] raised, Geometry geometry) {
        return geometry.metric()
                ? Sole.find(camera.frames(), lifter, raised, geometry.pixelsPerUnit(), video.height())
                : Sole.none();
    }

    private Timeline timeline() {
        double[] seconds =
                times.stream().mapToDouble(time -> time.toNanos() / 1e9).toArray();
        return new Timeline(seconds, new boolean[seconds.length]);
    }

    private static double trunkPixels(Joints joints, Lifter lifter) {
        Robust clear = new Robust();
        Robust all = new Robust();
        Keypoint hip = lifter.hip();
        Keypoint shoulder = lifter.shoulder();
        for (int i = 0; i < joints.frames(); i++) {
            if (joints.has(hip, i) && joints.has(shoulder, i)) {
                all.add(joints.distance(hip, shoulder, i));
                if (joints.inSight(hip, i)) {
                    clear.add(joints.distance(hip, shoulder, i));
                }
            }
        }
        if (all.count() == 0) {
            return 0;
        }
        return clear.count() >= 10 ? clear.median() : all.median();
    }

    private static boolean[] raised(Bar bar, Geometry geometry) {
        double limit = RAISED * geometry.platePixelsPerUnit() * geometry.metre();
        Robust heights = new Robust();
        boolean[] raised = new boolean[bar.frames()];
        for (int i = 0; i < raised.length; i++) {
            if (bar.v().has(i)) {
                heights.add(bar.v().at(i));
            }
        }
        for (int i = 0; i < raised.length; i++) {
            raised[i] = bar.v().has(i) && heights.quantile(1 - LOW) - bar.v().at(i) > limit;
        }
        return raised;
    }

    /** An unknown roll is left alone: taking it out would add more than it takes. */
    private static double rollToCorrect(Measurement roll) {
        return Kinematics.tells(roll) && roll instanceof Measured measured ? measured.number() : 0;
    }

    private static Measurement yaw(Yaw yaw) {
        if (!yaw.known()) {
            return new Unavailable("neither the far side of the body nor hands on a bar were seen");
        }
        Quality quality = yaw.errorDegrees() <= 6 ? Quality.MEDIUM : Quality.LOW;
        return Measured.of(yaw.degrees(), yaw.errorDegrees(), Unit.DEGREE, quality);
    }

    private static Foot foot(Feet feet, Plane plane, Geometry geometry) {
        if (!feet.seen()) {
            return new Foot.Unseen(feet.problem());
        }
        if (!geometry.metric()) {
            return new Foot.Unseen("there is no scale to tell its place in centimetres");
        }
        double error = Math.hypot(
                feet.outlined() ? ErrorBudget.SHOE_OUTLINE : ErrorBudget.FOOT_KEYPOINT,
                feet.error() / plane.pixelsPerUnit());
        Quality quality = feet.frames() >= 15 ? Quality.HIGH : Quality.MEDIUM;
        double half = plane.sign() * (feet.toeU() - feet.heelU()) / 2 / plane.pixelsPerUnit() * plane.forwardStretch();
        return new Foot.Planted(
                Measured.of(-half, error, Unit.METRE, quality),
                Measured.of(half, error, Unit.METRE, quality),
                feet.frames());
    }

    /** Whether the background goes further than its noise; single frames in which it was told wrongly don't count. */
    private boolean cameraMoves() {
        Robust across = new Robust();
        Robust down = new Robust();
        for (CapturedFrame frame : frames) {
            across.add(frame.cameraShift().x());
            down.add(frame.cameraShift().y());
        }
        return Math.hypot(range(across), range(down)) > Math.max(STILL_PIXELS, STILL_SHARE * video.height());
    }

    private static double range(Robust places) {
        return places.count() == 0 ? 0 : places.quantile(1 - RARE) - places.quantile(RARE);
    }
}
