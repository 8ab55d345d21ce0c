package org.plumbline.desktop.report;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.core.correction.Correction;
import org.plumbline.core.correction.Corrections;
import org.plumbline.core.correction.Opinion;
import org.plumbline.desktop.report.markup.Html;
import org.plumbline.desktop.verdict.Words;

/** Says what of the page a person put right: whoever reads it should know. */
final class ByHandNote {

    private ByHandNote() {}

    static String html(Corrections corrections) {
        List<String> what = new ArrayList<>();
        add(what, corrections, Correction.LifterPicked.class, "who is the lifter");
        add(what, corrections, Correction.JointMoved.class, "joints");
        add(what, corrections, Correction.PlateCentred.class, "the plate's centre");
        add(what, corrections, Correction.PlateSized.class, "the plate's size");
        add(what, corrections, Correction.EventSet.class, "events");
        add(what, corrections, Correction.FloorSet.class, "the floor");
        if (what.isEmpty()) {
            return "";
        }
        return "<p class=\"by-hand\"><strong>Put right by hand:</strong> %s. The numbers follow from that.</p>\n"
                .formatted(Html.escape(Words.list(what)));
    }

    private static void add(List<String> what, Corrections corrections, Class<? extends Correction> kind, String name) {
        int count = corrections.of(kind).size();
        if (count > 0) {
            what.add(count == 1 ? name : name + " (" + count + ")");
        }
    }

    /** What a person says of a finding. */
    static String words(Correction.FaultReviewed review) {
        String said = review.opinion() == Opinion.REJECTED ? "Reviewed: not a fault" : "Reviewed: confirmed";
        return review.reason().isBlank()
                ? said + "."
                : said + ". " + review.reason().strip();
    }
}
