package org.plumbline.vision.bar.disc;

import java.util.Arrays;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * The ellipse through the edges of {@link RimRays}: a start by consensus (RANSAC over three edges), then least squares that
 * trusts far edges less and less (Tukey's weights). Seeded, so the same picture gives the same disc.
 */
final class RimFit {
    private static final int TRIES = 80;

    /** Half-width of the band of a consensus, in rho: what an ellipse of 20 degrees of yaw strays from a circle. */
    private static final double BAND = 0.03;

    /** With less than this per ray in sight there is no disc worth a closer look; a third of a crisp rim gives more. */
    private static final double LEAST_AGREEMENT = 0.18;

    /** Where the fit begins to listen: a circle through one side of an ellipse misses the other by twice the band. */
    private static final double CAPTURE = 0.08;

    private static final int ROUNDS = 8;
    private static final int UNKNOWNS = 5;

    // A disc seen at more than some 40 degrees is no side view. Wider than tall: a camera that looks down by up to 20.
    private static final double NARROWEST = 0.75;
    private static final double WIDEST = 1.06;
    private static final double LARGEST_LEAN = 0.2;

    private final RimRays rays;

    /** Centre x and y, then roots of the diagonal and the mixed term of the matrix, in the rays' unit system. */
    private final double[] unknowns = {0, 0, 1, 1, 0};

    private RimFit(RimRays rays) {
        this.rays = rays;
    }

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
        double[] best = {0, 0, 1};
        double bestScore = agreement(rays, best);
        double[] circle = new double[3];
        SplittableRandom random = new SplittableRandom(seed);
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
        if (bestScore < LEAST_AGREEMENT * rays.visibleCount()) {
            return Optional.empty();
        }
        RimFit fit = new RimFit(rays);
        fit.unknowns[0] = best[0];
        fit.unknowns[1] = best[1];
        Arrays.fill(fit.unknowns, 2, 4, best[2]);
        return Optional.of(fit.refine(CAPTURE));
    }

    /**
     * Fits near a start.
     *
     * @param band how far off its rim may be, in rho
     */
    static Ellipse near(RimRays rays, double band) {
        return new RimFit(rays).refine(band);
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
        return sum;
    }

    private Ellipse refine(double startBand) {
        double finest = Math.max(0.012, 1.2 / rays.disc().radius());
        double band = Math.max(startBand, finest);
        for (int round = 0; round < ROUNDS; round++) {
            double[][] normal = new double[UNKNOWNS][UNKNOWNS + 1];
            double total = gather(normal, band);
            if (total < 4) {
                break;
            }
            hold(normal, total);
            double[] step = Linear.solve(normal);
            for (int i = 0; i < UNKNOWNS; i++) {
                unknowns[i] += Math.clamp(step[i], -0.05, 0.05);
            }
            stayAnEllipse();
            band = Math.max(finest, band * 0.75);
        }
        return plausible(rays.disc()
                .changed(unknowns[0], unknowns[1], unknowns[2] * unknowns[2], unknowns[3] * unknowns[3], unknowns[4]));
    }

    /** Rays without sense can ask for any conic; within these bounds the matrix stays positive. */
    private void stayAnEllipse() {
        unknowns[2] = Math.clamp(unknowns[2], 0.7, 1.4);
        unknowns[3] = Math.clamp(unknowns[3], 0.7, 1.4);
        unknowns[4] = Math.clamp(unknowns[4], -0.3, 0.3);
    }

    private double gather(double[][] normal, double band) {
        double[] row = new double[UNKNOWNS];
        double total = 0;
        double xx = unknowns[2] * unknowns[2];
        double yy = unknowns[3] * unknowns[3];
        double xy = unknowns[4];
        for (int ray = 0; ray < RimRays.COUNT; ray++) {
            double cos = RimRays.cosine(ray);
            double sin = RimRays.sine(ray);
            double radius = Math.sqrt((xx * yy - xy * xy) / (yy * cos * cos - 2 * xy * cos * sin + xx * sin * sin));
            double wanted = radius + unknowns[0] * cos + unknowns[1] * sin;
            int edge = rays.nearest(ray, wanted, band);
            if (edge < 0) {
                continue;
            }
            double off = rays.rho(ray, edge) - wanted;
            double t = 1 - off * off / (band * band);
            double weight = t * t * (0.3 + 0.7 * rays.weight(ray, edge));
            row[0] = cos;
            row[1] = sin;
            row[2] = cos * cos;
            row[3] = sin * sin;
            row[4] = cos * sin;
            for (int i = 0; i < UNKNOWNS; i++) {
                for (int j = 0; j < UNKNOWNS; j++) {
                    normal[i][j] += weight * row[i] * row[j];
                }
                normal[i][UNKNOWNS] += weight * row[i] * off;
            }
            total += weight;
        }
        return total;
    }

    /** A whisper that the disc is round and stays where it is: decides only what a short arc leaves open. */
    private void hold(double[][] normal, double total) {
        double round = 0.004 * total;
        normal[2][2] += round;
        normal[3][3] += round;
        normal[2][3] -= round;
        normal[3][2] -= round;
        normal[2][UNKNOWNS] -= round * (unknowns[2] - unknowns[3]);
        normal[3][UNKNOWNS] += round * (unknowns[2] - unknowns[3]);
        normal[4][4] += round;
        normal[4][UNKNOWNS] -= round * unknowns[4];
        for (int i = 0; i < UNKNOWNS; i++) {
            normal[i][i] += 1e-4 * total;
        }
    }

    private static Ellipse plausible(Ellipse fit) {
        double horizontal = Math.clamp(fit.horizontal(), NARROWEST * fit.vertical(), WIDEST * fit.vertical());
        double lean = Math.clamp(fit.lean(), -LARGEST_LEAN, LARGEST_LEAN);
        return new Ellipse(fit.x(), fit.y(), horizontal, fit.vertical(), lean);
    }
}
