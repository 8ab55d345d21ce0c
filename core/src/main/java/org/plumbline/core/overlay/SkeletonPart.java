package org.plumbline.core.overlay;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.core.capture.Keypoint;
import org.plumbline.core.capture.KeypointEstimate;
import org.plumbline.core.capture.Pose;
import org.plumbline.core.capture.PoseObservation;

/** The bones and joints of one side, as the network saw them; what is hidden or doubtful is marked so. */
final class SkeletonPart implements OverlayPart {
    /** Below it a keypoint is not measured from (biomechanics C2). */
    private static final double TRUSTED = 0.5;

    private final Scene scene;
    private final BodySide side;
    private final Role sure;
    private final Role doubtful;

    private SkeletonPart(Scene scene, BodySide side, Role sure, Role doubtful) {
        this.scene = scene;
        this.side = side;
        this.sure = sure;
        this.doubtful = doubtful;
    }

    static SkeletonPart near(Scene scene) {
        return new SkeletonPart(scene, scene.near(), Role.SKELETON, Role.SKELETON_UNCERTAIN);
    }

    static SkeletonPart far(Scene scene) {
        return new SkeletonPart(scene, scene.far(), Role.FAR_SIDE, Role.FAR_SIDE);
    }

    @Override
    public List<OverlayShape> shapes(int frame) {
        return scene.at(frame).pose() instanceof PoseObservation.Seen seen ? skeleton(seen.pose()) : List.of();
    }

    private List<OverlayShape> skeleton(Pose pose) {
        List<OverlayShape> shapes = new ArrayList<>();
        for (Keypoint[] bone : bones()) {
            KeypointEstimate from = pose.at(bone[0]);
            KeypointEstimate to = pose.at(bone[1]);
            Role role = isSure(from) && isSure(to) ? sure : doubtful;
            shapes.add(new OverlayShape.Polyline(role, List.of(from.position(), to.position())));
        }
        for (Keypoint joint : joints()) {
            KeypointEstimate estimate = pose.at(joint);
            shapes.add(new OverlayShape.Dot(isSure(estimate) ? sure : doubtful, estimate.position()));
        }
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

    private List<Keypoint> joints() {
        return List.of(
                side.ear(),
                side.shoulder(),
                side.elbow(),
                side.wrist(),
                side.hip(),
                side.knee(),
                side.ankle(),
                side.heel(),
                side.toe());
    }

    private static boolean isSure(KeypointEstimate estimate) {
        return !estimate.hidden() && estimate.confidence() >= TRUSTED;
    }
}
