package org.plumbline.desktop.ui.player;

import java.nio.IntBuffer;
import java.util.Optional;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.plumbline.desktop.ui.playback.Picture;

/** One image that is overwritten frame by frame: no texture is made anew while a clip plays. */
public final class PixelSurface {
    private static final int OPAQUE = 0xff000000;

    private record Surface(PixelBuffer<IntBuffer> pixels, WritableImage image) {}

    private Optional<Surface> surface = Optional.empty();

    /** Puts a picture on the image and returns the image. */
    public Image show(Picture picture) {
        Surface fitting = surface.filter(made -> made.pixels().getWidth() == picture.columns()
                        && made.pixels().getHeight() == picture.rows())
                .orElseGet(() -> make(picture.columns(), picture.rows()));
        surface = Optional.of(fitting);
        int[] target = fitting.pixels().getBuffer().array();
        byte[] bgr = picture.bgr();
        for (int i = 0, b = 0; i < target.length; i++, b += 3) {
            target[i] = OPAQUE | (bgr[b + 2] & 0xff) << 16 | (bgr[b + 1] & 0xff) << 8 | (bgr[b] & 0xff);
        }
        fitting.pixels().updateBuffer(whole -> null);
        return fitting.image();
    }

    private static Surface make(int width, int height) {
        PixelBuffer<IntBuffer> pixels = new PixelBuffer<>(
                width, height, IntBuffer.allocate(width * height), PixelFormat.getIntArgbPreInstance());
        return new Surface(pixels, new WritableImage(pixels));
    }
}
