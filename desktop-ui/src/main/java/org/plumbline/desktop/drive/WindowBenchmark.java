package org.plumbline.desktop.drive;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.plumbline.core.overlay.OverlayLayer;
import org.plumbline.desktop.bench.PeakMemory;
import org.plumbline.desktop.ui.player.PlayerViewModel;
import org.plumbline.desktop.ui.player.Screen;
import org.plumbline.desktop.ui.shell.ReviewTools;
import org.plumbline.desktop.ui.shell.ShellViewModel;

/**
 * Measures the window on a clip, without a display: pictures are painted by software, as on the slowest machine. Times are
 * taken on the window's own thread, from what the user does to the picture on the screen.
 */
public final class WindowBenchmark {
    private static final int STEPS = 60;
    private static final int JUMPS = 8;
    private static final int JUDGED = 12;
    private static final int SCRUBS = 120;
    private static final long SCRUB_MILLIS = 16;
    private static final long KEY_REPEAT_MILLIS = 33;
    private static final long BREATH_MILLIS = 1500;
    private static final int COACH_ACTIONS = 1500;

    private final Random random = new Random(1);

    /**
     * Measures.
     *
     * @param tools with nothing looked at before
     */
    public WindowFigures measure(ReviewTools tools, Path clip) throws InterruptedException {
        DrivenWindow.start();
        try (DrivenWindow window = DrivenWindow.show(tools, Optional.empty())) {
            double shown = (System.currentTimeMillis()
                            - ManagementFactory.getRuntimeMXBean().getStartTime())
                    / 1e3;
            long asked = System.nanoTime();
            DrivenWindow.run(() -> window.model().open(clip));
            window.awaitFrame();
            double first = (System.nanoTime() - asked) / 1e9;
            window.awaitResult();
            allLayers(window);
            DrivenWindow.run(() -> window.model().player().toStart());
            Thread.sleep(BREATH_MILLIS);
            List<Double> forward = steps(window, 1, STEPS);
            List<Double> backward = steps(window, -1, STEPS);
            List<Double> afterJump = afterJumps(window);
            double scrub = scrub(window);
            List<Double> judged = judge(window);
            Played played = play(window);
            coach(window);
            return new WindowFigures(
                    shown,
                    first,
                    forward,
                    backward,
                    afterJump,
                    scrub,
                    judged,
                    seconds(window),
                    played.frames(),
                    played.dropped(),
                    played.realTime(),
                    PeakMemory.residentBytes().orElse(0) / 1e6,
                    COACH_ACTIONS);
        }
    }

    private static void allLayers(DrivenWindow window) throws InterruptedException {
        DrivenWindow.run(() -> EnumSet.allOf(OverlayLayer.class)
                .forEach(layer -> window.model().player().layers().show(layer, true)));
    }

    private static double seconds(DrivenWindow window) throws InterruptedException {
        return DrivenWindow.get(() -> window.model().player().durationProperty().get())
                        .toNanos()
                / 1e9;
    }

    private List<Double> steps(DrivenWindow window, int by, int count) throws InterruptedException {
        List<Double> millis = new ArrayList<>();
        PlayerViewModel player = window.model().player();
        for (int i = 0; i < count; i++) {
            int before = index(window);
            long asked = System.nanoTime();
            long[] came = {0};
            var listening = DrivenWindow.get(() -> {
                var subscription = player.screenProperty().subscribe(now -> {
                    if (now instanceof Screen.Shown(var picture, var shapes) && picture.index() == before + by) {
                        came[0] = System.nanoTime();
                    }
                });
                player.step(by);
                return subscription;
            });
            DrivenWindow.until(() -> came[0] != 0);
            DrivenWindow.run(listening::unsubscribe);
            double took = (came[0] - asked) / 1e6;
            millis.add(took);
            Thread.sleep(Math.max(0, KEY_REPEAT_MILLIS - (long) took));
        }
        return millis;
    }

    private List<Double> afterJumps(DrivenWindow window) throws InterruptedException {
        List<Double> millis = new ArrayList<>();
        double length = seconds(window);
        for (int i = 0; i < JUMPS; i++) {
            window.goTo(moment(length * (0.2 + 0.7 * random.nextDouble())));
            millis.addAll(steps(window, -1, 3));
        }
        return millis;
    }

    private double scrub(DrivenWindow window) throws InterruptedException {
        double length = seconds(window);
        double share = 0.1;
        int updates = 0;
        long start = System.nanoTime();
        for (int i = 0; i < SCRUBS; i++) {
            share = Math.clamp(share + 0.04 * random.nextGaussian() + 0.004, 0, 0.99);
            int before = index(window);
            Duration moment = moment(share * length);
            DrivenWindow.run(() -> window.model().player().jumpTo(moment));
            Thread.sleep(SCRUB_MILLIS);
            updates += index(window) == before ? 0 : 1;
        }
        return updates / ((System.nanoTime() - start) / 1e9);
    }

    private static List<Double> judge(DrivenWindow window) throws InterruptedException {
        List<Double> millis = new ArrayList<>();
        ShellViewModel model = window.model();
        for (int i = 0; i < JUDGED; i++) {
            double plate = i % 2 == 0 ? 44 : 45;
            var before = DrivenWindow.get(() -> model.foundProperty().get());
            long asked = System.nanoTime();
            long[] came = {0};
            var listening = DrivenWindow.get(() -> {
                var subscription = model.foundProperty().subscribe(now -> {
                    if (!now.equals(before)) {
                        came[0] = System.nanoTime();
                    }
                });
                model.settings().plate(plate);
                return subscription;
            });
            DrivenWindow.until(() -> came[0] != 0);
            DrivenWindow.run(listening::unsubscribe);
            millis.add((came[0] - asked) / 1e6);
        }
        // The first ones warm the program up, as a user's first analysis does.
        return millis.subList(2, millis.size());
    }

    private record Played(int frames, int dropped, double realTime) {}

    private static Played play(DrivenWindow window) throws InterruptedException {
        PlayerViewModel player = window.model().player();
        window.goTo(Duration.ZERO);
        Thread.sleep(BREATH_MILLIS);
        Set<Integer> seen = new HashSet<>();
        long start = System.nanoTime();
        var listening = DrivenWindow.get(() -> {
            var subscription = player.screenProperty().subscribe(now -> {
                if (now instanceof Screen.Shown(var picture, var shapes)) {
                    seen.add(picture.index());
                }
            });
            player.speedProperty().set(1);
            player.play();
            return subscription;
        });
        DrivenWindow.until(() -> !player.playingProperty().get());
        double took = (System.nanoTime() - start) / 1e9;
        DrivenWindow.run(listening::unsubscribe);
        int frames = index(window) + 1;
        return new Played(frames, frames - seen.size(), seconds(window) / took);
    }

    /** What a coach does in an hour, without the pauses: jumps, steps, changed settings, layers, plots. */
    private void coach(DrivenWindow window) throws InterruptedException {
        double length = seconds(window);
        ShellViewModel model = window.model();
        for (int i = 0; i < COACH_ACTIONS; i++) {
            int what = random.nextInt(10);
            Duration moment = moment(random.nextDouble() * length);
            DrivenWindow.run(() -> {
                switch (what) {
                    case 0 -> model.settings().plate(random.nextBoolean() ? 45 : 44);
                    case 1 -> model.plots().tableProperty().set(random.nextBoolean());
                    case 2 -> model.plots().alignedProperty().set(random.nextBoolean());
                    case 3, 4, 5 -> model.player().jumpTo(moment);
                    default -> model.player().step(random.nextBoolean() ? 1 : -1);
                }
            });
            Thread.sleep(SCRUB_MILLIS);
        }
    }

    private static Duration moment(double seconds) {
        return Duration.ofNanos(Math.round(seconds * 1e9));
    }

    private static int index(DrivenWindow window) throws InterruptedException {
        return DrivenWindow.get(
                () -> window.screen().map(shown -> shown.picture().index()).orElse(-1));
    }
}
