package org.plumbline.vision.bar.disc;

import java.util.Arrays;
import java.util.Optional;
import org.plumbline.core.port.VideoFrame;

/** Looks closely at a supposed disc: its rim to a fraction of a pixel, and how much of it is really there. */
final class RimInspection {
    /** The supposed rim may be this much too small or too big. */
    private static final double INWARD = 0.84;

    private static final double OUTWARD = 1.18;

    private static final double LEAST_SUPPORT = 0.3;

    /** Faces are kept of every third frame, and of discs that are likely ones: a kilobyte or two per frame. */
    private static final int FACE_EVERY = 3;

    private static final double FACE_SCORE = 0.5;

    private RimInspection() {}

    /** Returns the disc near a circle (frame pixels); empty where the picture shows none. */
    static Optional<Disc> inspect(VideoFrame frame, Circle start) {
        Ellipse rough = Ellipse.circle(start.x(), start.y(), start.radius());
        RimRays wide = new RimRays(frame, rough, INWARD, OUTWARD);
        Optional<Ellipse> first = RimFit.consensus(wide, frame.index());
        if (first.isEmpty()) {
            return Optional.empty();
        }
        return near(frame, first.get(), 0.02);
    }

    /** Returns the disc of the frame before where it is now; empty where it has moved too far or isn't seen. */
    static Optional<Disc> follow(VideoFrame frame, Ellipse before) {
        return near(frame, before, 0.06);
    }

    /** Returns the disc whose rim is about as big as an ellipse; empty where the picture shows none. */
    static Optional<Disc> like(VideoFrame frame, Ellipse supposed) {
        return near(frame, supposed, 0.03);
    }

    private static Optional<Disc> near(VideoFrame frame, Ellipse start, double band) {
        RimRays close = new RimRays(frame, start, 1 - RimTrace.REACH, 1 + RimTrace.REACH);
        Ellipse shape = RimFit.near(close, band);
        RimEvidence evidence = evidence(close, shape);
        if (evidence.support() < LEAST_SUPPORT) {
            return Optional.empty();
        }
        boolean kept = frame.index() % FACE_EVERY == 0 && evidence.score() >= FACE_SCORE;
        FacePatch face = kept ? FacePatch.of(frame, shape) : FacePatch.none();
        return Optional.of(new Disc(shape, evidence, RimTrace.of(close, shape), face));
    }

    private static RimEvidence evidence(RimRays rays, Ellipse shape) {
        double band = Math.max(0.015, 1.5 / shape.radius());
        double[] off = new double[RimRays.COUNT];
        int met = 0;
        for (int ray = 0; ray < RimRays.COUNT; ray++) {
            int edge = rays.isVisible(ray) ? rays.nearest(ray, rays.expected(shape, ray), band) : -1;
            if (edge >= 0) {
                off[met++] = Math.abs(rays.rho(ray, edge) - rays.expected(shape, ray)) * shape.radius();
            }
        }
        Arrays.sort(off, 0, met);
        int seen = Math.max(1, rays.visibleCount());
        return new RimEvidence(
                (double) met / seen,
                uniformity(rays),
                (double) rays.visibleCount() / RimRays.COUNT,
                met == 0 ? shape.radius() : off[met / 2]);
    }

    private static double uniformity(RimRays rays) {
        float[] typical = new float[3];
        float[] channel = new float[RimRays.COUNT];
        for (int c = 0; c < 3; c++) {
            int n = 0;
            for (int ray = 0; ray < RimRays.COUNT; ray++) {
                if (rays.isVisible(ray)) {
                    channel[n++] = rays.innerColour(ray)[c];
                }
            }
            if (n == 0) {
                return 0;
            }
            Arrays.sort(channel, 0, n);
            typical[c] = channel[n / 2];
        }
        int alike = 0;
        for (int ray = 0; ray < RimRays.COUNT; ray++) {
            float[] colour = rays.innerColour(ray);
            double distance =
                    Math.hypot(Math.hypot(colour[0] - typical[0], colour[1] - typical[1]), colour[2] - typical[2]);
            // 40 of 441 (black to white): light and shade on one plate differ by as much.
            alike += rays.isVisible(ray) && distance < 40 ? 1 : 0;
        }
        return (double) alike / Math.max(1, rays.visibleCount());
    }
}
