package org.plumbline.vision.capture;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;

/**
 * Runs tasks one at a time and in order on a pool's threads. What a lane alone uses needs no lock, and a pool of any size
 * is kept busy as long as any lane has work.
 */
final class Lane implements Executor {
    private final Executor pool;
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private boolean running;

    Lane(Executor pool) {
        this.pool = pool;
    }

    @Override
    public synchronized void execute(Runnable task) {
        waiting.add(task);
        if (!running) {
            running = true;
            pool.execute(this::runNext);
        }
    }

    private void runNext() {
        Runnable task;
        synchronized (this) {
            task = waiting.remove();
        }
        try {
            task.run();
        } finally {
            synchronized (this) {
                if (waiting.isEmpty()) {
                    running = false;
                } else {
                    pool.execute(this::runNext);
                }
            }
        }
    }
}
