package org.plumbline.vision.capture;

import java.nio.file.Path;
import java.time.Duration;
import org.plumbline.core.capture.VideoFacts;
import org.plumbline.core.error.UnreadableVideoException;
import org.plumbline.core.port.VideoReader;
import org.plumbline.vision.ffmpeg.FactsCollector;
import org.plumbline.vision.ffmpeg.FfmpegVideoOpener;
import org.plumbline.vision.ffmpeg.FfmpegVideoReader;

/** A clip read through FFmpeg. */
final class FfmpegClip implements Clip {
    private final FfmpegVideoReader reader;
    private final FactsCollector facts;

    private FfmpegClip(Path file, FfmpegVideoReader reader) {
        this.reader = reader;
        this.facts = new FactsCollector(file, reader);
    }

    static Clip open(Path file) throws UnreadableVideoException {
        return new FfmpegClip(file, new FfmpegVideoOpener().open(file));
    }

    @Override
    public VideoReader reader() {
        return reader;
    }

    @Override
    public void shown(Duration time) {
        facts.shown(time);
    }

    @Override
    public VideoFacts facts() throws UnreadableVideoException {
        return facts.complete();
    }

    @Override
    public void close() {
        reader.close();
    }
}
