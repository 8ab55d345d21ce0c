package org.plumbline.desktop.drive;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.TitledPane;
import org.plumbline.desktop.ui.correct.Handle;
import org.plumbline.desktop.ui.marks.ClipMarks;
import org.plumbline.desktop.ui.preferences.PreferencesViewModel;
import org.plumbline.desktop.ui.preferences.ThemeChoice;
import org.plumbline.desktop.ui.shell.ReviewTools;
import org.plumbline.desktop.ui.shell.ShellViewModel;
import org.plumbline.desktop.ui.text.LengthUnit;

/** The pictures of the window that stand in the documentation, of sample clips alone. */
public final class Screenshots {
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 800;

    private final Path folder;
    private final Consumer<String> told;

    /**
     * Makes one.
     *
     * @param folder where the pictures go
     * @param told hears the name of each
     */
    public Screenshots(Path folder, Consumer<String> told) {
        this.folder = folder;
        this.told = told;
    }

    /**
     * Takes them.
     *
     * @param tools with nothing looked at or chosen before
     * @param fault a clip with a fault that is plain to see
     * @param set a clip of several repetitions
     */
    public void take(ReviewTools tools, Path fault, Path set) throws InterruptedException, IOException {
        DrivenWindow.start();
        try (DrivenWindow window = DrivenWindow.show(tools, Optional.empty())) {
            looks(window, "start");
            open(window, fault);
            DrivenWindow.run(() -> window.model().findings().chooseNext(1));
            DrivenWindow.until(
                    () -> window.screen().filter(DrivenWindow::isSharp).isPresent());
            looks(window, "fault");
            correcting(window);
            open(window, set);
            aligned(window);
            preferences(window);
        }
    }

    private static void open(DrivenWindow window, Path clip) throws InterruptedException {
        DrivenWindow.run(() -> window.model().open(clip));
        DrivenWindow.until(() -> window.model()
                .clipProperty()
                .get()
                .filter(open -> open.path().equals(clip))
                .isPresent());
        window.awaitResult();
        DrivenWindow.run(() -> window.model().player().pause());
    }

    private void correcting(DrivenWindow window) throws InterruptedException, IOException {
        ShellViewModel model = window.model();
        DrivenWindow.run(() -> {
            model.correct().onProperty().set(true);
            List<Handle.Placed> handles = model.correct().handlesProperty().get();
            model.correct()
                    .hold(handles.stream().map(Handle.Placed::handle).skip(3).findFirst());
        });
        looks(window, "correcting");
        DrivenWindow.run(() -> model.correct().onProperty().set(false));
    }

    private void aligned(DrivenWindow window) throws InterruptedException, IOException {
        ShellViewModel model = window.model();
        List<ClipMarks.RepSpan> reps =
                DrivenWindow.get(() -> model.marksProperty().get().reps());
        Duration middle = reps.stream()
                .skip(reps.size() / 2)
                .map(rep -> rep.from().plus(rep.to()).dividedBy(2))
                .findFirst()
                .orElse(Duration.ofSeconds(1));
        window.goTo(middle);
        looks(window, "set");
        DrivenWindow.run(() -> model.plots().alignedProperty().set(true));
        looks(window, "aligned");
        DrivenWindow.run(() -> {
            model.plots().alignedProperty().set(false);
            model.plots().tableProperty().set(true);
            ((TitledPane) window.node("#settings")).setExpanded(true);
        });
        looks(window, "table");
        DrivenWindow.run(() -> {
            model.plots().tableProperty().set(false);
            ((TitledPane) window.node("#settings")).setExpanded(false);
            model.keys().shownProperty().set(true);
        });
        looks(window, "keys");
        DrivenWindow.run(() -> model.keys().shownProperty().set(false));
    }

    private void preferences(DrivenWindow window) throws InterruptedException, IOException {
        PreferencesViewModel preferences = window.window().preferences();
        DrivenWindow.run(() -> {
            preferences.lengthsProperty().set(LengthUnit.INCH);
            preferences.languageProperty().set(Optional.of(Locale.GERMAN));
            preferences.sizeProperty().set(130);
        });
        window.awaitFrame();
        window.awaitResult();
        DrivenWindow.until(() -> window.screen().filter(DrivenWindow::isSharp).isPresent());
        looks(window, "german-inches-large");
    }

    private void looks(DrivenWindow window, String name) throws InterruptedException, IOException {
        for (ThemeChoice look : List.of(ThemeChoice.LIGHT, ThemeChoice.DARK)) {
            DrivenWindow.run(() -> window.window().preferences().themeProperty().set(look));
            String file = name + "-" + look.name().toLowerCase(Locale.ROOT) + ".png";
            window.picture(WIDTH, HEIGHT, folder.resolve(file));
            told.accept(file);
        }
    }
}
