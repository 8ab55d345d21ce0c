package org.plumbline.core.rep.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.plumbline.core.kinematics.Kinematics;
import org.plumbline.core.kinematics.build.KinematicsBuilder;
import org.plumbline.core.rep.Rep;
import org.plumbline.core.rep.RepEvent;
import org.plumbline.core.rep.RepType;
import org.plumbline.core.rep.Segmentation;
import org.plumbline.core.settings.AnalysisSettings;
import org.plumbline.core.synthetic.FilmedLift;
import org.plumbline.core.synthetic.TrueRep;

/** What was found in a film, beside the truth. */
record Found(FilmedLift film, Segmentation segmentation) {

    static Found in(FilmedLift film) {
        Kinematics kinematics = KinematicsBuilder.build(film.lift(), AnalysisSettings.defaults());
        return new Found(film, RepFinder.find(kinematics));
    }

    List<RepType> types() {
        return segmentation.reps().stream().map(Rep::type).toList();
    }

    List<RepType> trueTypes() {
        return film.reps().stream().map(TrueRep::type).toList();
    }

    /** Seconds by which each event of each repetition was found too late; the repetitions must pair up. */
    Map<RepEvent, List<Double>> lateness() {
        assertThat(types()).isEqualTo(trueTypes());
        Map<RepEvent, List<Double>> lateness = new EnumMap<>(RepEvent.class);
        for (int i = 0; i < film.reps().size(); i++) {
            TrueRep truth = film.reps().get(i);
            Rep rep = segmentation.reps().get(i);
            truth.seconds().forEach((event, moment) -> {
                if (rep.saw(event)) {
                    lateness.computeIfAbsent(event, e -> new ArrayList<>())
                            .add(rep.at(event).toNanos() / 1e9 - moment);
                }
            });
        }
        return lateness;
    }
}
