package org.plumbline.desktop.ui.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.plumbline.core.error.UserMessage;
import org.plumbline.desktop.ui.analysis.AnalysisState;
import org.plumbline.desktop.ui.analysis.AnalysisViewModel;
import org.plumbline.desktop.ui.analysis.UnexpectedProblems;
import org.plumbline.desktop.ui.faults.FindingsReader;
import org.plumbline.desktop.ui.faults.FindingsViewModel;
import org.plumbline.desktop.ui.playback.Picture;
import org.plumbline.desktop.ui.player.OpenClip;
import org.plumbline.desktop.ui.player.PlayerViewModel;
import org.plumbline.desktop.ui.text.Texts;

/** The window as a whole: a clip comes in, plays, is analysed, and its findings go to the player and the list. */
public final class ShellViewModel implements AutoCloseable {
    private final Texts texts;
    private final UnexpectedProblems unexpected;
    private final PlayerViewModel player;
    private final AnalysisViewModel analysis;
    private final FindingsViewModel findings;
    private final ClipLoader loader;
    private final ReadOnlyObjectWrapper<Optional<OpenClip>> clip = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Path>> loading = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Notice> notice = new ReadOnlyObjectWrapper<>(new Notice.None());

    /**
     * Makes an empty window's model.
     *
     * @param windowThread runs things on the window's thread
     * @param nanoClock the clock of playing, monotonic
     */
    public ShellViewModel(ReviewTools tools, Texts texts, Executor windowThread, LongSupplier nanoClock) {
        this.texts = texts;
        unexpected = tools.unexpected();
        player = new PlayerViewModel(nanoClock);
        analysis = new AnalysisViewModel(tools.steps(), unexpected, nanoClock);
        findings = new FindingsViewModel(new FindingsReader(texts), player::jumpTo);
        loader = new ClipLoader(tools.videos(), unexpected, message("open.noframes"), windowThread, new Following());
        analysis.stateProperty().subscribe(this::follow);
    }

    public PlayerViewModel player() {
        return player;
    }

    public AnalysisViewModel analysis() {
        return analysis;
    }

    public FindingsViewModel findings() {
        return findings;
    }

    public ReadOnlyObjectProperty<Optional<OpenClip>> clipProperty() {
        return clip.getReadOnlyProperty();
    }

    /** The clip that is being opened. */
    public ReadOnlyObjectProperty<Optional<Path>> loadingProperty() {
        return loading.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Notice> noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    /** Opens a dropped file; more than one at once is refused with a word. */
    public void openDropped(List<Path> files) {
        if (files.size() == 1) {
            open(files.getFirst());
        } else {
            notice.set(new Notice.Problem("", message("open.several")));
        }
    }

    /** Opens a clip. The one before stays until the new one's first frame is there, or for good if it can't be read. */
    public void open(Path file) {
        notice.set(new Notice.None());
        if (Files.isDirectory(file)) {
            notice.set(new Notice.Problem(nameOf(file), message("open.folder")));
        } else if (!Files.isReadable(file)) {
            notice.set(new Notice.Problem(nameOf(file), message("open.missing")));
        } else {
            loading.set(Optional.of(file));
            loader.load(file);
        }
    }

    /** Writes a failure of the program itself down and says so; the window stays. */
    void tell(Throwable failure) {
        notice.set(new Notice.Problem("", unexpected.report(failure)));
    }

    public void dismissNotice() {
        notice.set(new Notice.None());
    }

    /** Stops every thread; returns at once. */
    @Override
    public void close() {
        loader.close();
        player.detach();
        analysis.close();
    }

    private void follow(AnalysisState state) {
        if (state instanceof AnalysisState.Done(var review)) {
            int looked = review.lift().frames().size();
            player.setOverlay(frame -> frame < looked ? review.overlay().shapes(frame) : List.of());
            findings.show(review.analysis());
        }
    }

    private UserMessage message(String key) {
        return new UserMessage(texts.get(key + ".happened"), texts.get(key + ".todo"));
    }

    static String nameOf(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }

    private final class Following implements ClipLoader.Hearer {
        @Override
        public void ready(OpenClip opened) {
            loading.set(Optional.empty());
            findings.clear();
            player.attach(opened);
            clip.set(Optional.of(opened));
            player.play();
            analysis.start(opened.path());
        }

        @Override
        public void refused(Path file, UserMessage message) {
            loading.set(Optional.empty());
            notice.set(new Notice.Problem(nameOf(file), message));
        }

        @Override
        public void arrived(Path file, Picture picture, long request) {
            player.arrived(picture, request);
        }

        @Override
        public void endMet(Path file) {
            player.endMet();
        }
    }
}
