package org.plumbline.vision.capture;

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
        CameraStage make();
    }
}
