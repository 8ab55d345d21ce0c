package org.plumbline.samples.render.figure;

import java.util.List;
import org.plumbline.samples.body.Head;
import org.plumbline.samples.body.Limbs;
import org.plumbline.samples.body.Pose;
import org.plumbline.samples.geometry.Vector;

/**
 * What of a pose is drawn of a person.
 *
 * @param gripping whether the hands are closed about a bar
 */
record Posture(Limbs left, Limbs right, List<Vector> spine, Head head, boolean gripping) {
    private static final double CLOSE = 0.03;

    Posture {
        spine = List.copyOf(spine);
    }

    static Posture of(Pose pose) {
        Vector off = pose.right().grip().minus(pose.bar());
        return new Posture(pose.left(), pose.right(), pose.spine(), pose.head(), Math.hypot(off.x(), off.y()) < CLOSE);
    }

    List<Limbs> sides() {
        return List.of(left, right);
    }
}
