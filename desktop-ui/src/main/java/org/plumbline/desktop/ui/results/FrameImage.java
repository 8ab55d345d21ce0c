package org.plumbline.desktop.ui.results;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javax.imageio.ImageIO;
import org.plumbline.desktop.paint.FrameView;
import org.plumbline.desktop.paint.OverlayPainter;
import org.plumbline.desktop.store.WholeFile;
import org.plumbline.desktop.ui.playback.Picture;
import org.plumbline.desktop.ui.player.Screen;

/** The frame on screen with what is drawn over it, at the clip's own resolution; painted as the overlay clip is. */
public final class FrameImage {

    private FrameImage() {}

    private static BufferedImage of(Screen.Shown shown) {
        Picture picture = shown.picture();
        BufferedImage image = new BufferedImage(picture.columns(), picture.rows(), BufferedImage.TYPE_INT_RGB);
        byte[] bgr = picture.bgr();
        int[] row = new int[picture.columns()];
        for (int y = 0, b = 0; y < picture.rows(); y++) {
            for (int x = 0; x < row.length; x++, b += 3) {
                row[x] = (bgr[b + 2] & 0xff) << 16 | (bgr[b + 1] & 0xff) << 8 | (bgr[b] & 0xff);
            }
            image.setRGB(0, y, row.length, 1, row, 0, row.length);
        }
        double zoom = picture.columns() / (double) picture.width();
        Graphics2D graphics = image.createGraphics();
        try {
            OverlayPainter.paint(
                    graphics, new FrameView(0, 0, zoom, picture.columns(), picture.rows()), shown.shapes());
        } finally {
            graphics.dispose();
        }
        return image;
    }

    /** Writes it as PNG, whole or not at all. */
    public static void save(Screen.Shown shown, Path target) throws IOException {
        try (WholeFile file = WholeFile.begin(target)) {
            if (!ImageIO.write(of(shown), "png", file.path().toFile())) {
                throw new IOException("there is nothing that writes PNG");
            }
            file.commit();
        }
    }

    /** Puts it on the clipboard. */
    public static void copy(Screen.Shown shown) {
        BufferedImage painted = of(shown);
        int width = painted.getWidth();
        int height = painted.getHeight();
        WritableImage image = new WritableImage(width, height);
        image.getPixelWriter()
                .setPixels(
                        0,
                        0,
                        width,
                        height,
                        PixelFormat.getIntArgbInstance(),
                        painted.getRGB(0, 0, width, height, null, 0, width),
                        0,
                        width);
        ClipboardContent content = new ClipboardContent();
        content.putImage(image);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
