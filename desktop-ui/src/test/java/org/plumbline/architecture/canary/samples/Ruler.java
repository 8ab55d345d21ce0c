package org.plumbline.architecture.canary.samples;

import org.plumbline.architecture.canary.vision.Screen;

/** A studio that knows another module. */
public final class Ruler {

    private Ruler() {}

    public static int marks() {
        return Screen.WIDTH;
    }
}
