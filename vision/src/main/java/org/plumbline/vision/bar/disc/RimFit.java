package org.plumbline.vision.bar.disc;

import java.util.Optional;
import java.util.SplittableRandom;

/**
 * The ellipse through the edges of {@link RimRays}: a start by consensus (RANSAC over three edges), then least squares that
 * trusts far edges less and less (Tukey's weights). Seeded, so the same picture gives the same disc.
 */
final class RimFit {
    private static final int TRIES = 90;

    /** Half-width of the band of a consensus, in rho: what an ellipse of 20 degrees of yaw strays from a circle. */
    private static final double BAND = 0.03;

    /** Bumper plates are round to a fraction of a per cent; a disc seen at more than some 40 degrees is no side view. */
    private static final double NARROWEST = 0.75;

    private RimFit() {}

    /** Fits from a rough start: consensus first. Empty if too few rays have an edge. */
    static Optional<Ellipse> consensus(RimRays rays, long seed) {
        int[] usable = new int[RimRays.COUNT];
        int n = 0;
        for (int ray = 0; ray < RimRays.COUNT; ray++) {
            if (rays.isVisible(ray) && rays.has(ray, 0)) {
                usable[n++] = ray;
            }
        }
        if (n < RimRays.COUNT / 5) {
            return Optional.empty();
        }
        SplittableRandom random = new SplittableRandom(seed);
        double[] best = {0, 0, 1};
        double bestScore = agreement(rays, best);
        double[] circle = new double[3];
        for (int i = 0; i < TRIES; i++) {
            int a = random.nextInt(n);
            int b = (a + n / 4 + random.nextInt(Math.max(1, n / 4))) % n;
            int c = (b + n / 4 + random.nextInt(Math.max(1, n / 4))) % n;
            if (through(rays, usable[a], usable[b], usable[c], random, circle)) {
                double score = agreement(rays, circle);
                if (score > bestScore) {
                    bestScore = score;
                    System.arraycopy(circle, 0, best, 0, 3);
                }
            }
        }
        return Optional.of(refine(rays, new double[] {best[0], best[1], best[2], best[2]}, BAND));
    }

    /** Fits near a good start. */
    static Ellipse near(RimRays rays) {
        return refine(rays, new double[] {0, 0, 1, 1}, 0.02);
    }

    private static boolean through(RimRays rays, int a, int b, int c, SplittableRandom random, double[] circle) {
        double[] p = point(rays, a, random);
        double[] q = point(rays, b, random);
        double[] r = point(rays, c, random);
        double d = 2 * (p[0] * (q[1] - r[1]) + q[0] * (r[1] - p[1]) + r[0] * (p[1] - q[1]));
        if (Math.abs(d) < 0.2) {
            return false;
        }
        double pp = p[0] * p[0] + p[1] * p[1];
        double qq = q[0] * q[0] + q[1] * q[1];
        double rr = r[0] * r[0] + r[1] * r[1];
        circle[0] = (pp * (q[1] - r[1]) + qq * (r[1] - p[1]) + rr * (p[1] - q[1])) / d;
        circle[1] = (pp * (r[0] - q[0]) + qq * (p[0] - r[0]) + rr * (q[0] - p[0])) / d;
        circle[2] = Math.hypot(p[0] - circle[0], p[1] - circle[1]);
        return Math.hypot(circle[0], circle[1]) < 0.2 && circle[2] > 0.8 && circle[2] < 1.25;
    }

    private static double[] point(RimRays rays, int ray, SplittableRandom random) {
        int edges = 1;
        while (edges < RimRays.EDGES && rays.has(ray, edges)) {
            edges++;
        }
        double rho = rays.rho(ray, random.nextInt(edges));
        return new double[] {rho * RimRays.cosine(ray), rho * RimRays.sine(ray)};
    }

    private static double agreement(RimRays rays, double[] circle) {
        double sum = 0;
        for (int ray = 0; ray < RimRays.COUNT; ray++) {
            double wanted = circle[2] + circle[0] * RimRays.cosine(ray) + circle[1] * RimRays.sine(ray);
            int edge = rays.nearest(ray, wanted, BAND);
            if (edge >= 0) {
                double off = (rays.rho(ray, edge) - wanted) / BAND;
                sum += (0.5 + 0.5 * rays.weight(ray, edge)) * (1 - off * off);
            }
        }
        // Of two rims as good, the outer one: a ring or a lip lies inside the plate, nothing round lies outside it.
        return sum * Math.sqrt(circle[2]);
    }

    private static Ellipse refine(RimRays rays, double[] p, double startBand) {
        Ellipse disc = rays.disc();
        double finest = Math.max(0.012, 1.2 / disc.radius());
        double band = Math.max(startBand, finest);
        for (int round = 0; round < 8; round++) {
            double[][] normal = new double[4][5];
            double total = 0;
            for (int ray = 0; ray < RimRays.COUNT; ray++) {
                double cos = RimRays.cosine(ray);
                double sin = RimRays.sine(ray);
                double wanted = p[0] * cos + p[1] * sin + Math.sqrt(1
                        / (cos * cos / (p[2] * p[2]) + sin * sin / (p[3] * p[3])));
                int edge = rays.nearest(ray, wanted, band);
                if (edge < 0) {
                    continue;
                }
                double off = rays.rho(ray, edge) - wanted;
                double t = 1 - off * off / (band * band);
                double weight = t * t * (0.3 + 0.7 * rays.weight(ray, edge));
                double[] row = {cos, sin, cos * cos, sin * sin};
                for (int i = 0; i < 4; i++) {
                    for (int j = 0; j < 4; j++) {
                        normal[i][j] += weight * row[i] * row[j];
                    }
                    normal[i][4] += weight * row[i] * off;
                }
                total += weight;
            }
            if (total < 4) {
                break;
            }
            hold(normal, p, total);
            double[] step = Linear.solve(normal);
            for (int i = 0; i < 4; i++) {
                p[i] += Math.clamp(step[i], -0.05, 0.05);
            }
            p[2] = Math.clamp(p[2], NARROWEST * p[3], 1.03 * p[3]);
            band = Math.max(finest, band * 0.75);
        }
        return new Ellipse(
                disc.x() + p[0] * disc.horizontal(),
                disc.y() + p[1] * disc.vertical(),
                disc.horizontal() * p[2],
                disc.vertical() * p[3]);
    }

    /** A whisper that the disc is round and stays where it is: decides only what a short arc leaves open. */
    private static void hold(double[][] normal, double[] p, double total) {
        double round = 0.004 * total;
        normal[2][2] += round;
        normal[3][3] += round;
        normal[2][3] -= round;
        normal[3][2] -= round;
        normal[2][4] -= round * (p[2] - p[3]);
        normal[3][4] += round * (p[2] - p[3]);
        for (int i = 0; i < 4; i++) {
            normal[i][i] += 1e-4 * total;
        }
    }
}
