package org.plumbline.desktop.ui.playback;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The pictures around the one on screen, within a fixed amount of memory whatever the clip's length. The window leans the
 * way the viewer moves. Safe between threads.
 */
final class PictureCache {
    private static final int LEAST = 4;

    private final long budgetBytes;
    private final TreeMap<Integer, Picture> pictures = new TreeMap<>();
    private long bytes;
    private int centre;
    private Lean lean = Lean.EVEN;
    private boolean closed;

    PictureCache(long budgetBytes) {
        this.budgetBytes = budgetBytes;
    }

    /** Moves the window: the viewer looks at a frame and will most likely go on in a direction. */
    synchronized void lookAt(int index, Lean direction) {
        centre = index;
        lean = direction;
    }

    /** Lets go of all pictures, and of those still to come. */
    synchronized void close() {
        closed = true;
        pictures.clear();
        bytes = 0;
    }

    synchronized void put(Picture picture) {
        if (closed) {
            return;
        }
        Picture old = pictures.put(picture.index(), picture);
        bytes += picture.bytes() - (old == null ? 0 : old.bytes());
        while (bytes > budgetBytes && pictures.size() > LEAST) {
            dropFarthest();
        }
    }

    synchronized Optional<Picture> get(int index) {
        return Optional.ofNullable(pictures.get(index));
    }

    /** The picture shown at a moment, if it is certain from what is here: its successor is known to come later. */
    synchronized Optional<Picture> shownAt(Duration time) {
        for (Picture picture : pictures.values()) {
            Picture next = pictures.get(picture.index() + 1);
            if (next != null
                    && picture.time().compareTo(time) <= 0
                    && next.time().compareTo(time) > 0) {
                return Optional.of(picture);
            }
        }
        return Optional.empty();
    }

    /**
     * The picture shown at a moment before that of {@code before}, or the farthest one back that is reached from there
     * without a gap.
     */
    synchronized Optional<Picture> backTo(int before, Duration time) {
        Optional<Picture> reached = Optional.empty();
        for (int i = before - 1; ; i--) {
            Picture picture = pictures.get(i);
            if (picture == null) {
                return reached;
            }
            reached = Optional.of(picture);
            if (picture.time().compareTo(time) <= 0) {
                return reached;
            }
        }
    }

    /** The latest picture not after a moment that is reached from {@code after} without a gap. */
    synchronized Optional<Picture> latest(int after, Duration time) {
        Optional<Picture> latest = Optional.empty();
        for (int i = after + 1; ; i++) {
            Picture picture = pictures.get(i);
            if (picture == null || picture.time().compareTo(time) > 0) {
                return latest;
            }
            latest = Optional.of(picture);
        }
    }

    /** First frame above the centre that is not here, though the window has room for it; -1 if there is none. */
    synchronized int missingAhead() {
        for (int i = centre + 1; i <= centre + ahead(); i++) {
            if (!pictures.containsKey(i)) {
                return i;
            }
        }
        return -1;
    }

    /** First frame below the centre that is not here; -1 if all down to the clip's start are. */
    synchronized int missingBehind() {
        int index = centre;
        while (index >= 0 && pictures.containsKey(index)) {
            index--;
        }
        return index;
    }

    /** How many frames below the centre the window has room for. */
    synchronized int behind() {
        return capacity() - 1 - ahead();
    }

    synchronized Lean lean() {
        return lean;
    }

    synchronized int centre() {
        return centre;
    }

    synchronized long bytes() {
        return bytes;
    }

    private int ahead() {
        return (int) ((capacity() - 1) * lean.ahead());
    }

    private int capacity() {
        if (pictures.isEmpty()) {
            return LEAST;
        }
        long each = Math.max(1, pictures.firstEntry().getValue().bytes());
        return Math.clamp(budgetBytes / each, LEAST, 600);
    }

    private void dropFarthest() {
        double middle = centre + (ahead() - behind()) / 2.0;
        Map.Entry<Integer, Picture> first = pictures.firstEntry();
        Map.Entry<Integer, Picture> last = pictures.lastEntry();
        int farthest = middle - first.getKey() >= last.getKey() - middle ? first.getKey() : last.getKey();
        Picture dropped = pictures.remove(farthest);
        bytes -= dropped == null ? 0 : dropped.bytes();
    }
}
