package org.plumbline.core.measure.formula;

import org.plumbline.core.lumbar.LumbarReference;
import org.plumbline.core.measure.context.RepContext;
import org.plumbline.core.measure.context.Requirements;
import org.plumbline.core.message.Text;
import org.plumbline.core.rep.RepEvent;

/** What measures from the back outline need. Always low quality as long as it comes from a mask of 256 pixels. */
final class LumbarNeeds {

    private LumbarNeeds() {}

    /** For a change within the clip. */
    static Requirements relative(RepContext rep) {
        Requirements requirements =
                rep.requirements().events(RepEvent.LIFT_OFF).strictSideView().low();
        return rep.lift().lumbarReference() instanceof LumbarReference.None none
                ? requirements.refuse(none.reason())
                : requirements;
    }

    /** For a value against the own standing. */
    static Requirements absolute(RepContext rep) {
        return relative(rep)
                .require(
                        !(rep.lift().lumbarReference() instanceof LumbarReference.FirstStart), Text.REASON_NO_STANDING);
    }
}
