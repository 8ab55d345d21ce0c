package org.plumbline.desktop.ui.shell;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.plumbline.core.analysis.LiftAnalysis;
import org.plumbline.core.correction.Corrections;
import org.plumbline.core.error.UserMessage;
import org.plumbline.core.fault.FaultLimits;
import org.plumbline.core.settings.AnalysisSettings;
import org.plumbline.desktop.store.ReviewLibrary;
import org.plumbline.desktop.store.UserSettings;
import org.plumbline.desktop.ui.analysis.ReviewSteps;
import org.plumbline.desktop.ui.player.Screen;

/** A window of the program over drawn clips and a staged analysis, driven as a user would. */
final class ShownWindow implements AutoCloseable {
    final DrawnVideo video = new DrawnVideo();
    final StagedCapture capture = new StagedCapture();
    final List<Throwable> unexpected = new CopyOnWriteArrayList<>();
    final List<AnalysisSettings> judged = new CopyOnWriteArrayList<>();
    final List<Corrections> corrected = new CopyOnWriteArrayList<>();
    String program = "plumbline 1";
    volatile Supplier<LiftAnalysis> analysis = StagedAnalysis::withFaults;
    private Optional<UserSettings> kept = Optional.empty();
    Path settings = settingsFile();
    volatile Optional<Path> choice = Optional.empty();
    volatile Optional<Path> sample = Optional.empty();
    final List<FaultLimits> limits = new CopyOnWriteArrayList<>();
    volatile ReviewSteps.HandBack handBack = (review, overlay, progress, token) -> review.clip();

    @SuppressWarnings("NullAway.Init") // set by open, which every test calls first
    private PlumblineWindow window;

    static ShownWindow empty() throws Exception {
        return new ShownWindow().open(Optional.empty());
    }

    static ShownWindow with(Path clip) throws Exception {
        ShownWindow shown = new ShownWindow().open(Optional.of(clip));
        shown.waitForClip();
        return shown;
    }

    ShownWindow open(Optional<Path> clip) throws Exception {
        Fx.start();
        UserSettings chosen = UserSettings.in(settings);
        kept = Optional.of(chosen);
        ReviewTools tools = new ReviewTools(
                video,
                new ReviewSteps(
                        () -> capture,
                        (limits, language) -> (lift, settings, corrections) -> {
                            judged.add(settings);
                            this.limits.add(limits);
                            corrected.add(corrections);
                            return analysis.get();
                        },
                        (lift, found, language) -> DrawnLift::shapes,
                        ReviewLibrary.in(settings.resolveSibling("reviews"), program),
                        (review, overlay, progress, token) -> handBack.write(review, overlay, progress, token)),
                problem -> {
                    unexpected.add(problem);
                    return new UserMessage("Something went wrong in the program itself (code 7F3A).", "See the log.");
                },
                chosen,
                () -> sample.orElseThrow());
        window = Fx.get(() -> PlumblineWindow.show(
                new Stage(), tools, PlumblineWindow.Order.of(clip, Locale.ENGLISH), (owner, texts) -> choice));
        Fx.run(() -> {
            // The headless screen has 1000 × 1000 pixels.
            window.stage().setX(0);
            window.stage().setY(0);
            window.stage().setWidth(960);
            window.stage().setHeight(700);
            window.stage().requestFocus();
        });
        Fx.until("it has its size", () -> scene().getWidth() == 960 && scene().getHeight() == 700);
        return this;
    }

    ShellViewModel model() {
        return window.model();
    }

    Stage stage() {
        return window.stage();
    }

    Scene scene() {
        return window.stage().getScene();
    }

    void waitForClip() throws Exception {
        Fx.until("the clip is shown", () -> model().player().screenProperty().get() instanceof Screen.Shown);
    }

    void waitForFindings() throws Exception {
        Fx.until(
                "the findings are shown",
                () -> model().findings().findingsProperty().get().isPresent());
    }

    Node node(String selector) {
        Node found = scene().lookup(selector);
        if (found == null) {
            throw new AssertionError("there is no " + selector);
        }
        return found;
    }

    /** Whether a node and all that holds it is visible. */
    boolean isSeen(String selector) throws Exception {
        return Fx.get(() -> {
            Node node = scene().lookup(selector);
            while (node != null && node.isVisible()) {
                if (node.getParent() == null) {
                    return true;
                }
                node = node.getParent();
            }
            return false;
        });
    }

    private static Path settingsFile() {
        try {
            Path folder = Files.createTempDirectory(Path.of("target"), "settings");
            folder.toFile().deleteOnExit();
            return folder.resolve("window.properties");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Types a sign as a keyboard does, whatever key it is on. */
    void type(String sign) throws Exception {
        Fx.run(() -> {
            Node focus = scene().getFocusOwner();
            Event.fireEvent(
                    focus == null ? scene() : focus,
                    new KeyEvent(KeyEvent.KEY_TYPED, sign, sign, KeyCode.UNDEFINED, false, false, false, false));
        });
    }

    void press(KeyCode modifier, KeyCode key) throws Exception {
        Fx.run(() -> {
            Robot robot = new Robot();
            robot.keyPress(modifier);
            robot.keyPress(key);
            robot.keyRelease(key);
            robot.keyRelease(modifier);
        });
    }

    void press(KeyCode key) throws Exception {
        Fx.run(() -> {
            Robot robot = new Robot();
            robot.keyPress(key);
            robot.keyRelease(key);
        });
    }

    void hold(KeyCode key, int repeats) throws Exception {
        for (int i = 0; i < repeats; i++) {
            Fx.run(() -> new Robot().keyPress(key));
            Thread.sleep(30);
        }
        Fx.run(() -> new Robot().keyRelease(key));
    }

    void click(Node node) throws Exception {
        Fx.run(() -> {
            scene().getRoot().applyCss();
            scene().getRoot().layout();
            Bounds at = node.localToScreen(node.getBoundsInLocal());
            Robot robot = new Robot();
            robot.mouseMove(at.getCenterX(), at.getCenterY());
            robot.mouseClick(MouseButton.PRIMARY);
        });
    }

    /** Number of the frame whose pixels are on the screen, read from the pixels themselves. */
    int frame() throws Exception {
        return Fx.get(() -> {
            ImageView view = (ImageView) node("#video").lookup("ImageView");
            PixelReader pixels = view.getImage().getPixelReader();
            int index = 0;
            for (int bit = 0; bit < DrawnVideo.BITS; bit++) {
                index |= (pixels.getArgb(bit, 0) & 1) << bit;
            }
            return index;
        });
    }

    void waitForFrame(int index) throws Exception {
        Fx.until("frame " + index + " is shown", () -> shownIndex() == index && frameIsSharp());
        if (frame() != index) {
            throw new AssertionError("the screen holds frame " + frame() + ", not " + index);
        }
    }

    /** Waits for a frame so near: a place on the line is not finer than a pixel. */
    void waitForFrame(int index, int near) throws Exception {
        Fx.until(
                "frame " + index + " is shown",
                () -> Math.abs(shownIndex() - index) <= near && frameIsSharp(),
                () -> "frame " + shownIndex() + (frameIsSharp() ? "" : " as a preview"));
        if (Math.abs(frame() - index) > near) {
            throw new AssertionError("the screen holds frame " + frame() + ", not " + index);
        }
    }

    private boolean frameIsSharp() {
        return model().player().screenProperty().get() instanceof Screen.Shown(var picture, var shapes)
                && picture.columns() == picture.width();
    }

    /** Presses the line of the clip where a moment is, and drags a little. */
    void scrubTo(double seconds) throws Exception {
        Fx.run(() -> {
            Node line = node("#scrub");
            double length = model().player().durationProperty().get().toNanos() / 1e9;
            double width = line.getBoundsInLocal().getWidth();
            double x = 14 + seconds / length * (width - 28);
            for (var type : List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_DRAGGED, MouseEvent.MOUSE_RELEASED)) {
                Event.fireEvent(
                        line,
                        new MouseEvent(
                                type,
                                x,
                                30,
                                x,
                                30,
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
                                null));
            }
        });
    }

    int shownIndex() {
        return model().player().screenProperty().get() instanceof Screen.Shown(var picture, var shapes)
                ? picture.index()
                : -1;
    }

    /** The frame shown at a moment. */
    static int frameAt(Duration moment) {
        return (int) (moment.toNanos() / DrawnLift.INTERVAL.toNanos());
    }

    /** Lays the window's content out at any size, saves it as a picture to look at, and puts it back. */
    <T> T at(int width, int height, String name, Function<Parent, T> look) throws Exception {
        return Fx.get(() -> {
            Scene own = scene();
            Parent root = own.getRoot();
            own.setRoot(new Group());
            Scene big = new Scene(root, width, height);
            big.getStylesheets().setAll(own.getStylesheets());
            big.setUserAgentStylesheet(own.getUserAgentStylesheet());
            // Twice: wrapped words change heights, which change widths where a scroll bar comes.
            big.snapshot(null);
            save(big.snapshot(null), name);
            T seen = look.apply(root);
            big.setRoot(new Group());
            own.setRoot(root);
            return seen;
        });
    }

    private static void save(WritableImage image, String name) throws IOException {
        BufferedImage picture =
                new BufferedImage((int) image.getWidth(), (int) image.getHeight(), BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                picture.setRGB(x, y, image.getPixelReader().getArgb(x, y));
            }
        }
        Path file = Path.of("target", "snapshots", name + ".png");
        Files.createDirectories(file.getParent());
        ImageIO.write(picture, "png", file.toFile());
    }

    @Override
    public void close() {
        Semaphore hidden = new Semaphore(0);
        Platform.runLater(() -> {
            window.stage().hide();
            hidden.release();
        });
        hidden.acquireUninterruptibly();
        kept.ifPresent(UserSettings::close);
    }
}
