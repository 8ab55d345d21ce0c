package org.plumbline.desktop.ui.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.LongSupplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.util.Subscription;
import org.plumbline.core.analysis.LiftAnalysis;
import org.plumbline.core.correction.Corrections;
import org.plumbline.core.error.UserMessage;
import org.plumbline.core.overlay.OverlayShape;
import org.plumbline.desktop.ui.analysis.AnalysisState;
import org.plumbline.desktop.ui.analysis.AnalysisViewModel;
import org.plumbline.desktop.ui.analysis.ReviewedClip;
import org.plumbline.desktop.ui.analysis.UnexpectedProblems;
import org.plumbline.desktop.ui.correct.CorrectViewModel;
import org.plumbline.desktop.ui.correct.CorrectionsKeeper;
import org.plumbline.desktop.ui.faults.FindingsReader;
import org.plumbline.desktop.ui.faults.FindingsViewModel;
import org.plumbline.desktop.ui.keys.Action;
import org.plumbline.desktop.ui.keys.KeysViewModel;
import org.plumbline.desktop.ui.marks.ClipMarks;
import org.plumbline.desktop.ui.marks.ClipMarksReader;
import org.plumbline.desktop.ui.open.RecentViewModel;
import org.plumbline.desktop.ui.overlay.LayersViewModel;
import org.plumbline.desktop.ui.playback.Picture;
import org.plumbline.desktop.ui.player.OpenClip;
import org.plumbline.desktop.ui.player.PlayerViewModel;
import org.plumbline.desktop.ui.player.Screen;
import org.plumbline.desktop.ui.plots.PlotsViewModel;
import org.plumbline.desktop.ui.preferences.PreferencesViewModel;
import org.plumbline.desktop.ui.results.HandBackViewModel;
import org.plumbline.desktop.ui.settings.SettingsViewModel;
import org.plumbline.desktop.ui.text.LengthUnit;
import org.plumbline.desktop.ui.text.Texts;

/** The window as a whole: a clip comes in, plays, is analysed, and its findings go to the player and the list. */
public final class ShellViewModel implements AutoCloseable {
    private final Texts texts;
    private final UnexpectedProblems unexpected;
    private final PlayerViewModel player;
    private final AnalysisViewModel analysis;
    private final FindingsViewModel findings;
    private final CorrectViewModel correct;
    private final CorrectionsKeeper keeper;
    private final ClipLoader loader;
    private final HandBackViewModel results;
    private final PreferencesViewModel preferences;
    private final Extras extras;
    private final ReadOnlyObjectWrapper<Optional<OpenClip>> clip = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Path>> loading = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<ClipMarks> marks = new ReadOnlyObjectWrapper<>(ClipMarks.NONE);
    private final BooleanProperty fullScreen = new SimpleBooleanProperty();
    private final KeysViewModel keys;
    private final PlotsViewModel plots;
    private final SettingsViewModel settings;
    private final RecentViewModel recent;
    private final ReadOnlyObjectWrapper<Optional<LiftAnalysis>> found = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<Duration> resumeAt = Optional.empty();
    private Optional<ReviewedClip> reviewed = Optional.empty();
    private final Subscription following;
    private final ReadOnlyObjectWrapper<Notice> notice = new ReadOnlyObjectWrapper<>(new Notice.None());

    /**
     * Makes an empty window's model.
     *
     * @param windowThread runs things on the window's thread
     * @param nanoClock the clock of playing, monotonic
     */
    public ShellViewModel(
            ReviewTools tools,
            PreferencesViewModel preferences,
            Texts texts,
            Executor windowThread,
            LongSupplier nanoClock) {
        this.preferences = preferences;
        this.texts = texts;
        unexpected = tools.unexpected();
        player = new PlayerViewModel(new LayersViewModel(tools.settings()), nanoClock);
        keys = new KeysViewModel(tools.settings());
        plots = new PlotsViewModel(tools.settings(), texts, (file, problem) -> unsaved(file), windowThread);
        analysis = new AnalysisViewModel(tools.steps(), texts.locale(), unexpected, nanoClock);
        correct = new CorrectViewModel(this::corrected);
        keeper = new CorrectionsKeeper(file -> windowThread.execute(() -> unkept(file)));
        findings = new FindingsViewModel(new FindingsReader(texts), player::jumpTo, correct::apply);
        loader = new ClipLoader(tools.videos(), unexpected, message("open.noframes"), windowThread, new Following());
        recent = new RecentViewModel(tools.steps().library(), windowThread);
        settings = new SettingsViewModel(tools.settings(), analysis::judgeAgain);
        results = new HandBackViewModel(tools.steps().handBack(), unexpected, windowThread);
        extras = new Extras(tools, texts, windowThread, problem -> notice.set(problem));
        following = preferences.limitsProperty().subscribe(file -> extras.readLimits(file, analysis::use));
        analysis.stateProperty().subscribe(this::follow);
        player.screenProperty().subscribe(screen -> {
            if (screen instanceof Screen.Shown(var picture, var shapes)) {
                correct.look(picture.index(), picture.time());
            }
        });
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

    /** Putting right what was seen. */
    public CorrectViewModel correct() {
        return correct;
    }

    public KeysViewModel keys() {
        return keys;
    }

    public PlotsViewModel plots() {
        return plots;
    }

    /** Saving report and data. */
    public HandBackViewModel results() {
        return results;
    }

    /** How the user wants the window. */
    public PreferencesViewModel preferences() {
        return preferences;
    }

    /** The moment on screen, or the one that will be. */
    Duration where() {
        return resumeAt.or(() -> shown().map(now -> now.picture().time())).orElse(Duration.ZERO);
    }

    /** What is on screen, if a clip is. */
    Optional<Screen.Shown> shown() {
        return player.screenProperty().get() instanceof Screen.Shown shown ? Optional.of(shown) : Optional.empty();
    }

    /** Whether an action would do anything now. */
    boolean can(Action action) {
        return switch (action) {
            case UNDO -> correct.undoableProperty().get() > 0;
            case REDO -> correct.redoableProperty().get() > 0;
            case SAVE_REPORT, SAVE_ALL -> found.get().isPresent();
            default -> !action.needsClip() || clip.get().isPresent();
        };
    }

    /** Saves report and data beside the clip, perhaps with the painted clip. */
    void handBack(boolean overlay) {
        if (analysis.stateProperty().get() instanceof AnalysisState.Done(var review)) {
            results.save(review, overlay);
        }
    }

    /** Saves a frame with what is drawn over it. */
    public void savePicture(Screen.Shown shown, Path file) {
        extras.savePicture(shown, file);
    }

    /** Opens the clip that comes with the program. */
    public void openSample() {
        extras.fetchSample(this::open);
    }

    /** Clips looked at before. */
    public RecentViewModel recent() {
        return recent;
    }

    public SettingsViewModel settings() {
        return settings;
    }

    /** The analysis in force; none before there is one. */
    public ReadOnlyObjectProperty<Optional<LiftAnalysis>> foundProperty() {
        return found.getReadOnlyProperty();
    }

    /** The places of the clip worth going to; none before there is an analysis. */
    public ReadOnlyObjectProperty<ClipMarks> marksProperty() {
        return marks.getReadOnlyProperty();
    }

    /** Whether the picture has the whole screen. */
    public BooleanProperty fullScreenProperty() {
        return fullScreen;
    }

    /** Goes to a fault; if it is in the list of findings, it is chosen there as well. */
    void goToFault(ClipMarks.FaultMark fault) {
        if (!findings.chooseAt(fault.code(), fault.at())) {
            player.jumpTo(fault.at());
        }
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

    /** Opens a clip where it was left. */
    void open(Path file, Duration moment) {
        open(file);
        if (loading.get().isPresent()) {
            resumeAt = Optional.of(moment);
        }
    }

    /** Opens a clip. The one before stays until the new one's first frame is there, or for good if it can't be read. */
    public void open(Path file) {
        notice.set(new Notice.None());
        resumeAt = Optional.empty();
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
        following.unsubscribe();
        results.close();
        analysis.close();
        keeper.close();
    }

    private void corrected(Corrections now) {
        // Kept whatever the analysis is doing: what was put right is not to be lost.
        reviewed.ifPresent(review -> {
            keeper.keep(review.clip(), review.lift().video().sha256(), now);
            analysis.correct(now);
        });
    }

    private void unkept(Path file) {
        notice.set(new Notice.Problem(nameOf(file), message("correct.unkept")));
    }

    private void follow(AnalysisState state) {
        if (state instanceof AnalysisState.Done(var review)) {
            reviewed = Optional.of(review);
            int looked = review.lift().frames().size();
            player.setOverlay(
                    (frame, layers) -> frame < looked ? inUnits(review.overlay().shapes(frame, layers)) : List.of());
            player.setSlowMotion(review.analysis().settings().slowMotionFactor());
            marks.set(ClipMarksReader.read(review.analysis()));
            plots.show(review.analysis(), review.lift().video().duration());
            if (review.isSaved()) {
                settings.adopt(review.analysis().settings());
            }
            picture().ifPresent(picture -> recent.add(review.clip(), picture));
            found.set(Optional.of(review.analysis()));
            correct.show(review);
            findings.show(review.analysis(), review.corrections().reviews());
            if (review.unusable().isPresent() && review.corrections().isEmpty()) {
                notice.set(new Notice.Problem(nameOf(review.clip()), message("correct.unusable")));
            }
        }
    }

    private List<OverlayShape> inUnits(List<OverlayShape> shapes) {
        if (texts.lengths() == LengthUnit.CENTIMETRE) {
            return shapes;
        }
        return shapes.stream()
                .map(shape -> shape instanceof OverlayShape.Label(var role, var anchor, var words)
                        ? new OverlayShape.Label(role, anchor, texts.lengths().words(words))
                        : shape)
                .toList();
    }

    /** The clip at the start of its first repetition, or as it is on screen. */
    private Optional<Picture> picture() {
        Optional<Duration> start =
                marks.get().reps().stream().map(ClipMarks.RepSpan::from).findFirst();
        return start.flatMap(player::preview)
                .or(() -> player.screenProperty().get() instanceof Screen.Shown(var shown, var shapes)
                        ? Optional.of(shown)
                        : Optional.empty());
    }

    private void unsaved(Path file) {
        notice.set(new Notice.Problem(nameOf(file), message("plot.unsaved")));
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
            reviewed = Optional.empty();
            results.dismiss();
            correct.clear();
            marks.set(ClipMarks.NONE);
            plots.clear();
            found.set(Optional.empty());
            settings.newClip();
            player.attach(opened);
            clip.set(Optional.of(opened));
            resumeAt.ifPresentOrElse(player::jumpTo, player::play);
            resumeAt = Optional.empty();
            analysis.start(opened.path(), settings.settingsProperty().get());
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
