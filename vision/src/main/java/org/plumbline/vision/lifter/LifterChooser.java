package org.plumbline.vision.lifter;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.plumbline.core.capture.PixelPoint;
import org.plumbline.core.port.LifterChoice;

/**
 * Says who the lifter is. Somebody who holds a bar over the whole clip is there all the time, large, rather central, and
 * moves the hands up and down while leaning over and standing up; people behind do little of that.
 */
public final class LifterChooser {
    /** Changes of the height of hands and trunk, in body radii, that a whole rep brings about. */
    private static final double REP_OF_HANDS = 0.35;

    private static final double REP_OF_TRUNK = 0.25;

    /** What somebody who stands still counts against somebody who does a rep. */
    private static final double STILL = 0.2;

    /** What somebody at the edge of the picture counts against somebody in the middle. */
    private static final double EDGE = 0.5;

    /** How far from a given point, in body radii, the person meant may be. */
    private static final double MEANT = 1.2;

    private LifterChooser() {}

    /**
     * Chooses the lifter.
     *
     * @param moments of the look ahead, in order of time
     * @param choice what the user said
     * @param width of the displayed image, in pixels
     */
    public static LifterPlan choose(List<ScoutedMoment> moments, LifterChoice choice, int width) {
        List<ScoutTrack> tracks = PersonLinker.link(moments);
        return switch (choice) {
            case LifterChoice.Automatic _ -> {
                double largest =
                        tracks.stream().mapToDouble(ScoutTrack::size).max().orElse(1);
                yield tracks.stream()
                        .max(Comparator.comparingDouble(track -> score(track, moments.size(), largest, width)))
                        .map(LifterChooser::plan)
                        .orElse(new LifterPlan.Open());
            }
            case LifterChoice.At at ->
                meant(tracks, at.point(), at.time())
                        .map(LifterChooser::plan)
                        .orElse(new LifterPlan.Nobody("nobody was found at the place given for the lifter"));
        };
    }

    /** Weighs presence over the clip, size, motion and place; each factor is 0..1. */
    static double score(ScoutTrack track, int moments, double largest, int width) {
        double there = (double) track.entries().size() / moments;
        double size = track.size() / largest;
        double hands = Math.min(1, track.range(ScoutedPerson::handHeight) / REP_OF_HANDS);
        double trunk = Math.min(1, track.range(ScoutedPerson::trunkHeight) / REP_OF_TRUNK);
        double aside = Math.min(1, Math.abs(track.place() - width / 2.0) / (width / 2.0));
        return there * size * (STILL + (1 - STILL) * (hands + trunk) / 2) * (1 - (1 - EDGE) * aside);
    }

    private static Optional<ScoutTrack> meant(List<ScoutTrack> tracks, PixelPoint point, Duration time) {
        return tracks.stream()
                .filter(track -> away(track, point, time) <= MEANT)
                .min(Comparator.comparingDouble(track -> away(track, point, time)));
    }

    /** Distance of a point from a person at the nearest moment, in body radii. */
    private static double away(ScoutTrack track, PixelPoint point, Duration time) {
        ScoutTrack.Entry nearest = track.entries().stream()
                .min(Comparator.comparing(entry -> entry.time().minus(time).abs()))
                .orElseThrow();
        Region region = nearest.person().region();
        return region.centre().distanceTo(point) / region.bodyRadius();
    }

    private static LifterPlan plan(ScoutTrack track) {
        return new LifterPlan.Known(track.entries().stream()
                .map(entry -> new LifterPlan.Place(entry.time(), entry.person().region()))
                .toList());
    }
}
