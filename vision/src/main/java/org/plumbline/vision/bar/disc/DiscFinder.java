package org.plumbline.vision.bar.disc;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.plumbline.core.port.VideoFrame;

/**
 * Finds the few most likely discs in a part of a frame: votes for centres and rings on a coarse grid, then each likely one
 * inspected at full resolution. Keeps buffers, so one per thread.
 */
public final class DiscFinder {
    /** On the coarse grid the middle of the range of radii has this many cells: a rim of some 200 cells outvotes clutter. */
    private static final double COARSE_RADIUS = 30;

    private static final int CENTRES = 10;
    private static final int INSPECTED = 6;
    private static final int FOLLOWED = 3;
    private static final double WELL_SEEN = 0.65;
    private static final double LEAST_COVERAGE = 0.25;

    private final CentreVotes votes = new CentreVotes();

    /**
     * Returns up to {@code most} discs, most likely first, none twice.
     *
     * @param frame the picture
     * @param area where to look and for which sizes
     * @param known discs of the frame before, looked for again near their places whatever the votes say
     * @param most how many to return
     */
    public List<Disc> find(VideoFrame frame, SearchArea area, List<Disc> known, int most) {
        double middle = Math.sqrt(area.smallestRadius() * area.largestRadius());
        double cell = Math.max(1, middle / COARSE_RADIUS);
        ColourGrid grid = new ColourGrid(frame, area, cell);
        EdgeList edges = new EdgeList(grid);
        double smallest = area.smallestRadius() / cell;
        double largest = area.largestRadius() / cell;
        List<Circle> likely = new ArrayList<>();
        RingCoverage coverage = new RingCoverage(edges, grid);
        for (Circle centre : votes.peaks(edges, grid.width(), grid.height(), smallest, largest, CENTRES)) {
            for (Circle ring : coverage.rings(centre.x(), centre.y(), smallest, largest, LEAST_COVERAGE)) {
                likely.add(new Circle(
                        grid.frameX(ring.x()),
                        grid.frameY(ring.y()),
                        ring.radius() * cell,
                        ring.score() * (0.5 + 0.5 * Math.min(1, centre.score()))));
            }
        }
        return inspect(frame, likely, follow(frame, known), most);
    }

    private static List<Disc> follow(VideoFrame frame, List<Disc> known) {
        List<Disc> found = new ArrayList<>();
        for (Disc disc : known.subList(0, Math.min(FOLLOWED, known.size()))) {
            add(RimInspection.follow(frame, disc.shape()), found);
        }
        return found;
    }

    private static List<Disc> inspect(VideoFrame frame, List<Circle> likely, List<Disc> found, int most) {
        likely.sort(Comparator.comparingDouble(Circle::score).reversed());
        // What was followed and is well seen need not be found anew.
        List<Circle> tried = new ArrayList<>();
        for (Disc disc : found) {
            if (disc.evidence().score() >= WELL_SEEN) {
                Ellipse shape = disc.shape();
                tried.add(new Circle(shape.x(), shape.y(), shape.radius(), 1));
            }
        }
        for (Circle circle : likely) {
            if (tried.size() >= INSPECTED) {
                break;
            }
            if (tried.stream().noneMatch(t -> t.isLike(circle, 0.1))) {
                tried.add(circle);
                add(RimInspection.inspect(frame, circle), found);
            }
        }
        for (Disc disc : List.copyOf(found)) {
            if (disc.evidence().score() >= WELL_SEEN) {
                OuterRims.around(frame, disc.shape()).forEach(rim -> add(Optional.of(rim), found));
            }
        }
        found.sort(Comparator.comparingDouble((Disc d) -> d.evidence().score()).reversed());
        return List.copyOf(found.subList(0, Math.min(most, found.size())));
    }

    /** Of one disc found twice, the better one stays. */
    private static void add(Optional<Disc> candidate, List<Disc> found) {
        if (candidate.isEmpty()) {
            return;
        }
        Disc disc = candidate.get();
        for (Disc other : found) {
            if (isSame(other, disc)
                    && other.evidence().score() >= disc.evidence().score()) {
                return;
            }
        }
        found.removeIf(other -> isSame(other, disc));
        found.add(disc);
    }

    private static boolean isSame(Disc one, Disc other) {
        double radius = Math.max(one.shape().radius(), other.shape().radius());
        double apart = one.shape().apart(other.shape());
        return apart < 0.02 * radius
                && Math.abs(one.shape().radius() - other.shape().radius()) < 0.02 * radius;
    }
}
