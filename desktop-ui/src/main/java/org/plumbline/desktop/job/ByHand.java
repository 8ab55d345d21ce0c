package org.plumbline.desktop.job;

import java.util.Optional;
import org.plumbline.core.correction.Corrections;
import org.plumbline.core.port.CaptureRequest;
import org.plumbline.core.port.LifterChoice;
import org.plumbline.desktop.store.CorrectionsFile;

/**
 * What was put right by hand and is kept beside a clip.
 *
 * @param unusable why it is not used, if so
 */
record ByHand(Corrections corrections, Optional<String> unusable) {

    static ByHand of(JobOrder order) {
        if (!order.corrected()) {
            return new ByHand(Corrections.none(), Optional.empty());
        }
        return switch (CorrectionsFile.beside(order.request().clip()).read()) {
            case CorrectionsFile.Found.Nothing() -> new ByHand(Corrections.none(), Optional.empty());
            case CorrectionsFile.Found.Unusable(String why) -> new ByHand(Corrections.none(), Optional.of(why));
            case CorrectionsFile.Found.Kept(Corrections kept) -> fitting(kept, order.request());
        };
    }

    /** They name frames of the whole clip and of the lifter they were made for. */
    private static ByHand fitting(Corrections kept, CaptureRequest request) {
        boolean fromTheStart = request.from().isZero();
        boolean sameLifter = request.lifter() instanceof LifterChoice.Automatic
                || request.lifter().equals(kept.lifter());
        if (!kept.changeTheTrack() || (fromTheStart && sameLifter)) {
            return new ByHand(kept, Optional.empty());
        }
        return new ByHand(
                Corrections.none(),
                Optional.of(
                        fromTheStart
                                ? "they are of another lifter than --lifter says"
                                : "they count the frames from the start of the clip, not from --from"));
    }

    /** What to look at, with the lifter who was picked by hand. */
    CaptureRequest request(CaptureRequest asked) {
        return corrections.lifter() instanceof LifterChoice.At picked
                ? new CaptureRequest(asked.clip(), asked.model(), picked, asked.from(), asked.to(), asked.threads())
                : asked;
    }
}
