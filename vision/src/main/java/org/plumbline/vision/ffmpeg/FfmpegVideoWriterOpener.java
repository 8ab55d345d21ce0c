package org.plumbline.vision.ffmpeg;

import java.nio.file.Path;
import org.plumbline.core.error.OutputException;
import org.plumbline.core.port.ClipRecorder;
import org.plumbline.core.port.Encoding;
import org.plumbline.core.port.VideoWriterOpener;

/** Makes clips in mp4 through FFmpeg: H.264 by OpenH264, MPEG-4 by FFmpeg itself, VP9 by libvpx. */
public final class FfmpegVideoWriterOpener implements VideoWriterOpener, ClipRecorder {

    @Override
    public FfmpegVideoWriter create(Path clip, int width, int height) throws OutputException {
        return FfmpegVideoWriter.create(clip, width, height, Encoding.usual());
    }

    @Override
    public FfmpegVideoWriter create(Path clip, int width, int height, Encoding encoding) throws OutputException {
        return FfmpegVideoWriter.create(clip, width, height, encoding);
    }
}
