package org.plumbline.vision.bar.path;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the near end of the bar before the plate's face by what no print, ring or hub does: over the whole lift it goes
 * further than the plate, evenly ({@link SleeveMotion}), and it is round ({@link SleeveCap}). The search is exhaustive and
 * coarse, then local and fine; the same frames give the same end.
 */
final class SleeveSearch {
    /** The plate must go up and down by so many of its half-extents. */
    private static final double LEAST_TRAVEL = 0.9;

    private static final int COARSE_PLACES = 14;
    private static final int FEWEST_PLACES = 10;
    private static final int FINE_PLACES = 48;
    private static final int ROUNDS = 3;
    private static final double LEAST_SHARE = 0.03;
    /** Of the differences of grey within the end, those between its rings. */
    private static final double LEAST_ROUNDNESS = 0.5;
    /** Grey levels. */
    private static final double LEAST_RELIEF = 4;

    /** Grey levels won by following, explained, round, and in all frames. */
    private static final double LEAST_MERIT = 1;

    /** Correlation of a frame with the end's typical look. */
    private static final double LEAST_LIKENESS = 0.5;

    private static final double LEAST_AGREEMENT = 0.5;
    private static final int FEWEST_SEEN = 7;
    /** Half-extents of the plate at the place of the nearer point. */
    private static final double SAME_SLEEVE = 0.16;

    private static final double NEARLY_AS_GOOD = 0.35;

    private final List<FaceView> views;
    private final double x;
    private final double y;
    private final double radius;

    private SleeveSearch(List<FaceView> views) {
        this.views =
                views.stream().sorted(Comparator.comparingDouble(FaceView::y)).toList();
        x = views.stream().mapToDouble(FaceView::x).average().orElse(0);
        y = views.stream().mapToDouble(FaceView::y).average().orElse(0);
        radius = views.isEmpty() ? 1 : this.views.get(views.size() / 2).radius();
    }

    /**
     * The end of the bar in a frame.
     *
     * @param frame within the shot
     * @param x of its middle, pixels
     * @param y of its middle, pixels
     */
    record End(int frame, double x, double y) {}

    /** Returns the end in those of a shot's frames that show it; none where the plate hardly moves, or nothing moves as an end must. */
    static List<End> find(List<FaceView> views) {
        SleeveSearch search = new SleeveSearch(views);
        return search.travels() ? search.best().map(search::ends).orElse(List.of()) : List.of();
    }

    private boolean travels() {
        return views.size() >= FEWEST_PLACES
                && views.getLast().y() - views.getFirst().y() >= LEAST_TRAVEL * radius;
    }

    /**
     * What may be the end.
     *
     * @param cap its look and way
     * @param merit how well it moves, is round, and is to be seen in all frames
     */
    private record Rated(SleeveCap cap, double merit) {

        /** Whether this is a point of the same sleeve nearer to the camera, and no less an end. */
        boolean isBeyond(Rated other) {
            double further = cap.tip().share() / other.cap.tip().share();
            double off = Math.hypot(
                    cap.tip().across() - further * other.cap.tip().across(),
                    cap.tip().down() - further * other.cap.tip().down());
            return further > 1
                    && off < SAME_SLEEVE * further
                    && merit >= NEARLY_AS_GOOD * other.merit
                    && cap.roundness() >= other.cap.roundness();
        }
    }

    /** The best; but collars and sleeve move along with the end, which is the point furthest from the plate. */
    private Optional<SleeveCap> best() {
        List<PlatePlace> fine = evenly(FINE_PLACES);
        List<SleeveMotion.Candidate> candidates = new SleeveMotion(evenly(COARSE_PLACES)).candidates();
        List<Rated> rated = new ArrayList<>();
        for (SleeveMotion.Candidate candidate : candidates) {
            refined(fine, candidate.tip())
                    .map(cap -> new Rated(cap, merit(cap, fine, candidates)))
                    .filter(cap -> cap.merit() >= LEAST_MERIT)
                    .ifPresent(rated::add);
        }
        Optional<Rated> best = rated.stream().max(Comparator.comparingDouble(Rated::merit));
        return best.map(point -> rated.stream()
                .filter(other -> other.isBeyond(point))
                .max(Comparator.comparingDouble(other -> other.cap().tip().share()))
                .orElse(point)
                .cap());
    }

    private static double merit(SleeveCap cap, List<PlatePlace> places, List<SleeveMotion.Candidate> candidates) {
        double moves = candidates.stream()
                .filter(candidate -> candidate.tip().isNear(cap.tip()))
                .mapToDouble(SleeveMotion.Candidate::score)
                .max()
                .orElse(0);
        return moves * cap.roundness() * Math.pow(agreement(places, cap), 2);
    }

    private static Optional<SleeveCap> refined(List<PlatePlace> places, SleeveTip coarse) {
        Optional<SleeveCap> cap = SleeveCap.of(places, coarse);
        for (int round = 0; round < ROUNDS && cap.isPresent(); round++) {
            cap = again(places, cap.get(), coarse);
        }
        return cap.filter(c -> c.roundness() >= LEAST_ROUNDNESS && c.relief() >= LEAST_RELIEF);
    }

    private static Optional<SleeveCap> again(List<PlatePlace> places, SleeveCap cap, SleeveTip coarse) {
        List<PlatePlace> seen = new ArrayList<>();
        List<SleeveTip> found = new ArrayList<>();
        for (PlatePlace place : places) {
            SleeveCap.Found here = cap.in(place);
            if (here.likeness() >= LEAST_LIKENESS) {
                seen.add(place);
                found.add(here.tip());
            }
        }
        if (seen.size() < FEWEST_SEEN || agreement(places, cap) < LEAST_AGREEMENT) {
            return Optional.empty();
        }
        SleeveTip way = SleeveTip.of(seen, found);
        return way.share() >= LEAST_SHARE && way.isNear(coarse) ? SleeveCap.of(places, way) : Optional.empty();
    }

    /** Share of those frames that show the end's place in which the end is to be seen there. */
    private static double agreement(List<PlatePlace> places, SleeveCap cap) {
        int inSight = 0;
        int alike = 0;
        for (PlatePlace place : places) {
            double likeness = cap.in(place).likeness();
            inSight += Double.isNaN(likeness) ? 0 : 1;
            alike += likeness >= LEAST_LIKENESS ? 1 : 0;
        }
        return alike < FEWEST_SEEN ? 0 : (double) alike / inSight;
    }

    private List<End> ends(SleeveCap cap) {
        List<End> ends = new ArrayList<>();
        for (FaceView view : views) {
            PlatePlace place = place(view);
            SleeveCap.Found found = cap.in(place);
            if (found.likeness() >= LEAST_LIKENESS) {
                ends.add(new End(
                        view.frame(),
                        view.x() + found.tip().across(place) * view.radius(),
                        view.y() + found.tip().down(place) * view.radius()));
            }
        }
        return ends;
    }

    private PlatePlace place(FaceView view) {
        return new PlatePlace(
                (view.x() - x) / radius,
                (view.y() - y) / radius,
                FaceGrid.of(SleeveMotion.SIDE, SleeveMotion.REACH, view::onPlate));
    }

    /** Places at evenly spaced heights of the plate, so that its rest on the floor doesn't outweigh the lift. */
    private List<PlatePlace> evenly(int wanted) {
        double low = views.getFirst().y();
        double high = views.getLast().y();
        return Stream.iterate(0, i -> i < wanted, i -> i + 1)
                .map(i -> low + (high - low) * (i + 0.5) / wanted)
                .map(height -> views.stream()
                        .min(Comparator.comparingDouble(view -> Math.abs(view.y() - height)))
                        .orElseThrow())
                .distinct()
                .map(this::place)
                .toList();
    }
}
