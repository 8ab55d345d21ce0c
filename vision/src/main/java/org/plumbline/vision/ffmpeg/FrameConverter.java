package org.plumbline.vision.ffmpeg;

import java.nio.file.Path;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.global.avutil;
import org.bytedeco.ffmpeg.global.swscale;
import org.bytedeco.ffmpeg.swscale.SwsContext;
import org.bytedeco.ffmpeg.swscale.SwsFilter;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.DoublePointer;
import org.bytedeco.javacpp.IntPointer;
import org.bytedeco.javacpp.PointerPointer;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.error.UnreadableVideoException;
import org.plumbline.vision.clip.HdrCurve;
import org.plumbline.vision.clip.Unreadable;

/** Turns decoded frames into upright square BGR pixels. Keeps one native picture buffer, whatever the clip's length. */
final class FrameConverter implements AutoCloseable {
    private static final int ALIGNMENT = 64;
    private static final int ONE = 1 << 16;

    private final Path clip;
    private final DisplayShape shape;
    private final int stride;
    private final BytePointer pixels;
    private final PointerPointer<BytePointer> planes;
    private final IntPointer strides;
    private final byte[] stored;
    private @Nullable SwsContext scaler;
    private @Nullable Source source;
    private boolean closed;

    /** What a scaler was made for. */
    private record Source(int width, int height, Colour colour) {
        static Source of(AVFrame frame) {
            return new Source(frame.width(), frame.height(), Colour.of(frame));
        }
    }

    FrameConverter(Path clip, DisplayShape shape) {
        this.clip = clip;
        this.shape = shape;
        // Aligned rows and some bytes more: the vector code writes whole registers.
        stride = (shape.squareWidth() * 3 + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
        pixels = new BytePointer(avutil.av_malloc((long) stride * shape.squareHeight() + ALIGNMENT));
        planes = new PointerPointer<>(4);
        planes.put(0, pixels);
        strides = new IntPointer(stride, 0, 0, 0);
        boolean turned = !shape.orientation().upright();
        stored = new byte[turned ? shape.squareWidth() * shape.squareHeight() * 3 : 0];
        NativeCount.taken();
    }

    /** Converts a frame into new {@code height * width * 3} bytes of the displayed picture. */
    byte[] convert(AVFrame frame) throws UnreadableVideoException {
        Source wanted = Source.of(frame);
        if (scaler == null || !wanted.equals(source)) {
            freeScaler();
            scaler = scalerFor(wanted);
            source = wanted;
        }
        int rows = swscale.sws_scale(scaler, frame.data(), frame.linesize(), 0, frame.height(), planes, strides);
        if (rows <= 0) {
            throw Unreadable.conversion(clip, "no rows converted");
        }
        byte[] shown = new byte[shape.width() * shape.height() * 3];
        if (shape.orientation().upright()) {
            copyRows(shown);
        } else {
            copyRows(stored);
            shape.orientation().apply(stored, shape.squareWidth(), shape.squareHeight(), shown);
        }
        if (wanted.colour().perceptual()) {
            HdrCurve.toScreen(shown);
        }
        return shown;
    }

    private void copyRows(byte[] target) {
        int row = shape.squareWidth() * 3;
        if (row == stride) {
            pixels.position(0).get(target);
            return;
        }
        for (int y = 0; y < shape.squareHeight(); y++) {
            pixels.position((long) y * stride).get(target, y * row, row);
        }
        pixels.position(0);
    }

    private SwsContext scalerFor(Source from) throws UnreadableVideoException {
        SwsContext context = swscale.sws_getContext(
                from.width(),
                from.height(),
                from.colour().pixelFormat(),
                shape.squareWidth(),
                shape.squareHeight(),
                avutil.AV_PIX_FMT_BGR24,
                swscale.SWS_BICUBIC,
                (SwsFilter) null,
                (SwsFilter) null,
                (DoublePointer) null);
        if (Ffmpeg.missing(context)) {
            throw Unreadable.conversion(
                    clip, "no scaler for pixel format " + from.colour().pixelFormat());
        }
        NativeCount.taken();
        // Fails for sources that are RGB already, where there is nothing to set.
        swscale.sws_setColorspaceDetails(
                context,
                swscale.sws_getCoefficients(from.colour().matrix()),
                from.colour().fullRange() ? 1 : 0,
                swscale.sws_getCoefficients(swscale.SWS_CS_DEFAULT),
                1,
                0,
                ONE,
                ONE);
        return context;
    }

    private void freeScaler() {
        if (scaler != null) {
            swscale.sws_freeContext(scaler);
            scaler = null;
            NativeCount.given();
        }
    }

    @Override
    public void close() {
        if (!closed) {
            closed = true;
            freeScaler();
            planes.close();
            strides.close();
            avutil.av_free(pixels);
            NativeCount.given();
        }
    }
}
