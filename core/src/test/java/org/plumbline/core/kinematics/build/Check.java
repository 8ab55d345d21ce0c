package org.plumbline.core.kinematics.build;

import java.util.function.ToDoubleFunction;
import org.plumbline.core.kinematics.Channel;
import org.plumbline.core.kinematics.Kinematics;
import org.plumbline.core.settings.AnalysisSettings;
import org.plumbline.core.signal.Trace;
import org.plumbline.core.synthetic.FilmedLift;
import org.plumbline.core.synthetic.Posture;

/** Compares built kinematics with the truth. */
final class Check {
    private Check() {}

    static Kinematics build(FilmedLift film) {
        return KinematicsBuilder.build(film.lift(), AnalysisSettings.defaults());
    }

    /** Largest difference over the frames that have a value, and that must be most. */
    static double worst(FilmedLift film, Kinematics kinematics, Channel channel, ToDoubleFunction<Posture> truth) {
        Trace trace = kinematics.traces().of(channel);
        double worst = 0;
        int compared = 0;
        for (int i = 0; i < trace.length(); i++) {
            if (trace.has(i)) {
                worst = Math.max(
                        worst,
                        Math.abs(trace.value(i)
                                - truth.applyAsDouble(film.truth().get(i))));
                compared++;
            }
        }
        return compared < 0.7 * trace.length() ? Double.POSITIVE_INFINITY : worst;
    }

    /** Mean of the differences over the frames that have a value. */
    static double bias(FilmedLift film, Kinematics kinematics, Channel channel, ToDoubleFunction<Posture> truth) {
        Trace trace = kinematics.traces().of(channel);
        double sum = 0;
        int compared = 0;
        for (int i = 0; i < trace.length(); i++) {
            if (trace.has(i)) {
                sum += trace.value(i) - truth.applyAsDouble(film.truth().get(i));
                compared++;
            }
        }
        return compared == 0 ? Double.POSITIVE_INFINITY : sum / compared;
    }
}
