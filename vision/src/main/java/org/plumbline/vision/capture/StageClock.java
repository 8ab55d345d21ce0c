package org.plumbline.vision.capture;

import java.time.Duration;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.LongAdder;
import org.plumbline.core.error.LiftException;

/** Adds up how long each stage's threads work. Safe to share between threads. */
final class StageClock {

    /** A part of the work. */
    enum Stage {
        DECODE("decode"),
        DETECT("detect"),
        CAMERA("camera"),
        POSE("pose"),
        BAR("bar"),
        BACK("back"),
        PATH("path");

        private final String label;

        Stage(String label) {
            this.label = label;
        }
    }

    /** Work that may fail in the ways the program knows. */
    @FunctionalInterface
    interface Work<T> {
        T run() throws LiftException;
    }

    private final Map<Stage, LongAdder> nanos;

    StageClock() {
        Map<Stage, LongAdder> adders = new EnumMap<>(Stage.class);
        for (Stage stage : Stage.values()) {
            adders.put(stage, new LongAdder());
        }
        nanos = Collections.unmodifiableMap(adders);
    }

    /** Does some work and books its time, also when it fails. */
    <T> T time(Stage stage, Work<T> work) throws LiftException {
        long start = System.nanoTime();
        try {
            return work.run();
        } finally {
            Objects.requireNonNull(nanos.get(stage)).add(System.nanoTime() - start);
        }
    }

    /** By the stage's name, the time its threads worked so far. */
    Map<String, Duration> busy() {
        Map<String, Duration> busy = new LinkedHashMap<>();
        nanos.forEach((stage, adder) -> busy.put(stage.label, Duration.ofNanos(adder.sum())));
        return busy;
    }
}
