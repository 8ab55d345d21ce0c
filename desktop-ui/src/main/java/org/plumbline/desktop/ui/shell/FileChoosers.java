package org.plumbline.desktop.ui.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.plumbline.desktop.ui.text.Texts;

/** The system's dialogs for files other than clips. */
final class FileChoosers {
    private final Window owner;
    private final Texts texts;

    FileChoosers(Window owner, Texts texts) {
        this.owner = owner;
        this.texts = texts;
    }

    /** Where a picture is to go. */
    Optional<Path> picture() {
        FileChooser dialog = new FileChooser();
        dialog.setTitle(texts.get("action.save.picture"));
        dialog.setInitialFileName("plumbline.png");
        dialog.getExtensionFilters().add(new FileChooser.ExtensionFilter("PNG", "*.png"));
        return Optional.ofNullable(dialog.showSaveDialog(owner)).map(File::toPath);
    }

    /** A file of limits. */
    Optional<Path> limits() {
        FileChooser dialog = new FileChooser();
        dialog.setTitle(texts.get("limits.choose"));
        return Optional.ofNullable(dialog.showOpenDialog(owner)).map(File::toPath);
    }
}
