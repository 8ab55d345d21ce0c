package org.plumbline.core.measure.context;

import org.jspecify.annotations.Nullable;
import org.plumbline.core.kinematics.Channel;
import org.plumbline.core.kinematics.Scale;
import org.plumbline.core.measure.sample.Samples;
import org.plumbline.core.measure.sample.Window;
import org.plumbline.core.message.Amounts;
import org.plumbline.core.message.Text;
import org.plumbline.core.quantity.Measured;
import org.plumbline.core.quantity.Measurement;
import org.plumbline.core.quantity.Quality;
import org.plumbline.core.quantity.Unavailable;
import org.plumbline.core.rep.RepEvent;

/**
 * The gates of biomechanics C2, asked one after another; the first that is shut gives the reason. Each gate that is only
 * half open costs one step of quality: none is high, one is medium, more are low.
 */
public final class Requirements {
    private static final double YAW_GOOD = 5;
    private static final double YAW_USABLE = 12;
    private static final double YAW_REFUSED = 25;
    /** 24 frames a second, also as the 23.976 of film and television. */
    private static final double LEAST_FPS = 23.9;

    private static final double LEAST_COVERAGE = 0.7;
    private static final double LONGEST_GAP_SECONDS = 0.15;
    /** A joint behind the plate that is inferred to this half-width in metres, or an angle to this in degrees, is not guessed. */
    private static final double CLOSE_METRES = 0.06;

    private static final double CLOSE_DEGREES = 20;
    private static final double PERSON_GOOD_PIXELS = 500;
    private static final double TRUNK_SHARE_OF_STATURE = 0.288;
    private static final double TRUNK_METRES = 0.50;

    private final RepContext rep;
    private @Nullable String refusal;
    private int degraded;
    private boolean inferred;
    private boolean low;
    private boolean experimental;

    Requirements(RepContext rep) {
        this.rep = rep;
    }

    /** The repetition must have shown these events. */
    public Requirements events(RepEvent... events) {
        for (RepEvent event : events) {
            if (!rep.rep().saw(event)) {
                refuse(Text.REASON_EVENT_UNSEEN, say(Words.of(event)));
            }
        }
        return this;
    }

    /** Joint angles and places: a side view up to 25°. */
    public Requirements sideView() {
        return sideView(YAW_REFUSED, Text.REASON_VIEW_TURNED);
    }

    /** Bar against foot, and outlines: a side view up to 12°. */
    public Requirements strictSideView() {
        return sideView(YAW_USABLE, Text.REASON_VIEW_TURNED_FOR_DISTANCES);
    }

    private Requirements sideView(double most, Text reason) {
        Measurement yaw = rep.lift().kinematics().yaw();
        switch (yaw) {
            case Measured measured -> {
                if (measured.number() > most) {
                    refuse(reason, Amounts.plain(measured.number(), measured.unit()));
                }
                degradeIf(measured.number() > YAW_GOOD);
            }
            case Unavailable unknown -> degradeIf(true);
        }
        double personPixels = rep.lift().kinematics().trunkLengthPixels() / TRUNK_SHARE_OF_STATURE;
        return degradeIf(personPixels < PERSON_GOOD_PIXELS);
    }

    /** Lengths and speeds need metres. */
    public Requirements scale() {
        if (rep.lift().kinematics().scale() instanceof Scale.Uncalibrated none) {
            refuse(none.reason());
        }
        return this;
    }

    /** Timing needs 24 frames a second. */
    public Requirements timing() {
        if (rep.framesPerSecond() < LEAST_FPS) {
            refuse(Text.REASON_TOO_FEW_FRAMES, Long.toString(Math.round(rep.framesPerSecond())));
        }
        return this;
    }

    /**
     * The channels must be known in at least 70 % of a window's frames. Less than that measured, or a long gap, is low quality,
     * but for what is inferred so closely that its error says the rest: that is medium at best.
     */
    public Requirements known(Text where, Window window, Channel... channels) {
        for (Channel channel : channels) {
            if (refusal != null) {
                return this;
            }
            Samples samples = new Samples(rep.traces(), channel, window);
            if (window.isEmpty()) {
                refuse(Text.REASON_NO_FRAMES, say(where));
            } else if (samples.coverage() < LEAST_COVERAGE) {
                refuse(Text.REASON_HIDDEN, say(Words.of(channel)), Amounts.percent(samples.coverage()), say(where));
            } else if (!followed(samples, Samples.MEASURED_ONLY)) {
                boolean close = followed(samples, close(channel));
                inferred |= close;
                low |= !close;
            }
        }
        return this;
    }

    private static boolean followed(Samples samples, double close) {
        return samples.knownShare(close) >= LEAST_COVERAGE && samples.longestGap(close) <= LONGEST_GAP_SECONDS;
    }

    private double close(Channel channel) {
        double metre = rep.lift().kinematics().scale() instanceof Scale.Calibrated ? 1 : 1 / TRUNK_METRES;
        return switch (channel.unit()) {
            case METRE -> CLOSE_METRES * metre;
            case DEGREE -> CLOSE_DEGREES;
            default -> Samples.MEASURED_ONLY;
        };
    }

    /** The plate itself, not the hands in its place, or the quality is low. */
    public Requirements bar(Window window) {
        low |= rep.substitutedShare(window) > 1 - LEAST_COVERAGE;
        return this;
    }

    /** A still camera, or one step of quality. */
    public Requirements stillCamera() {
        return degradeIf(rep.lift().kinematics().cameraMoves());
    }

    /** One step of quality where a condition holds. */
    public Requirements degradeIf(boolean condition) {
        if (condition) {
            degraded++;
        }
        return this;
    }

    /** Low quality whatever else holds. */
    public Requirements low() {
        low = true;
        return this;
    }

    /** Medium quality at best, because the measure was not yet checked on people. */
    public Requirements experimental() {
        experimental = true;
        return this;
    }

    /** Low quality where a condition does not hold. */
    public Requirements lowUnless(boolean condition) {
        low |= !condition;
        return this;
    }

    /** Shuts the gate where a condition does not hold. */
    public Requirements require(boolean condition, Text reason, String... words) {
        if (!condition) {
            refuse(reason, words);
        }
        return this;
    }

    /** Shuts the gate for a reason given in words. */
    public Requirements refuse(String reason) {
        if (refusal == null) {
            refusal = reason;
        }
        return this;
    }

    private void refuse(Text reason, String... words) {
        refuse(say(reason, words));
    }

    private String say(Text text, String... words) {
        return rep.lift().messages().say(text, words);
    }

    public Admission verdict() {
        if (refusal != null) {
            return new Admission.Refused(refusal);
        }
        boolean medium = degraded == 1 || inferred || experimental;
        Quality quality = low || degraded > 1 ? Quality.LOW : medium ? Quality.MEDIUM : Quality.HIGH;
        return new Admission.Granted(quality);
    }
}
