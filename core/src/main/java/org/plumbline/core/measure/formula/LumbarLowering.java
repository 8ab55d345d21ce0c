package org.plumbline.core.measure.formula;

import org.jspecify.annotations.Nullable;
import org.plumbline.core.kinematics.Channel;
import org.plumbline.core.measure.Detail;
import org.plumbline.core.measure.Reading;
import org.plumbline.core.measure.RepReadings;
import org.plumbline.core.measure.context.RepContext;
import org.plumbline.core.measure.sample.Estimate;
import org.plumbline.core.measure.sample.SlidingMeans;
import org.plumbline.core.measure.sample.Window;
import org.plumbline.core.message.Text;
import org.plumbline.core.quantity.Quality;
import org.plumbline.core.quantity.Unit;
import org.plumbline.core.rep.RepEvent;

/**
 * The lumbar flexion proxy after the first pull: how much it goes back to the top, and how much of it comes on the way down
 * (biomechanics C5, 7; C6, F07 and F17). Extremes are those of 0.10 s means.
 */
final class LumbarLowering implements MeasureFamily {
    private static final double AROUND = 0.05;

    @Override
    public void read(RepContext rep, RepReadings.Builder into) {
        Window knee = rep.around(RepEvent.KNEE_PASS, AROUND, AROUND);
        Window top = rep.lockout();
        Window up = rep.span(RepEvent.LIFT_OFF, RepEvent.LOCKOUT);
        Window down = rep.span(RepEvent.DESCENT, RepEvent.TOUCHDOWN);
        into.put(
                Detail.LUMBAR_RE_EXTENSION,
                LumbarMeasures.relative(rep)
                        .events(RepEvent.KNEE_PASS, RepEvent.LOCKOUT)
                        .known(Text.AT_KNEE_PASS, knee, Channel.LUMBAR_PROXY)
                        .known(Text.AT_LOCKOUT, top, Channel.LUMBAR_PROXY)
                        .verdict()
                        .read(quality -> reading(
                                rep,
                                rep.mean(Channel.LUMBAR_PROXY, knee).minus(rep.median(Channel.LUMBAR_PROXY, top)),
                                quality,
                                new Window(knee.from(), top.to()),
                                knee.middle())));
        into.put(
                Detail.LUMBAR_MORE_IN_DESCENT,
                LumbarMeasures.relative(rep)
                        .events(RepEvent.LOCKOUT, RepEvent.DESCENT, RepEvent.TOUCHDOWN)
                        .known(Text.IN_PULL, up, Channel.LUMBAR_PROXY)
                        .known(Text.IN_DESCENT, down, Channel.LUMBAR_PROXY)
                        .verdict()
                        .read(quality -> highest(rep, down, means(rep, up), quality)));
        into.put(
                Detail.LUMBAR_MAX_IN_DESCENT,
                LumbarMeasures.absolute(rep)
                        .events(RepEvent.DESCENT, RepEvent.TOUCHDOWN)
                        .known(Text.IN_DESCENT, down, Channel.LUMBAR_PROXY)
                        .verdict()
                        .read(quality -> highest(rep, down, null, quality)));
    }

    private static SlidingMeans means(RepContext rep, Window window) {
        return new SlidingMeans(rep.traces(), Channel.LUMBAR_PROXY, window, SlidingMeans.PERSISTENCE);
    }

    private static Reading highest(RepContext rep, Window down, @Nullable SlidingMeans above, Quality quality) {
        SlidingMeans means = means(rep, down);
        if (means.isEmpty() || (above != null && above.isEmpty())) {
            return Reading.missed(rep.lift()
                    .messages()
                    .say(Text.REASON_NO_FRAMES, rep.lift().messages().say(Text.IN_DESCENT)));
        }
        SlidingMeans.Step highest = means.highest();
        Estimate from = above == null ? new Estimate(0, 0) : above.highest().mean();
        return reading(
                rep,
                highest.mean().minus(from),
                quality,
                down,
                highest.stretch().middle());
    }

    private static Reading reading(RepContext rep, Estimate value, Quality quality, Window stretch, int evidence) {
        Estimate whole = LumbarMeasures.whole(rep, value);
        return Reading.of(whole.value(), whole.error(), Unit.DEGREE, quality, rep.moments(stretch, evidence));
    }
}
