package org.plumbline.core.lumbar;

import java.util.Arrays;

/** An outline from which shift, tilt and slide, which are the keypoints' and not the back's, can be taken out. */
final class LevelledOutline {
    /** How far the network's hip lies along the trunk from where it should, trunk lengths: 3 cm. */
    private static final double SLIDE = 0.06;
    /** Tukey's constant: 95 % as good as least squares on normal noise. */
    private static final double TUKEY = 4.685;
    /** Standard deviation of normal noise over its median absolute value. */
    private static final double MEDIAN_TO_SIGMA = 1.4826;

    private final BackOutline outline;
    private final double noise;
    private final double[] weights;
    private final double[] tilt;
    private final double[] slide;
    private final double stiffness;
    private final double slideSquares;

    /**
     * All stations that are known, alike.
     *
     * @param noise variance of a station with what neighbours share, trunk lengths squared
     */
    LevelledOutline(BackOutline outline, double noise) {
        this(outline, noise, known(outline));
    }

    private LevelledOutline(BackOutline outline, double noise, double[] weights) {
        this.outline = outline;
        this.noise = noise;
        this.weights = weights;
        double[] places = new double[weights.length];
        for (int i = 0; i < places.length; i++) {
            places[i] = BackOutline.place(i);
        }
        double middle = mean(places);
        double size = 0;
        for (int i = 0; i < places.length; i++) {
            places[i] -= middle;
            size += weights[i] * places[i] * places[i];
        }
        for (int i = 0; i < places.length; i++) {
            places[i] /= Math.sqrt(size);
        }
        tilt = places;
        slide = level(slopes());
        slideSquares = product(slide, slide);
        stiffness = noise * weight() / (SLIDE * SLIDE);
    }

    private static double[] known(BackOutline outline) {
        double[] weights = new double[BackOutline.STATIONS];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = outline.knows(i) ? 1 : 0;
        }
        return weights;
    }

    /** How many stations' worth it knows. */
    double weight() {
        return Arrays.stream(weights).sum();
    }

    /** The same outline with less say for the stations that lie far from a reference (Tukey's biweight). */
    LevelledOutline without(double[] reference, double least) {
        double[] rest = rest(reference);
        double[] sizes = new double[rest.length];
        int count = 0;
        for (int i = 0; i < rest.length; i++) {
            if (outline.knows(i)) {
                sizes[count++] = Math.abs(rest[i]);
            }
        }
        Arrays.sort(sizes, 0, count);
        double reach = TUKEY * Math.max(least, MEDIAN_TO_SIGMA * sizes[count / 2]);
        double[] fewer = new double[rest.length];
        for (int i = 0; i < rest.length; i++) {
            double share = rest[i] / reach;
            fewer[i] = outline.knows(i) && Math.abs(share) < 1 ? (1 - share * share) * (1 - share * share) : 0;
        }
        return new LevelledOutline(outline, noise, fewer);
    }

    /** Squares left between the outline and a reference, and what the slide costs. */
    double cost(double[] reference) {
        double[] difference = level(difference(reference));
        double slid = product(difference, slide) / (slideSquares + stiffness);
        double sum = stiffness * slid * slid;
        for (int i = 0; i < difference.length; i++) {
            double left = difference[i] - slid * slide[i];
            sum += weights[i] * left * left;
        }
        return sum;
    }

    private double[] rest(double[] reference) {
        double[] rest = level(difference(reference));
        double slid = product(rest, slide) / (slideSquares + stiffness);
        for (int i = 0; i < rest.length; i++) {
            rest[i] -= slid * slide[i];
        }
        return rest;
    }

    private double[] difference(double[] reference) {
        double[] difference = new double[reference.length];
        for (int i = 0; i < difference.length; i++) {
            difference[i] = outline.knows(i) ? outline.offset(i) - reference[i] : 0;
        }
        return difference;
    }

    /** Change of the outline from station to station, per trunk length. */
    private double[] slopes() {
        double[] slopes = new double[weights.length];
        for (int i = 0; i < slopes.length; i++) {
            int low = i > 0 && outline.knows(i - 1) ? i - 1 : i;
            int high = i + 1 < slopes.length && outline.knows(i + 1) ? i + 1 : i;
            slopes[i] = outline.knows(i) && high > low
                    ? (outline.offset(high) - outline.offset(low)) / ((high - low) * BackOutline.STEP)
                    : 0;
        }
        return slopes;
    }

    /** Takes shift and tilt out. */
    private double[] level(double[] values) {
        double mean = mean(values);
        double along = product(values, tilt);
        double[] level = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            level[i] = values[i] - mean - along * tilt[i];
        }
        return level;
    }

    private double mean(double[] values) {
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            sum += weights[i] * values[i];
        }
        return sum / weight();
    }

    private double product(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += weights[i] * a[i] * b[i];
        }
        return sum;
    }
}
