package org.plumbline.desktop.ui.plots;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.plumbline.core.analysis.LiftAnalysis;
import org.plumbline.desktop.plot.Plot;
import org.plumbline.desktop.plot.PlotKind;
import org.plumbline.desktop.plot.Plots;
import org.plumbline.desktop.store.UserSettings;
import org.plumbline.desktop.ui.text.Texts;

/** Which plots are shown and how; the choice is kept for the next time. */
public final class PlotsViewModel {
    private static final String KINDS = "plots";
    private static final String SHOWN = "plots.shown";
    private static final Set<PlotKind> USUAL = Set.of(PlotKind.RISE, PlotKind.MIDFOOT);

    private final UserSettings settings;
    private final Texts texts;
    private final BiConsumer<Path, IOException> unsaved;
    private final Executor windowThread;
    private final EnumSet<PlotKind> kinds = EnumSet.noneOf(PlotKind.class);
    private final BooleanProperty shown = new SimpleBooleanProperty(true);
    private final BooleanProperty table = new SimpleBooleanProperty();
    private final BooleanProperty aligned = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<List<Plot>> plots = new ReadOnlyObjectWrapper<>(List.of());
    private Optional<LiftAnalysis> analysis = Optional.empty();
    private Duration length = Duration.ZERO;

    /**
     * Takes up what the user has chosen before.
     *
     * @param unsaved hears, on the window's thread, of a file that could not be written
     */
    public PlotsViewModel(
            UserSettings settings, Texts texts, BiConsumer<Path, IOException> unsaved, Executor windowThread) {
        this.settings = settings;
        this.texts = texts;
        this.unsaved = unsaved;
        this.windowThread = windowThread;
        Optional<Set<String>> names = settings.get(KINDS).map(words -> Set.of(words.split(" ", -1)));
        Arrays.stream(PlotKind.values())
                .filter(kind -> names.map(set -> set.contains(kind.key())).orElse(USUAL.contains(kind)))
                .forEach(kinds::add);
        shown.set(settings.get(SHOWN).map(Boolean::parseBoolean).orElse(true));
        shown.subscribe(now -> settings.put(SHOWN, Optional.of(Boolean.toString(now))));
        aligned.subscribe(this::read);
    }

    /** Those to draw, in a fixed order; none before there is an analysis. */
    public ReadOnlyObjectProperty<List<Plot>> plotsProperty() {
        return plots.getReadOnlyProperty();
    }

    /** Whether there is a place for plots. */
    public BooleanProperty shownProperty() {
        return shown;
    }

    /** Whether the table of repetitions stands in the place of the plots. */
    public BooleanProperty tableProperty() {
        return table;
    }

    /** Whether the repetitions lie on each other. */
    public BooleanProperty alignedProperty() {
        return aligned;
    }

    public boolean has(PlotKind kind) {
        return kinds.contains(kind);
    }

    /** Switches one plot. */
    public void show(PlotKind kind, boolean on) {
        if (on) {
            kinds.add(kind);
        } else {
            kinds.remove(kind);
        }
        settings.put(KINDS, Optional.of(kinds.stream().map(PlotKind::key).collect(Collectors.joining(" "))));
        read();
    }

    /** Plots an analysis. */
    public void show(LiftAnalysis found, Duration clipLength) {
        analysis = Optional.of(found);
        length = clipLength;
        read();
    }

    public void clear() {
        analysis = Optional.empty();
        read();
    }

    /** Saves a plot in the background. */
    public void save(Plot plot, PlotFormat format, Path file) {
        Thread.ofVirtual().name("plumbline-plot").start(() -> {
            try {
                format.write(plot, file);
            } catch (IOException e) {
                windowThread.execute(() -> unsaved.accept(file, e));
            }
        });
    }

    private void read() {
        plots.set(analysis.map(this::plots).orElse(List.of()));
    }

    private List<Plot> plots(LiftAnalysis found) {
        Plots reader = new Plots(found, new TextPlotWords(texts));
        double seconds = length.toNanos() / 1e9;
        return kinds.stream()
                .map(kind -> aligned.get() ? reader.aligned(kind) : reader.overClip(kind, seconds))
                .toList();
    }
}
