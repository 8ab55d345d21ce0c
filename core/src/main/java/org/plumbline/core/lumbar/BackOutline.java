package org.plumbline.core.lumbar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.plumbline.core.capture.BackEdge;
import org.plumbline.core.capture.PixelPoint;
import org.plumbline.core.capture.Silhouette;

/** The back's outline as seen from the line from hip to shoulder (biomechanics C5, 2), at fixed stations of that line. */
final class BackOutline {
    static final int STATIONS = 38;
    static final double FIRST = 0.18;
    static final double STEP = 0.02;

    /** A back farther behind the line than this share of it is no back: an arm, a plate, another person. */
    private static final double FARTHEST = 0.6;
    /** Between points further apart, in trunk lengths, nothing was seen. */
    private static final double WIDEST_GAP = 0.05;

    private final double[] offsets;
    private final boolean[] known;

    BackOutline(double[] offsets, boolean[] known) {
        this.offsets = offsets.clone();
        this.known = known.clone();
    }

    /** Where a station lies on the line: 0 at the hip, 1 at the shoulder. */
    static double place(int station) {
        return FIRST + station * STEP;
    }

    /**
     * Reads the outline of a mask.
     *
     * @param excluded places of the picture whose outline means nothing: plate disc, near arm, bar
     */
    static BackOutline of(Silhouette mask, TrunkAxis axis, Predicate<PixelPoint> excluded) {
        double[] offsets = new double[STATIONS];
        boolean[] known = new boolean[STATIONS];
        for (int i = 0; i < STATIONS; i++) {
            PixelPoint from = axis.at(place(i));
            double distance = mask.firstExit(from, axis.backX(), axis.backY());
            PixelPoint edge = new PixelPoint(from.x() + distance * axis.backX(), from.y() + distance * axis.backY());
            if (distance > 0 && distance < FARTHEST * axis.length() && !excluded.test(edge)) {
                offsets[i] = distance / axis.length();
                known[i] = true;
            }
        }
        return new BackOutline(offsets, known);
    }

    /** Reads the edge of the back; points in front of the line or far behind it belong to something else. */
    static BackOutline of(BackEdge edge, TrunkAxis axis, Predicate<PixelPoint> excluded) {
        List<double[]> points = new ArrayList<>();
        for (int i = 0; i < edge.size(); i++) {
            PixelPoint point = edge.point(i);
            double offset = axis.o(point);
            if (offset > 0 && offset < FARTHEST && !excluded.test(point)) {
                points.add(new double[] {axis.q(point), offset});
            }
        }
        points.sort(Comparator.comparingDouble(point -> point[0]));
        double[] offsets = new double[STATIONS];
        boolean[] known = new boolean[STATIONS];
        int above = 0;
        for (int i = 0; i < STATIONS; i++) {
            double q = place(i);
            while (above < points.size() && points.get(above)[0] < q) {
                above++;
            }
            if (above > 0 && above < points.size()) {
                double[] low = points.get(above - 1);
                double[] high = points.get(above);
                double gap = high[0] - low[0];
                known[i] = gap <= WIDEST_GAP;
                offsets[i] = gap > 0 ? low[1] + (high[1] - low[1]) * (q - low[0]) / gap : low[1];
            }
        }
        return new BackOutline(offsets, known);
    }

    /** Share of the stations at which it was seen. */
    double coverage() {
        int count = 0;
        for (boolean one : known) {
            count += one ? 1 : 0;
        }
        return (double) count / STATIONS;
    }

    boolean knows(int station) {
        return known[station];
    }

    /** Distance from the line back to the outline, as a share of the line's length. */
    double offset(int station) {
        return offsets[station];
    }
}
