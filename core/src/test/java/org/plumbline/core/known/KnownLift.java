package org.plumbline.core.known;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import org.plumbline.core.fault.FaultLimits;
import org.plumbline.core.fault.book.RuleBook;
import org.plumbline.core.fault.rule.RepEvidence;
import org.plumbline.core.kinematics.Channel;
import org.plumbline.core.kinematics.Facing;
import org.plumbline.core.kinematics.Foot;
import org.plumbline.core.kinematics.Kinematics;
import org.plumbline.core.kinematics.Scale;
import org.plumbline.core.kinematics.Side;
import org.plumbline.core.kinematics.Traces;
import org.plumbline.core.lumbar.BackSource;
import org.plumbline.core.lumbar.LumbarReference;
import org.plumbline.core.measure.RepReadings;
import org.plumbline.core.measure.context.LiftContext;
import org.plumbline.core.measure.formula.RepMeasurer;
import org.plumbline.core.message.Messages;
import org.plumbline.core.quantity.Measured;
import org.plumbline.core.quantity.Measurement;
import org.plumbline.core.quantity.Quality;
import org.plumbline.core.quantity.Unit;
import org.plumbline.core.rep.Phase;
import org.plumbline.core.rep.Rep;
import org.plumbline.core.rep.RepEvent;
import org.plumbline.core.rep.RepType;
import org.plumbline.core.rep.Segmentation;
import org.plumbline.core.rep.Standing;
import org.plumbline.core.signal.SampleState;
import org.plumbline.core.signal.Trace;
import org.plumbline.core.summary.JudgedRep;
import org.plumbline.core.synthetic.DeadliftPlan;
import org.plumbline.core.synthetic.Movement;
import org.plumbline.core.synthetic.Point;
import org.plumbline.core.synthetic.Posture;
import org.plumbline.core.synthetic.TrueRep;

/** A synthetic lift whose kinematics, events and baseline are the truth itself, with whatever a test takes away. */
public final class KnownLift {
    private static final double FPS = 60;

    private final Movement movement;
    private final Map<Channel, double[]> values = new EnumMap<>(Channel.class);
    private final Map<Channel, SampleState[]> states = new EnumMap<>(Channel.class);
    private final double[] seconds;
    private double midfootError = 2;
    private Measurement yaw = Measured.of(0, 1, Unit.DEGREE, Quality.HIGH);
    private Measurement roll = Measured.of(0, 0.5, Unit.DEGREE, Quality.HIGH);
    private Scale scale = new Scale.Calibrated(Scale.Source.PLATE, 0.002, 0.00002);
    private Standing standing;
    private Foot foot;
    private LumbarReference reference = new LumbarReference.None("not looked at");
    private Map<RepEvent, Double> without = Map.of();
    private List<RepType> types = List.of();

    private KnownLift(Movement movement) {
        this.movement = movement;
        seconds = new double[(int) (movement.duration() * FPS)];
        Arrays.setAll(seconds, i -> i / FPS);
        for (Channel channel : Channel.values()) {
            values.put(channel, new double[seconds.length]);
            SampleState[] measured = new SampleState[seconds.length];
            Arrays.fill(measured, channel == Channel.LUMBAR_PROXY ? SampleState.MISSING : SampleState.MEASURED);
            states.put(channel, measured);
        }
        for (int i = 0; i < seconds.length; i++) {
            put(i, movement.at(seconds[i]));
        }
        double[] height = of(Channel.BAR_HEIGHT);
        Arrays.setAll(
                of(Channel.BAR_VELOCITY),
                i -> i == 0 || i == seconds.length - 1 ? 0 : (height[i + 1] - height[i - 1]) * FPS / 2);
        standing = new Standing.Seen(6, (int) (FPS * 0.9), false);
        double half = movement.body().foot() / 2;
        foot = new Foot.Planted(
                Measured.of(-half, 0.01, Unit.METRE, Quality.HIGH),
                Measured.of(half, 0.01, Unit.METRE, Quality.HIGH),
                50);
    }

    public static KnownLift of(DeadliftPlan plan) {
        return new KnownLift(plan.movement());
    }

    private void put(int i, Posture p) {
        point(
                i,
                Channel.SHOULDER_X,
                Channel.SHOULDER_Y,
                p.shoulder().x(),
                p.shoulder().y());
        point(i, Channel.HIP_X, Channel.HIP_Y, p.hip().x(), p.hip().y());
        point(i, Channel.KNEE_X, Channel.KNEE_Y, p.knee().x(), p.knee().y());
        point(i, Channel.ANKLE_X, Channel.ANKLE_Y, p.ankle().x(), p.ankle().y());
        point(i, Channel.HEEL_X, Channel.HEEL_Y, p.heel().x(), p.heel().y());
        point(i, Channel.TOE_X, Channel.TOE_Y, p.toe().x(), p.toe().y());
        point(i, Channel.WRIST_X, Channel.WRIST_Y, p.wrist().x(), p.wrist().y());
        point(i, Channel.EAR_X, Channel.EAR_Y, p.ear().x(), p.ear().y());
        point(i, Channel.NOSE_X, Channel.NOSE_Y, p.nose().x(), p.nose().y());
        point(i, Channel.BAR_X, Channel.BAR_Y, p.bar().x(), p.bar().y());
        point(i, Channel.BAR_PATH_X, Channel.BAR_HEIGHT, p.bar().x(), p.bar().y() - 0.225);
        of(Channel.BAR_TO_MIDFOOT)[i] = 100 * p.bar().x();
        of(Channel.TRUNK_ANGLE)[i] = p.trunkDegrees();
        of(Channel.HIP_ANGLE)[i] = p.hipDegrees();
        of(Channel.KNEE_ANGLE)[i] = p.kneeDegrees();
        of(Channel.SHANK_ANGLE)[i] = p.shankDegrees();
    }

    private void point(int i, Channel xs, Channel ys, double x, double y) {
        of(xs)[i] = x;
        of(ys)[i] = y;
    }

    private double[] of(Channel channel) {
        double[] array = values.get(channel);
        if (array == null) {
            throw new IllegalStateException("every channel is there");
        }
        return array;
    }

    /** Changes a channel between two moments. */
    public KnownLift change(Channel channel, double from, double to, DoubleUnaryOperator change) {
        for (int i = 0; i < seconds.length; i++) {
            if (seconds[i] >= from && seconds[i] <= to) {
                of(channel)[i] = change.applyAsDouble(of(channel)[i]);
            }
        }
        return this;
    }

    /** Makes a channel follow another one {@code ahead} seconds early, at another level. */
    public KnownLift follow(Channel channel, Channel other, double ahead, double offset) {
        double[] source = of(other).clone();
        int frames = (int) Math.round(ahead * FPS);
        Arrays.setAll(of(channel), i -> source[Math.clamp(i + frames, 0, source.length - 1)] + offset);
        return this;
    }

    /** Changes a channel in the posture of every lift-off. */
    public KnownLift atLiftOff(Channel channel, DoubleUnaryOperator change) {
        for (TrueRep rep : movement.reps()) {
            change(channel, rep.at(RepEvent.LIFT_OFF) - 0.5, rep.at(RepEvent.LIFT_OFF) + 0.05, change);
        }
        return this;
    }

    /** Takes a channel away between two moments. */
    public KnownLift hide(Channel channel, double from, double to) {
        SampleState[] array = states.getOrDefault(channel, new SampleState[0]);
        for (int i = 0; i < array.length; i++) {
            if (seconds[i] >= from && seconds[i] <= to) {
                array[i] = SampleState.MISSING;
            }
        }
        return this;
    }

    public KnownLift yaw(Measurement value) {
        yaw = value;
        return this;
    }

    /** Stated error of the distance from bar to midfoot, in centimetres. */
    public KnownLift midfootError(double centimetres) {
        midfootError = centimetres;
        return this;
    }

    public KnownLift roll(Measurement value) {
        roll = value;
        return this;
    }

    public KnownLift scale(Scale value) {
        scale = value;
        return this;
    }

    public KnownLift standing(Standing value) {
        standing = value;
        return this;
    }

    public KnownLift foot(Foot value) {
        foot = value;
        return this;
    }

    /** An event of every repetition is not seen. */
    public KnownLift without(RepEvent event) {
        without = Map.of(event, 0.0);
        return this;
    }

    /** Other kinds of repetition than the true ones. */
    public KnownLift types(RepType... kinds) {
        types = List.of(kinds);
        return this;
    }

    public double moment(int rep, RepEvent event) {
        return movement.reps().get(rep - 1).at(event);
    }

    public Traces traces() {
        Map<Channel, Trace> traces = new EnumMap<>(Channel.class);
        for (Channel channel : Channel.values()) {
            double[] errors = new double[seconds.length];
            Arrays.fill(
                    errors,
                    switch (channel.unit()) {
                        case METRE -> 0.005;
                        case DEGREE -> 1;
                        case CENTIMETRE -> midfootError;
                        case METRE_PER_SECOND -> 0.03;
                        case SECOND, RATIO -> 0.01;
                    });
            traces.put(
                    channel,
                    new Trace(channel.unit(), of(channel), errors, states.getOrDefault(channel, new SampleState[0])));
        }
        return new Traces(Arrays.stream(seconds).mapToObj(KnownLift::duration).toList(), traces);
    }

    public Segmentation segmentation() {
        List<Rep> reps = new ArrayList<>();
        List<Integer> repOfFrame = new ArrayList<>(Collections.nCopies(seconds.length, 0));
        for (TrueRep truth : movement.reps()) {
            Map<RepEvent, Duration> events = new EnumMap<>(RepEvent.class);
            truth.seconds().forEach((event, moment) -> events.put(event, duration(moment)));
            without.keySet().forEach(events::remove);
            int number = reps.size() + 1;
            reps.add(new Rep(number, types.isEmpty() ? truth.type() : types.get(number - 1), events));
            for (int i = 0; i < seconds.length; i++) {
                if (seconds[i] >= truth.at(RepEvent.LIFT_OFF) - 0.5 && seconds[i] <= truth.at(RepEvent.TOUCHDOWN)) {
                    repOfFrame.set(i, number);
                }
            }
        }
        return new Segmentation(reps, repOfFrame, Collections.nCopies(seconds.length, Phase.REST), standing);
    }

    private static Duration duration(double moment) {
        return Duration.ofNanos(Math.round(moment * 1e9));
    }

    /** Adds white noise to every channel of an angle, a place or a speed; deterministic by seed. */
    public KnownLift noise(long seed, double metres, double degrees) {
        Random random = new Random(seed);
        for (Channel channel : Channel.values()) {
            double size =
                    switch (channel.unit()) {
                        case METRE -> metres;
                        case DEGREE -> degrees;
                        case METRE_PER_SECOND -> 5 * metres;
                        case CENTIMETRE -> 100 * metres;
                        case SECOND, RATIO -> 0;
                    };
            double[] array = of(channel);
            Arrays.setAll(array, i -> array[i] + size * random.nextGaussian());
        }
        return this;
    }

    /** Lets the back outline be seen: the proxy is the true lumbar flexion against the own standing. */
    public KnownLift withBack() {
        return withBack(BackSource.EDGE);
    }

    /** The same by an outline from elsewhere. */
    public KnownLift withBack(BackSource source) {
        Arrays.setAll(of(Channel.LUMBAR_PROXY), i -> movement.at(seconds[i]).lumbarDegrees());
        SampleState[] measured = new SampleState[seconds.length];
        Arrays.fill(measured, SampleState.MEASURED);
        states.put(Channel.LUMBAR_PROXY, measured);
        reference = new LumbarReference.OwnStanding(false, source);
        return this;
    }

    /** The true posture at a moment. */
    public Posture posture(double moment) {
        return movement.at(moment);
    }

    /** Turns the head back against the trunk between two moments: the ear about the shoulder, and the face as much. */
    public KnownLift tipHead(double from, double to, double degrees) {
        for (int i = 0; i < seconds.length; i++) {
            if (seconds[i] >= from && seconds[i] <= to) {
                Posture p = movement.at(seconds[i]);
                Point ear = turned(p.shoulder(), p.ear(), degrees);
                Point face = turned(p.ear(), p.nose(), degrees);
                point(i, Channel.EAR_X, Channel.EAR_Y, ear.x(), ear.y());
                point(
                        i,
                        Channel.NOSE_X,
                        Channel.NOSE_Y,
                        ear.x() + face.x() - p.ear().x(),
                        ear.y() + face.y() - p.ear().y());
            }
        }
        return this;
    }

    private static Point turned(Point about, Point place, double degrees) {
        double angle = Math.toRadians(degrees);
        double dx = place.x() - about.x();
        double dy = place.y() - about.y();
        return about.plus(dx * Math.cos(angle) - dy * Math.sin(angle), dx * Math.sin(angle) + dy * Math.cos(angle));
    }

    public LiftContext context() {
        Kinematics kinematics = new Kinematics(traces(), Facing.RIGHT, Side.RIGHT, scale, yaw, roll, foot, 250, false);
        return new LiftContext(kinematics, segmentation(), reference, List.of(), Messages.english());
    }

    public RepReadings readings(int rep) {
        LiftContext context = context();
        return new RepMeasurer().measure(context, context.segmentation().reps().get(rep - 1));
    }

    /** Every repetition judged by the given limits. */
    public List<JudgedRep> judged(FaultLimits limits) {
        LiftContext context = context();
        return context.segmentation().reps().stream()
                .map(rep -> {
                    RepReadings readings = new RepMeasurer().measure(context, rep);
                    RepEvidence evidence =
                            new RepEvidence(rep, readings, limits, Kinematics.tells(roll), Messages.english());
                    return new JudgedRep(rep, readings, RuleBook.judge(evidence));
                })
                .toList();
    }

    public List<JudgedRep> judged() {
        return judged(FaultLimits.defaults());
    }
}
