package org.plumbline.desktop.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javafx.event.Event;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.desktop.plot.Plot;
import org.plumbline.desktop.plot.PlotDrawing;
import org.plumbline.desktop.plot.PlotKind;
import org.plumbline.desktop.ui.plots.PlotFormat;

/** The plots below the picture, in the real window. */
class PlotsTest {
    @TempDir
    Path folder;

    @Test
    void pressingAPlotShowsTheFrameOfThatMoment() throws Exception {
        try (ShownWindow window = analysed()) {
            Fx.run(() -> {
                window.scene().getRoot().applyCss();
                window.scene().getRoot().layout();
                var pane = window.node("#plot-MIDFOOT");
                Plot plot = plots(window).stream()
                        .filter(one -> one.kind() == PlotKind.MIDFOOT)
                        .findFirst()
                        .orElseThrow();
                double width = pane.getBoundsInLocal().getWidth();
                double x = placeOf(plot, width, 3.2);
                Event.fireEvent(pane, press(x + pane.localToScene(0, 0).getX()));
            });
            window.waitForFrame(96, 1);
        }
    }

    @Test
    void plotsAreSwitchedOneByOneAndAltogetherByKey() throws Exception {
        try (ShownWindow window = analysed()) {
            assertThat(Fx.get(() -> plots(window).stream().map(Plot::kind).toList()))
                    .containsExactly(PlotKind.RISE, PlotKind.MIDFOOT);
            Fx.run(() -> ((ToggleButton) window.node("#show-LUMBAR")).fire());
            assertThat(window.isSeen("#plot-LUMBAR")).isTrue();
            Fx.run(() -> ((ToggleButton) window.node("#show-RISE")).fire());
            assertThat(Fx.get(() -> window.scene().lookup("#plot-RISE"))).isNull();
            window.press(KeyCode.P);
            assertThat(window.isSeen("#plots")).isFalse();
            window.press(KeyCode.P);
            assertThat(window.isSeen("#plots")).isTrue();
        }
    }

    @Test
    void repsLieOnEachOtherFromLiftOff() throws Exception {
        try (ShownWindow window = analysed()) {
            Fx.run(() -> ((ToggleButton) window.node("#aligned")).fire());
            Plot plot = Fx.get(() -> plots(window).getLast());
            assertThat(plot.curves()).hasSize(2);
            assertThat(plot.from()).isNegative();
            assertThat(plot.curves())
                    .allSatisfy(
                            curve -> assertThat(curve.points().getFirst().x()).isBetween(-0.55, -0.4));
        }
    }

    @Test
    void aGapInTheValuesIsAGapInTheCurve() throws Exception {
        try (ShownWindow window = analysed()) {
            Plot plot = Fx.get(() -> plots(window).getLast());
            assertThat(plot.curves().getFirst().stretches()).hasSize(2);
            assertThat(plot.curves().getFirst().at(1.7)).isEmpty();
            assertThat(plot.curves().getFirst().at(1.0)).isPresent();
        }
    }

    @Test
    void aPlotIsSavedAsPictureDrawingAndTable() throws Exception {
        try (ShownWindow window = analysed()) {
            Plot plot = Fx.get(() -> plots(window).getLast());
            for (PlotFormat format : PlotFormat.values()) {
                Path file = folder.resolve("plot." + format.ending());
                Fx.run(() -> window.model().plots().save(plot, format, file));
                Fx.until(
                        format + " is there",
                        () -> Files.exists(file) && file.toFile().length() > 200);
            }
            assertThat(Files.readString(folder.resolve("plot.svg")))
                    .startsWith("<svg")
                    .contains("</svg>", "midfoot");
            List<String> rows = Files.readAllLines(folder.resolve("plot.csv"));
            assertThat(rows.getFirst()).isEqualTo("curve,seconds,value (cm),error (cm)");
            assertThat(rows).hasSize(1 + plot.curves().getFirst().points().size());
            Fx.run(() -> window.model().plots().save(plot, PlotFormat.CSV, folder.resolve("no/such/folder.csv")));
            Fx.until("it is said", () -> window.model().noticeProperty().get() instanceof Notice.Problem);
        }
    }

    @Test
    void theValuesAreCopied() throws Exception {
        try (ShownWindow window = analysed()) {
            Fx.run(() -> ((javafx.scene.control.Menu) ((MenuButton) window.node("#plot-export"))
                            .getItems()
                            .getLast())
                    .getItems()
                    .get(1)
                    .fire());
            assertThat(Fx.get(() -> Clipboard.getSystemClipboard().getString())).startsWith("curve,seconds");
        }
    }

    private static double placeOf(Plot plot, double width, double seconds) {
        PlotDrawing drawing = PlotDrawing.of(plot, width, 150);
        double x = 0;
        while (drawing.seconds(x) < seconds && x < width) {
            x++;
        }
        return x;
    }

    private static MouseEvent press(double x) {
        return new MouseEvent(
                MouseEvent.MOUSE_PRESSED,
                x,
                60,
                x,
                60,
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                true,
                false,
                false,
                false,
                false,
                false,
                null);
    }

    private static List<Plot> plots(ShownWindow window) {
        return window.model().plots().plotsProperty().get();
    }

    private ShownWindow analysed() throws Exception {
        ShownWindow window = ShownWindow.with(Files.createFile(folder.resolve("set.mp4")));
        window.waitForFindings();
        Fx.run(() -> window.model().player().jumpTo(Duration.ZERO));
        window.waitForFrame(0);
        return window;
    }
}
