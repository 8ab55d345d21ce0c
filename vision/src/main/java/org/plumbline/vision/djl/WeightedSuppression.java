package org.plumbline.vision.djl;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Joins rows that see the same person: their mean, weighted by score (the makers' weighted non-maximum suppression). */
final class WeightedSuppression {
    private final double sameOverlap;

    WeightedSuppression(double sameOverlap) {
        this.sameOverlap = sameOverlap;
    }

    /** Returns one candidate per person, best first; its score is the best of its rows. */
    List<Candidate> join(List<Candidate> candidates) {
        List<Candidate> open = new ArrayList<>(candidates);
        open.sort(Comparator.comparingDouble(Candidate::score).reversed());
        List<Candidate> people = new ArrayList<>();
        while (!open.isEmpty()) {
            Candidate best = open.getFirst();
            List<Candidate> same = new ArrayList<>();
            List<Candidate> others = new ArrayList<>();
            for (Candidate candidate : open) {
                // The best overlaps itself whatever its box: a box without area must not stay for ever.
                boolean joined = candidate.equals(best) || candidate.overlap(best) > sameOverlap;
                (joined ? same : others).add(candidate);
            }
            people.add(mean(same, best.score()));
            open = others;
        }
        return people;
    }

    private static Candidate mean(List<Candidate> same, double score) {
        double[] sums = new double[8];
        double weights = 0;
        for (Candidate c : same) {
            double[] values = {
                c.left(), c.top(), c.right(), c.bottom(),
                c.points().hipX(), c.points().hipY(), c.points().rimX(),
                        c.points().rimY()
            };
            for (int i = 0; i < sums.length; i++) {
                sums[i] += values[i] * c.score();
            }
            weights += c.score();
        }
        double w = weights;
        return new Candidate(
                sums[0] / w,
                sums[1] / w,
                sums[2] / w,
                sums[3] / w,
                new Candidate.Points(sums[4] / w, sums[5] / w, sums[6] / w, sums[7] / w),
                score);
    }
}
