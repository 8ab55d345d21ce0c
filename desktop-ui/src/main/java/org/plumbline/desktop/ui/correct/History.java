package org.plumbline.desktop.ui.correct;

import java.util.ArrayDeque;
import java.util.Deque;
import org.plumbline.core.correction.Corrections;

/** What was put right, and every state before and after it, without end. */
final class History {
    private final Deque<Corrections> before = new ArrayDeque<>();
    private final Deque<Corrections> after = new ArrayDeque<>();
    private Corrections now;

    History(Corrections now) {
        this.now = now;
    }

    Corrections now() {
        return now;
    }

    int undoable() {
        return before.size();
    }

    int redoable() {
        return after.size();
    }

    /** Goes on from now; what was undone is gone. False if nothing changes. */
    boolean add(Corrections next) {
        if (next.equals(now)) {
            return false;
        }
        before.push(now);
        after.clear();
        now = next;
        return true;
    }

    boolean undo() {
        return go(before, after);
    }

    boolean redo() {
        return go(after, before);
    }

    private boolean go(Deque<Corrections> from, Deque<Corrections> to) {
        if (from.isEmpty()) {
            return false;
        }
        to.push(now);
        now = from.pop();
        return true;
    }
}
