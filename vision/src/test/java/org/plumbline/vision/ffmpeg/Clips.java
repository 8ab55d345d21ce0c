package org.plumbline.vision.ffmpeg;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.plumbline.core.error.UnreadableVideoException;
import org.plumbline.core.port.VideoFrame;
import org.plumbline.core.port.VideoReader;

/** Reading whole clips in tests. */
final class Clips {
    private Clips() {}

    /** One of the committed clips. */
    static Path committed(String name) throws URISyntaxException {
        return Path.of(Objects.requireNonNull(Clips.class.getResource(name)).toURI());
    }

    static FfmpegVideoReader open(Path clip) throws UnreadableVideoException {
        return new FfmpegVideoOpener().open(clip);
    }

    static List<VideoFrame> readAll(Path clip) throws UnreadableVideoException {
        try (VideoReader reader = open(clip)) {
            return rest(reader);
        }
    }

    static List<VideoFrame> rest(VideoReader reader) throws UnreadableVideoException {
        List<VideoFrame> frames = new ArrayList<>();
        Optional<VideoFrame> next = reader.next();
        while (next.isPresent()) {
            frames.add(next.get());
            next = reader.next();
        }
        return frames;
    }

    static List<Integer> numbers(List<VideoFrame> frames) {
        return frames.stream().map(TestPattern::number).toList();
    }

    static List<Long> millis(List<VideoFrame> frames) {
        return frames.stream().map(frame -> frame.time().toMillis()).toList();
    }
}
