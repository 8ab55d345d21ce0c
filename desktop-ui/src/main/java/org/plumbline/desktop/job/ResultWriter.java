package org.plumbline.desktop.job;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import org.plumbline.core.capture.CapturedLift;
import org.plumbline.core.error.LiftException;
import org.plumbline.core.error.OutputException;
import org.plumbline.core.error.UserMessage;
import org.plumbline.core.overlay.OverlayComposer;
import org.plumbline.core.port.CancellationToken;
import org.plumbline.core.port.ProgressListener;
import org.plumbline.core.port.VideoOpener;
import org.plumbline.core.port.VideoWriterOpener;
import org.plumbline.desktop.export.FramesCsv;
import org.plumbline.desktop.export.OverlayClip;
import org.plumbline.desktop.report.ReportPage;
import org.plumbline.desktop.store.AnalysisJson;
import org.plumbline.desktop.store.CorrectionsFile;
import org.plumbline.desktop.store.PoseJsonWriter;
import org.plumbline.desktop.store.ResultFolder;

/** Writes the files of a result; the same ones from the command line and from the window. */
public final class ResultWriter {
    private static final double REPORTED = 0.1;

    private final VideoOpener opener;
    private final VideoWriterOpener writerOpener;
    private final String program;

    /**
     * Makes a writer.
     *
     * @param opener reads frames for pictures
     * @param writerOpener writes the overlay clip
     * @param program name and version of this program
     */
    public ResultWriter(VideoOpener opener, VideoWriterOpener writerOpener, String program) {
        this.opener = opener;
        this.writerOpener = writerOpener;
        this.program = program;
    }

    /**
     * Writes every file into a folder beside the clip, which appears whole or not at all; an earlier result is replaced.
     *
     * @param overlay whether to paint the clip, too
     * @return the folder
     */
    public Path writeBeside(Result result, boolean overlay, ProgressListener progress, CancellationToken cancellation)
            throws LiftException {
        try (ResultFolder folder = ResultFolder.begin(ResultFolder.beside(result.clip()))) {
            write(result, EnumSet.allOf(Format.class), overlay, folder.partial(), progress, cancellation);
            cancellation.throwIfCancelled();
            folder.commit();
            return folder.target();
        }
    }

    /** Text of {@code analysis.json}. */
    String json(Result result) {
        return new AnalysisJson(program).text(result.analysis(), result.with());
    }

    /** Writes the files into a folder that is there. */
    void write(
            Result result,
            Set<Format> formats,
            boolean overlay,
            Path folder,
            ProgressListener progress,
            CancellationToken cancellation)
            throws LiftException {
        progress.progress("writing the results", 0);
        CapturedLift corrected = result.corrected();
        try {
            if (formats.contains(Format.JSON)) {
                Files.writeString(folder.resolve("analysis.json"), json(result));
            }
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(folder.resolve("pose.json")))) {
                PoseJsonWriter.write(result.lift(), out);
            }
            if (!result.with().corrections().isEmpty()) {
                CorrectionsFile.copyTo(
                        folder.resolve("corrections.json"),
                        result.lift().video(),
                        result.with().corrections());
            }
            if (formats.contains(Format.CSV)) {
                try (BufferedWriter out =
                        Files.newBufferedWriter(folder.resolve("frames.csv"), StandardCharsets.UTF_8)) {
                    FramesCsv.write(corrected, result.analysis(), out);
                }
            }
            if (formats.contains(Format.HTML)) {
                String page = new ReportPage(opener, program)
                        .html(
                                result.clip(),
                                corrected,
                                result.analysis(),
                                result.with().corrections(),
                                cancellation);
                Files.writeString(folder.resolve("report.html"), page);
            }
        } catch (IOException e) {
            throw new OutputException(
                    "can't write into " + folder,
                    new UserMessage(
                            "The results can't be written.", "Make sure that the disk has room: " + folder.getParent()),
                    e);
        }
        if (overlay) {
            progress.progress("painting the overlay", REPORTED);
            new OverlayClip(opener, writerOpener)
                    .write(
                            result.clip(),
                            corrected,
                            new OverlayComposer(corrected, result.analysis()),
                            folder.resolve("overlay.mp4"),
                            Stretch.of(progress, REPORTED, 1),
                            cancellation);
        }
    }
}
