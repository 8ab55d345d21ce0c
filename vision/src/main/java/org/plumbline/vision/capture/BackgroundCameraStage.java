package org.plumbline.vision.capture;

import java.util.Optional;
import org.plumbline.core.port.VideoFrame;
import org.plumbline.vision.camera.CameraMotion;
import org.plumbline.vision.camera.CameraStep;
import org.plumbline.vision.camera.Region;
import org.plumbline.vision.lifter.LifterPlan;

/**
 * Tells the camera's motion by the background. In a picture taken upright the circle that lifter and plate move in leaves
 * hardly any room outside of it; so only the middle of it, which they cover most of the time, is left out altogether.
 */
final class BackgroundCameraStage implements CameraStage {
    /** How much wider than the circle around the body: the plate may reach a little beyond it. */
    private static final double REACH = 1.1;
    /** Half the width of the middle over the radius of the circle around the body. */
    private static final double BODY = 0.4;

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
        Optional<org.plumbline.vision.lifter.Region> lifter = plan.expectedAt(frame.time());
        CameraStep step = motion.next(
                frame,
                lifter.map(body -> around(body, BODY)).orElse(Region.NONE),
                lifter.map(body -> around(body, REACH)).orElse(Region.NONE));
        return new Step(step.shift(), step.afterCut());
    }

    private static Region around(org.plumbline.vision.lifter.Region body, double width) {
        double aside = width * body.bodyRadius();
        double reach = REACH * body.bodyRadius();
        double x = body.centre().x();
        double y = body.centre().y();
        return new Region(x - aside, y - reach, x + aside, y + reach);
    }

    @Override
    public void close() {
        motion.close();
    }
}
