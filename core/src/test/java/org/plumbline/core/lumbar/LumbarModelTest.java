package org.plumbline.core.lumbar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.core.capture.PixelPoint;
import org.plumbline.core.capture.Silhouette;

/**
 * The lumbar model of biomechanics B9: hip to L5/S1 (−4.5, +10) cm, lumbar 18 cm over six equal joints with 45° standing
 * lordosis, rigid 26 cm thorax with 35° kyphosis, shoulder 2 cm in front of the upper thorax, skin 6 cm behind the spine.
 */
class LumbarModelTest {
    private static final double PIXELS_PER_METRE = 400;

    @ParameterizedTest
    @CsvSource({"10, 1.4", "20, 2.8", "33, 4.4", "45, 5.8", "60, 7.1"})
    void theBulgeGrowsWithFlexionAsTheTableSays(double flexion, double percent) {
        double standing = bulge(0, true, 0).percent();
        assertThat(bulge(flexion, true, 0).percent() - standing).isEqualTo(percent, within(0.5));
    }

    @Test
    void theMirroredBackIsTheSameBack() {
        assertThat(bulge(33, false, 0).percent()).isEqualTo(bulge(33, true, 0).percent(), within(1e-3));
    }

    @Test
    void aPictureTurnedByTheTrunkLeanChangesNothing() {
        assertThat(bulge(33, true, 70).percent()).isEqualTo(bulge(33, true, 0).percent(), within(1e-3));
    }

    @Test
    void anArmAcrossTheBackIsLeftOutAndTheRestStillTells() {
        List<PixelPoint> back = outline(33, true, 0);
        PixelPoint hip = hip();
        PixelPoint shoulder = shoulder(33, true, 0);
        BackOutline whole = BackOutline.of(new Silhouette(back), hip, shoulder, true, place -> false);
        BackOutline part = BackOutline.of(
                new Silhouette(back),
                hip,
                shoulder,
                true,
                place -> place.y() < hip.y() - 0.75 * (hip.y() - shoulder.y()));
        assertThat(whole.coverage()).isEqualTo(1);
        assertThat(part.coverage()).isBetween(0.7, 0.9);
        assertThat(Bulge.of(part).percent()).isEqualTo(Bulge.of(whole).percent(), within(0.6));
    }

    private static Bulge bulge(double flexion, boolean facesRight, double lean) {
        BackOutline outline = BackOutline.of(
                new Silhouette(outline(flexion, facesRight, lean)),
                hip(),
                shoulder(flexion, facesRight, lean),
                facesRight,
                place -> false);
        assertThat(outline.coverage()).isEqualTo(1);
        return Bulge.of(outline);
    }

    private static PixelPoint hip() {
        return new PixelPoint(500, 600);
    }

    /** Spine from L5/S1 up, metres from the hip; x forward, y up; the last entry is the shoulder. */
    private static List<double[]> spine(double flexion) {
        List<double[]> points = new ArrayList<>();
        double x = -0.045;
        double y = 0.10;
        points.add(new double[] {x, y, 0});
        // The heading turns by the lordosis over six joints, less the flexion; positive leans forward.
        double heading = -22.5;
        double perJoint = (-45 + flexion) / 6;
        heading += 45 - 22.5;
        double direction = heading;
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
        points.add(new double[] {
            x + 0.02 * Math.cos(Math.toRadians(direction)), y - 0.02 * Math.sin(Math.toRadians(direction)), direction
        });
        return points;
    }

    private static PixelPoint shoulder(double flexion, boolean facesRight, double lean) {
        double[] last = spine(flexion).getLast();
        return pixel(last[0], last[1], facesRight, lean);
    }

    private static List<PixelPoint> outline(double flexion, boolean facesRight, double lean) {
        List<double[]> spine = spine(flexion);
        List<double[]> skin = new ArrayList<>();
        skin.add(new double[] {-0.11, -0.10});
        skin.add(new double[] {-0.115, 0.03});
        for (double[] node : spine.subList(0, spine.size() - 1)) {
            double across = Math.toRadians(node[2]);
            skin.add(new double[] {node[0] - 0.06 * Math.cos(across), node[1] + 0.06 * Math.sin(across)});
        }
        double[] top = spine.getLast();
        skin.add(new double[] {top[0] - 0.05, top[1] + 0.12});
        skin.add(new double[] {top[0] + 0.12, top[1] + 0.12});
        skin.add(new double[] {top[0] + 0.14, top[1] - 0.05});
        skin.add(new double[] {0.15, 0.1});
        skin.add(new double[] {0.12, -0.10});
        List<PixelPoint> corners = new ArrayList<>();
        for (double[] place : skin) {
            corners.add(pixel(place[0], place[1], facesRight, lean));
        }
        if (!facesRight) {
            Collections.reverse(corners);
        }
        return corners;
    }

    private static PixelPoint pixel(double x, double y, boolean facesRight, double lean) {
        double turn = Math.toRadians(lean);
        double forward = x * Math.cos(turn) + y * Math.sin(turn);
        double up = -x * Math.sin(turn) + y * Math.cos(turn);
        double right = facesRight ? forward : -forward;
        return new PixelPoint(hip().x() + PIXELS_PER_METRE * right, hip().y() - PIXELS_PER_METRE * up);
    }
}
