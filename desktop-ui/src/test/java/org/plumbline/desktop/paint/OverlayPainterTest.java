package org.plumbline.desktop.paint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.core.capture.PixelPoint;
import org.plumbline.core.overlay.OverlayShape;
import org.plumbline.core.overlay.Role;
import org.plumbline.core.overlay.RoleStyle;
import org.plumbline.core.port.VideoFrame;

class OverlayPainterTest {

    @Test
    void aPictureOverAFrameIsTheFramesOwnPixels() {
        VideoFrame frame = new VideoFrame(0, Duration.ZERO, 4, 2, new byte[24]);
        BufferedImage picture = FramePictures.over(frame);
        picture.setRGB(3, 1, 0x112233);

        assertThat(frame.bgr()[21]).as("blue").isEqualTo((byte) 0x33);
        assertThat(frame.bgr()[22]).as("green").isEqualTo((byte) 0x22);
        assertThat(frame.bgr()[23]).as("red").isEqualTo((byte) 0x11);
        assertThat(picture.getType()).as("the type that is painted fast").isEqualTo(BufferedImage.TYPE_3BYTE_BGR);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void everyRoleLeavesItsColourOnAnyBackground(Role role) {
        for (int background : new int[] {0x000000, 0xFFFFFF, 0x808080}) {
            BufferedImage picture = picture(1000, 1000, background);
            paint(
                    picture,
                    1,
                    List.of(
                            new OverlayShape.Polyline(
                                    role, List.of(new PixelPoint(100, 300), new PixelPoint(900, 300))),
                            new OverlayShape.Dot(role, new PixelPoint(500, 600))));
            int wanted = RoleStyle.of(role).rgb();
            boolean found = false;
            for (int x = 100; x < 900; x++) {
                found |= isNear(
                        picture.getRGB(x, 300), wanted, RoleStyle.of(role).opacity(), background);
            }
            assertThat(found).as("%s on %06x", role, background).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1000, 2000, 4000})
    void sizesGoWithThePicture(int side) {
        BufferedImage picture = picture(side, side, 0);
        double zoom = side / 1000.0;
        paint(
                picture,
                zoom,
                List.of(new OverlayShape.Polyline(
                        Role.SKELETON, List.of(new PixelPoint(100, 500), new PixelPoint(900, 500)))));
        int thick = 0;
        for (int y = 0; y < side; y++) {
            thick += (picture.getRGB(side / 2, y) & 0xFF) > 128 ? 1 : 0;
        }

        assertThat((double) thick).isEqualTo(RoleStyle.of(Role.SKELETON).width() * zoom, within(1.5));
    }

    @Test
    void labelsStayInThePictureAndClearOfEachOther() {
        List<OverlayShape> labels = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            labels.add(new OverlayShape.Label(Role.PLUMB_LINE, new PixelPoint(990, 5), "bar 4.0 ± 1.5 cm"));
        }
        BufferedImage one = picture(1000, 1000, 0xFFFFFF);
        paint(one, 1, labels.subList(0, 1));
        BufferedImage three = picture(1000, 1000, 0xFFFFFF);
        paint(three, 1, labels);

        assertThat(dark(one)).as("a whole chip").isGreaterThan(5000);
        assertThat(dark(three) / (double) dark(one)).as("three whole chips").isEqualTo(3, within(0.1));
    }

    private static BufferedImage picture(int width, int height, int rgb) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                picture.setRGB(x, y, rgb);
            }
        }
        return picture;
    }

    private static void paint(BufferedImage picture, double zoom, List<OverlayShape> shapes) {
        Graphics2D graphics = picture.createGraphics();
        OverlayPainter.paint(graphics, new FrameView(0, 0, zoom, picture.getWidth(), picture.getHeight()), shapes);
        graphics.dispose();
    }

    private static int dark(BufferedImage picture) {
        int dark = 0;
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                dark += (picture.getRGB(x, y) & 0xFF) < 100 ? 1 : 0;
            }
        }
        return dark;
    }

    /** Whether a pixel is the colour, blended by its opacity over its casing and the background. */
    private static boolean isNear(int pixel, int wanted, double opacity, int background) {
        boolean near = true;
        for (int shift = 0; shift <= 16; shift += 8) {
            int is = pixel >> shift & 0xFF;
            int colour = wanted >> shift & 0xFF;
            double least = opacity * colour;
            double most = opacity * colour + (1 - opacity) * Math.max(background >> shift & 0xFF, 60);
            near &= is >= least - 6 && is <= most + 6;
        }
        return near;
    }
}
