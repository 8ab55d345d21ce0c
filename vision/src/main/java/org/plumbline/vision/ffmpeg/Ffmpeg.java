package org.plumbline.vision.ffmpeg;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.nio.file.Path;
import org.bytedeco.ffmpeg.avutil.AVRational;
import org.bytedeco.ffmpeg.global.avutil;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.Pointer;

/** FFmpeg's native libraries: loaded once and silent, their errors in words, file names in their own bytes. */
final class Ffmpeg {
    private static final int LONGEST_REASON = 256;
    private static final String MEMORY_LIMIT = "org.bytedeco.javacpp.maxPhysicalBytes";

    static {
        // The binding refuses to work once the whole process, the pose network included, passes a limit of its own.
        if (System.getProperty(MEMORY_LIMIT) == null) {
            System.setProperty(MEMORY_LIMIT, "0");
        }
        // What goes wrong reaches the user through exceptions; the libraries' own chatter would only hide it.
        avutil.av_log_set_level(avutil.AV_LOG_QUIET);
    }

    private static final AVRational NANOSECONDS = new AVRational().num(1).den(1_000_000_000);

    private Ffmpeg() {}

    /** Converts ticks of a time base into nanoseconds. */
    static long nanos(long ticks, AVRational base) {
        return avutil.av_rescale_q(ticks, base, NANOSECONDS);
    }

    /** Makes sure that the native libraries are there and silent. Call before the first use of any of their functions. */
    static void load() {
        // The static initializer did it.
    }

    /** Whether a native call gave nothing. */
    static boolean missing(Pointer pointer) {
        return pointer == null || pointer.isNull();
    }

    /** Says what an error code means, for the log. */
    static String reason(int code) {
        try (BytePointer words = new BytePointer(LONGEST_REASON)) {
            words.put(LONGEST_REASON - 1, (byte) 0);
            avutil.av_strerror(code, words, LONGEST_REASON);
            String whole = words.getString(UTF_8);
            return whole.substring(0, whole.indexOf('\0')) + " (" + code + ")";
        }
    }

    /**
     * Names a file to FFmpeg; the caller closes the pointer. The leading protocol keeps a name like {@code concat:a} from
     * being more than a name.
     */
    static BytePointer url(Path path) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes("file:".getBytes(UTF_8));
        bytes.writeBytes(nameBytes(path.toAbsolutePath()));
        bytes.write(0);
        return new BytePointer(bytes.toByteArray());
    }

    private static byte[] nameBytes(Path path) {
        if (File.separatorChar != '/') {
            return path.toString().getBytes(UTF_8);
        }
        // A Unix name is bytes, not characters; the percent-encoded form is the one that gives them all back.
        String encoded = path.toUri().getRawPath();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(encoded.length());
        for (int i = 0; i < encoded.length(); i++) {
            if (encoded.charAt(i) == '%') {
                bytes.write(Integer.parseInt(encoded, i + 1, i + 3, 16));
                i += 2;
            } else {
                bytes.write(encoded.charAt(i));
            }
        }
        return bytes.toByteArray();
    }
}
