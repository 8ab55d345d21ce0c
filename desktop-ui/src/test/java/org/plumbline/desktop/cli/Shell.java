package org.plumbline.desktop.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.plumbline.core.error.LiftException;
import org.plumbline.core.error.UnreadableVideoException;
import org.plumbline.core.error.UserMessage;
import org.plumbline.core.fault.FaultLimits;
import org.plumbline.core.port.CancellationToken;
import org.plumbline.core.port.CaptureRequest;
import org.plumbline.core.port.CaptureResult;
import org.plumbline.core.port.LiftCapture;
import org.plumbline.core.port.ProgressListener;
import org.plumbline.core.port.VideoFrame;
import org.plumbline.core.port.VideoReader;
import org.plumbline.core.port.VideoWriter;
import org.plumbline.desktop.accuracy.NamedScene;
import org.plumbline.desktop.drive.WindowFigures;
import org.plumbline.desktop.job.Analyzer;
import org.plumbline.desktop.sample.SampleAnalysis;
import org.plumbline.desktop.sample.SampleLift;
import org.plumbline.desktop.sample.SampleVideo;

/** Runs the program on drawn lifts in a folder of its own and keeps what it says. */
final class Shell {
    final Path home;
    final List<CaptureRequest> requests = new ArrayList<>();
    final List<Optional<Path>> opened = new ArrayList<>();
    final List<WindowOpener.Order> asked = new ArrayList<>();
    final List<String> rendered = new ArrayList<>();
    final List<Throwable> logged = new ArrayList<>();
    Analyzer analyzer = (lift, settings, corrections) -> SampleAnalysis.of(lift, settings);
    Seeing seeing = (request, progress, cancellation) -> {
        progress.progress("looking at the frames", 0.5);
        return new CaptureResult(
                SampleLift.lift(String.valueOf(request.clip().getFileName())), Map.of("pose", Duration.ofSeconds(2)));
    };
    FaultLimits limits = FaultLimits.defaults();
    boolean display = true;
    String out = "";
    String err = "";
    boolean captureClosed;

    /** What happens when somebody looks at a clip. */
    interface Seeing {
        CaptureResult capture(CaptureRequest request, ProgressListener progress, CancellationToken cancellation)
                throws LiftException;
    }

    Shell(Path home) {
        this.home = home;
    }

    Path clip(String name) throws IOException {
        Path clip = home.resolve(name);
        Files.createDirectories(clip.getParent());
        return Files.writeString(clip, "a clip");
    }

    int run(Object... arguments) {
        ByteArrayOutputStream outBytes = new ByteArrayOutputStream();
        ByteArrayOutputStream errBytes = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(
                new PrintStream(outBytes, true, StandardCharsets.UTF_8),
                new PrintStream(errBytes, true, StandardCharsets.UTF_8),
                false);
        String[] words = new String[arguments.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = arguments[i].toString();
        }
        int code = new CommandLineProgram(parts(), terminal).run(words);
        out = outBytes.toString(StandardCharsets.UTF_8);
        err = errBytes.toString(StandardCharsets.UTF_8);
        return code;
    }

    Parts parts() {
        FailureLog log = new FailureLog() {
            @Override
            public String record(Throwable failure) {
                logged.add(failure);
                return "E-1234";
            }

            @Override
            public Path file() {
                return Path.of("plumbline.log");
            }
        };
        return new Parts(
                FakeCapture::new,
                (given, language) -> {
                    limits = given;
                    return (lift, settings, corrections) -> analyzer.analyze(lift, settings, corrections);
                },
                Shell::open,
                (path, w, h) -> new FakeWriter(path),
                (path, w, h, encoding) -> new FakeWriter(path),
                this::rendered,
                order -> {
                    if (!display) {
                        throw new NoDisplayException(new UnsupportedOperationException("Unable to open DISPLAY"));
                    }
                    opened.add(order.clip());
                    asked.add(order);
                },
                new FakeDriver(),
                log,
                "0.0.0");
    }

    private Path rendered(NamedScene scene, ProgressListener progress, CancellationToken cancellation) {
        rendered.add(scene.name());
        return home.resolve(scene.name() + ".mp4");
    }

    private static VideoReader open(Path clip) throws UnreadableVideoException {
        if (clip.toString().endsWith(".txt")) {
            throw new UnreadableVideoException(
                    "no stream", new UserMessage("This is not a video.", "Choose another file."));
        }
        return new SampleVideo();
    }

    private final class FakeCapture implements LiftCapture {
        @Override
        public CaptureResult capture(CaptureRequest request, ProgressListener progress, CancellationToken cancellation)
                throws LiftException {
            requests.add(request);
            return seeing.capture(request, progress, cancellation);
        }

        @Override
        public void close() {
            captureClosed = true;
        }
    }

    private record FakeWriter(Path path) implements VideoWriter {
        @Override
        public void write(VideoFrame frame) {}

        @Override
        public void finish() {
            try {
                Files.writeString(path, "overlay");
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }

        @Override
        public void close() {}
    }

    private static final class FakeDriver implements WindowDriver {
        @Override
        public void screenshots(Path folder, Consumer<String> told) {
            told.accept("start-light.png");
        }

        @Override
        public WindowFigures bench(Path clip) {
            List<Double> steps = List.of(10.0, 20.0);
            return new WindowFigures(2, 0.3, steps, steps, steps, 30, List.of(50.0), 30, 900, 0, 1, 800, 100);
        }
    }
}
