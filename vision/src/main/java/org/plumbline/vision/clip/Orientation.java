package org.plumbline.vision.clip;

/**
 * How the stored picture is to be turned and flipped to stand upright: the four numbers of a display matrix, each -1, 0
 * or 1. Stored (x, y) is shown at (a x + c y, b x + d y), both from the picture's centre, y down.
 */
public record Orientation(int a, int b, int c, int d) {
    public static final Orientation UPRIGHT = new Orientation(1, 0, 0, 1);

    /** Pixels of one tile's side: a tile of source and target fits the first cache. */
    private static final int TILE = 32;

    /**
     * Reads a display matrix (row by row, 16.16 fixed point); an angle between quarter turns goes to the nearest.
     *
     * @param m its first five entries or more
     */
    public static Orientation ofMatrix(int[] m) {
        boolean standing =
                Math.abs((long) m[0]) + Math.abs((long) m[4]) >= Math.abs((long) m[1]) + Math.abs((long) m[3]);
        Orientation orientation = standing
                ? new Orientation(sign(m[0]), 0, 0, sign(m[4]))
                : new Orientation(0, sign(m[1]), sign(m[3]), 0);
        boolean empty = m[0] == 0 && m[1] == 0 && m[3] == 0 && m[4] == 0;
        return empty ? UPRIGHT : orientation;
    }

    /** A clockwise turn by a multiple of 90 degrees. */
    public static Orientation clockwise(int degrees) {
        return switch (Math.floorMod(degrees, 360)) {
            case 0 -> UPRIGHT;
            case 90 -> new Orientation(0, 1, -1, 0);
            case 180 -> new Orientation(-1, 0, 0, -1);
            case 270 -> new Orientation(0, -1, 1, 0);
            default -> throw new IllegalArgumentException("no quarter turns: " + degrees);
        };
    }

    private static int sign(int number) {
        return number < 0 ? -1 : 1;
    }

    /** Whether width and height change places. */
    public boolean swapsSides() {
        return a == 0;
    }

    public boolean upright() {
        return equals(UPRIGHT);
    }

    /** Clockwise turn of the stored picture, in degrees: 0, 90, 180 or 270; a flip counts as done before the turn. */
    public int clockwiseDegrees() {
        // Where the stored "down" goes: a left-right flip leaves it alone.
        if (d == 1) {
            return 0;
        }
        if (c == -1) {
            return 90;
        }
        return d == -1 ? 180 : 270;
    }

    /**
     * Copies a picture upright.
     *
     * @param stored {@code width * height * 3} bytes
     * @param width of the stored picture, in pixels
     * @param height of the stored picture, in pixels
     * @param shown as many bytes for the result
     */
    public void apply(byte[] stored, int width, int height, byte[] shown) {
        int shownWidth = swapsSides() ? height : width;
        // Byte step in the result for a step to the right and for a step down in the source.
        int right = 3 * (a + b * shownWidth);
        int down = 3 * (c + d * shownWidth);
        int firstX = a + c < 0 ? shownWidth - 1 : 0;
        int firstY = b + d < 0 ? (swapsSides() ? width : height) - 1 : 0;
        int first = 3 * (firstX + firstY * shownWidth);
        for (int tileY = 0; tileY < height; tileY += TILE) {
            for (int tileX = 0; tileX < width; tileX += TILE) {
                int endX = Math.min(width, tileX + TILE);
                int endY = Math.min(height, tileY + TILE);
                for (int y = tileY; y < endY; y++) {
                    int from = 3 * (y * width + tileX);
                    int to = first + y * down + tileX * right;
                    for (int x = tileX; x < endX; x++) {
                        shown[to] = stored[from];
                        shown[to + 1] = stored[from + 1];
                        shown[to + 2] = stored[from + 2];
                        from += 3;
                        to += right;
                    }
                }
            }
        }
    }
}
