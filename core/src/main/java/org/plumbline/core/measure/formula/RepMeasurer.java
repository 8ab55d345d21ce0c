package org.plumbline.core.measure.formula;

import java.util.List;
import org.plumbline.core.measure.RepReadings;
import org.plumbline.core.measure.context.LiftContext;
import org.plumbline.core.measure.context.RepContext;
import org.plumbline.core.rep.Rep;

/** Takes every measure of a repetition; each comes out measured, no surer than its error allows, or with the reason why not. */
public final class RepMeasurer {
    private final List<MeasureFamily> families = List.of(
            new LiftOffPosture(),
            new TrunkDrop(),
            new RiseRatio(),
            new HipLead(),
            new HipPop(),
            new BarOverFoot(),
            new BarPath(),
            new LegGap(),
            new LumbarMeasures(),
            new LumbarLowering(),
            new TrunkShortening(),
            new KneeWork(),
            new DescentPath(),
            new StickingRegion(),
            new LockoutPosture(),
            new Tempo(),
            new HeadAndFeet());

    /** Measures one repetition of a lift. */
    public RepReadings measure(LiftContext lift, Rep rep) {
        RepContext context = new RepContext(lift, rep);
        RepReadings.Builder readings = new RepReadings.Builder();
        families.forEach(family -> family.read(context, readings));
        return readings.build().mapped(Discernment::of, Discernment::of);
    }
}
