package org.plumbline.desktop.ui.marks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.plumbline.core.analysis.AnalyzedRep;
import org.plumbline.core.analysis.LiftAnalysis;
import org.plumbline.core.rep.Phase;
import org.plumbline.core.rep.Rep;
import org.plumbline.core.rep.RepEvent;
import org.plumbline.desktop.store.ClipTime;

/** Finds the marks of an analysis. */
public final class ClipMarksReader {
    private final LiftAnalysis analysis;
    private final ClipTime clip;

    private ClipMarksReader(LiftAnalysis analysis) {
        this.analysis = analysis;
        this.clip = ClipTime.of(analysis.settings());
    }

    public static ClipMarks read(LiftAnalysis analysis) {
        ClipMarksReader reader = new ClipMarksReader(analysis);
        List<ClipMarks.RepSpan> reps = new ArrayList<>();
        List<ClipMarks.EventMark> events = new ArrayList<>();
        for (AnalyzedRep analyzed : analysis.reps()) {
            reader.rep(analyzed.rep(), reps);
            analyzed.rep()
                    .events()
                    .forEach((event, at) ->
                            events.add(new ClipMarks.EventMark(analyzed.rep().number(), event, reader.time(at))));
        }
        events.sort(Comparator.comparing(ClipMarks.EventMark::at));
        List<ClipMarks.FaultMark> faults = analysis.faults().stream()
                .map(fault -> new ClipMarks.FaultMark(fault.code(), fault.severity(), reader.time(fault.evidence())))
                .toList();
        return new ClipMarks(reps, reader.phases(), events, faults);
    }

    private void rep(Rep rep, List<ClipMarks.RepSpan> reps) {
        List<Duration> moments = rep.events().entrySet().stream()
                .filter(event -> event.getKey() != RepEvent.SET)
                .map(event -> time(event.getValue()))
                .sorted()
                .toList();
        if (!moments.isEmpty()) {
            reps.add(new ClipMarks.RepSpan(rep.number(), moments.getFirst(), moments.getLast()));
        }
    }

    private List<ClipMarks.PhaseSpan> phases() {
        List<ClipMarks.PhaseSpan> phases = new ArrayList<>();
        List<Phase> ofFrame = analysis.phaseOfFrame();
        int start = 0;
        for (int i = 1; i <= ofFrame.size(); i++) {
            if (i == ofFrame.size() || ofFrame.get(i) != ofFrame.get(start)) {
                if (ofFrame.get(start) != Phase.REST) {
                    phases.add(new ClipMarks.PhaseSpan(
                            ofFrame.get(start), frame(start), frame(Math.min(i, ofFrame.size() - 1))));
                }
                start = i;
            }
        }
        return phases;
    }

    private Duration frame(int index) {
        return time(analysis.traces().time(index));
    }

    private Duration time(Duration physical) {
        return Duration.ofNanos(Math.round(clip.seconds(physical) * 1e9));
    }
}
