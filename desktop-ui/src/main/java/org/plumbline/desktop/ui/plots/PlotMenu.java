package org.plumbline.desktop.ui.plots;

import java.awt.image.BufferedImage;
import java.io.File;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.FileChooser;
import org.plumbline.desktop.draw.Png;
import org.plumbline.desktop.plot.Plot;
import org.plumbline.desktop.plot.PlotCsv;
import org.plumbline.desktop.plot.PlotDrawing;
import org.plumbline.desktop.ui.text.Texts;

/** Copies and saves the plots that are shown. */
final class PlotMenu extends MenuButton {
    private final PlotsViewModel model;
    private final Texts texts;

    private PlotMenu(PlotsViewModel model, Texts texts) {
        super(texts.get("chip.export"));
        this.model = model;
        this.texts = texts;
    }

    static PlotMenu of(PlotsViewModel model, Texts texts) {
        PlotMenu menu = new PlotMenu(model, texts);
        menu.setId("plot-export");
        menu.getStyleClass().add("chip");
        menu.setMinWidth(USE_PREF_SIZE);
        model.plotsProperty().subscribe(menu::fill);
        return menu;
    }

    private void fill(List<Plot> plots) {
        getItems().setAll(plots.stream().map(this::menu).toList());
        setDisable(plots.isEmpty());
    }

    private Menu menu(Plot plot) {
        Menu menu = new Menu(plot.title());
        menu.setId("export-" + plot.kind().name());
        MenuItem picture = new MenuItem(texts.get("plot.copy.picture"));
        picture.setOnAction(event -> copyPicture(plot));
        MenuItem values = new MenuItem(texts.get("plot.copy.values"));
        values.setOnAction(event -> copyValues(plot));
        menu.getItems().addAll(picture, values);
        for (PlotFormat format : PlotFormat.values()) {
            MenuItem save = new MenuItem(texts.get("plot.save", format.name()));
            save.setOnAction(event -> save(plot, format));
            menu.getItems().add(save);
        }
        return menu;
    }

    private static void copyPicture(Plot plot) {
        PlotDrawing drawing = PlotDrawing.of(plot, PlotFormat.WIDTH, PlotFormat.HEIGHT);
        BufferedImage painted = Png.of(drawing.still(), drawing.width(), drawing.height(), PlotFormat.PIXELS);
        int width = painted.getWidth();
        int height = painted.getHeight();
        int[] pixels = painted.getRGB(0, 0, width, height, null, 0, width);
        WritableImage image = new WritableImage(width, height);
        image.getPixelWriter().setPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        ClipboardContent content = new ClipboardContent();
        content.putImage(image);
        Clipboard.getSystemClipboard().setContent(content);
    }

    private static void copyValues(Plot plot) {
        ClipboardContent content = new ClipboardContent();
        content.putString(PlotCsv.of(plot));
        Clipboard.getSystemClipboard().setContent(content);
    }

    private void save(Plot plot, PlotFormat format) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get("plot.save", format.name()));
        chooser.setInitialFileName(plot.kind().key().replace('.', '-') + "." + format.ending());
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(format.name(), "*." + format.ending()));
        Optional<File> chosen =
                Optional.ofNullable(chooser.showSaveDialog(getScene().getWindow()));
        chosen.ifPresent(file -> model.save(plot, format, file.toPath()));
    }
}
