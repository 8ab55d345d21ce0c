package org.plumbline.samples.motion;

import java.util.List;

/** Stretches one after the other; what follows the last one stays where that ended. */
public record Course(List<Stretch> stretches) implements Stretch {
    public Course {
        stretches = List.copyOf(stretches);
    }

    @Override
    public double duration() {
        return stretches.stream().mapToDouble(Stretch::duration).sum();
    }

    @Override
    public double height(double t) {
        double since = t;
        for (Stretch stretch : stretches) {
            if (since < stretch.duration()) {
                return stretch.height(since);
            }
            since -= stretch.duration();
        }
        return stretches.getLast().height(stretches.getLast().duration());
    }

    @Override
    public double speed(double t) {
        double since = t;
        for (Stretch stretch : stretches) {
            if (since < stretch.duration()) {
                return stretch.speed(since);
            }
            since -= stretch.duration();
        }
        return 0;
    }
}
