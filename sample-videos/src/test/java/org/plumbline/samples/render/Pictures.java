package org.plumbline.samples.render;

import org.plumbline.samples.scene.Scene;

/** Rendering and reading of small pictures. */
final class Pictures {
    private Pictures() {}

    static Frame render(Scene scene, int frame) {
        try (FrameRenderer renderer = new FrameRenderer(scene, 2)) {
            return renderer.render(frame);
        }
    }

    static Frame.Part part(Frame frame, double x, double y) {
        return frame.part((int) Math.floor(x), (int) Math.floor(y));
    }

    static int red(Frame frame, double x, double y) {
        return level(frame, x, y, 2);
    }

    static int blue(Frame frame, double x, double y) {
        return level(frame, x, y, 0);
    }

    private static int level(Frame frame, double x, double y, int colour) {
        return frame.level((int) Math.floor(x), (int) Math.floor(y), colour);
    }
}
