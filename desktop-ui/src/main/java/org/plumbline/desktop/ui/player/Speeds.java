package org.plumbline.desktop.ui.player;

import java.util.List;

/** The speeds one can choose, as shares of real time. */
public final class Speeds {
    /** From slowest to fastest. */
    public static final List<Double> ALL = List.of(0.05, 0.1, 0.25, 0.5, 0.75, 1.0, 1.5, 2.0);

    private Speeds() {}

    /** The next faster one, or the fastest. */
    public static double faster(double than) {
        return ALL.stream().filter(speed -> speed > than + 1e-9).findFirst().orElse(ALL.getLast());
    }

    /** The next slower one, or the slowest. */
    public static double slower(double than) {
        return ALL.reversed().stream()
                .filter(speed -> speed < than - 1e-9)
                .findFirst()
                .orElse(ALL.getFirst());
    }
}
