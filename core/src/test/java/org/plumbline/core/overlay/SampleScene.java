package org.plumbline.core.overlay;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.plumbline.core.analysis.AnalyzedRep;
import org.plumbline.core.analysis.Exercise;
import org.plumbline.core.analysis.ExerciseVerdict;
import org.plumbline.core.analysis.LiftAnalysis;
import org.plumbline.core.analysis.ObservedStyle;
import org.plumbline.core.analysis.SetSummary;
import org.plumbline.core.analysis.ViewQuality;
import org.plumbline.core.analysis.ViewVerdict;
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
import org.plumbline.core.fault.Fault;
import org.plumbline.core.kinematics.Channel;
import org.plumbline.core.kinematics.Facing;
import org.plumbline.core.kinematics.Scale;
import org.plumbline.core.kinematics.Traces;
import org.plumbline.core.measure.MeasureId;
import org.plumbline.core.measure.MeasureSet;
import org.plumbline.core.quantity.Measured;
import org.plumbline.core.quantity.Quality;
import org.plumbline.core.quantity.Unavailable;
import org.plumbline.core.quantity.Unit;
import org.plumbline.core.rep.Phase;
import org.plumbline.core.rep.Rep;
import org.plumbline.core.rep.RepEvent;
import org.plumbline.core.rep.RepType;
import org.plumbline.core.settings.AnalysisSettings;
import org.plumbline.core.signal.SampleState;
import org.plumbline.core.signal.Trace;

/**
 * A drawn lift whose camera is known: 300 pixels per metre, midfoot at (500, 900), ten frames, 0.1 s apart; the bar goes up
 * 0.1 m a frame from frame 2 on, 4 cm in front of midfoot in the lifter's plane.
 */
final class SampleScene {
    static final int FRAMES = 10;
    static final double PIXELS_PER_METRE = 300;
    static final double BAR_AHEAD = 0.04;

    Facing facing = Facing.RIGHT;
    boolean namedOtherWayRound;
    double cameraStep;
    int cutAt = -1;
    int barUnseenAt = -1;
    boolean footKnown = true;
    String hiddenJoint = "HEEL";
    List<Fault> faults = List.of();

    PixelPoint pixel(int frame, double x, double y) {
        double sign = facing == Facing.RIGHT ? 1 : -1;
        return new PixelPoint(500 + sign * x * PIXELS_PER_METRE + cameraStep * frame, 900 - y * PIXELS_PER_METRE);
    }

    static double barHeight(int frame) {
        return 0.225 + 0.1 * Math.max(0, frame - 2);
    }

    private static double[] joint(String name, int frame) {
        double rise = 0.05 * frame;
        return switch (name) {
            case "ear" -> new double[] {0.45, 0.95 + rise};
            case "shoulder" -> new double[] {0.30, 0.80 + rise};
            case "elbow" -> new double[] {0.20, 0.55 + rise};
            case "wrist" -> new double[] {0.05, 0.30 + rise};
            case "hip" -> new double[] {-0.25, 0.60 + rise};
            case "knee" -> new double[] {0.15, 0.45};
            case "ankle" -> new double[] {-0.05, 0.08};
            case "heel" -> new double[] {-0.12, 0.03};
            case "foot_index" -> new double[] {0.14, 0.02};
            default -> new double[] {0, 0};
        };
    }

    CapturedLift lift() {
        List<CapturedFrame> frames = new ArrayList<>();
        for (int i = 0; i < FRAMES; i++) {
            BarObservation bar = i == barUnseenAt
                    ? new BarObservation.Absent("a hand in front")
                    : new BarObservation.Plate(pixel(i, 0.1, barHeight(i)), 150, 0.9);
            frames.add(new CapturedFrame(
                    i,
                    Duration.ofMillis(100L * i),
                    new PoseObservation.Seen(pose(i), 0.99, silhouette(i)),
                    bar,
                    new PixelPoint(cameraStep * i, 0),
                    i == cutAt));
        }
        VideoFacts video =
                new VideoFacts("a.mp4", "00", 1000, 1000, Duration.ofSeconds(1), FRAMES, "h264", 0, false, 10);
        return new CapturedLift(video, new ModelIdentity("heavy", "00"), frames);
    }

    private Pose pose(int frame) {
        String near = (facing == Facing.RIGHT) == namedOtherWayRound ? "LEFT_" : "RIGHT_";
        List<KeypointEstimate> estimates = new ArrayList<>();
        for (Keypoint keypoint : Keypoint.values()) {
            String name = keypoint.name();
            boolean isNear = name.startsWith(near);
            double[] place =
                    joint(name.replace("LEFT_", "").replace("RIGHT_", "").toLowerCase(java.util.Locale.ROOT), frame);
            // The network guesses the far side: it wobbles.
            double wobble = isNear ? 0 : 0.05 + 0.03 * (frame % 3);
            boolean hidden = name.endsWith(hiddenJoint);
            double confidence = name.endsWith("ELBOW") ? 0.2 : 0.9;
            estimates.add(new KeypointEstimate(pixel(frame, place[0] + wobble, place[1] - wobble), confidence, hidden));
        }
        return new Pose(estimates);
    }

    /** A box round the trunk, 0.12 m behind the line from hip to shoulder at its middle. */
    private Silhouette silhouette(int frame) {
        double[] hip = joint("hip", frame);
        double[] shoulder = joint("shoulder", frame);
        double length = Math.hypot(shoulder[0] - hip[0], shoulder[1] - hip[1]);
        double nx = -(shoulder[1] - hip[1]) / length * 0.12;
        double ny = (shoulder[0] - hip[0]) / length * 0.12;
        return new Silhouette(List.of(
                pixel(frame, hip[0] + nx, hip[1] + ny),
                pixel(frame, shoulder[0] + nx, shoulder[1] + ny),
                pixel(frame, shoulder[0] - nx, shoulder[1] - ny),
                pixel(frame, hip[0] - nx, hip[1] - ny)));
    }

    LiftAnalysis analysis() {
        Map<Channel, Trace> traces = new EnumMap<>(Channel.class);
        for (String name : List.of("shoulder", "hip", "knee", "ankle")) {
            String upper = name.toUpperCase(java.util.Locale.ROOT);
            traces.put(Channel.valueOf(upper + "_X"), trace(Unit.METRE, frame -> joint(name, frame)[0]));
            traces.put(Channel.valueOf(upper + "_Y"), trace(Unit.METRE, frame -> joint(name, frame)[1]));
        }
        traces.put(Channel.BAR_X, trace(Unit.METRE, frame -> BAR_AHEAD));
        traces.put(Channel.BAR_Y, trace(Unit.METRE, SampleScene::barHeight));
        if (footKnown) {
            traces.put(Channel.BAR_TO_MIDFOOT, trace(Unit.CENTIMETRE, frame -> 100 * BAR_AHEAD));
        }
        List<Duration> times = new ArrayList<>();
        for (int i = 0; i < FRAMES; i++) {
            times.add(Duration.ofMillis(100L * i));
        }
        Rep rep = new Rep(
                1,
                RepType.DEAD_STOP,
                Map.of(RepEvent.LIFT_OFF, Duration.ofMillis(200), RepEvent.LOCKOUT, Duration.ofMillis(800)));
        return new LiftAnalysis(
                lift().video(),
                lift().model(),
                AnalysisSettings.defaults(),
                new ExerciseVerdict(Exercise.DEADLIFT, 1, "drawn", ObservedStyle.CONVENTIONAL),
                new ViewVerdict(
                        facing,
                        Measured.of(0, 1, Unit.DEGREE, Quality.HIGH),
                        Measured.of(0, 1, Unit.DEGREE, Quality.HIGH),
                        cameraStep != 0,
                        ViewQuality.GOOD,
                        List.of()),
                new Scale.Calibrated(Scale.Source.PLATE, 1 / PIXELS_PER_METRE, 0.0001),
                List.of(new AnalyzedRep(
                        rep,
                        new MeasureSet(Arrays.stream(MeasureId.values())
                                .collect(Collectors.toMap(id -> id, id -> new Unavailable("not looked at")))))),
                faults,
                List.of(),
                List.of(),
                new SetSummary(1, Map.of(), Map.of(), new Unavailable("one rep"), List.of()),
                new Traces(times, traces),
                List.of(0, 1, 1, 1, 1, 1, 1, 1, 1, 0),
                List.of(
                        Phase.REST,
                        Phase.SETUP,
                        Phase.PULL_1,
                        Phase.PULL_1,
                        Phase.PULL_1,
                        Phase.PULL_2,
                        Phase.PULL_2,
                        Phase.PULL_2,
                        Phase.LOCKOUT,
                        Phase.REST));
    }

    private static Trace trace(Unit unit, java.util.function.IntToDoubleFunction value) {
        double[] values = new double[FRAMES];
        double[] errors = new double[FRAMES];
        SampleState[] states = new SampleState[FRAMES];
        Arrays.setAll(values, value);
        Arrays.fill(errors, 1.5);
        Arrays.fill(states, SampleState.MEASURED);
        return new Trace(unit, values, errors, states);
    }

    OverlayComposer composer() {
        return new OverlayComposer(lift(), analysis());
    }
}
