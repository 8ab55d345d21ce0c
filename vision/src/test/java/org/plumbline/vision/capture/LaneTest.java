package org.plumbline.vision.capture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class LaneTest {

    @Test
    void tasksRunOneAtATimeAndInOrder() throws Exception {
        List<Integer> order = new ArrayList<>(); // unguarded on purpose: a lane needs no lock
        try (ExecutorService pool = Executors.newFixedThreadPool(4)) {
            Lane lane = new Lane(pool);
            CountDownLatch done = new CountDownLatch(2_000);
            for (int i = 0; i < 2_000; i++) {
                int task = i;
                lane.execute(() -> {
                    order.add(task);
                    done.countDown();
                });
            }
            assertThat(done.await(10, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(order).hasSize(2_000).isSorted();
    }

    @Test
    void lanesRunSideBySide() throws Exception {
        try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
            CountDownLatch both = new CountDownLatch(2);
            for (int i = 0; i < 2; i++) {
                new Lane(pool).execute(() -> {
                    both.countDown();
                    try {
                        both.await(); // each waits for the other
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                });
            }
            assertThat(both.await(10, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void aTaskThatFailsDoesNotStopTheLane() throws Exception {
        CountDownLatch second = new CountDownLatch(1);
        try (ExecutorService pool = Executors.newSingleThreadExecutor(task -> {
            Thread thread = new Thread(task);
            thread.setUncaughtExceptionHandler((failed, thrown) -> {});
            return thread;
        })) {
            Lane lane = new Lane(pool);
            lane.execute(() -> {
                throw new IllegalStateException("expected");
            });
            lane.execute(second::countDown);
            assertThat(second.await(10, TimeUnit.SECONDS)).isTrue();
        }
    }
}
