package org.plumbline.desktop.studio;

import java.nio.file.Path;
import java.time.Duration;
import org.plumbline.core.error.LiftException;
import org.plumbline.core.port.CancellationToken;
import org.plumbline.core.port.ClipRecorder;
import org.plumbline.core.port.Encoding;
import org.plumbline.core.port.ProgressListener;
import org.plumbline.core.port.VideoFrame;
import org.plumbline.core.port.VideoWriter;
import org.plumbline.samples.render.Frame;
import org.plumbline.samples.render.FrameRenderer;
import org.plumbline.samples.scene.Recording;
import org.plumbline.samples.scene.Scene;

/** Draws a scene's frames and stores them as its recording says. One frame is held at a time. */
public final class SceneClip {
    private static final double NANOS = 1e9;

    private final ClipRecorder recorder;
    private final int threads;

    /**
     * Makes clips.
     *
     * @param threads to draw on; the clip is the same with any number of them
     */
    public SceneClip(ClipRecorder recorder, int threads) {
        this.recorder = recorder;
        this.threads = threads;
    }

    /**
     * Writes a clip.
     *
     * @param clip an mp4 file; worthless after an exception
     * @throws LiftException if it can't be written, or the token was cancelled
     * @throws IllegalArgumentException if the scene's lifter can't do the lift
     */
    public void write(Scene scene, Path clip, ProgressListener progress, CancellationToken cancellation)
            throws LiftException {
        int width = scene.format().width();
        int height = scene.format().height();
        int first = -scene.hiddenFrames();
        double total = scene.frames() - first;
        progress.progress("drawing", 0);
        try (FrameRenderer renderer = new FrameRenderer(scene, threads);
                VideoWriter writer = recorder.create(clip, width, height, encoding(scene))) {
            byte[] bgr = {};
            double drawn = Double.NaN;
            for (int i = first; i < scene.frames(); i++) {
                cancellation.throwIfCancelled();
                double taken = scene.taken(i);
                if (taken != drawn) {
                    Frame frame = renderer.render(i);
                    bgr = frame.bgr();
                    drawn = taken;
                }
                // A phone that repeats a picture repeats its noise, too.
                writer.write(new VideoFrame(i - first, since(scene, first, i), width, height, bgr));
                progress.progress("drawing", (i + 1 - first) / total);
            }
            cancellation.throwIfCancelled();
            writer.finish();
        }
    }

    private static Encoding encoding(Scene scene) {
        Recording recording = scene.recording();
        Encoding.Codec codec =
                switch (recording.codec()) {
                    case H264 -> Encoding.Codec.H264;
                    case MPEG4 -> Encoding.Codec.MPEG4;
                    case VP9 -> Encoding.Codec.VP9;
                };
        return new Encoding(codec, recording.quantizer(), recording.rotation(), since(scene, -scene.hiddenFrames(), 0));
    }

    private static Duration since(Scene scene, int first, int frame) {
        return Duration.ofNanos(Math.round((scene.shown(frame) - scene.shown(first)) * NANOS));
    }
}
