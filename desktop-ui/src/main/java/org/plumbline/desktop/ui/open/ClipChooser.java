package org.plumbline.desktop.ui.open;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.plumbline.desktop.ui.text.Texts;

/** Lets the user choose a clip. */
@FunctionalInterface
public interface ClipChooser {

    /** Endings of common clip files; any other file can be tried too. */
    List<String> ENDINGS = List.of("mp4", "mov", "m4v", "mkv", "webm", "avi");

    /** Asks, in a language; empty if the user changes their mind. */
    Optional<Path> choose(Window owner, Texts texts);

    /** The system's file dialog; it opens again in the folder used last. */
    static ClipChooser dialog() {
        FileChooser dialog = new FileChooser();
        List<String> patterns = ENDINGS.stream()
                .flatMap(ending -> Stream.of("*." + ending, "*." + ending.toUpperCase(Locale.ROOT)))
                .toList();
        return (owner, texts) -> {
            dialog.setTitle(texts.get("open.dialog"));
            dialog.getExtensionFilters()
                    .setAll(
                            new FileChooser.ExtensionFilter(texts.get("open.clips"), patterns),
                            new FileChooser.ExtensionFilter(texts.get("open.all"), "*.*"));
            Optional<File> chosen = Optional.ofNullable(dialog.showOpenDialog(owner));
            chosen.map(File::getParentFile).ifPresent(dialog::setInitialDirectory);
            return chosen.map(File::toPath);
        };
    }
}
