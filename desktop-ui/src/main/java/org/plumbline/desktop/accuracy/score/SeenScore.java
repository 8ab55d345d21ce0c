package org.plumbline.desktop.accuracy.score;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.plumbline.core.capture.BarObservation;
import org.plumbline.core.capture.CapturedFrame;
import org.plumbline.core.capture.CapturedLift;
import org.plumbline.core.capture.Keypoint;
import org.plumbline.core.capture.PixelPoint;
import org.plumbline.core.capture.PoseObservation;
import org.plumbline.samples.geometry.Pixel;
import org.plumbline.samples.geometry.Vector;
import org.plumbline.samples.scene.Facing;
import org.plumbline.samples.truth.Camera;
import org.plumbline.samples.truth.FrameTruth;
import org.plumbline.samples.truth.Joint;

/**
 * What was seen in the frames against what was there.
 *
 * @param frames of the clip
 * @param lifterFrames of them with the lifter
 * @param plateFrames of them with the plate
 * @param inSight displacements of near joints that nothing hides
 * @param hidden the same of joints behind the near plate or the near forearm
 * @param plateCentre distances of the plate's centre, per cent of its diameter
 * @param plateCentrePixels the same in pixels
 * @param plateDiameter found less true diameter, per cent of the true one
 */
public record SeenScore(
        int frames,
        int lifterFrames,
        int plateFrames,
        Map<Part, Displacements> inSight,
        Map<Part, Displacements> hidden,
        Errors plateCentre,
        Errors plateCentrePixels,
        Errors plateDiameter) {

    /** The joints that are compared, of the side nearer to the camera. */
    public enum Part {
        SHOULDER("SHOULDER", "HIP", 1),
        HIP("HIP", "SHOULDER", -1),
        KNEE("KNEE", "HIP", -1),
        ANKLE("ANKLE", "KNEE", -1),
        HEEL("HEEL", "TOE", 1),
        TOE("FOOT_INDEX", "HEEL", -1);

        private final String keypoint;
        private final String other;
        private final int turn;

        /**
         * @param keypoint the network's name
         * @param other the joint at the other end of the part of the body that this one ends
         * @param turn quarter turns from the way along that part to the way the lifter faces, as seen from the right
         */
        Part(String keypoint, String other, int turn) {
            this.keypoint = keypoint;
            this.other = other;
            this.turn = turn;
        }

        Joint joint(boolean right) {
            return of(name(), right);
        }

        Joint other(boolean right) {
            return of(other, right);
        }

        Keypoint keypoint(boolean right) {
            return Keypoint.valueOf(side(right) + keypoint);
        }

        static Joint of(String joint, boolean right) {
            return Joint.valueOf(side(right) + joint);
        }

        private static String side(boolean right) {
            return right ? "RIGHT_" : "LEFT_";
        }
    }

    /** Half the thickness of a forearm, metres: what is nearer to its axis, it hides. */
    private static final double FOREARM = 0.04;

    public SeenScore {
        inSight = Map.copyOf(inSight);
        hidden = Map.copyOf(hidden);
    }

    static SeenScore of(KnownLift known, CapturedLift lift) {
        boolean right = known.scene().shot().facing() == Facing.RIGHT;
        Map<Part, List<Displacement>> inSight = new EnumMap<>(Part.class);
        Map<Part, List<Displacement>> hidden = new EnumMap<>(Part.class);
        List<Double> centre = new ArrayList<>();
        List<Double> centrePixels = new ArrayList<>();
        List<Double> diameter = new ArrayList<>();
        int lifter = 0;
        for (CapturedFrame frame : lift.frames()) {
            FrameTruth truth = known.shownAt(frame.time().toNanos() / 1e9);
            if (frame.pose() instanceof PoseObservation.Seen seen) {
                lifter++;
                for (Part part : Part.values()) {
                    (hides(truth, part, right) ? hidden : inSight)
                            .computeIfAbsent(part, any -> new ArrayList<>())
                            .add(displacement(
                                    truth,
                                    part,
                                    right,
                                    seen.pose().at(part.keypoint(right)).position()));
                }
            }
            if (frame.bar() instanceof BarObservation.Plate plate) {
                double true100 = truth.plate().diameter() / 100;
                double pixels = distance(plate.centre(), truth.plate().centre());
                centrePixels.add(pixels);
                centre.add(pixels / true100);
                diameter.add(plate.diameterPixels() / true100 - 100);
            }
        }
        return new SeenScore(
                lift.frames().size(),
                lifter,
                centre.size(),
                all(inSight),
                all(hidden),
                new Errors(centre),
                new Errors(centrePixels),
                new Errors(diameter));
    }

    /** Whether the near plate or the near forearm is before a joint of the near side. */
    private static boolean hides(FrameTruth truth, Part part, boolean right) {
        Pixel there = truth.seen(part.joint(right));
        if (there.distance(truth.plate().centre()) < truth.plate().diameter() / 2) {
            return true;
        }
        Camera camera = truth.camera();
        Vector elbow = truth.place(Part.of("ELBOW", right));
        Pixel from = truth.seen(Part.of("ELBOW", right));
        Pixel to = truth.seen(Part.of("WRIST", right));
        double depth = elbow.minus(camera.eye()).dot(camera.ahead());
        return part != Part.SHOULDER && fromSegment(there, from, to) < FOREARM * camera.focal() / depth;
    }

    private static double fromSegment(Pixel point, Pixel from, Pixel to) {
        double dx = to.x() - from.x();
        double dy = to.y() - from.y();
        double along = (point.x() - from.x()) * dx + (point.y() - from.y()) * dy;
        double share = Math.clamp(along / (dx * dx + dy * dy), 0, 1);
        return Math.hypot(point.x() - from.x() - share * dx, point.y() - from.y() - share * dy);
    }

    private static Displacement displacement(FrameTruth truth, Part part, boolean right, PixelPoint found) {
        Camera camera = truth.camera();
        Pixel there = truth.seen(part.joint(right));
        Pixel other = truth.seen(part.other(right));
        double depth = truth.place(part.joint(right)).minus(camera.eye()).dot(camera.ahead());
        double centimetres = 100 * depth / camera.focal();
        double x = centimetres * (found.x() - there.x());
        double y = centimetres * (found.y() - there.y());
        double length = there.distance(other);
        double alongX = (there.x() - other.x()) / length;
        double alongY = (there.y() - other.y()) / length;
        double side = right ? part.turn : -part.turn;
        return new Displacement(x * alongX + y * alongY, side * (y * alongX - x * alongY));
    }

    private static double distance(PixelPoint found, Pixel known) {
        return Math.hypot(found.x() - known.x(), found.y() - known.y());
    }

    private static Map<Part, Displacements> all(Map<Part, List<Displacement>> lists) {
        Map<Part, Displacements> all = new EnumMap<>(Part.class);
        lists.forEach((part, list) -> all.put(part, new Displacements(list)));
        return all;
    }
}
