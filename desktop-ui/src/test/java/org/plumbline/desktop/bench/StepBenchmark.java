package org.plumbline.desktop.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.plumbline.core.error.UnreadableVideoException;
import org.plumbline.desktop.store.UserSettings;
import org.plumbline.desktop.ui.overlay.LayersViewModel;
import org.plumbline.desktop.ui.playback.ClipFrames;
import org.plumbline.desktop.ui.playback.FramesListener;
import org.plumbline.desktop.ui.playback.Picture;
import org.plumbline.desktop.ui.playback.Previews;
import org.plumbline.desktop.ui.player.OpenClip;
import org.plumbline.desktop.ui.player.PlayerViewModel;
import org.plumbline.desktop.ui.player.Screen;
import org.plumbline.vision.ffmpeg.FfmpegVideoOpener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Measures how long a frame step and a jump take from the key to the picture, on the player itself without a screen. Not a
 * test: run it by hand with the path of a clip. It is written to the log.
 */
final class StepBenchmark implements FramesListener {
    private static final Logger LOG = LoggerFactory.getLogger(StepBenchmark.class);
    private static final long MOST_BYTES = 384L << 20;
    private static final int STEPS = 150;
    private static final long KEY_REPEAT_MILLIS = 33;

    private final BlockingQueue<Runnable> window = new LinkedBlockingQueue<>();
    private final BlockingQueue<Picture> first = new LinkedBlockingQueue<>();
    private final PlayerViewModel player;
    private volatile Duration stated = Duration.ZERO;

    private StepBenchmark(Path settings) {
        player = new PlayerViewModel(new LayersViewModel(UserSettings.in(settings)), System::nanoTime);
    }

    /** Runs with the path of a clip. */
    public static void main(String[] arguments) throws InterruptedException {
        new StepBenchmark(Path.of("target", "no-settings")).run(Path.of(arguments[0]));
    }

    private void run(Path clip) throws InterruptedException {
        FfmpegVideoOpener opener = new FfmpegVideoOpener();
        long start = System.nanoTime();
        ClipFrames frames = ClipFrames.open(opener, clip, MOST_BYTES, this);
        Picture picture = first.take();
        LOG.info("first frame after {} ms", (System.nanoTime() - start) / 1_000_000);
        Previews previews = Previews.open(opener, clip, stated, frames::isServing);
        player.attach(new OpenClip(frames, previews, picture, stated));
        pump(5000);
        LOG.info("previews after 5 s: {}", previews.size());
        steps("forward", 1);
        steps("backward", -1);
        jump(stated.dividedBy(2));
        pump(1500);
        steps("backward from the middle, 1.5 s after a jump", -1);
        jump(stated.multipliedBy(3).dividedBy(4));
        steps("backward at once after a jump", -1);
        scrub();
        player.detach();
    }

    private void jump(Duration moment) throws InterruptedException {
        long asked = System.nanoTime();
        player.jumpTo(moment);
        while (!sharp()) {
            pump(1);
        }
        LOG.info("a jump took {} ms", (System.nanoTime() - asked) / 1_000_000);
    }

    private void steps(String name, int by) throws InterruptedException {
        List<Double> millis = new ArrayList<>();
        for (int i = 0; i < STEPS; i++) {
            int wanted = index() + by;
            if (wanted < 0) {
                break;
            }
            long asked = System.nanoTime();
            player.step(by);
            while (index() != wanted || !sharp()) {
                Runnable next = window.poll(5, TimeUnit.SECONDS);
                if (next == null) {
                    break;
                }
                next.run();
            }
            double took = (System.nanoTime() - asked) / 1e6;
            millis.add(took);
            pump(Math.max(0, KEY_REPEAT_MILLIS - (long) took));
        }
        tell(name, millis);
    }

    private void scrub() throws InterruptedException {
        Random random = new Random(1);
        List<Double> millis = new ArrayList<>();
        long start = System.nanoTime();
        int updates = 0;
        double share = 0.1;
        for (int i = 0; i < STEPS; i++) {
            share = Math.clamp(share + 0.04 * random.nextGaussian() + 0.004, 0, 0.99);
            long asked = System.nanoTime();
            int before = index();
            player.jumpTo(Duration.ofNanos(Math.round(share * stated.toNanos())));
            millis.add((System.nanoTime() - asked) / 1e6);
            pump(16);
            updates += index() == before ? 0 : 1;
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        tell("scrubbing: to something on screen", millis);
        LOG.info(String.format(Locale.ROOT, "scrubbing: %.0f updates per second", updates / seconds));
    }

    private static void tell(String name, List<Double> millis) {
        Collections.sort(millis);
        LOG.info(String.format(
                Locale.ROOT,
                "%s: n %d, median %.1f ms, p95 %.1f ms, most %.1f ms",
                name,
                millis.size(),
                millis.get(millis.size() / 2),
                millis.get((int) (millis.size() * 0.95)),
                millis.getLast()));
    }

    private void pump(long millis) throws InterruptedException {
        long end = System.nanoTime() + millis * 1_000_000;
        for (long left = end - System.nanoTime(); left > 0; left = end - System.nanoTime()) {
            Runnable next = window.poll(left, TimeUnit.NANOSECONDS);
            if (next != null) {
                next.run();
            }
        }
    }

    private int index() {
        return player.screenProperty().get() instanceof Screen.Shown(var shown, var shapes) ? shown.index() : -1;
    }

    private boolean sharp() {
        return player.screenProperty().get() instanceof Screen.Shown(var shown, var shapes)
                && shown.columns() == shown.width();
    }

    @Override
    public void opened(int width, int height, Duration length) {
        stated = length;
    }

    @Override
    public void arrived(Picture picture, long request) {
        if (request == 0) {
            first.add(picture);
        } else {
            window.add(() -> player.arrived(picture, request));
        }
    }

    @Override
    public void endMet() {
        window.add(player::endMet);
    }

    @Override
    public void empty() {
        LOG.error("no frame");
    }

    @Override
    public void unreadable(UnreadableVideoException problem) {
        LOG.error("unreadable", problem);
    }

    @Override
    public void broke(Throwable problem) {
        LOG.error("broke", problem);
    }
}
