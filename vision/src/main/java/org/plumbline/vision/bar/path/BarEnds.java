package org.plumbline.vision.bar.path;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.plumbline.core.capture.BarEnd;
import org.plumbline.core.capture.PixelPoint;
import org.plumbline.vision.bar.BarSighting;
import org.plumbline.vision.bar.disc.Disc;

/** The near end of the bar in the frames of a shot whose faces were kept. */
final class BarEnds {
    /** A patch further off the plate's centre than this share of its half-extent shows another disc. */
    private static final double SAME_DISC = 0.25;

    /** So does one of another size (logarithm), such as the ring around the hub. */
    private static final double SAME_SIZE = 0.15;

    private BarEnds() {}

    /**
     * Looks for the bar's end.
     *
     * @param sightings of the shot
     * @param places of the plate
     * @param seen frames in which it was seen
     * @param stray frames in which it was taken for something else
     * @return one per frame
     */
    static BarEnd[] find(List<BarSighting> sightings, List<Place> places, boolean[] seen, boolean[] stray) {
        BarEnd[] ends = new BarEnd[seen.length];
        Arrays.fill(ends, new BarEnd.Unseen());
        List<FaceView> views = new ArrayList<>();
        for (int f = 0; f < seen.length; f++) {
            if (seen[f] && !stray[f]) {
                view(f, sightings.get(f), places.get(f)).ifPresent(views::add);
            }
        }
        for (SleeveSearch.End end : SleeveSearch.find(views)) {
            ends[end.frame()] = new BarEnd.Seen(new PixelPoint(end.x(), end.y()));
        }
        return ends;
    }

    private static Optional<FaceView> view(int frame, BarSighting sighting, Place place) {
        double x = place.shape().x();
        double y = place.shape().y();
        double radius = place.shape().vertical();
        return sighting.discs().stream()
                .map(Disc::face)
                .filter(face -> !face.isEmpty()
                        && face.distance(x, y) < SAME_DISC * radius
                        && Math.abs(Math.log(face.radius() / radius)) < SAME_SIZE)
                .min(Comparator.comparingDouble(face -> face.distance(x, y)))
                .map(face -> new FaceView(frame, x, y, radius, face, sighting.width(), sighting.height()));
    }
}
