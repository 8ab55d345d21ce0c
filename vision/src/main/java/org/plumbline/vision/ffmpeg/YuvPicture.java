package org.plumbline.vision.ffmpeg;

import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.global.avutil;
import org.bytedeco.ffmpeg.global.swscale;
import org.bytedeco.ffmpeg.swscale.SwsContext;
import org.bytedeco.ffmpeg.swscale.SwsFilter;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.DoublePointer;
import org.bytedeco.javacpp.IntPointer;
import org.bytedeco.javacpp.PointerPointer;
import org.plumbline.core.port.VideoFrame;

/** One native picture in the form that encoders take (4:2:0, BT.709, limited range), filled from BGR frames. */
final class YuvPicture implements AutoCloseable {
    private static final int ONE = 1 << 16;

    private final int width;
    private final int height;
    private final int stride;
    private final Frame frame = new Frame();
    private final BytePointer bgr;
    private final PointerPointer<BytePointer> planes = new PointerPointer<>(4);
    private final IntPointer strides;
    private final SwsContext scaler;
    private boolean closed;

    /** Makes a picture of even size in pixels. */
    YuvPicture(int width, int height) {
        this.width = width;
        this.height = height;
        stride = width * 3;
        AVFrame raw = frame.raw();
        raw.format(avutil.AV_PIX_FMT_YUV420P);
        raw.width(width);
        raw.height(height);
        raw.color_range(avutil.AVCOL_RANGE_MPEG);
        raw.colorspace(avutil.AVCOL_SPC_BT709);
        avutil.av_frame_get_buffer(raw, 0);
        bgr = new BytePointer(avutil.av_malloc((long) stride * height + 64));
        planes.put(0, bgr);
        strides = new IntPointer(stride, 0, 0, 0);
        scaler = swscale.sws_getContext(
                width,
                height,
                avutil.AV_PIX_FMT_BGR24,
                width,
                height,
                avutil.AV_PIX_FMT_YUV420P,
                swscale.SWS_BICUBIC | swscale.SWS_ACCURATE_RND,
                (SwsFilter) null,
                (SwsFilter) null,
                (DoublePointer) null);
        swscale.sws_setColorspaceDetails(
                scaler,
                swscale.sws_getCoefficients(swscale.SWS_CS_DEFAULT),
                1,
                swscale.sws_getCoefficients(swscale.SWS_CS_ITU709),
                0,
                0,
                ONE,
                ONE);
        NativeCount.taken();
    }

    /** Fills the picture; a frame one pixel smaller is padded by repeating its last row or column. */
    AVFrame fill(VideoFrame from) {
        int row = from.width() * 3;
        for (int y = 0; y < height; y++) {
            int source = Math.min(y, from.height() - 1) * row;
            bgr.position((long) y * stride).put(from.bgr(), source, row);
            if (from.width() < width) {
                bgr.position((long) y * stride + row).put(from.bgr(), source + row - 3, 3);
            }
        }
        bgr.position(0);
        AVFrame raw = frame.raw();
        // The encoder may still hold the last picture.
        avutil.av_frame_make_writable(raw);
        swscale.sws_scale(scaler, planes, strides, 0, height, raw.data(), raw.linesize());
        return raw;
    }

    @Override
    public void close() {
        if (!closed) {
            closed = true;
            swscale.sws_freeContext(scaler);
            planes.close();
            strides.close();
            avutil.av_free(bgr);
            frame.close();
            NativeCount.given();
        }
    }
}
