package org.plumbline.vision.silhouette.edge;

/** What the lifter and the background look like about one ray: mean and spread of the colours well inside and well outside. */
final class Colouring {
    /** Rays to either side that count: 5 cm of the back. */
    private static final int AROUND = 4;
    /** What camera and compression do to an even colour, levels of 255. */
    private static final double NOISE = 8;
    /** Nothing speaks louder than this: a print or a lamp must not outvote the rest of the ray. */
    private static final double LOUDEST = 6;

    /** The same as below for a colour that is one of all 256 x 256 x 256, which a fifth of the background is taken to be. */
    private static final double ANYTHING = 2 * Math.log(256.0 * 256 * 256 / 0.2);

    private final double[] insideMean = new double[3];
    private final double[] insideSpread = new double[3];
    private final double[] outsideMean = new double[3];
    private final double[] outsideSpread = new double[3];
    private final double insideSize;
    private final double outsideSize;

    Colouring(BackBand band, int ray) {
        int reach = band.reach();
        statistics(band, ray, -2 * reach, -reach, insideMean, insideSpread);
        statistics(band, ray, reach, 2 * reach, outsideMean, outsideSpread);
        insideSize = size(insideSpread);
        outsideSize = size(outsideSpread);
    }

    private static void statistics(BackBand band, int ray, int from, int to, double[] mean, double[] spread) {
        int count = 0;
        double[] squares = new double[3];
        for (int r = Math.max(0, ray - AROUND); r <= Math.min(BackBand.RAYS - 1, ray + AROUND); r++) {
            for (int i = from; i <= to; i++) {
                float[] colour = band.colour(r, i);
                for (int c = 0; c < 3; c++) {
                    mean[c] += colour[c];
                    squares[c] += colour[c] * colour[c];
                }
                count++;
            }
        }
        for (int c = 0; c < 3; c++) {
            mean[c] /= count;
            spread[c] = NOISE * NOISE + Math.max(0, squares[c] / count - mean[c] * mean[c]);
        }
    }

    /**
     * How much more a colour is the lifter's than the background's; between plus and minus {@value #LOUDEST}. The lifter looks
     * as deeper inside; the background may look like anything, since between what lies well outside and the back there may be
     * a strip of something else.
     */
    double insideRather(float[] colour) {
        double inside = insideSize + distance(colour, insideMean, insideSpread);
        double outside = Math.min(outsideSize + distance(colour, outsideMean, outsideSpread), ANYTHING);
        return Math.clamp((outside - inside) / 2, -LOUDEST, LOUDEST);
    }

    // Together minus twice the logarithm of a colour's normal density.

    private static double size(double[] spread) {
        double sum = 0;
        for (double one : spread) {
            sum += Math.log(2 * Math.PI * one);
        }
        return sum;
    }

    private static double distance(float[] colour, double[] mean, double[] spread) {
        double sum = 0;
        for (int c = 0; c < 3; c++) {
            double away = colour[c] - mean[c];
            sum += away * away / spread[c];
        }
        return sum;
    }
}
