package org.plumbline.samples.chain;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.samples.geometry.Vector;

/**
 * The spine in the sagittal plane with the pelvis upright and the hip axis at the origin: hip, sacrum's top, five lumbar
 * and three thoracic nodes, and the shoulder. z is 0 throughout.
 */
public record Spine(List<Vector> nodes, Vector shoulder) {
    private static final int LUMBAR = 5;
    private static final int THORACIC = 3;
    private static final double KYPHOSIS = Math.toRadians(22.0 / THORACIC);

    public Spine {
        nodes = List.copyOf(nodes);
    }

    /** A spine of so much total lumbar flexion, degrees, shared equally by the six joints from L5/S1 to T12/L1. */
    public static Spine bent(Build build, double flexion) {
        double each = Math.toRadians(flexion) / (LUMBAR + 1);
        List<Vector> nodes = new ArrayList<>();
        Vector at = new Vector(0, 0, 0);
        nodes.add(at);
        at = new Vector(0, build.pelvis(), 0);
        nodes.add(at);
        double heading = 0;
        for (int i = 0; i < LUMBAR; i++) {
            heading += each;
            at = at.plus(along(heading).times(build.lumbar()));
            nodes.add(at);
        }
        heading += each;
        for (int i = 0; i < THORACIC; i++) {
            heading += KYPHOSIS;
            at = at.plus(along(heading).times(build.thorax()));
            nodes.add(at);
        }
        Vector up = along(heading);
        Vector forward = new Vector(up.y(), -up.x(), 0);
        double s = build.scale();
        return new Spine(nodes, at.plus(up.times(-0.048 * s)).plus(forward.times(0.028 * s)));
    }

    /** From hip to shoulder. */
    public double length() {
        return shoulder.length();
    }

    /** How far the line from hip to shoulder leans forward of the pelvis, radians. */
    public double lean() {
        return Math.atan2(shoulder.x(), shoulder.y());
    }

    /** The same spine with its hip at the given place and the pelvis tipped forward by the angle in radians. */
    public List<Vector> placed(Vector hip, double pitch) {
        return nodes.stream().map(node -> hip.plus(tip(node, pitch))).toList();
    }

    private static Vector along(double heading) {
        return new Vector(Math.sin(heading), Math.cos(heading), 0);
    }

    private static Vector tip(Vector v, double pitch) {
        double c = Math.cos(pitch);
        double s = Math.sin(pitch);
        return new Vector(v.x() * c + v.y() * s, v.y() * c - v.x() * s, 0);
    }
}
