package org.plumbline.vision.bar.path;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.plumbline.vision.bar.disc.Ellipse;
import org.plumbline.vision.bar.disc.Linear;

/**
 * How the plate looks at each height of the picture. It moves up and down in one plane, so the camera's distance and
 * the angle under which it looks at the disc change steadily with the height, and the disc's size and turn with them. Many
 * frames together know them well.
 *
 * @param middle y from which the curves are reckoned
 * @param unit of height, in pixels
 * @param lowest height, in units, down to which the curves are known
 * @param highest height up to which they are
 * @param vertical logarithm of the vertical half-extent
 * @param aspect horizontal over vertical extent
 * @param lean of the ellipse
 */
record PlateShape(double middle, double unit, double lowest, double highest, Curve vertical, Curve aspect, Curve lean) {

    /**
     * A parabola over the picture's height: distance changes the size in proportion, the angle of view by its cosine.
     *
     * @param level at the middle
     * @param slope per unit
     * @param bend per unit squared
     */
    record Curve(double level, double slope, double bend) {

        double at(double height) {
            return level + height * (slope + height * bend);
        }
    }

    /** Plates seen over less than this height, in half-extents, don't tell how they change with it. */
    private static final double LEAST_TRAVEL = 0.5;

    private static final int ROUNDS = 8;

    /** Shapes are not found more alike than this. */
    private static final double LEAST_SPREAD = 0.003;

    /** Learns from the frames that show the rim. */
    static PlateShape of(List<Place> rims) {
        List<Place> seen = new ArrayList<>();
        for (Place place : rims) {
            if (place.evidence().support() > 0) {
                seen.add(place);
            }
        }
        double[] heights =
                seen.stream().mapToDouble(p -> p.shape().y()).sorted().toArray();
        double middle = heights[heights.length / 2];
        double half =
                seen.stream().mapToDouble(p -> p.shape().vertical()).average().orElse(1);
        double travel = heights[(int) (0.95 * (heights.length - 1))] - heights[(int) (0.05 * (heights.length - 1))];
        boolean sloped = travel > LEAST_TRAVEL * half;
        double[] ys = seen.stream()
                .mapToDouble(p -> sloped ? (p.shape().y() - middle) / half : 0)
                .toArray();
        return new PlateShape(
                middle,
                half,
                (heights[(int) (0.03 * (heights.length - 1))] - middle) / half,
                (heights[(int) (0.97 * (heights.length - 1))] - middle) / half,
                curve(seen, ys, p -> Math.log(p.shape().vertical())),
                curve(seen, ys, p -> p.shape().horizontal() / p.shape().vertical()),
                curve(seen, ys, p -> p.shape().lean()));
    }

    /** Weighted least squares that trusts far values less and less, from a weighted median. */
    private static Curve curve(List<Place> seen, double[] ys, ToDoubleFunction<Place> figure) {
        double[] values = seen.stream().mapToDouble(figure).toArray();
        double[] weights = seen.stream().mapToDouble(PlateShape::weight).toArray();
        Curve curve = new Curve(median(values, weights), 0, 0);
        for (int round = 0; round < ROUNDS; round++) {
            double[] off = new double[values.length];
            for (int i = 0; i < off.length; i++) {
                off[i] = Math.abs(values[i] - curve.at(ys[i]));
            }
            // First everything counts, so that a bend at one end is not taken for strays; then only what agrees.
            double widest = 0.2 * Math.pow(0.6, round);
            double reach = Math.max(widest, 4.7 * Math.max(LEAST_SPREAD, median(off, weights)));
            double[][] normal = new double[3][4];
            for (int i = 0; i < off.length; i++) {
                if (off[i] < reach) {
                    double t = 1 - off[i] * off[i] / (reach * reach);
                    double[] row = {1, ys[i], ys[i] * ys[i]};
                    for (int a = 0; a < 3; a++) {
                        for (int b = 0; b < 3; b++) {
                            normal[a][b] += t * t * weights[i] * row[a] * row[b];
                        }
                        normal[a][3] += t * t * weights[i] * row[a] * values[i];
                    }
                }
            }
            // Without travel there is nothing to tell a slope or a bend by; a whisper for a straight and level line.
            normal[1][1] += 1e-3 * normal[0][0];
            normal[2][2] += 1e-2 * normal[0][0];
            double[] solved = Linear.solve(normal);
            curve = new Curve(solved[0], solved[1], solved[2]);
        }
        return curve;
    }

    private static double weight(Place place) {
        return Math.pow(place.evidence().support() * place.evidence().inSight(), 2);
    }

    private static double median(double[] values, double[] weights) {
        Integer[] order = new Integer[values.length];
        double total = 0;
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
            total += weights[i];
        }
        Arrays.sort(order, Comparator.comparingDouble(i -> values[i]));
        double sum = 0;
        for (int i : order) {
            sum += weights[i];
            if (sum >= 0.5 * total) {
                return values[i];
            }
        }
        throw new IllegalStateException("no value has a weight");
    }

    /** The plate with its centre at a place. */
    Ellipse at(double x, double y) {
        double height = Math.clamp((y - middle) / unit, lowest, highest);
        double half = Math.exp(vertical.at(height));
        return new Ellipse(
                x, y, half * Math.clamp(aspect.at(height), 0.7, 1.1), half, Math.clamp(lean.at(height), -0.3, 0.3));
    }
}
