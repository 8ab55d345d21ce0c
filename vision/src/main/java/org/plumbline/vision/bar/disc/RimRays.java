package org.plumbline.vision.bar.disc;

import java.util.Arrays;
import org.plumbline.core.port.VideoFrame;

/**
 * Edges met along {@value #COUNT} rays that cross the rim of a supposed disc, at full resolution and sub-pixel. Positions
 * are in units of the disc (rho: 1 on the rim). Steps grow with the disc, so a big one costs no more than a small one.
 */
final class RimRays {
    static final int COUNT = 72;

    /** Edges kept on one ray. */
    static final int EDGES = 3;

    /** Samples along a radius; finer than a pixel is never needed. */
    private static final double STEPS_PER_RADIUS = 80;

    /** First derivative of a Gaussian of 1.2 samples, scaled so that a straight slope gives its own steepness. */
    private static final float[] SLOPE = slopeKernel(1.2, 3);

    private final Ellipse disc;
    private final double[] rho = new double[COUNT * EDGES];
    private final float[] strength = new float[COUNT * EDGES];
    private final boolean[] visible = new boolean[COUNT];
    private final float[][] inner = new float[COUNT][3];
    private int visibleCount;
    private float noise;

    /**
     * Looks along the rays.
     *
     * @param frame the picture
     * @param disc whose rim is supposed
     * @param from where the rays start, in rho
     * @param to where they end
     */
    RimRays(VideoFrame frame, Ellipse disc, double from, double to) {
        this.disc = disc;
        double step = Math.max(1, disc.radius() / STEPS_PER_RADIUS) / disc.radius();
        int pad = SLOPE.length / 2;
        int samples = (int) Math.ceil((to - from) / step) + 1 + 2 * pad;
        double first = from - pad * step;
        float[][] slopes = new float[COUNT][samples];
        float[] profile = new float[samples * 3];
        for (int ray = 0; ray < COUNT; ray++) {
            sample(frame, ray, first, step, profile, samples);
            derive(profile, slopes[ray], samples, pad);
            keepInner(profile, ray, first, step, samples);
            visible[ray] = inPicture(frame, ray, 1.0) && inPicture(frame, ray, 0.96) && inPicture(frame, ray, 1.04);
            visibleCount += visible[ray] ? 1 : 0;
        }
        noise = noiseOf(slopes, pad);
        for (int ray = 0; ray < COUNT; ray++) {
            if (visible[ray]) {
                pickEdges(slopes[ray], ray, first, step, pad);
            }
        }
    }

    private static float[] slopeKernel(double sigma, int reach) {
        float[] kernel = new float[2 * reach + 1];
        double moment = 0;
        for (int i = -reach; i <= reach; i++) {
            double v = i * Math.exp(-i * i / (2 * sigma * sigma));
            kernel[i + reach] = (float) v;
            moment += i * v;
        }
        for (int i = 0; i < kernel.length; i++) {
            kernel[i] /= (float) moment;
        }
        return kernel;
    }

    static double cosine(int ray) {
        return Math.cos(2 * Math.PI * ray / COUNT);
    }

    static double sine(int ray) {
        return Math.sin(2 * Math.PI * ray / COUNT);
    }

    private boolean inPicture(VideoFrame frame, int ray, double at) {
        double x = disc.pointX(at, cosine(ray), sine(ray));
        double y = disc.pointY(at, cosine(ray), sine(ray));
        return x > 2 && y > 2 && x < frame.width() - 2 && y < frame.height() - 2;
    }

    private void sample(VideoFrame frame, int ray, double first, double step, float[] profile, int samples) {
        Arrays.fill(profile, 0, 3 * samples, Float.NaN);
        byte[] bgr = frame.bgr();
        int width = frame.width();
        int lastX = width - 2;
        int lastY = frame.height() - 2;
        // Three taps side by side, a third of the rays' distance apart, calm the noise along the rim.
        double spread = 2 * Math.PI / COUNT / 3;
        for (int tap = -1; tap <= 1; tap++) {
            double angle = 2 * Math.PI * ray / COUNT + tap * spread;
            double stepX = disc.pointX(1, Math.cos(angle), Math.sin(angle)) - disc.x();
            double stepY = disc.pointY(1, Math.cos(angle), Math.sin(angle)) - disc.y();
            for (int k = 0; k < samples; k++) {
                double at = first + k * step;
                double x = disc.x() + at * stepX - 0.5;
                double y = disc.y() + at * stepY - 0.5;
                int ix = (int) Math.floor(x);
                int iy = (int) Math.floor(y);
                if (ix < 0 || iy < 0 || ix > lastX || iy > lastY) {
                    profile[3 * k] = Float.NaN;
                    continue;
                }
                if (tap == -1) {
                    profile[3 * k] = 0;
                    profile[3 * k + 1] = 0;
                    profile[3 * k + 2] = 0;
                }
                float fx = (float) (x - ix);
                float fy = (float) (y - iy);
                float w00 = (1 - fx) * (1 - fy) / 3;
                float w01 = fx * (1 - fy) / 3;
                float w10 = (1 - fx) * fy / 3;
                float w11 = fx * fy / 3;
                int i = 3 * (iy * width + ix);
                int below = i + 3 * width;
                for (int c = 0; c < 3; c++) {
                    profile[3 * k + c] += w00 * (bgr[i + c] & 0xff)
                            + w01 * (bgr[i + 3 + c] & 0xff)
                            + w10 * (bgr[below + c] & 0xff)
                            + w11 * (bgr[below + 3 + c] & 0xff);
                }
            }
        }
    }

    private static void derive(float[] profile, float[] slope, int samples, int pad) {
        for (int k = pad; k < samples - pad; k++) {
            float best = 0;
            for (int c = 0; c < 3; c++) {
                float sum = 0;
                for (int j = -pad; j <= pad; j++) {
                    sum += SLOPE[j + pad] * profile[3 * (k + j) + c];
                }
                // A NaN (outside the picture) fails every comparison and leaves no slope.
                if (Math.abs(sum) > best) {
                    best = Math.abs(sum);
                }
            }
            slope[k] = best;
        }
    }

    private void keepInner(float[] profile, int ray, double first, double step, int samples) {
        int from = Math.clamp((long) Math.ceil((0.9 - first) / step), 0, samples - 1);
        int to = Math.clamp((long) Math.floor((0.95 - first) / step), from, samples - 1);
        for (int c = 0; c < 3; c++) {
            float sum = 0;
            for (int k = from; k <= to; k++) {
                sum += profile[3 * k + c];
            }
            inner[ray][c] = sum / (to - from + 1);
        }
    }

    private float noiseOf(float[][] slopes, int pad) {
        float[] all = new float[COUNT * slopes[0].length];
        int n = 0;
        for (int ray = 0; ray < COUNT; ray++) {
            for (int k = pad; visible[ray] && k < slopes[ray].length - pad; k++) {
                all[n++] = slopes[ray][k];
            }
        }
        if (n == 0) {
            return 1;
        }
        Arrays.sort(all, 0, n);
        // The lower third holds no edges, even on a printed plate before a busy wall.
        return Math.max(0.25f, all[n / 3]);
    }

    private void pickEdges(float[] slope, int ray, double first, double step, int pad) {
        float least = 2.5f * noise;
        for (int k = pad + 1; k < slope.length - pad - 1; k++) {
            float v = slope[k];
            if (v < least || v < slope[k - 1] || v <= slope[k + 1]) {
                continue;
            }
            double bend = slope[k - 1] - 2 * v + slope[k + 1];
            double shift = bend == 0 ? 0 : 0.5 * (slope[k - 1] - slope[k + 1]) / bend;
            insert(ray, first + (k + shift) * step, v);
        }
    }

    private void insert(int ray, double at, float v) {
        int slot = ray * EDGES;
        int weakest = slot;
        for (int i = slot; i < slot + EDGES; i++) {
            if (strength[i] < strength[weakest]) {
                weakest = i;
            }
        }
        if (v > strength[weakest]) {
            strength[weakest] = v;
            rho[weakest] = at;
        }
    }

    Ellipse disc() {
        return disc;
    }

    boolean isVisible(int ray) {
        return visible[ray];
    }

    int visibleCount() {
        return visibleCount;
    }

    /** Whether an edge was found. */
    boolean has(int ray, int edge) {
        return strength[ray * EDGES + edge] > 0;
    }

    double rho(int ray, int edge) {
        return rho[ray * EDGES + edge];
    }

    /** How steep an edge is against the noise, from 0 towards 1. */
    double weight(int ray, int edge) {
        double s = strength[ray * EDGES + edge] / (5 * noise);
        return s * s / (1 + s * s);
    }

    /** The edge of a ray nearest to a rho, or -1 if there is none within the tolerance. */
    int nearest(int ray, double wanted, double tolerance) {
        int best = -1;
        double distance = tolerance;
        for (int e = 0; e < EDGES; e++) {
            if (has(ray, e) && Math.abs(rho(ray, e) - wanted) <= distance) {
                distance = Math.abs(rho(ray, e) - wanted);
                best = e;
            }
        }
        return best;
    }

    /** Where a ray would meet the rim of another ellipse close by. */
    double expected(Ellipse other, int ray) {
        // One step of Newton's method from the rim of this one is exact to a few thousandths for ellipses so alike.
        double rho = 1;
        for (int i = 0; i < 2; i++) {
            double px = disc.pointX(rho, cosine(ray), sine(ray));
            double py = disc.pointY(rho, cosine(ray), sine(ray));
            rho += 1 - Math.hypot(other.unitX(px), other.unitY(px, py));
        }
        return rho;
    }

    /** Colour (blue, green, red) just inside the rim. */
    float[] innerColour(int ray) {
        return inner[ray];
    }
}
