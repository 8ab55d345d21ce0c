package org.plumbline.vision.capture;

import java.time.Duration;
import org.plumbline.core.capture.PoseObservation;

/**
 * What the pipeline found in one frame.
 *
 * @param index of the frame
 * @param time of the frame
 * @param camera what the background says
 * @param pose the lifter
 * @param bar what may be the bar
 * @param <S> see {@link BarStage}
 */
record FrameFinding<S>(int index, Duration time, CameraStage.Step camera, PoseObservation pose, S bar) {}
