package org.plumbline.desktop.ui.player;

/**
 * How much larger than fitting the picture is shown, and which place of it is in the middle of the view.
 *
 * @param factor 1 for the whole picture
 * @param x of the place in the middle, as a share of the picture's width
 * @param y of the place in the middle, as a share of the picture's height
 */
public record Zoom(double factor, double x, double y) {
    /** The whole picture. */
    public static final Zoom WHOLE = new Zoom(1, 0.5, 0.5);

    private static final double MOST = 12;

    /**
     * Larger or smaller, so that a place of the picture stays where it is in the view.
     *
     * @param by how many times larger
     * @param placeX of that place, as a share of the picture's width
     * @param placeY of that place, as a share of the picture's height
     */
    public Zoom at(double placeX, double placeY, double by) {
        double wanted = Math.clamp(factor * by, 1, MOST);
        if (wanted <= 1.001) {
            return WHOLE;
        }
        double kept = factor / wanted;
        return new Zoom(wanted, inside(placeX + (x - placeX) * kept), inside(placeY + (y - placeY) * kept));
    }

    /** Moved by shares of the picture. */
    public Zoom moved(double byX, double byY) {
        return isWhole() ? this : new Zoom(factor, inside(x + byX), inside(y + byY));
    }

    public boolean isWhole() {
        return factor <= 1;
    }

    private static double inside(double share) {
        return Math.clamp(share, 0, 1);
    }
}
