package org.plumbline.core.overlay;

import java.util.List;
import org.plumbline.core.capture.PixelPoint;

/** Something to draw over a frame, in pixels of the displayed image, so that it stays in place at any zoom. */
public sealed interface OverlayShape {

    /** What it stands for. */
    Role role();

    /** A line through points. */
    record Polyline(Role role, List<PixelPoint> points) implements OverlayShape {
        public Polyline {
            points = List.copyOf(points);
        }
    }

    /** A joint or other place; the painter chooses its size. */
    record Dot(Role role, PixelPoint centre) implements OverlayShape {}

    /** A circle of the image, such as the plate's rim. */
    record Circle(Role role, PixelPoint centre, double radiusPixels) implements OverlayShape {}

    /** Words beside a place. */
    record Label(Role role, PixelPoint anchor, String text) implements OverlayShape {}
}
