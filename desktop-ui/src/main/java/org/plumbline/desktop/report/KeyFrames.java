package org.plumbline.desktop.report;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.plumbline.core.analysis.AnalyzedRep;
import org.plumbline.core.analysis.LiftAnalysis;
import org.plumbline.core.kinematics.Channel;
import org.plumbline.core.kinematics.Scale;
import org.plumbline.core.rep.Rep;
import org.plumbline.core.rep.RepEvent;
import org.plumbline.core.signal.Trace;
import org.plumbline.desktop.report.picture.KeyFrame;
import org.plumbline.desktop.store.ClipTime;
import org.plumbline.desktop.verdict.Finding;
import org.plumbline.desktop.verdict.Verdict;
import org.plumbline.desktop.verdict.Words;

/** Which frames are worth a picture. */
final class KeyFrames {
    private final LiftAnalysis analysis;

    KeyFrames(LiftAnalysis analysis) {
        this.analysis = analysis;
    }

    /** The frame that shows a finding best. */
    int of(Finding finding) {
        return analysis.traces().frameAt(finding.worst().evidence());
    }

    /** Lift-off, knee and lockout of a repetition, as far as they were seen. */
    List<KeyFrame> of(Rep rep) {
        List<KeyFrame> frames = new ArrayList<>();
        add(frames, rep, RepEvent.LIFT_OFF, "lift-off");
        add(frames, rep, RepEvent.KNEE_PASS, "bar at the knee");
        add(frames, rep, RepEvent.LOCKOUT, "lockout");
        return frames;
    }

    /** The frames of all findings. */
    Collection<Integer> ofFindings(Verdict verdict) {
        TreeSet<Integer> positions = new TreeSet<>();
        verdict.toWorkOn().forEach(finding -> positions.add(of(finding)));
        verdict.alsoSeen().forEach(finding -> positions.add(of(finding)));
        return positions;
    }

    /** The frames of all repetitions; one from the middle of the clip where there is none. */
    Collection<Integer> ofReps() {
        TreeSet<Integer> positions = new TreeSet<>();
        for (AnalyzedRep analyzed : analysis.reps()) {
            of(analyzed.rep()).forEach(frame -> positions.add(frame.position()));
        }
        if (positions.isEmpty() && analysis.traces().frames() > 0) {
            positions.add(middle());
        }
        return positions;
    }

    /** The middle of the clip. */
    int middle() {
        return analysis.traces().frames() / 2;
    }

    private void add(List<KeyFrame> frames, Rep rep, RepEvent event, String name) {
        if (rep.saw(event)) {
            Duration moment = rep.at(event);
            double seconds = ClipTime.of(analysis.settings()).seconds(moment);
            int position = analysis.traces().frameAt(moment);
            frames.add(new KeyFrame(position, name + " · " + Words.moment(seconds) + barToMidfoot(position)));
        }
    }

    private String barToMidfoot(int position) {
        Trace distance = analysis.traces().of(Channel.BAR_TO_MIDFOOT);
        if (!(analysis.scale() instanceof Scale.Calibrated) || !distance.has(position)) {
            return "";
        }
        double centimetres = distance.value(position);
        return " · bar " + Words.number(Math.abs(centimetres), 1) + " ± " + Words.number(distance.error(position), 1)
                + " cm " + (centimetres < 0 ? "behind" : "in front of") + " midfoot";
    }
}
