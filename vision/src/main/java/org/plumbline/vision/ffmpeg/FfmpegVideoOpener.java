package org.plumbline.vision.ffmpeg;

import java.nio.file.Path;
import org.plumbline.core.error.UnreadableVideoException;
import org.plumbline.core.port.VideoOpener;

/** Opens clips through FFmpeg: H.264, HEVC, VP9, AV1, MPEG-4 and others in mp4, mov, mkv, webm and avi. */
public final class FfmpegVideoOpener implements VideoOpener {
    /** One core decodes phone video several times faster than it plays; the others are for the pose network. */
    private static final int DEFAULT_THREADS = 1;

    private final int threads;

    public FfmpegVideoOpener() {
        this(DEFAULT_THREADS);
    }

    /**
     * Makes an opener.
     *
     * @param threads that decode one clip together, at least 1
     */
    public FfmpegVideoOpener(int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("at least one thread is needed");
        }
        this.threads = threads;
    }

    @Override
    public FfmpegVideoReader open(Path clip) throws UnreadableVideoException {
        return FfmpegVideoReader.open(clip, threads);
    }
}
