package org.plumbline.vision.bar.path;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds the near end of the bar before the plate's face by what no print, ring or hub does: over the whole lift it goes
 * further than the plate, evenly. The search is exhaustive and coarse, then local and fine; the same frames give the same
 * end.
 */
final class SleeveSearch {
    /** The plate must go up and down by so many of its half-extents. */
    private static final double LEAST_TRAVEL = 0.9;
    /** Ends nearer to the camera than the plate by 0.12 m at 3.5 m up to 0.42 m at 2 m. */
    private static final double LEAST_SHARE = 0.035;

    private static final double MOST_SHARE = 0.25;
    private static final double SHARE_STEP = 0.0215;
    /** In half-extents of the plate: 12 degrees of yaw and parallax sideways, pitch up and down. */
    private static final double SIDEWAYS = 0.6;

    private static final double UP_AND_DOWN = 0.95;
    private static final double STEP = 0.03;
    /** A sleeve of 50 mm on a plate of 450 mm, its end up to a quarter nearer; smaller plates look smaller beside it. */
    private static final double[] GIRTHS = {0.115, 0.135, 0.16};

    private static final int COARSE_VIEWS = 14;
    private static final int COARSE_ANGLES = 7;
    private static final double COARSE_MARGIN = 0.25;
    private static final int FINE_VIEWS = 48;
    private static final int FINE_ANGLES = 16;
    private static final double FINE_MARGIN = 0.18;
    /** Grey levels. */
    private static final double LEAST_CONTRAST = 14;

    private static final double LEAST_AGREEMENT = 0.5;
    /** Of the end's contrast; a sleeve is as bright as its end, more or less. */
    private static final double LEAST_SLEEVE = 0.4;

    private final List<FaceView> views;

    private SleeveSearch(List<FaceView> views) {
        this.views = views;
    }

    /** The views with all that belongs to the plate itself taken out; frames of evenly spread heights tell what that is. */
    static List<FaceView> withoutPlate(List<FaceView> views) {
        if (views.size() < COARSE_VIEWS) {
            return views;
        }
        PlateFace face = PlateFace.of(evenly(byHeight(views), COARSE_VIEWS));
        return views.stream().map(view -> view.without(face)).toList();
    }

    private static List<FaceView> byHeight(List<FaceView> views) {
        return views.stream().sorted(Comparator.comparingDouble(FaceView::y)).toList();
    }

    /** Returns the end in a shot's frames; empty where the plate hardly moves, or nothing stands out. */
    static Optional<SleeveTip> find(List<FaceView> views) {
        if (views.size() < COARSE_VIEWS) {
            return Optional.empty();
        }
        List<FaceView> byHeight = byHeight(views);
        double travel = byHeight.getLast().y() - byHeight.getFirst().y();
        double radius = byHeight.get(byHeight.size() / 2).radius();
        if (travel < LEAST_TRAVEL * radius) {
            return Optional.empty();
        }
        SleeveTip coarse = new SleeveSearch(evenly(byHeight, COARSE_VIEWS)).exhaustive(radius);
        SleeveSearch all = new SleeveSearch(evenly(byHeight, FINE_VIEWS));
        SleeveTip fine = all.refined(coarse, radius);
        return all.holds(fine) ? Optional.of(fine) : Optional.empty();
    }

    /** Views at evenly spaced heights of the plate, so that its rest on the floor doesn't outweigh the lift. */
    private static List<FaceView> evenly(List<FaceView> byHeight, int wanted) {
        List<FaceView> chosen = new ArrayList<>();
        double low = byHeight.getFirst().y();
        double high = byHeight.getLast().y();
        for (int i = 0; i < wanted; i++) {
            double y = low + (high - low) * (i + 0.5) / wanted;
            FaceView nearest = byHeight.stream()
                    .min(Comparator.comparingDouble(view -> Math.abs(view.y() - y)))
                    .orElseThrow();
            if (!chosen.contains(nearest)) {
                chosen.add(nearest);
            }
        }
        return chosen;
    }

    private SleeveTip exhaustive(double radius) {
        double x = views.stream().mapToDouble(FaceView::x).average().orElseThrow();
        double y = views.stream().mapToDouble(FaceView::y).average().orElseThrow();
        SleeveTip best = new SleeveTip(LEAST_SHARE, 0, 0, x, y, GIRTHS[0]);
        double most = 0;
        for (double girth : GIRTHS) {
            for (double share = LEAST_SHARE; share <= MOST_SHARE; share += SHARE_STEP) {
                for (double across = -SIDEWAYS; across <= SIDEWAYS; across += STEP) {
                    for (double down = -UP_AND_DOWN; down <= UP_AND_DOWN; down += STEP) {
                        SleeveTip tip = new SleeveTip(share, across * radius, down * radius, x, y, girth);
                        double contrast = Math.abs(contrast(tip, COARSE_ANGLES, COARSE_MARGIN));
                        if (contrast > most) {
                            most = contrast;
                            best = tip;
                        }
                    }
                }
            }
        }
        return best;
    }

    private double contrast(SleeveTip tip, int angles, double margin) {
        double sum = 0;
        for (FaceView view : views) {
            sum += tip.contrast(view, angles, margin);
        }
        return sum / views.size();
    }

    private SleeveTip refined(SleeveTip coarse, double radius) {
        SleeveTip best = coarse;
        double most = Math.abs(contrast(best, FINE_ANGLES, FINE_MARGIN));
        for (double scale = 1; scale > 0.03; ) {
            SleeveTip better = best;
            for (int axis = 0; axis < 8; axis++) {
                double by = (axis % 2 == 0 ? 1 : -1) * scale;
                SleeveTip tip = best.moved(
                        axis / 2 == 0 ? by * SHARE_STEP / 2 : 0,
                        axis / 2 == 1 ? by * STEP / 2 * radius : 0,
                        axis / 2 == 2 ? by * STEP / 2 * radius : 0,
                        axis / 2 == 3 ? by * 0.01 : 0);
                double contrast = Math.abs(contrast(tip, FINE_ANGLES, FINE_MARGIN));
                if (contrast > most) {
                    most = contrast;
                    better = tip;
                }
            }
            scale = better.equals(best) ? scale / 2 : scale;
            best = better;
        }
        return best;
    }

    private boolean holds(SleeveTip tip) {
        double mean = contrast(tip, FINE_ANGLES, FINE_MARGIN);
        long agreeing = views.stream()
                .filter(view -> tip.contrast(view, FINE_ANGLES, FINE_MARGIN) / mean > 0.4)
                .count();
        return Math.abs(mean) >= LEAST_CONTRAST
                && agreeing >= LEAST_AGREEMENT * views.size()
                && sleeve(tip, Math.signum(mean)) >= LEAST_SLEEVE * Math.abs(mean);
    }

    /** How much the sleeve stands out, typically of the frames that show its length; 0 where none does. */
    private double sleeve(SleeveTip tip, double sign) {
        double[] seen = views.stream()
                .mapToDouble(view -> tip.sleeve(view, sign))
                .filter(Double::isFinite)
                .sorted()
                .toArray();
        return seen.length == 0 ? 0 : seen[seen.length / 2];
    }

    /** Where the end is in one frame, near where the whole shot has it; empty where it doesn't stand out there. */
    static Optional<SleeveTip> inFrame(SleeveTip tip, FaceView view) {
        SleeveTip best = tip;
        double expected = tip.contrast(view, FINE_ANGLES, FINE_MARGIN);
        double sign = Math.signum(expected);
        double most = sign * expected;
        double reach = 0.05 * view.radius();
        for (double scale = reach; scale > 0.002 * view.radius(); ) {
            SleeveTip better = best;
            for (int axis = 0; axis < 4; axis++) {
                double by = (axis % 2 == 0 ? 1 : -1) * scale;
                SleeveTip moved = best.moved(0, axis / 2 == 0 ? by : 0, axis / 2 == 1 ? by : 0, 0);
                double contrast = sign * moved.contrast(view, FINE_ANGLES, FINE_MARGIN);
                boolean near = Math.hypot(moved.across() - tip.across(), moved.down() - tip.down()) <= reach;
                if (near && contrast > most) {
                    most = contrast;
                    better = moved;
                }
            }
            scale = better.equals(best) ? scale / 2 : scale;
            best = better;
        }
        return most < LEAST_CONTRAST ? Optional.empty() : Optional.of(best);
    }
}
