package org.plumbline.vision.ffmpeg;

import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.avutil.AVRational;
import org.bytedeco.ffmpeg.global.avutil;
import org.plumbline.core.error.UnreadableVideoException;
import org.plumbline.vision.clip.FrameTimes;

/** Walks over the shown frames of a decoder; knows index and time of the one it stands on. Holds two frames at most. */
final class FrameCursor implements AutoCloseable {
    private static final long FALLBACK_INTERVAL = 33_333_333;

    private final Decoder decoder;
    private final FrameTimes times;
    private final long nominal;
    private final Frame current = new Frame();
    private final Frame ahead = new Frame();
    private boolean hasAhead;
    private boolean ended;
    private int index = -1;
    private long time;
    private long stamp;
    private long lastRaw = avutil.AV_NOPTS_VALUE;

    FrameCursor(Decoder decoder) {
        this.decoder = decoder;
        AVRational rate = decoder.demuxer().stream().avg_frame_rate();
        nominal = rate.num() > 0 && rate.den() > 0
                ? Math.max(1, Math.round(1e9 * rate.den() / rate.num()))
                : FALLBACK_INTERVAL;
        times = new FrameTimes(nominal);
    }

    /** Moves to the next shown frame; false at the end, where the cursor stays on the last. */
    boolean step() throws UnreadableVideoException {
        if (!fillAhead()) {
            return false;
        }
        current.takeFrom(ahead);
        hasAhead = false;
        stamp = stampOf(current.raw());
        long following = stamp;
        if (!times.increases(stamp) && fillAhead()) {
            following = stampOf(ahead.raw());
        }
        time = times.accept(stamp, following);
        index++;
        return true;
    }

    private boolean fillAhead() throws UnreadableVideoException {
        if (!hasAhead && !ended) {
            hasAhead = decoder.next(ahead);
            ended = !hasAhead;
            if (hasAhead) {
                completeStamp(ahead.raw());
            }
        }
        return hasAhead;
    }

    /** A frame without a stamp comes one interval after the one before it. */
    private void completeStamp(AVFrame frame) {
        long ticks = frame.best_effort_timestamp();
        if (ticks == avutil.AV_NOPTS_VALUE) {
            AVRational base = decoder.demuxer().stream().time_base();
            long interval = Math.max(1, Math.round(nominal / 1e9 * base.den() / base.num()));
            ticks = lastRaw == avutil.AV_NOPTS_VALUE ? 0 : lastRaw + interval;
            frame.best_effort_timestamp(ticks);
        }
        lastRaw = ticks;
    }

    private long stampOf(AVFrame frame) {
        return decoder.demuxer().nanos(frame.best_effort_timestamp());
    }

    AVFrame frame() {
        return current.raw();
    }

    int index() {
        return index;
    }

    /** Time of this frame from the first shown one, in nanoseconds. */
    long time() {
        return time;
    }

    /** The container's own stamp of this frame, in ticks of the stream. */
    long ticks() {
        return current.raw().best_effort_timestamp();
    }

    boolean repaired() {
        return times.repaired();
    }

    /**
     * Jumps near a key frame and walks to a frame.
     *
     * @param keyStamp where to jump to, in ticks of the stream
     * @param targetTicks presentation stamp of the wanted frame
     * @param targetIndex its index
     * @return false if that frame does not come out; the cursor is then lost and must be replaced or jump again
     */
    boolean jump(long keyStamp, long targetTicks, int targetIndex) throws UnreadableVideoException {
        if (!decoder.seek(keyStamp)) {
            return false;
        }
        hasAhead = false;
        ended = false;
        lastRaw = avutil.AV_NOPTS_VALUE;
        while (decoder.next(current)) {
            long ticks = current.raw().best_effort_timestamp();
            if (ticks == targetTicks) {
                lastRaw = ticks;
                stamp = stampOf(current.raw());
                time = times.resume(stamp);
                index = targetIndex;
                return true;
            }
            if (ticks == avutil.AV_NOPTS_VALUE || ticks > targetTicks) {
                return false;
            }
        }
        ended = true;
        return false;
    }

    @Override
    public void close() {
        current.close();
        ahead.close();
    }
}
