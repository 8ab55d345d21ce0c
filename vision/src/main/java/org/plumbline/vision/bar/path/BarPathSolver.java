package org.plumbline.vision.bar.path;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.core.capture.BarObservation;
import org.plumbline.vision.bar.BarSighting;
import org.plumbline.vision.bar.BodyHint;

/**
 * From what every frame offers to one observation per frame: the near plate where it is seen, the hands where a clip shows
 * no plate at all, and otherwise nothing. Looks at the whole clip at once, so a plate found late is followed back to the
 * start. A cut in the clip ends one shot and begins another.
 */
public final class BarPathSolver {
    /** Below this the hands are too uncertain to stand in for the bar. */
    private static final double LEAST_HANDS = 0.3;

    private BarPathSolver() {}

    /**
     * Solves a clip.
     *
     * @param sightings of every shown frame in order of time
     * @return one observation per sighting
     */
    public static List<BarObservation> solve(List<BarSighting> sightings) {
        List<BarObservation> observations = new ArrayList<>(sightings.size());
        boolean plate = false;
        for (int start = 0; start < sightings.size(); ) {
            int end = start + 1;
            while (end < sightings.size() && !sightings.get(end).afterCut()) {
                end++;
            }
            List<BarObservation> shot = new ShotSolver(sightings.subList(start, end)).solve();
            plate |= shot.stream().anyMatch(BarObservation.Plate.class::isInstance);
            observations.addAll(shot);
            start = end;
        }
        return plate ? List.copyOf(observations) : sightings.stream().map(BarPathSolver::hands).toList();
    }

    private static BarObservation hands(BarSighting sighting) {
        if (!(sighting.body() instanceof BodyHint.Known body)) {
            return new BarObservation.Absent("neither a plate nor the lifter's hands are seen");
        }
        return body.confidence() >= LEAST_HANDS
                ? new BarObservation.Hands(body.hands(), body.confidence())
                : new BarObservation.Absent("no plate in the clip, and the hands can't be made out");
    }
}
