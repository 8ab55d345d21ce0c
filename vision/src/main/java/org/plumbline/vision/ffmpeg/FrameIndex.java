package org.plumbline.vision.ffmpeg;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.LongStream;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.global.avcodec;
import org.bytedeco.ffmpeg.global.avutil;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.error.UnreadableVideoException;

/**
 * When each shown frame of a clip is presented, and from where its decoding can start. Found without decoding where the
 * packets say it reliably, else by decoding the clip once from start to end.
 */
final class FrameIndex {
    /** Compressions in which every packet that is not hidden is exactly one shown frame. */
    private static final Set<Integer> FRAME_PER_PACKET = Set.of(
            avcodec.AV_CODEC_ID_H264,
            avcodec.AV_CODEC_ID_HEVC,
            avcodec.AV_CODEC_ID_VP9,
            avcodec.AV_CODEC_ID_AV1,
            avcodec.AV_CODEC_ID_MPEG4,
            avcodec.AV_CODEC_ID_MJPEG,
            avcodec.AV_CODEC_ID_PRORES);

    /** Nanoseconds from the first shown frame, ascending. */
    private final long[] times;
    /** Stamps in ticks of the stream, one per frame; empty where they can't be trusted. */
    private final long[] ticks;
    /** Presentation stamp of each key frame, ascending, and the stamp under which the container finds it. */
    private final long[] keyTicks;

    private final long[] keySeekTicks;

    private FrameIndex(long[] times, long[] ticks, long[] keyTicks, long[] keySeekTicks) {
        this.times = times;
        this.ticks = ticks;
        this.keyTicks = keyTicks;
        this.keySeekTicks = keySeekTicks;
    }

    /**
     * Reads the packets' stamps.
     *
     * @param firstTicks stamp of the first shown frame as it was decoded
     * @return nothing if stamps are missing, doubled, or don't fit the decoded frames
     */
    static @Nullable FrameIndex ofPackets(Path clip, int codecId, long firstTicks) throws UnreadableVideoException {
        if (!FRAME_PER_PACKET.contains(codecId)) {
            return null;
        }
        LongStream.Builder shown = LongStream.builder();
        LongStream.Builder keys = LongStream.builder();
        LongStream.Builder keySeeks = LongStream.builder();
        try (Demuxer demuxer = Demuxer.open(clip);
                Packet packet = new Packet()) {
            boolean byDecodingTime = demuxer.seeksByDecodingTime();
            while (demuxer.read(packet.raw())) {
                AVPacket raw = packet.raw();
                if (raw.pts() == avutil.AV_NOPTS_VALUE) {
                    return null;
                }
                if ((raw.flags() & avcodec.AV_PKT_FLAG_DISCARD) == 0) {
                    shown.add(raw.pts());
                }
                if ((raw.flags() & avcodec.AV_PKT_FLAG_KEY) != 0) {
                    keys.add(raw.pts());
                    keySeeks.add(byDecodingTime && raw.dts() != avutil.AV_NOPTS_VALUE ? raw.dts() : raw.pts());
                }
                packet.clear();
            }
            long[] ticks = shown.build().sorted().toArray();
            long[] keyTicks = keys.build().toArray();
            if (!sound(ticks, firstTicks) || !ascending(keyTicks)) {
                return null;
            }
            long[] times = Arrays.stream(ticks)
                    .map(t -> demuxer.nanos(t) - demuxer.nanos(firstTicks))
                    .toArray();
            return new FrameIndex(times, ticks, keyTicks, keySeeks.build().toArray());
        }
    }

    private static boolean sound(long[] ticks, long firstTicks) {
        return ticks.length > 0 && ticks[0] == firstTicks && ascending(ticks);
    }

    private static boolean ascending(long[] numbers) {
        for (int i = 1; i < numbers.length; i++) {
            if (numbers[i] <= numbers[i - 1]) {
                return false;
            }
        }
        return true;
    }

    /** Decodes the whole clip without converting it and notes the times that its frames get. */
    static FrameIndex ofDecoding(Path clip, int threads) throws UnreadableVideoException {
        try (Decoder decoder = Decoder.open(clip, threads);
                FrameCursor cursor = new FrameCursor(decoder)) {
            LongStream.Builder times = LongStream.builder();
            while (cursor.step()) {
                times.add(cursor.time());
            }
            return new FrameIndex(times.build().toArray(), new long[0], new long[0], new long[0]);
        }
    }

    /** Index of the frame shown at a moment in nanoseconds: the last not after it, or the first. */
    int at(long nanos) {
        int found = Arrays.binarySearch(times, nanos);
        return Math.max(0, found >= 0 ? found : -found - 2);
    }

    /** Whether frames can be reached from key frames; if not, only from the start. */
    boolean jumps() {
        return keyTicks.length > 0 && ticks.length > 0;
    }

    long ticks(int index) {
        return ticks[index];
    }

    /** The last key frame that is not presented after a frame, as a number for {@link #keySeek}; negative if none is. */
    int keyFor(int index) {
        int found = Arrays.binarySearch(keyTicks, ticks[index]);
        return found >= 0 ? found : -found - 2;
    }

    /** Index of the first shown frame at or after a key frame. */
    int frameOfKey(int key) {
        int found = Arrays.binarySearch(ticks, keyTicks[key]);
        return found >= 0 ? found : -found - 1;
    }

    /** The stamp under which the container finds a key frame. */
    long keySeek(int key) {
        return keySeekTicks[key];
    }
}
