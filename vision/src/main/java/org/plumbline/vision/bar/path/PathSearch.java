package org.plumbline.vision.bar.path;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.plumbline.core.capture.PixelPoint;
import org.plumbline.vision.bar.BodyHint;

/**
 * The most believable way through the discs of a shot (dynamic programming, so the future speaks as loudly as the past).
 * A disc is worth what it shows beyond chance; haste, a changed size, distance from the hands and unseen frames cost.
 */
final class PathSearch {
    /** Chance edges reach about this score; a disc is worth the excess. */
    private static final double CHANCE = 0.38;

    private static final double WORTH = 3;

    /** The far plate moves with the near one and looks like it, but smaller. */
    private static final double BIGGER = 0.4;

    /** Frames may go unseen this long on one path; after that it starts anew. */
    private static final double LONGEST_GAP_SECONDS = 0.7;

    private static final double UNSEEN = 0.05;
    private static final double NEW_START = 3;

    /** A bar falls at some 3 m/s from hip height; that is 6.7 plates a second. Typical lifting is slower than a third of it. */
    private static final double PLATES_PER_SECOND = 2.2;

    /** Where a centre is found differs by this share of the diameter from frame to frame, hand shake included. */
    private static final double JITTER = 0.02;

    /** A whole plate doesn't change its size between frames; its fit does. */
    private static final double SIZE_JITTER = 0.04;

    /** Centres up to this many diameters from the hands are usual; further ones cost. */
    private static final double NEAR_HANDS = 0.8;

    private final List<Moment> shot;
    private final Predicate<Place> allowed;

    PathSearch(List<Moment> shot, Predicate<Place> allowed) {
        this.shot = shot;
        this.allowed = allowed;
    }

    /** Returns, for every frame, which of its discs is on the path; -1 for none. */
    int[] best() {
        int frames = shot.size();
        double[][] total = new double[frames][];
        int[][] fromFrame = new int[frames][];
        int[][] fromDisc = new int[frames][];
        double settled = 0;
        int settledFrame = -1;
        int settledDisc = -1;
        int oldest = 0;
        for (int f = 0; f < frames; f++) {
            while (seconds(f) - seconds(oldest) > LONGEST_GAP_SECONDS) {
                for (int d = 0; d < total[oldest].length; d++) {
                    if (total[oldest][d] > settled) {
                        settled = total[oldest][d];
                        settledFrame = oldest;
                        settledDisc = d;
                    }
                }
                oldest++;
            }
            int discs = shot.get(f).places().size();
            total[f] = new double[discs];
            fromFrame[f] = new int[discs];
            fromDisc[f] = new int[discs];
            for (int d = 0; d < discs; d++) {
                Place place = shot.get(f).places().get(d);
                if (!allowed.test(place)) {
                    total[f][d] = Double.NEGATIVE_INFINITY;
                    continue;
                }
                double best = settledFrame < 0 ? 0 : Math.max(0, settled - NEW_START);
                int bestFrame = best > 0 ? settledFrame : -1;
                int bestDisc = settledDisc;
                for (int e = oldest; e < f; e++) {
                    for (int c = 0; c < total[e].length; c++) {
                        double value = total[e][c] - UNSEEN * (f - e - 1);
                        if (value > best) {
                            value -= transition(e, shot.get(e).places().get(c), f, place);
                            if (value > best) {
                                best = value;
                                bestFrame = e;
                                bestDisc = c;
                            }
                        }
                    }
                }
                total[f][d] = best + worth(f, place);
                fromFrame[f][d] = bestFrame;
                fromDisc[f][d] = bestDisc;
            }
        }
        return traceBack(total, fromFrame, fromDisc);
    }

    private static int[] traceBack(double[][] total, int[][] fromFrame, int[][] fromDisc) {
        int[] path = new int[total.length];
        Arrays.fill(path, -1);
        double best = 0;
        int frame = -1;
        int disc = -1;
        for (int f = 0; f < total.length; f++) {
            for (int d = 0; d < total[f].length; d++) {
                if (total[f][d] > best) {
                    best = total[f][d];
                    frame = f;
                    disc = d;
                }
            }
        }
        while (frame >= 0) {
            path[frame] = disc;
            int before = fromFrame[frame][disc];
            disc = fromDisc[frame][disc];
            frame = before;
        }
        return path;
    }

    private double seconds(int frame) {
        return shot.get(frame).seconds();
    }

    private double worth(int frame, Place place) {
        double diameter = place.diameter();
        double worth = WORTH * (place.score() - CHANCE);
        if (shot.get(frame).body() instanceof BodyHint.Known body) {
            PixelPoint centre = new PixelPoint(place.shape().x(), place.shape().y());
            double away = Math.max(0, body.hands().distanceTo(centre) / diameter - NEAR_HANDS);
            worth += BIGGER * Math.clamp(Math.log(diameter / body.trunk()), -1, 0.5) - 0.6 * away * away;
        }
        return worth;
    }

    private double transition(int before, Place one, int after, Place other) {
        double diameter = one.shape().vertical() + other.shape().vertical();
        double time = seconds(after) - seconds(before);
        double reach = JITTER + PLATES_PER_SECOND * time;
        double moved = one.shape().apart(other.shape()) / diameter / reach;
        double grown = Math.log(one.shape().vertical() / other.shape().vertical()) / SIZE_JITTER;
        return 0.5 * moved * moved + Math.min(3, 0.5 * grown * grown);
    }
}
