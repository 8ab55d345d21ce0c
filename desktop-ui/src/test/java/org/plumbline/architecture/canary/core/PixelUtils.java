package org.plumbline.architecture.canary.core;

import java.awt.Point;
import org.plumbline.architecture.canary.vision.Screen;

/** Core that knows a screen, in a cycle with vision, under a name that says nothing. */
public final class PixelUtils {

    private PixelUtils() {}

    public static int sum(Point point) {
        if (point.x < 0) {
            throw new RuntimeException("bare");
        }
        return point.x + Screen.WIDTH;
    }
}
