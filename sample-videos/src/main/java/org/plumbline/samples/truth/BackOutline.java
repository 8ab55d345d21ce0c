package org.plumbline.samples.truth;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.samples.body.Trunk;
import org.plumbline.samples.geometry.Pixel;
import org.plumbline.samples.geometry.Vector;

/**
 * Where the clothed back's edge is in the picture, from the sacrum's top to the upper thorax: the section of the trunk in
 * the sagittal plane, and of its width the point that the camera sees furthest out.
 */
final class BackOutline {
    /** Points of the outline. */
    static final int STATIONS = 41;

    private static final double FAR = 0.4;
    private static final double CLOSE = 1e-6;
    private static final int ROUND_STEPS = 90;
    private static final int FIRST = 1;

    private BackOutline() {}

    static List<Pixel> of(List<Vector> spine, Trunk trunk, Camera camera) {
        // The uppermost segment lies under neck and shoulders.
        int last = spine.size() - 2;
        List<Pixel> outline = new ArrayList<>();
        for (int i = 0; i < STATIONS; i++) {
            double place = FIRST + (double) (last - FIRST) * i / (STATIONS - 1);
            int segment = Math.min((int) place, last - 1);
            double share = place - segment;
            Vector at = spine.get(segment).towards(spine.get(segment + 1), share);
            double width =
                    trunk.stretch().get(segment) * (1 - share) + trunk.stretch().get(segment + 1) * share;
            Vector back = normal(spine, place);
            outline.add(furthest(at, back, reach(spine, trunk, at, back), width, camera));
        }
        return List.copyOf(outline);
    }

    /** Across the spine and backwards; turns evenly from segment to segment, so that stations never cross. */
    private static Vector normal(List<Vector> spine, double place) {
        int before = (int) Math.floor(place - 0.5);
        int most = spine.size() - 2;
        double share = place - 0.5 - before;
        Vector lower = direction(spine, Math.clamp(before, 0, most));
        Vector upper = direction(spine, Math.clamp(before + 1, 0, most));
        Vector along = lower.towards(upper, share).unit();
        return new Vector(-along.y(), along.x(), 0);
    }

    private static Vector direction(List<Vector> spine, int segment) {
        return spine.get(segment + 1).minus(spine.get(segment)).unit();
    }

    /** How far behind the spine the section ends: coming from outside, step by what is certainly free. */
    private static double reach(List<Vector> spine, Trunk trunk, Vector at, Vector back) {
        double out = FAR;
        double free = distance(spine, trunk, at.plus(back.times(out)));
        while (free > CLOSE) {
            out -= free;
            free = distance(spine, trunk, at.plus(back.times(out)));
        }
        return out;
    }

    private static double distance(List<Vector> spine, Trunk trunk, Vector point) {
        double least = Double.MAX_VALUE;
        for (int i = 0; i + 1 < spine.size(); i++) {
            double from = trunk.depth().get(i);
            double to = trunk.depth().get(i + 1);
            least = Math.min(least, cone(point, spine.get(i), from, spine.get(i + 1), to));
        }
        return least;
    }

    /** Distance in the sagittal plane to the hull of two circles: the largest over its tangents' family. */
    private static double cone(Vector point, Vector a, double ra, Vector b, double rb) {
        Vector axis = b.minus(a);
        double length = axis.length();
        Vector unit = axis.times(1 / length);
        double along = point.minus(a).dot(unit);
        double across = Math.abs(point.minus(a).dot(new Vector(-unit.y(), unit.x(), 0)));
        double slope = (ra - rb) / Math.sqrt(length * length - (ra - rb) * (ra - rb));
        double foot = Math.clamp((along - across * slope) / length, 0, 1);
        // The circle whose tangent point is nearest: its centre lies where the cone's normal through the point starts.
        return Math.hypot(along - foot * length, across) - (ra + (rb - ra) * foot);
    }

    private static Pixel furthest(Vector at, Vector back, double reach, double width, Camera camera) {
        Pixel centre = camera.project(at);
        Pixel straight = camera.project(at.plus(back.times(reach)));
        double dx = straight.x() - centre.x();
        double dy = straight.y() - centre.y();
        Pixel best = straight;
        double most = -Double.MAX_VALUE;
        for (int i = -ROUND_STEPS; i <= ROUND_STEPS; i++) {
            double angle = Math.PI / 2 * i / ROUND_STEPS;
            double z = Math.signum(i) * width + reach * Math.sin(angle);
            Pixel seen =
                    camera.project(at.plus(back.times(reach * Math.cos(angle))).atZ(z));
            double out = (seen.x() - centre.x()) * dx + (seen.y() - centre.y()) * dy;
            if (out > most) {
                most = out;
                best = seen;
            }
        }
        return best;
    }
}
