package org.plumbline.desktop.ui.shell;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.application.Platform;

/** Runs things on the JavaFX thread of the tests, which need no display. */
final class Fx {
    private static final long PATIENCE_SECONDS = 20;
    private static boolean started;

    private Fx() {}

    static synchronized void start() throws InterruptedException {
        if (!started) {
            CountDownLatch up = new CountDownLatch(1);
            Platform.startup(up::countDown);
            Platform.setImplicitExit(false);
            up.await();
            started = true;
        }
    }

    static <T> T get(Callable<T> work) throws Exception {
        CompletableFuture<T> result = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                result.complete(work.call());
            } catch (Throwable problem) {
                result.completeExceptionally(problem);
            }
        });
        return result.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    static void run(Runnable work) throws Exception {
        get(() -> {
            work.run();
            return true;
        });
    }

    /** Waits until something holds on the JavaFX thread. */
    static void until(String what, BooleanSupplier holds) throws Exception {
        until(what, holds, () -> "not so");
    }

    /** Waits until something holds on the JavaFX thread; if it never does, tells what is instead. */
    static void until(String what, BooleanSupplier holds, Supplier<String> instead) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!get(holds::getAsBoolean)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("waited in vain until " + what + "; it is: " + get(instead::get));
            }
            Thread.sleep(5);
        }
    }
}
