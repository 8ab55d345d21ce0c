package org.plumbline.core.lumbar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.core.capture.PixelPoint;
import org.plumbline.core.capture.Silhouette;
import org.plumbline.core.synthetic.SpineModel;

/** The proxy on the anatomy of biomechanics B9, which is not the one it assumes. */
class LumbarModelTest {
    private static final double PIXELS_PER_METRE = 400;

    @ParameterizedTest
    @ValueSource(doubles = {-15, 10, 20, 33, 45, 60})
    void flexionIsReadOffTheOutlineOfAnotherAnatomyWithinASeventh(double flexion) {
        assertThat(read(outline(flexion, true, 0), axis(flexion, true, 0)).degrees())
                .isEqualTo(flexion, within(Math.max(2, 0.15 * Math.abs(flexion))));
    }

    @Test
    void theMirroredBackIsTheSameBack() {
        assertThat(read(outline(33, false, 0), axis(33, false, 0)).degrees())
                .isEqualTo(read(outline(33, true, 0), axis(33, true, 0)).degrees(), within(1e-3));
    }

    @Test
    void aPictureTurnedByTheTrunkLeanChangesNothing() {
        assertThat(read(outline(33, true, 70), axis(33, true, 70)).degrees())
                .isEqualTo(read(outline(33, true, 0), axis(33, true, 0)).degrees(), within(1e-3));
    }

    @Test
    void anArmAcrossTheBackIsLeftOutAndTheRestStillTells() {
        TrunkAxis axis = axis(33, true, 0);
        Silhouette back = new Silhouette(outline(33, true, 0));
        BackOutline whole = BackOutline.of(back, axis, place -> false);
        BackOutline part = BackOutline.of(back, axis, place -> axis.q(place) > 0.75);
        assertThat(whole.coverage()).isEqualTo(1);
        assertThat(part.coverage()).isBetween(0.7, 0.9);
        assertThat(fit().of(part).degrees()).isEqualTo(fit().of(whole).degrees(), within(4.0));
    }

    @Test
    void aHipSeenTwoCentimetresTooHighHardlyMatters() {
        TrunkAxis axis = axis(33, true, 0);
        PixelPoint high = axis.at(0.02 * PIXELS_PER_METRE / axis.length());
        TrunkAxis wrong = new TrunkAxis(high, axis.shoulder(), true);
        assertThat(read(outline(33, true, 0), wrong).degrees())
                .isEqualTo(read(outline(33, true, 0), axis).degrees(), within(5.0));
    }

    @Test
    void aLumpOnTheBackHasNoSayButCostsCertainty() {
        BackOutline clean = outlineOf(33);
        double[] offsets = new double[BackOutline.STATIONS];
        boolean[] known = new boolean[BackOutline.STATIONS];
        for (int i = 0; i < offsets.length; i++) {
            offsets[i] = clean.offset(i) + (i >= 16 && i < 20 ? 0.03 : 0);
            known[i] = true;
        }
        FlexionFit.Flexion lumpy = fit().of(new BackOutline(offsets, known));
        assertThat(lumpy.degrees()).isEqualTo(fit().of(clean).degrees(), within(lumpy.error()));
        assertThat(lumpy.misfit()).isGreaterThan(2 * fit().of(clean).misfit());
    }

    @Test
    void noiseOfTwoMillimetresStaysWithinTheStatedErrorInNineteenOfTwentyOutlines() {
        Random random = new Random(3);
        BackOutline clean = outlineOf(20);
        double exact = fit().of(clean).degrees();
        int held = 0;
        for (int trial = 0; trial < 200; trial++) {
            double[] offsets = new double[BackOutline.STATIONS];
            boolean[] known = new boolean[BackOutline.STATIONS];
            double shared = 0;
            for (int i = 0; i < offsets.length; i++) {
                shared = i % 5 == 0 ? 0.004 * random.nextGaussian() : shared;
                offsets[i] = clean.offset(i) + shared;
                known[i] = true;
            }
            FlexionFit.Flexion read = fit().of(new BackOutline(offsets, known));
            held += Math.abs(read.degrees() - exact) <= read.error() ? 1 : 0;
        }
        assertThat(held).isBetween(170, 200);
    }

    @Test
    void aClothThatBridgesTheHollowIsRecognised() {
        BackOutline skin = outlineOf(-10);
        double[] cord = new double[BackOutline.STATIONS];
        boolean[] known = new boolean[BackOutline.STATIONS];
        for (int i = 0; i < cord.length; i++) {
            cord[i] = skin.offset(i);
            known[i] = true;
            for (int low = 0; low < i; low++) {
                for (int high = i + 1; high < cord.length; high++) {
                    double share = (double) (i - low) / (high - low);
                    cord[i] = Math.max(cord[i], skin.offset(low) + share * (skin.offset(high) - skin.offset(low)));
                }
            }
        }
        assertThat(reference(skin).hollow()).isTrue();
        assertThat(reference(new BackOutline(cord, known)).hollow()).isFalse();
    }

    @Test
    void outlinesThatDisagreeAreNoReference() {
        BackOutline one = outlineOf(0);
        BackOutline other = outlineOf(50);
        assertThat(ReferenceBack.of(List.of(one, one, other, other))).isEmpty();
        assertThat(ReferenceBack.of(List.of(one, one))).isEmpty();
    }

    private static FlexionFit.Flexion read(List<PixelPoint> corners, TrunkAxis axis) {
        BackOutline outline = BackOutline.of(new Silhouette(corners), axis, place -> false);
        assertThat(outline.coverage()).isEqualTo(1);
        return fit().of(outline);
    }

    private static FlexionFit fit() {
        return new FlexionFit(reference(outlineOf(0)));
    }

    private static ReferenceBack reference(BackOutline outline) {
        return ReferenceBack.of(List.of(outline, outline, outline)).orElseThrow();
    }

    private static BackOutline outlineOf(double flexion) {
        return BackOutline.of(new Silhouette(outline(flexion, true, 0)), axis(flexion, true, 0), place -> false);
    }

    private static TrunkAxis axis(double flexion, boolean facesRight, double lean) {
        return new TrunkAxis(hip(), shoulder(flexion, facesRight, lean), facesRight);
    }

    private static PixelPoint hip() {
        return new PixelPoint(500, 600);
    }

    private static PixelPoint shoulder(double flexion, boolean facesRight, double lean) {
        double[] last = SpineModel.spine(flexion).getLast();
        return pixel(last[0], last[1], facesRight, lean);
    }

    private static List<PixelPoint> outline(double flexion, boolean facesRight, double lean) {
        List<double[]> skin = SpineModel.skin(flexion);
        double[] top = SpineModel.spine(flexion).getLast();
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
