package org.plumbline.models.oracle;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.FloatBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.plumbline.models.torchscript.Grid;

/** Inputs that look like something: a drawn lifter, and pictures from a folder where the tester names one. */
final class Pictures {
    /** System property: a folder with PNG files, for example frames of real clips. */
    static final String FOLDER = "plumbline.pictures";

    private Pictures() {}

    static List<Path> named() throws IOException {
        String folder = System.getProperty(FOLDER, "");
        if (folder.isBlank()) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(".png"))
                    .sorted()
                    .toList();
        }
    }

    /** The middle square of a picture file, scaled to {@code side}, red, green, blue in 0…1. */
    static Grid read(Path file, int side) throws IOException {
        BufferedImage whole = ImageIO.read(file.toFile());
        int edge = Math.min(whole.getWidth(), whole.getHeight());
        BufferedImage square =
                whole.getSubimage((whole.getWidth() - edge) / 2, (whole.getHeight() - edge) / 2, edge, edge);
        BufferedImage scaled = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = scaled.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        g.drawImage(square, 0, 0, side, side, null);
        g.dispose();
        return grid(scaled);
    }

    /** A person bent over a bar, seen from the side. */
    static Grid lifter(int side) {
        BufferedImage picture = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = picture.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.scale(side / 256.0, side / 256.0);
        g.setPaint(new GradientPaint(0, 0, new Color(180, 190, 200), 0, 256, new Color(90, 80, 70)));
        g.fillRect(0, 0, 256, 256);
        Color skin = new Color(205, 160, 130);
        Color shirt = new Color(150, 30, 40);
        Color tights = new Color(25, 25, 35);
        limb(g, shirt, 34, 95, 128, 150, 92);
        limb(g, tights, 26, 95, 128, 145, 160);
        limb(g, tights, 20, 145, 160, 122, 212);
        limb(g, Color.WHITE, 12, 118, 220, 146, 222);
        limb(g, skin, 12, 150, 95, 142, 145);
        limb(g, skin, 10, 142, 145, 138, 190);
        g.setColor(skin);
        g.fill(new Ellipse2D.Double(154, 58, 30, 34));
        g.setColor(new Color(60, 40, 30));
        g.fill(new Ellipse2D.Double(150, 54, 26, 20));
        g.setColor(new Color(20, 20, 20));
        g.fill(new Ellipse2D.Double(108, 162, 62, 62));
        g.setColor(new Color(160, 160, 160));
        g.fill(new Ellipse2D.Double(134, 188, 10, 10));
        g.dispose();
        return grid(picture);
    }

    private static void limb(Graphics2D g, Color colour, int width, int x1, int y1, int x2, int y2) {
        g.setColor(colour);
        g.setStroke(new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(new Line2D.Double(x1, y1, x2, y2));
    }

    private static Grid grid(BufferedImage picture) {
        int side = picture.getWidth();
        FloatBuffer values = FloatBuffer.allocate(side * side * 3);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                Color colour = new Color(picture.getRGB(x, y));
                values.put(colour.getRed() / 255f).put(colour.getGreen() / 255f).put(colour.getBlue() / 255f);
            }
        }
        return new Grid(List.of(1, side, side, 3), values.flip());
    }
}
