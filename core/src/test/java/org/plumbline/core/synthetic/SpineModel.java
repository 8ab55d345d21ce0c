package org.plumbline.core.synthetic;

import java.util.ArrayList;
import java.util.List;

/**
 * The lumbar model of biomechanics B9: hip to L5/S1 (−4.5, +10) cm, lumbar 18 cm over six equal joints with 45° standing
 * lordosis, rigid 26 cm thorax with 35° kyphosis, shoulder 2 cm in front of the upper thorax, skin 6 cm behind the spine.
 */
public final class SpineModel {
    private SpineModel() {}

    /** Spine from L5/S1 up, metres from the hip: x forward, y up, direction in degrees; the last entry is the shoulder. */
    public static List<double[]> spine(double flexion) {
        List<double[]> points = new ArrayList<>();
        double x = -0.045;
        double y = 0.10;
        points.add(new double[] {x, y, 0});
        // The direction turns by the lordosis over six joints, less the flexion; positive leans forward.
        double perJoint = (-45 + flexion) / 6;
        double direction = 0;
        for (int i = 0; i < 6; i++) {
            direction += perJoint;
            x += 0.03 * Math.sin(Math.toRadians(direction));
            y += 0.03 * Math.cos(Math.toRadians(direction));
            points.add(new double[] {x, y, direction});
        }
        for (int i = 0; i < 12; i++) {
            direction += 35.0 / 12;
            x += 0.26 / 12 * Math.sin(Math.toRadians(direction));
            y += 0.26 / 12 * Math.cos(Math.toRadians(direction));
            points.add(new double[] {x, y, direction});
        }
        double across = Math.toRadians(direction);
        points.add(new double[] {x + 0.02 * Math.cos(across), y - 0.02 * Math.sin(across), direction});
        return points;
    }

    /** The skin of the back from below the seat to the top of the thorax, metres from the hip: x forward, y up. */
    public static List<double[]> skin(double flexion) {
        List<double[]> spine = spine(flexion);
        List<double[]> skin = new ArrayList<>();
        skin.add(new double[] {-0.11, -0.10});
        skin.add(new double[] {-0.115, 0.03});
        for (double[] node : spine.subList(0, spine.size() - 1)) {
            double across = Math.toRadians(node[2]);
            skin.add(new double[] {node[0] - 0.06 * Math.cos(across), node[1] + 0.06 * Math.sin(across)});
        }
        return skin;
    }

    /** Distance from the line from hip to shoulder back to the skin, at a share of the line, as a share of its length. */
    static double backOffset(double flexion, double share) {
        double[] shoulder = spine(flexion).getLast();
        double length = Math.hypot(shoulder[0], shoulder[1]);
        double upX = shoulder[0] / length;
        double upY = shoulder[1] / length;
        List<double[]> skin = skin(flexion);
        double[] last = {0, 0};
        for (int i = 0; i < skin.size(); i++) {
            double[] place = skin.get(i);
            double along = (place[0] * upX + place[1] * upY) / length;
            double back = (place[1] * upX - place[0] * upY) / length;
            if (along >= share && i > 0) {
                return last[1] + (back - last[1]) * (share - last[0]) / (along - last[0]);
            }
            last = new double[] {along, back};
        }
        return last[1];
    }
}
