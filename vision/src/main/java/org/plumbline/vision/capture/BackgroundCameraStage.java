package org.plumbline.vision.capture;

import java.util.Optional;
import org.plumbline.core.port.VideoFrame;
import org.plumbline.vision.camera.CameraMotion;
import org.plumbline.vision.camera.CameraStep;
import org.plumbline.vision.camera.Region;
import org.plumbline.vision.lifter.LifterPlan;

/** Tells the camera's motion by the background: by what lies outside the circle that lifter and plate move in. */
final class BackgroundCameraStage implements CameraStage {
    /** How much wider than the circle around the body: the plate may reach a little beyond it. */
    private static final double REACH = 1.1;

    private final CameraMotion motion;
    private final LifterPlan plan;

    /**
     * Starts before the first frame.
     *
     * @param width of the frames, in pixels
     * @param height of the frames, in pixels
     * @param plan where the lifter is expected
     */
    BackgroundCameraStage(int width, int height, LifterPlan plan) {
        this.motion = new CameraMotion(width, height);
        this.plan = plan;
    }

    @Override
    public Step look(VideoFrame frame) {
        Optional<Region> lifter = plan.expectedAt(frame.time()).map(BackgroundCameraStage::surroundings);
        CameraStep step = motion.next(frame, lifter.orElse(Region.NONE));
        return new Step(step.shift(), step.afterCut());
    }

    private static Region surroundings(org.plumbline.vision.lifter.Region body) {
        double reach = REACH * body.bodyRadius();
        double x = body.centre().x();
        double y = body.centre().y();
        return new Region(x - reach, y - reach, x + reach, y + reach);
    }

    @Override
    public void close() {
        motion.close();
    }
}
