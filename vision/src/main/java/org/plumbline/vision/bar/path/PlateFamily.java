package org.plumbline.vision.bar.path;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Which of the concentric circles on a path are the plate's own rim. A path may run on a ring in one part of a shot and on
 * the rim in another; the rim is the biggest circle around the path's centres that shows itself again and again.
 *
 * @param diameter typical vertical diameter of the rim, in pixels
 */
record PlateFamily(double diameter) {
    /** Sizes this alike are one circle seen under noise, blur and a slowly changing distance (logarithm). */
    private static final double ALIKE = 0.06;

    /**
     * The plate is not seen this much bigger or smaller anywhere in the shot: a pitch of 12 degrees makes 4 % of a lift seen
     * from 2.5 m, its own thickness some 5 %. A painted ring differs by more.
     */
    private static final double DRIFT = 0.07;

    /** Sum of the shares of rim seen, per frame on the path, that makes a circle more than chance. */
    private static final double LEAST_WEIGHT = 0.25;

    static PlateFamily of(List<Moment> shot, int[] path) {
        List<double[]> circles = new ArrayList<>();
        int frames = 0;
        for (int f = 0; f < path.length; f++) {
            if (path[f] >= 0) {
                frames++;
                Place chosen = shot.get(f).places().get(path[f]);
                for (Place place : shot.get(f).places()) {
                    if (isAround(place, chosen)) {
                        circles.add(new double[] {
                            Math.log(place.diameter()),
                            place.evidence().support() * place.evidence().inSight()
                        });
                    }
                }
            }
        }
        circles.sort(Comparator.comparingDouble(circle -> circle[0]));
        double[] largest = {0, 0};
        double[] heaviest = {0, 0};
        double weight = 0;
        double sum = 0;
        int from = 0;
        int to = 0;
        for (double[] circle : circles) {
            while (to < circles.size() && circles.get(to)[0] < circle[0] + ALIKE) {
                weight += circles.get(to)[1];
                sum += circles.get(to)[1] * circles.get(to++)[0];
            }
            while (circles.get(from)[0] <= circle[0] - ALIKE) {
                weight -= circles.get(from)[1];
                sum -= circles.get(from)[1] * circles.get(from++)[0];
            }
            if (weight > LEAST_WEIGHT * frames) {
                largest = new double[] {circle[0], sum / weight};
            }
            if (weight > heaviest[0]) {
                heaviest = new double[] {weight, sum / weight};
            }
        }
        double mean = largest[0] > 0 ? largest[1] : heaviest[1];
        return new PlateFamily(Math.exp(mean));
    }

    /** Whether a place is the chosen one or a bigger circle around the same centre. */
    private static boolean isAround(Place place, Place chosen) {
        double larger = place.shape().vertical() - chosen.shape().vertical();
        if (larger <= 0) {
            return place.equals(chosen);
        }
        // The tread beside the face touches the face's rim: its centre is off by as much as it is larger.
        double concentric = 0.4 * larger + 0.01 * place.shape().vertical();
        return place.shape().vertical() < 2 * chosen.shape().vertical()
                && place.shape().apart(chosen.shape()) < concentric;
    }

    /** The rim itself in one frame, {@link Place#NOWHERE} if it is not among the circles seen. */
    Place member(Moment moment, int onPath) {
        if (onPath < 0) {
            return Place.NOWHERE;
        }
        Place chosen = moment.places().get(onPath);
        Place best = Place.NOWHERE;
        for (Place place : moment.places()) {
            boolean fits = Math.abs(Math.log(place.diameter() / diameter)) < DRIFT;
            if (fits && isAround(place, chosen) && place.score() > best.score()) {
                best = place;
            }
        }
        return best;
    }
}
