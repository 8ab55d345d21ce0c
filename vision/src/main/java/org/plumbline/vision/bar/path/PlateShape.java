package org.plumbline.vision.bar.path;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.plumbline.vision.bar.disc.Ellipse;

/**
 * How the plate looks at each height of the picture. It moves up and down in one plane, so its distance from the camera,
 * and with it its size and its turn, change steadily with the height; many frames together know both well.
 *
 * @param middle y about which the lines turn
 * @param vertical logarithm of the vertical half-extent
 * @param aspect horizontal over vertical extent
 * @param lean of the ellipse
 */
record PlateShape(double middle, Line vertical, Line aspect, Line lean) {

    /**
     * A line over the picture's height.
     *
     * @param level at the middle
     * @param slope per pixel
     */
    record Line(double level, double slope) {

        double at(double offset) {
            return level + slope * offset;
        }
    }

    /** Plates seen over less than this height, in half-extents, don't tell how they change with it. */
    private static final double LEAST_TRAVEL = 0.5;

    /** Learns from the frames that show the rim. */
    static PlateShape of(List<Place> rims) {
        List<Place> seen = new ArrayList<>();
        for (Place place : rims) {
            if (place.evidence().support() > 0) {
                seen.add(place);
            }
        }
        double[] heights = seen.stream().mapToDouble(p -> p.shape().y()).sorted().toArray();
        double middle = heights[heights.length / 2];
        double half = seen.stream().mapToDouble(p -> p.shape().vertical()).average().orElse(1);
        double travel = heights[(int) (0.95 * (heights.length - 1))] - heights[(int) (0.05 * (heights.length - 1))];
        boolean sloped = travel > LEAST_TRAVEL * half;
        return new PlateShape(
                middle,
                line(seen, middle, half, sloped, p -> Math.log(p.shape().vertical())),
                line(seen, middle, half, sloped, p -> p.shape().horizontal()
                        / p.shape().vertical()),
                line(seen, middle, half, sloped, p -> p.shape().lean()));
    }

    /** Weighted least squares that trusts far values less and less, from a weighted median. */
    private static Line line(
            List<Place> seen, double middle, double half, boolean sloped, ToDoubleFunction<Place> figure) {
        double level = median(seen, p -> figure.applyAsDouble(p));
        double slope = 0;
        for (int round = 0; round < 8; round++) {
            Line line = new Line(level, slope / half);
            double typical = Math.max(
                    0.003,
                    median(seen, p -> Math.abs(figure.applyAsDouble(p) - line.at(p.shape().y() - middle))));
            double sum = 0;
            double sumY = 0;
            double sumYy = 0;
            double sumV = 0;
            double sumYv = 0;
            for (Place place : seen) {
                double y = (place.shape().y() - middle) / half;
                double v = figure.applyAsDouble(place);
                double off = (v - level - slope * y) / (4.7 * typical);
                double tukey = Math.abs(off) < 1 ? Math.pow(1 - off * off, 2) : 0;
                double w = tukey * weight(place);
                sum += w;
                sumY += w * y;
                sumYy += w * y * y;
                sumV += w * v;
                sumYv += w * y * v;
            }
            double spread = sum * sumYy - sumY * sumY;
            slope = sloped && spread > 1e-9 * sum * sum ? (sum * sumYv - sumY * sumV) / spread : 0;
            level = (sumV - slope * sumY) / sum;
        }
        return new Line(level, slope / half);
    }

    private static double weight(Place place) {
        return Math.pow(place.evidence().support() * place.evidence().inSight(), 2);
    }

    private static double median(List<Place> seen, ToDoubleFunction<Place> figure) {
        double[][] values = new double[seen.size()][];
        double total = 0;
        for (int i = 0; i < values.length; i++) {
            Place place = seen.get(i);
            values[i] = new double[] {figure.applyAsDouble(place), weight(place)};
            total += values[i][1];
        }
        Arrays.sort(values, (a, b) -> Double.compare(a[0], b[0]));
        double sum = 0;
        int i = 0;
        while (i < values.length - 1 && sum + values[i][1] < 0.5 * total) {
            sum += values[i++][1];
        }
        return values[i][0];
    }

    /** The plate with its centre at a place. */
    Ellipse at(double x, double y) {
        double half = Math.exp(vertical.at(y - middle));
        return new Ellipse(x, y, half * aspect.at(y - middle), half, Math.clamp(lean.at(y - middle), -0.3, 0.3));
    }
}
