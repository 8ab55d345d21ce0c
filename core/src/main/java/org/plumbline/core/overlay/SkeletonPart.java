package org.plumbline.core.overlay;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.core.capture.Keypoint;
import org.plumbline.core.capture.KeypointEstimate;
import org.plumbline.core.capture.PixelPoint;
import org.plumbline.core.capture.Pose;
import org.plumbline.core.capture.PoseObservation;
import org.plumbline.core.kinematics.Channel;

/**
 * The bones and joints of one side. A joint in sight is drawn where the network saw it; one behind the plate where the
 * analysis holds it, marked as doubtful, or not at all: the network makes up what it can't see.
 */
final class SkeletonPart implements OverlayPart {
    /** Below it a keypoint is not measured from (biomechanics C2). */
    private static final double TRUSTED = 0.5;

    /** A joint in one frame. */
    private record Joint(PixelPoint place, boolean sure, boolean corrected) {}

    /** The channels in which the analysis holds a joint. */
    private record Held(Channel x, Channel y) {}

    private final Scene scene;
    private final BodySide side;
    private final Role sure;
    private final Role doubtful;
    private final Map<Keypoint, Held> held;

    private SkeletonPart(Scene scene, BodySide side, Role sure, Role doubtful, Map<Keypoint, Held> held) {
        this.scene = scene;
        this.side = side;
        this.sure = sure;
        this.doubtful = doubtful;
        this.held = held;
    }

    static SkeletonPart near(Scene scene) {
        BodySide side = scene.near();
        Map<Keypoint, Held> held = Map.of(
                side.shoulder(), new Held(Channel.SHOULDER_X, Channel.SHOULDER_Y),
                side.hip(), new Held(Channel.HIP_X, Channel.HIP_Y),
                side.knee(), new Held(Channel.KNEE_X, Channel.KNEE_Y),
                side.ankle(), new Held(Channel.ANKLE_X, Channel.ANKLE_Y),
                side.heel(), new Held(Channel.HEEL_X, Channel.HEEL_Y),
                side.toe(), new Held(Channel.TOE_X, Channel.TOE_Y));
        return new SkeletonPart(scene, side, Role.SKELETON, Role.SKELETON_UNCERTAIN, held);
    }

    static SkeletonPart far(Scene scene) {
        return new SkeletonPart(scene, scene.far(), Role.FAR_SIDE, Role.FAR_SIDE, Map.of());
    }

    @Override
    public List<OverlayShape> shapes(int frame) {
        return scene.at(frame).pose() instanceof PoseObservation.Seen seen
                ? skeleton(joints(frame, seen.pose()))
                : List.of();
    }

    private Map<Keypoint, Joint> joints(int frame, Pose pose) {
        Map<Keypoint, Joint> joints = new LinkedHashMap<>();
        for (Keypoint keypoint : side.joints()) {
            joint(frame, keypoint, pose.at(keypoint)).ifPresent(joint -> joints.put(keypoint, joint));
        }
        return joints;
    }

    private Optional<Joint> joint(int frame, Keypoint keypoint, KeypointEstimate estimate) {
        if (!estimate.hidden()) {
            return Optional.of(new Joint(estimate.position(), estimate.confidence() >= TRUSTED, estimate.corrected()));
        }
        return Optional.ofNullable(held.get(keypoint))
                .flatMap(channels -> scene.joint(frame, channels.x(), channels.y()))
                .map(place -> new Joint(place, false, false));
    }

    private List<OverlayShape> skeleton(Map<Keypoint, Joint> joints) {
        List<OverlayShape> shapes = new ArrayList<>();
        for (Keypoint[] bone : bones()) {
            Joint from = joints.get(bone[0]);
            Joint to = joints.get(bone[1]);
            if (from != null && to != null) {
                Role role = from.sure() && to.sure() ? sure : doubtful;
                shapes.add(new OverlayShape.Polyline(role, List.of(from.place(), to.place())));
            }
        }
        joints.values()
                .forEach(joint -> shapes.add(new OverlayShape.Dot(
                        joint.corrected() ? Role.CORRECTED : joint.sure() ? sure : doubtful, joint.place())));
        return shapes;
    }

    private List<Keypoint[]> bones() {
        return List.of(
                new Keypoint[] {side.ear(), side.shoulder()},
                new Keypoint[] {side.shoulder(), side.elbow()},
                new Keypoint[] {side.elbow(), side.wrist()},
                new Keypoint[] {side.shoulder(), side.hip()},
                new Keypoint[] {side.hip(), side.knee()},
                new Keypoint[] {side.knee(), side.ankle()},
                new Keypoint[] {side.ankle(), side.heel()},
                new Keypoint[] {side.heel(), side.toe()},
                new Keypoint[] {side.ankle(), side.toe()});
    }
}
