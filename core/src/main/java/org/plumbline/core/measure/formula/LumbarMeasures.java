package org.plumbline.core.measure.formula;

import org.plumbline.core.kinematics.Channel;
import org.plumbline.core.lumbar.LumbarReference;
import org.plumbline.core.measure.MeasureId;
import org.plumbline.core.measure.Reading;
import org.plumbline.core.measure.RepReadings;
import org.plumbline.core.measure.context.RepContext;
import org.plumbline.core.measure.context.Requirements;
import org.plumbline.core.measure.sample.Estimate;
import org.plumbline.core.measure.sample.SlidingMeans;
import org.plumbline.core.measure.sample.Window;
import org.plumbline.core.message.Text;
import org.plumbline.core.quantity.Quality;
import org.plumbline.core.quantity.Unit;
import org.plumbline.core.rep.RepEvent;

/**
 * The lumbar flexion proxy of one repetition (biomechanics C5, 7): at lift-off, its change under load, its maximum and its
 * range. Medium quality at best until the proxy is checked on people (C9), low where the outline is not the back's own edge.
 */
final class LumbarMeasures implements MeasureFamily {
    /**
     * Between upright and bent the network's hip and shoulder move along the trunk by up to 4 cm, not all of which can be told
     * from flexion: half-width in degrees, from rendered lifts.
     */
    private static final double POSTURE_DEGREES = 7;

    @Override
    public void read(RepContext rep, RepReadings.Builder into) {
        Window before = rep.beforeLiftOff();
        Window firstPull = rep.span(RepEvent.LIFT_OFF, RepEvent.KNEE_PASS);
        Window pull = rep.span(RepEvent.LIFT_OFF, RepEvent.LOCKOUT);
        into.put(
                MeasureId.LUMBAR_PROXY_AT_LIFTOFF,
                absolute(rep)
                        .known(Text.BEFORE_LIFT_OFF, before, Channel.LUMBAR_PROXY)
                        .verdict()
                        .read(quality -> {
                            Estimate start = acrossPostures(rep, rep.median(Channel.LUMBAR_PROXY, before));
                            return Reading.of(
                                    start.value(),
                                    start.error(),
                                    Unit.DEGREE,
                                    quality,
                                    rep.moments(before, before.to()));
                        }));
        into.put(
                MeasureId.LUMBAR_PROXY_CHANGE,
                relative(rep)
                        .events(RepEvent.KNEE_PASS)
                        .known(Text.BEFORE_LIFT_OFF, before, Channel.LUMBAR_PROXY)
                        .known(Text.IN_FIRST_PULL, firstPull, Channel.LUMBAR_PROXY)
                        .verdict()
                        .read(quality -> new Peaks(rep, firstPull, false)
                                .highest(quality, rep.median(Channel.LUMBAR_PROXY, before))));
        into.put(
                MeasureId.LUMBAR_PROXY_MAX,
                absolute(rep)
                        .events(RepEvent.LOCKOUT)
                        .known(Text.IN_PULL, pull, Channel.LUMBAR_PROXY)
                        .verdict()
                        .read(quality -> new Peaks(rep, pull, true).highest(quality, new Estimate(0, 0))));
        into.put(
                MeasureId.LUMBAR_PROXY_RANGE,
                relative(rep)
                        .events(RepEvent.LOCKOUT)
                        .known(Text.IN_PULL, pull, Channel.LUMBAR_PROXY)
                        .verdict()
                        .read(quality -> new Peaks(rep, pull, true).range(quality)));
    }

    /** What a change within the clip needs. */
    static Requirements relative(RepContext rep) {
        Requirements requirements = rep.requirements()
                .events(RepEvent.LIFT_OFF)
                .strictSideView()
                .experimental()
                .lowUnless(rep.lift().lumbarReference().trusted());
        return rep.lift().lumbarReference() instanceof LumbarReference.None none
                ? requirements.refuse(none.reason())
                : requirements;
    }

    /** What a value against the own standing needs. */
    static Requirements absolute(RepContext rep) {
        return relative(rep)
                .require(
                        !(rep.lift().lumbarReference() instanceof LumbarReference.FirstStart), Text.REASON_NO_STANDING);
    }

    /** A value with what averaging doesn't take out of its error. */
    static Estimate whole(RepContext rep, Estimate value) {
        return value.plusError(rep.lift().lumbarReference().errorDegrees(value.value()));
    }

    /** The same for a value between postures as different as upright and bent. */
    static Estimate acrossPostures(RepContext rep, Estimate value) {
        return whole(rep, value).plusError(POSTURE_DEGREES);
    }

    /** Extremes of 0.10 s means of the proxy over a window. */
    private record Peaks(RepContext rep, Window window, boolean across) {

        Reading highest(Quality quality, Estimate from) {
            SlidingMeans means = means();
            if (means.isEmpty()) {
                return tooShort();
            }
            SlidingMeans.Step highest = means.highest();
            Estimate change = highest.mean().minus(from);
            Estimate value = across ? acrossPostures(rep, change) : whole(rep, change);
            return Reading.of(
                    value.value(),
                    value.error(),
                    Unit.DEGREE,
                    quality,
                    rep.moments(window, highest.stretch().middle()));
        }

        Reading range(Quality quality) {
            SlidingMeans means = means();
            return means.isEmpty()
                    ? tooShort()
                    : highest(quality, means.lowest().mean());
        }

        private SlidingMeans means() {
            return new SlidingMeans(rep.traces(), Channel.LUMBAR_PROXY, window, SlidingMeans.PERSISTENCE);
        }

        private Reading tooShort() {
            return Reading.missed(rep.lift().messages().say(Text.REASON_PULL_TOO_SHORT));
        }
    }
}
