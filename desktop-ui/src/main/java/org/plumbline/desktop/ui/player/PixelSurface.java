package org.plumbline.desktop.ui.player;

import java.nio.IntBuffer;
import java.util.Optional;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.plumbline.desktop.ui.playback.Picture;

/** One image that is overwritten frame by frame: no texture is made anew while a clip plays. */
final class PixelSurface {

    private record Surface(PixelBuffer<IntBuffer> pixels, WritableImage image) {}

    private Optional<Surface> surface = Optional.empty();

    /** Puts a picture on the image and returns the image. */
    Image show(Picture picture) {
        Surface fitting = surface.filter(made -> made.pixels().getWidth() == picture.width()
                        && made.pixels().getHeight() == picture.height())
                .orElseGet(() -> make(picture.width(), picture.height()));
        surface = Optional.of(fitting);
        int[] target = fitting.pixels().getBuffer().array();
        System.arraycopy(picture.argb(), 0, target, 0, target.length);
        fitting.pixels().updateBuffer(whole -> null);
        return fitting.image();
    }

    private static Surface make(int width, int height) {
        PixelBuffer<IntBuffer> pixels = new PixelBuffer<>(
                width, height, IntBuffer.allocate(width * height), PixelFormat.getIntArgbPreInstance());
        return new Surface(pixels, new WritableImage(pixels));
    }
}
