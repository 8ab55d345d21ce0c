package org.plumbline.core.lumbar;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The back's outline in the posture that flexion is counted from, and what it becomes when the lumbar part bends.
 *
 * <p>The pelvis and the thorax are rigid; between them the trunk bends evenly about the lumbar joints, which lie in front of
 * the skin. So each place of the outline is turned by its share of the flexion and carried along: no anatomy is assumed but
 * where the lumbar part begins and ends and how deep its joints lie, and the lifter's own shape stays in. Both ends of the
 * line from hip to shoulder are carried along, too, so that the bent outline is seen from the bent line.
 */
final class ReferenceBack {
    private static final double LEAST_KNOWN = 0.8;
    private static final int FEWEST = 3;
    /** Frames of the reference that differ from the middle one by more, in trunk lengths, show something else: 6 mm. */
    private static final double STRAY = 0.012;
    /** L5/S1 and T12/L1 on the line from hip to shoulder (biomechanics B9: 0.18 and 0.52 of it). */
    private static final double LUMBAR_LOW = 0.20;

    private static final double LUMBAR_HIGH = 0.55;
    /** From the skin to the middle of the lumbar discs, trunk lengths: 8 cm, 6 to 10 over builds. */
    private static final double DEPTH = 0.16;
    /** The outline is prolonged so far beyond its stations, straight on: bending draws it out. */
    private static final int BEYOND = 12;

    private static final int ENDS = 4;
    /** The deepest hollow of a back in clothes that lie on it is at least so deep, trunk lengths: 3 mm. */
    private static final double LEAST_HOLLOW = 0.006;

    private final double[] outline;

    private ReferenceBack(double[] outline) {
        this.outline = outline;
    }

    /** The middle one of several outlines; empty where too few of them show enough of the back, or they don't agree. */
    static Optional<ReferenceBack> of(List<BackOutline> outlines) {
        Optional<double[]> middle = median(outlines);
        if (middle.isEmpty()) {
            return Optional.empty();
        }
        List<BackOutline> alike = outlines.stream()
                .filter(one -> distance(one, middle.get()) <= STRAY)
                .toList();
        return 2 * alike.size() < outlines.size()
                ? Optional.empty()
                : median(alike).map(ReferenceBack::new);
    }

    private static Optional<double[]> median(List<BackOutline> outlines) {
        if (outlines.size() < FEWEST) {
            return Optional.empty();
        }
        double[] offsets = new double[BackOutline.STATIONS];
        boolean[] known = new boolean[BackOutline.STATIONS];
        int count = 0;
        for (int i = 0; i < BackOutline.STATIONS; i++) {
            int station = i;
            double[] values = outlines.stream()
                    .filter(outline -> outline.knows(station))
                    .mapToDouble(outline -> outline.offset(station))
                    .sorted()
                    .toArray();
            if (2 * values.length >= outlines.size()) {
                offsets[i] = values[values.length / 2];
                known[i] = true;
                count++;
            }
        }
        return count < LEAST_KNOWN * BackOutline.STATIONS ? Optional.empty() : Optional.of(filled(offsets, known));
    }

    private static double[] filled(double[] offsets, boolean[] known) {
        double[] filled = offsets.clone();
        for (int i = 0; i < filled.length; i++) {
            if (!known[i]) {
                int low = i - 1;
                int high = i + 1;
                while (low >= 0 && !known[low]) {
                    low--;
                }
                while (high < filled.length && !known[high]) {
                    high++;
                }
                filled[i] = low < 0
                        ? offsets[high]
                        : high == filled.length
                                ? offsets[low]
                                : offsets[low] + (offsets[high] - offsets[low]) * (i - low) / (high - low);
            }
        }
        return filled;
    }

    private static double distance(BackOutline one, double[] other) {
        double[] differences = new double[BackOutline.STATIONS];
        int count = 0;
        for (int i = 0; i < BackOutline.STATIONS; i++) {
            if (one.knows(i)) {
                differences[count++] = one.offset(i) - other[i];
            }
        }
        double mean = Arrays.stream(differences, 0, count).average().orElse(0);
        return Math.sqrt(Arrays.stream(differences, 0, count)
                .map(difference -> (difference - mean) * (difference - mean))
                .average()
                .orElse(0));
    }

    /**
     * Whether the outline has the hollow that every back has between seat and shoulder blades. A cloth that hangs from the
     * one to the other bridges it.
     */
    boolean hollow() {
        double deepest = 0;
        for (int low = 0; low < outline.length; low++) {
            for (int high = low + 2; high < outline.length; high++) {
                for (int i = low + 1; i < high; i++) {
                    double chord = outline[low] + (outline[high] - outline[low]) * (i - low) / (high - low);
                    deepest = Math.max(deepest, chord - outline[i]);
                }
            }
        }
        return deepest >= LEAST_HOLLOW;
    }

    /** The outline at the stations of the bent line, after so many degrees of lumbar flexion. */
    double[] bent(double degrees) {
        int n = BackOutline.STATIONS + 2 * BEYOND;
        double[] along = new double[n];
        double[] back = new double[n];
        double flexion = Math.toRadians(degrees);
        double axisQ = q(0);
        double axisO = standing(0) - DEPTH;
        Shoulder shoulder = new Shoulder();
        for (int i = 0; i < n; i++) {
            double turned = flexion * share(q(i));
            if (i > 0) {
                double half = (turned + flexion * share(q(i - 1))) / 2;
                double rise = standing(i) - standing(i - 1);
                axisQ += Math.cos(half) * BackOutline.STEP + Math.sin(half) * rise;
                axisO += -Math.sin(half) * BackOutline.STEP + Math.cos(half) * rise;
            }
            along[i] = axisQ + Math.sin(turned) * DEPTH;
            back[i] = axisO + Math.cos(turned) * DEPTH;
            if (q(i) <= LUMBAR_HIGH + 2 * BackOutline.STEP) {
                shoulder.carriedBy(axisQ, axisO, turned, 1 - q(i), -(standing(i) - DEPTH));
            }
        }
        return shoulder.seenFrom(along, back);
    }

    /** Where the shoulder, rigid with the thorax, comes to lie. */
    private static final class Shoulder {
        private double q;
        private double o;

        void carriedBy(double axisQ, double axisO, double turned, double along, double back) {
            q = axisQ + Math.cos(turned) * along + Math.sin(turned) * back;
            o = axisO - Math.sin(turned) * along + Math.cos(turned) * back;
        }

        /** The outline read at the stations of the line from the hip at the origin to here. */
        double[] seenFrom(double[] along, double[] back) {
            double length = Math.hypot(q, o);
            double[] places = new double[along.length];
            double[] offsets = new double[along.length];
            for (int i = 0; i < along.length; i++) {
                places[i] = (along[i] * q + back[i] * o) / (length * length);
                offsets[i] = (back[i] * q - along[i] * o) / (length * length);
            }
            double[] read = new double[BackOutline.STATIONS];
            int above = 1;
            for (int i = 0; i < read.length; i++) {
                while (above < places.length - 1 && places[above] < BackOutline.place(i)) {
                    above++;
                }
                double way = (BackOutline.place(i) - places[above - 1]) / (places[above] - places[above - 1]);
                read[i] = offsets[above - 1] + way * (offsets[above] - offsets[above - 1]);
            }
            return read;
        }
    }

    private static double q(int i) {
        return BackOutline.place(i - BEYOND);
    }

    private static double share(double q) {
        return Math.clamp((q - LUMBAR_LOW) / (LUMBAR_HIGH - LUMBAR_LOW), 0, 1);
    }

    private double standing(int i) {
        int station = i - BEYOND;
        int last = outline.length - 1;
        if (station < 0) {
            return outline[0] + station * (outline[ENDS] - outline[0]) / ENDS;
        }
        if (station > last) {
            return outline[last] + (station - last) * (outline[last] - outline[last - ENDS]) / ENDS;
        }
        return outline[station];
    }
}
