package org.plumbline.core.synthetic;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;

/** Stretches of movement, one after the other. */
final class Pieces {
    private record Piece(double start, double seconds, DoubleFunction<Posture> course) {}

    private final List<Piece> pieces = new ArrayList<>();
    private double end;

    /** Adds a stretch; its course goes from 0 to 1. */
    Pieces then(double seconds, DoubleFunction<Posture> course) {
        if (seconds > 0) {
            pieces.add(new Piece(end, seconds, course));
            end += seconds;
        }
        return this;
    }

    Pieces hold(double seconds, Posture posture) {
        return then(seconds, s -> posture);
    }

    double end() {
        return end;
    }

    Posture at(double seconds) {
        Piece found = pieces.getFirst();
        for (Piece piece : pieces) {
            if (piece.start() <= seconds) {
                found = piece;
            }
        }
        return found.course().apply(Math.clamp((seconds - found.start()) / found.seconds(), 0, 1));
    }
}
