package org.plumbline.vision.silhouette;

/** The largest connected part of a mask: its cells above 0 that touch along sides. */
final class LargestPart {
    private final int size;
    private final boolean[] member;
    private final int cells;

    private LargestPart(int size, boolean[] member, int cells) {
        this.size = size;
        this.member = member;
        this.cells = cells;
    }

    static LargestPart of(BodyMask mask) {
        int size = mask.size();
        int[] labels = new int[size * size];
        int[] stack = new int[size * size];
        int best = 0;
        int bestCells = 0;
        int label = 0;
        for (int seed = 0; seed < labels.length; seed++) {
            if (labels[seed] == 0 && mask.at(seed / size, seed % size) > 0) {
                int cells = fill(mask, labels, stack, seed, ++label);
                if (cells > bestCells) {
                    best = label;
                    bestCells = cells;
                }
            }
        }
        boolean[] member = new boolean[labels.length];
        for (int i = 0; i < labels.length; i++) {
            member[i] = best != 0 && labels[i] == best;
        }
        return new LargestPart(size, member, bestCells);
    }

    private static int fill(BodyMask mask, int[] labels, int[] stack, int seed, int label) {
        int size = mask.size();
        int top = 0;
        int cells = 0;
        labels[seed] = label;
        stack[top++] = seed;
        while (top > 0) {
            int cell = stack[--top];
            cells++;
            int row = cell / size;
            int column = cell % size;
            int[] rows = {row - 1, row + 1, row, row};
            int[] columns = {column, column, column - 1, column + 1};
            for (int k = 0; k < 4; k++) {
                if (rows[k] >= 0 && rows[k] < size && columns[k] >= 0 && columns[k] < size) {
                    int next = rows[k] * size + columns[k];
                    if (labels[next] == 0 && mask.at(rows[k], columns[k]) > 0) {
                        labels[next] = label;
                        stack[top++] = next;
                    }
                }
            }
        }
        return cells;
    }

    /** How many cells it has; 0 for an empty mask. */
    int cells() {
        return cells;
    }

    /** Whether a cell belongs to it; cells outside the mask don't. */
    boolean contains(int row, int column) {
        return row >= 0 && row < size && column >= 0 && column < size && member[row * size + column];
    }

    /** Row-major index of its first cell in reading order; that cell has no member above it. */
    int first() {
        for (int i = 0; i < member.length; i++) {
            if (member[i]) {
                return i;
            }
        }
        return -1;
    }
}
