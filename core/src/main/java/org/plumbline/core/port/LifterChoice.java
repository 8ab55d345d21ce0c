package org.plumbline.core.port;

import java.time.Duration;
import org.plumbline.core.capture.PixelPoint;

/** Who is the lifter. */
public sealed interface LifterChoice {

    /** The person that holds the bar over the whole clip. */
    record Automatic() implements LifterChoice {}

    /**
     * The person nearest to a point.
     *
     * @param point in pixels of the displayed image
     * @param time the moment at which the person is there
     */
    record At(PixelPoint point, Duration time) implements LifterChoice {}
}
