package org.plumbline.desktop.ui.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.plumbline.core.error.LiftException;
import org.plumbline.core.error.UserMessage;
import org.plumbline.core.fault.FaultLimits;
import org.plumbline.core.fault.book.LimitsText;
import org.plumbline.core.message.Messages;
import org.plumbline.desktop.ui.player.Screen;
import org.plumbline.desktop.ui.results.FrameImage;
import org.plumbline.desktop.ui.text.Texts;

/** Small errands with files, each in the background; what goes wrong is said in the window. */
final class Extras {
    private final ReviewTools tools;
    private final Texts texts;
    private final Executor windowThread;
    private final Consumer<Notice> notice;

    /**
     * Makes one.
     *
     * @param notice hears, on the window's thread, what went wrong
     */
    Extras(ReviewTools tools, Texts texts, Executor windowThread, Consumer<Notice> notice) {
        this.tools = tools;
        this.texts = texts;
        this.windowThread = windowThread;
        this.notice = notice;
    }

    /** Makes the clip that comes with the program a file and gives it. */
    void fetchSample(Consumer<Path> then) {
        errand("plumbline-sample", () -> {
            try {
                Path file = tools.sample().file();
                windowThread.execute(() -> then.accept(file));
            } catch (LiftException e) {
                tell("", e.userMessage());
            }
        });
    }

    void savePicture(Screen.Shown shown, Path file) {
        errand("plumbline-picture", () -> {
            try {
                FrameImage.save(shown, file);
            } catch (IOException e) {
                tell(ShellViewModel.nameOf(file), message("plot.unsaved"));
            }
        });
    }

    /** Reads limits from a file and gives them; without one, or from one that can't be used, those that come with it. */
    void readLimits(Optional<Path> file, Consumer<FaultLimits> then) {
        if (file.isEmpty()) {
            then.accept(FaultLimits.defaults());
            return;
        }
        errand("plumbline-limits", () -> {
            FaultLimits limits = read(file.get());
            windowThread.execute(() -> then.accept(limits));
        });
    }

    private void errand(String name, Runnable work) {
        Thread.ofVirtual()
                .name(name)
                .uncaughtExceptionHandler(
                        (dead, problem) -> tell("", tools.unexpected().report(problem)))
                .start(work);
    }

    private FaultLimits read(Path file) {
        try {
            return switch (new LimitsText(Messages.of(texts.locale())).read(Files.readAllLines(file))) {
                case LimitsText.Outcome.Read(FaultLimits limits) -> limits;
                case LimitsText.Outcome.Refused(var complaints) -> {
                    tell(
                            ShellViewModel.nameOf(file),
                            new UserMessage(texts.get("limits.refused"), String.join(" ", complaints)));
                    yield FaultLimits.defaults();
                }
            };
        } catch (IOException e) {
            tell(ShellViewModel.nameOf(file), message("limits.unreadable"));
        }
        return FaultLimits.defaults();
    }

    private void tell(String file, UserMessage message) {
        windowThread.execute(() -> notice.accept(new Notice.Problem(file, message)));
    }

    private UserMessage message(String key) {
        return new UserMessage(texts.get(key + ".happened"), texts.get(key + ".todo"));
    }
}
