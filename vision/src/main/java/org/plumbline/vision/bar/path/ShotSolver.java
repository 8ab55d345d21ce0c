package org.plumbline.vision.bar.path;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.plumbline.core.capture.BarEnd;
import org.plumbline.core.capture.BarObservation;
import org.plumbline.core.capture.PixelPoint;
import org.plumbline.vision.bar.BarSighting;
import org.plumbline.vision.bar.disc.Disc;
import org.plumbline.vision.bar.disc.Ellipse;

/**
 * Solves one shot, that is frames without a cut between them: a first path, from it the plate's shape, with the shape known
 * a second and surer look at every frame, and the final path.
 */
final class ShotSolver {
    /** A disc further than this from the known size (logarithm) is no attempt at the plate. */
    private static final double ATTEMPT = 0.1;

    /** With less of the rim than this on the known ellipse, the place is a guess. */
    private static final double LEAST_SUPPORT = 0.35;

    /** With half the rim on it, the centre is known well enough to learn from. */
    private static final double SURE_SUPPORT = 0.5;

    /** Objects that stand still while the hands move on are tried in turn; a gym shows no more of them than this. */
    private static final int STILL_OBJECTS = 4;

    private final List<BarSighting> sightings;
    private final List<Moment> shot;

    ShotSolver(List<BarSighting> sightings) {
        this.sightings = sightings;
        this.shot = sightings.stream().map(Moment::of).toList();
    }

    List<BarObservation> solve() {
        List<StillObject> still = new ArrayList<>();
        for (int i = 0; i <= STILL_OBJECTS; i++) {
            Predicate<Place> allowed = place -> still.stream().noneMatch(s -> s.holds(place));
            int[] path = new PathSearch(shot, allowed).best();
            if (!PathVerdict.isDiscSeen(shot, path)) {
                break;
            }
            StillObject object = StillObject.of(shot, path);
            boolean foreign = object.ignoresTheHands(shot, path) || !PathVerdict.isBesideTheHands(shot, path);
            if (!foreign) {
                return observe(path, allowed);
            }
            still.add(object);
        }
        return shot.stream()
                .map(s -> (BarObservation) new BarObservation.Absent("no plate found in this part of the clip"))
                .toList();
    }

    private List<BarObservation> observe(int[] first, Predicate<Place> allowed) {
        PlateFamily family = PlateFamily.of(shot, first);
        List<Place> members = new ArrayList<>();
        for (int f = 0; f < first.length; f++) {
            members.add(family.member(shot.get(f), first[f]));
        }
        PlateShape shape = PlateShape.of(members);
        List<Moment> known = withKnownShape(shape);
        int[] rims = new PathSearch(known, allowed).best();
        InnerRings rings = rings(known, rims);
        List<Moment> all = new ArrayList<>();
        for (int f = 0; f < known.size(); f++) {
            List<Place> places = new ArrayList<>(known.get(f).places());
            places.addAll(rings.places(shot.get(f), shape));
            all.add(known.get(f).with(places));
        }
        return observations(all, new PathSearch(all, allowed).best());
    }

    private List<Moment> withKnownShape(PlateShape shape) {
        List<Moment> moments = new ArrayList<>();
        for (int f = 0; f < shot.size(); f++) {
            List<Place> places = new ArrayList<>();
            for (Disc disc : sightings.get(f).discs()) {
                Ellipse known = shape.at(disc.shape().x(), disc.shape().y());
                if (Math.abs(Math.log(disc.shape().vertical() / known.vertical())) < ATTEMPT) {
                    places.add(FixedShapeFit.of(disc, known));
                }
            }
            moments.add(shot.get(f).with(places));
        }
        return moments;
    }

    private InnerRings rings(List<Moment> known, int[] path) {
        boolean[] sure = new boolean[path.length];
        List<Place> rims = new ArrayList<>();
        for (int f = 0; f < path.length; f++) {
            Place rim = path[f] < 0 ? Place.NOWHERE : known.get(f).places().get(path[f]);
            sure[f] = rim.evidence().support() >= SURE_SUPPORT;
            rims.add(rim);
        }
        return InnerRings.learn(shot, rims, sure);
    }

    private List<BarObservation> observations(List<Moment> moments, int[] path) {
        boolean[] seen = new boolean[path.length];
        List<Place> places = new ArrayList<>();
        for (int f = 0; f < path.length; f++) {
            Place place = path[f] < 0 ? Place.NOWHERE : moments.get(f).places().get(path[f]);
            places.add(place);
            seen[f] = place.evidence().support() >= LEAST_SUPPORT;
        }
        boolean[] stray = Strays.find(moments, places, seen);
        BarEnd[] ends = BarEnds.find(sightings, places, seen, stray);
        List<BarObservation> observations = new ArrayList<>(path.length);
        for (int f = 0; f < path.length; f++) {
            if (!seen[f]) {
                observations.add(new BarObservation.Absent("the plate's rim is not seen"));
            } else if (stray[f]) {
                observations.add(new BarObservation.Absent("the disc found here doesn't fit the frames beside it"));
            } else {
                Place place = places.get(f);
                observations.add(new BarObservation.Plate(
                        new PixelPoint(place.shape().x(), place.shape().y()),
                        place.diameter(),
                        place.evidence().support() * Math.sqrt(place.evidence().inSight()),
                        ends[f]));
            }
        }
        return observations;
    }
}
