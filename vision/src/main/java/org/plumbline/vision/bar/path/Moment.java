package org.plumbline.vision.bar.path;

import java.util.List;
import org.plumbline.vision.bar.BarSighting;
import org.plumbline.vision.bar.BodyHint;

/**
 * One frame as the search sees it.
 *
 * @param seconds presentation time
 * @param body what the pose tells
 * @param places where the plate may be
 */
record Moment(double seconds, BodyHint body, List<Place> places) {

    Moment {
        places = List.copyOf(places);
    }

    static Moment of(BarSighting sighting) {
        return new Moment(
                sighting.time().toNanos() / 1e9,
                sighting.body(),
                sighting.discs().stream().map(Place::of).toList());
    }

    Moment with(List<Place> others) {
        return new Moment(seconds, body, others);
    }
}
