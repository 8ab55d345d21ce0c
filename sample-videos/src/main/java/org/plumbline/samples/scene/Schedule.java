package org.plumbline.samples.scene;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/**
 * When the frames of a recording are taken and shown. Frame 0 is the first that players show; those with negative numbers
 * are in the file, but hidden. The same recording, length and seed give the same times.
 */
final class Schedule {
    private static final double BARELY = 1e-9;
    private static final long JITTER = 1;
    private static final long DROP = 2;
    private static final long DUPLICATE = 3;

    private final Recording recording;
    /** When each frame is stored as taken, and when its picture was. */
    private final double[] stamped;

    private final double[] pictured;
    private final int hidden;

    Schedule(Recording recording, double duration, long seed) {
        this.recording = recording;
        int slots = (int) Math.ceil(duration * recording.rate() - BARELY);
        double[] stamps = new double[slots];
        double[] pictures = new double[slots];
        int kept = 0;
        int before = 0;
        for (int slot = 0; slot < slots; slot++) {
            double early = recording.jitter() * (2 * chance(seed, JITTER, slot) - 1);
            double time = slot == 0 ? 0 : (slot + early) / recording.rate();
            boolean first = kept == 0;
            if (cut(time) || (!first && chance(seed, DROP, slot) < recording.dropped())) {
                continue;
            }
            stamps[kept] = time;
            boolean again = !first && chance(seed, DUPLICATE, slot) < recording.duplicated();
            pictures[kept] = again ? pictures[kept - 1] : time;
            before += time < recording.trimmed() - BARELY ? 1 : 0;
            kept++;
        }
        stamped = Arrays.copyOf(stamps, kept);
        pictured = Arrays.copyOf(pictures, kept);
        hidden = before;
    }

    int frames() {
        return stamped.length - hidden;
    }

    int hidden() {
        return hidden;
    }

    double taken(int frame) {
        return pictured[frame + hidden];
    }

    double shown(int frame) {
        return played(stamped[frame + hidden]) - played(stamped[hidden]);
    }

    /** When a moment of the lifter's time is shown; nothing for one that isn't in the clip. */
    OptionalDouble shownAt(double taken) {
        double first = stamped[hidden];
        return taken < first || cut(taken) ? OptionalDouble.empty() : OptionalDouble.of(played(taken) - played(first));
    }

    private boolean cut(double time) {
        return recording.cuts().stream().anyMatch(cut -> time >= cut.from() - BARELY && time < cut.to() - BARELY);
    }

    private double played(double time) {
        List<Cut> cuts = recording.cuts();
        double gone = cuts.stream()
                .mapToDouble(cut -> Math.clamp(time - cut.from(), 0, cut.length()))
                .sum();
        return (time - gone) * recording.slowMotion();
    }

    /** A number from 0 up to 1, the same for the same arguments (SplitMix64). */
    private static double chance(long seed, long purpose, long slot) {
        long z = seed * 0x9E3779B97F4A7C15L + purpose * 0xD1B54A32D192ED03L + (slot + 1) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return ((z ^ (z >>> 31)) >>> 11) * 0x1.0p-53;
    }
}
