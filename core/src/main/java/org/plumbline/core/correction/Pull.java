package org.plumbline.core.correction;

import java.util.List;
import java.util.SortedMap;

/**
 * Pulls a track towards places that a viewer gave: exactly there in their frames, and around them as far as each reaches
 * ({@link Reach}). Between two corrected frames whose reaches meet, what they add goes over smoothly from one to the other.
 * Frames out of reach keep their values bit for bit.
 */
final class Pull {
    private final Track track;
    private final double[][] added;
    private final double[] share;

    private Pull(Track track) {
        this.track = track;
        added = new double[track.values().length][track.frames()];
        share = new double[track.frames()];
    }

    /**
     * Works it out.
     *
     * @param keys what was given, by frame; one number per channel
     */
    static Pull of(Track track, SortedMap<Integer, double[]> keys) {
        Pull pull = new Pull(track);
        List<Key> sorted = keys.entrySet().stream()
                .filter(key -> key.getKey() >= 0 && key.getKey() < track.frames() && track.present()[key.getKey()])
                .map(key -> pull.key(key.getKey(), key.getValue()))
                .toList();
        for (int k = 0; k < sorted.size(); k++) {
            Key key = sorted.get(k);
            boolean before = k > 0 && sorted.get(k - 1).meets(key);
            boolean after = k + 1 < sorted.size() && key.meets(sorted.get(k + 1));
            Reach back = after ? key.back().towardsZero(track, key, sorted.get(k + 1)) : key.back();
            Reach on = before ? key.on().towardsZero(track, key, sorted.get(k - 1)) : key.on();
            if (before) {
                pull.between(sorted.get(k - 1), key);
            } else {
                int least = k == 0 ? 0 : sorted.get(k - 1).on().last() + 1;
                pull.fade(key, back, Math.max(back.last(), Math.min(least, key.frame())), key.frame());
            }
            if (!after) {
                int most = k + 1 < sorted.size() ? sorted.get(k + 1).frame() - 1 : track.frames() - 1;
                pull.fade(key, on, key.frame(), Math.min(on.last(), most));
            }
        }
        return pull;
    }

    private Key key(int frame, double[] wanted) {
        double[] offset = offset(frame, wanted);
        return new Key(frame, offset, Reach.of(track, frame, offset, -1), Reach.of(track, frame, offset, 1));
    }

    private double[] offset(int frame, double[] wanted) {
        double[] offset = new double[wanted.length];
        for (int c = 0; c < offset.length; c++) {
            offset[c] = wanted[c] - track.values()[c][frame];
        }
        return offset;
    }

    private void fade(Key key, Reach reach, int from, int to) {
        for (int i = from; i <= to; i++) {
            double part = reach.share(track.seconds()[key.frame()], track.seconds()[i]);
            for (int c = 0; c < added.length; c++) {
                added[c][i] = part * key.offset()[c];
            }
            share[i] = part;
        }
    }

    private void between(Key first, Key last) {
        double start = track.seconds()[first.frame()];
        double length = track.seconds()[last.frame()] - start;
        for (int i = first.frame(); i <= last.frame(); i++) {
            double gone = (track.seconds()[i] - start) / length;
            double smooth = gone * gone * (3 - 2 * gone);
            for (int c = 0; c < added.length; c++) {
                added[c][i] = first.offset()[c] + smooth * (last.offset()[c] - first.offset()[c]);
            }
            share[i] = 1;
        }
    }

    /** Whether a frame is changed. */
    boolean touches(int frame) {
        return share[frame] > 0;
    }

    /** How much of a correction a frame gets, 0..1. */
    double share(int frame) {
        return share[frame];
    }

    double value(int channel, int frame) {
        return track.values()[channel][frame] + added[channel][frame];
    }
}
