package org.plumbline.desktop.ui.plots;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.plumbline.desktop.draw.Png;
import org.plumbline.desktop.draw.Svg;
import org.plumbline.desktop.plot.Plot;
import org.plumbline.desktop.plot.PlotCsv;
import org.plumbline.desktop.plot.PlotDrawing;

/** How a plot can be saved. */
public enum PlotFormat {
    PNG,
    SVG,
    CSV;

    /** Size of a saved plot, in its own units. */
    static final double WIDTH = 900;

    static final double HEIGHT = 360;
    static final double PIXELS = 2;

    /** Ending of the file's name. */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Writes a plot into a file, replacing what is there. */
    void write(Plot plot, Path file) throws IOException {
        PlotDrawing drawing = PlotDrawing.of(plot, WIDTH, HEIGHT);
        switch (this) {
            case PNG -> {
                if (!ImageIO.write(Png.of(drawing.still(), WIDTH, HEIGHT, PIXELS), "png", file.toFile())) {
                    throw new IOException("no writer for PNG");
                }
            }
            case SVG -> Files.writeString(file, Svg.of(drawing.still(), WIDTH, HEIGHT));
            case CSV -> Files.writeString(file, PlotCsv.of(plot));
        }
    }
}
