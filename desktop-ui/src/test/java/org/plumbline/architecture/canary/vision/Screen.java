package org.plumbline.architecture.canary.vision;

import java.awt.Point;
import org.plumbline.architecture.canary.core.PixelUtils;

/** Vision that draws and prints. */
public final class Screen {
    public static final int WIDTH = Integer.parseInt("1");

    private Screen() {}

    @SuppressWarnings("SystemOut")
    public static void print() {
        System.out.println(PixelUtils.sum(new Point()));
    }

    public static int careless(String text) {
        try {
            return Integer.parseInt(text);
        } catch (RuntimeException e) {
            return 0;
        }
    }
}
