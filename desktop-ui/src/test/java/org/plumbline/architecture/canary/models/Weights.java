package org.plumbline.architecture.canary.models;

import org.bytedeco.javacpp.Pointer;
import org.plumbline.architecture.canary.vision.Screen;

/** Models that know vision and a native library that is not theirs. */
public final class Weights {

    private Weights() {}

    public static long size(Pointer pointer) {
        return pointer.limit() + Screen.WIDTH;
    }
}
