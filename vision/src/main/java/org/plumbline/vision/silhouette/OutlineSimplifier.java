package org.plumbline.vision.silhouette;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import org.plumbline.core.capture.PixelPoint;

/** Drops corners of a closed outline while no dropped corner lies farther than a tolerance from it (Douglas-Peucker). */
public final class OutlineSimplifier {
    private OutlineSimplifier() {}

    /**
     * Simplifies a closed outline.
     *
     * @param corners in order, the last joined to the first
     * @param tolerance largest distance of a dropped corner from the result, in the corners' unit
     */
    public static List<PixelPoint> simplify(List<PixelPoint> corners, double tolerance) {
        if (corners.size() < 4) {
            return List.copyOf(corners);
        }
        int far = farthestFrom(corners, corners.get(0));
        BitSet kept = new BitSet(corners.size() + 1);
        kept.set(0);
        kept.set(far);
        keep(corners, 0, far, tolerance, kept);
        keep(corners, far, corners.size(), tolerance, kept);
        List<PixelPoint> result = new ArrayList<>();
        for (int i = kept.nextSetBit(0); i >= 0 && i < corners.size(); i = kept.nextSetBit(i + 1)) {
            result.add(corners.get(i));
        }
        return result;
    }

    private static int farthestFrom(List<PixelPoint> corners, PixelPoint point) {
        int far = 1;
        for (int i = 2; i < corners.size(); i++) {
            if (corners.get(i).distanceTo(point) > corners.get(far).distanceTo(point)) {
                far = i;
            }
        }
        return far;
    }

    private static void keep(List<PixelPoint> corners, int from, int to, double tolerance, BitSet kept) {
        Deque<int[]> open = new ArrayDeque<>();
        open.push(new int[] {from, to});
        while (!open.isEmpty()) {
            int[] span = open.pop();
            PixelPoint a = corners.get(span[0]);
            PixelPoint b = corners.get(span[1] % corners.size());
            double worst = tolerance;
            int at = -1;
            for (int i = span[0] + 1; i < span[1]; i++) {
                double distance = distance(corners.get(i), a, b);
                if (distance > worst) {
                    worst = distance;
                    at = i;
                }
            }
            if (at >= 0) {
                kept.set(at);
                open.push(new int[] {span[0], at});
                open.push(new int[] {at, span[1]});
            }
        }
    }

    /** Distance of a point from the segment between two others. */
    static double distance(PixelPoint point, PixelPoint a, PixelPoint b) {
        double dx = b.x() - a.x();
        double dy = b.y() - a.y();
        double length = dx * dx + dy * dy;
        double along = length == 0 ? 0 : ((point.x() - a.x()) * dx + (point.y() - a.y()) * dy) / length;
        double t = Math.clamp(along, 0, 1);
        return Math.hypot(point.x() - a.x() - t * dx, point.y() - a.y() - t * dy);
    }
}
