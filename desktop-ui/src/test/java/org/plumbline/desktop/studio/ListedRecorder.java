package org.plumbline.desktop.studio;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.core.port.ClipRecorder;
import org.plumbline.core.port.Encoding;
import org.plumbline.core.port.VideoFrame;
import org.plumbline.core.port.VideoWriter;

/** Keeps what it is given; its clips are ten bytes. */
final class ListedRecorder implements ClipRecorder {
    final List<VideoFrame> frames = new ArrayList<>();
    final List<Encoding> encodings = new ArrayList<>();

    @Override
    public VideoWriter create(Path clip, int width, int height, Encoding encoding) {
        encodings.add(encoding);
        return new VideoWriter() {
            @Override
            public void write(VideoFrame frame) {
                frames.add(frame);
            }

            @Override
            public void finish() {
                try {
                    Files.write(clip, new byte[10]);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }

            @Override
            public void close() {}
        };
    }
}
