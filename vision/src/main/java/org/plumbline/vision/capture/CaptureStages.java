package org.plumbline.vision.capture;

import org.plumbline.vision.lifter.LifterPlan;
import org.plumbline.vision.lifter.PoseNetworkSource;

/**
 * What a capture is put together from.
 *
 * @param clips opens them
 * @param networks loads them
 * @param camera makes a fresh watcher for each clip
 * @param bar finds the bar
 * @param <S> see {@link BarStage}
 */
record CaptureStages<S>(Clip.Opener clips, PoseNetworkSource networks, CameraMaker camera, BarStage<S> bar) {

    /** Makes camera stages. */
    @FunctionalInterface
    interface CameraMaker {

        /**
         * Makes a watcher that starts before the first frame.
         *
         * @param width of the frames, in pixels
         * @param height of the frames, in pixels
         * @param plan where the lifter is expected
         */
        CameraStage make(int width, int height, LifterPlan plan);
    }
}
