package org.plumbline.vision.bar.path;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.plumbline.core.capture.BarObservation;
import org.plumbline.core.capture.PixelPoint;
import org.plumbline.vision.bar.BarSighting;
import org.plumbline.vision.bar.disc.Disc;

/** Solves one shot, that is frames without a cut between them. */
final class ShotSolver {
    /** Perspective lets the plate grow by some per cent on its way up; before that is known, sizes may differ by this. */
    private static final double LOOSE = 0.06;

    private static final double TIGHT = 0.025;

    /** With less of the rim than this on the known ellipse, the place is a guess. */
    private static final double LEAST_SUPPORT = 0.35;

    /** Objects that stand still while the hands move on are tried in turn; a gym shows no more of them than this. */
    private static final int STILL_OBJECTS = 4;

    private final List<BarSighting> shot;

    ShotSolver(List<BarSighting> shot) {
        this.shot = shot;
    }

    List<BarObservation> solve() {
        List<StillObject> still = new ArrayList<>();
        for (int i = 0; i <= STILL_OBJECTS; i++) {
            Predicate<Disc> allowed = disc -> still.stream().noneMatch(s -> s.holds(disc));
            int[] path = path(allowed);
            if (!PathVerdict.isDiscSeen(shot, path)) {
                break;
            }
            StillObject object = StillObject.of(shot, path);
            if (!object.ignoresTheHands(shot, path)) {
                return observe(path);
            }
            still.add(object);
        }
        return shot.stream()
                .map(s -> (BarObservation) new BarObservation.Absent("no plate found in this part of the clip"))
                .toList();
    }

    private int[] path(Predicate<Disc> allowed) {
        int[] path = new PathSearch(shot, Expectation.none(shot.size()), allowed).best();
        if (Arrays.stream(path).allMatch(p -> p < 0)) {
            return path;
        }
        double factor = PlateSize.outerFactor(shot, path);
        double[] diameters = PlateSize.diameters(shot, path);
        for (int f = 0; f < diameters.length; f++) {
            diameters[f] *= factor;
        }
        int[] loose = new PathSearch(shot, new Expectation(diameters, LOOSE), allowed).best();
        if (Arrays.stream(loose).allMatch(p -> p < 0)) {
            return loose;
        }
        return new PathSearch(shot, new Expectation(PlateSize.diameters(shot, loose), TIGHT), allowed).best();
    }

    private List<BarObservation> observe(int[] path) {
        double[] diameters = PlateSize.diameters(shot, path);
        double[] aspects = PlateSize.aspects(shot, path);
        FixedShapeFit[] fits = new FixedShapeFit[path.length];
        boolean[] seen = new boolean[path.length];
        for (int f = 0; f < path.length; f++) {
            if (path[f] >= 0) {
                fits[f] = FixedShapeFit.of(shot.get(f).discs().get(path[f]), diameters[f], aspects[f]);
                seen[f] = fits[f].support() >= LEAST_SUPPORT;
            }
        }
        boolean[] stray = Strays.find(shot, fits, seen);
        List<BarObservation> observations = new ArrayList<>(path.length);
        for (int f = 0; f < path.length; f++) {
            if (!seen[f]) {
                observations.add(new BarObservation.Absent("the plate's rim is not seen"));
            } else if (stray[f]) {
                observations.add(new BarObservation.Absent("the disc found here doesn't fit the frames beside it"));
            } else {
                double inSight = shot.get(f).discs().get(path[f]).evidence().inSight();
                observations.add(new BarObservation.Plate(
                        new PixelPoint(fits[f].shape().x(), fits[f].shape().y()),
                        diameters[f],
                        fits[f].support() * Math.sqrt(inSight)));
            }
        }
        return observations;
    }
}
