package org.plumbline.vision.ffmpeg;

import java.nio.file.Path;
import org.plumbline.core.error.OutputException;
import org.plumbline.core.port.VideoWriterOpener;

/** Makes H.264 clips in mp4 through FFmpeg and OpenH264. */
public final class FfmpegVideoWriterOpener implements VideoWriterOpener {

    @Override
    public FfmpegVideoWriter create(Path clip, int width, int height) throws OutputException {
        return FfmpegVideoWriter.create(clip, width, height);
    }
}
