package org.plumbline.samples.truth;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.samples.cloth.Slice;
import org.plumbline.samples.geometry.Pixel;
import org.plumbline.samples.geometry.Vector;

/**
 * Where the back's edge is in the picture, from the sacrum's top to the upper thorax: the section of the trunk in the
 * sagittal plane, and of its width the point that the camera sees furthest out.
 */
final class BackOutline {
    /** Points of the outline. */
    static final int STATIONS = 41;

    private static final double FAR = 0.5;
    private static final double CLOSE = 1e-6;
    private static final int ROUND_STEPS = 90;
    private static final int FIRST = 1;

    private BackOutline() {}

    /** The edge of a trunk, with or without clothes, that lies about a spine. */
    static List<Pixel> of(List<Vector> spine, List<Slice> trunk, Camera camera) {
        // The uppermost segment lies under neck and shoulders.
        int last = spine.size() - 2;
        List<Pixel> outline = new ArrayList<>();
        for (int i = 0; i < STATIONS; i++) {
            double place = FIRST + (double) (last - FIRST) * i / (STATIONS - 1);
            int segment = Math.min((int) place, last - 1);
            double share = place - segment;
            Vector at = spine.get(segment).towards(spine.get(segment + 1), share);
            Vector back = normal(spine, place);
            double reach = reach(trunk, at, back);
            double width = nearest(trunk, at.plus(back.times(reach))).flat(at.plus(back.times(reach)));
            outline.add(furthest(at, back, reach, width, camera));
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
    private static double reach(List<Slice> trunk, Vector at, Vector back) {
        double out = FAR;
        double free = distance(trunk, at.plus(back.times(out)));
        while (free > CLOSE) {
            out -= free;
            free = distance(trunk, at.plus(back.times(out)));
        }
        return out;
    }

    private static double distance(List<Slice> trunk, Vector point) {
        return nearest(trunk, point).distance(point);
    }

    private static Slice nearest(List<Slice> trunk, Vector point) {
        Slice best = trunk.getFirst();
        double least = Double.MAX_VALUE;
        for (Slice slice : trunk) {
            double next = slice.distance(point);
            if (next < least) {
                least = next;
                best = slice;
            }
        }
        return best;
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
