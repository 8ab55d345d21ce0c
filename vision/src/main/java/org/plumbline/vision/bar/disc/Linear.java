package org.plumbline.vision.bar.disc;

/** Small systems of linear equations. */
public final class Linear {

    private Linear() {}

    /**
     * Solves a system by elimination with pivots; changes its argument.
     *
     * @param augmented n rows of n coefficients and the right-hand side
     * @return the n unknowns; 0 for those that nothing determines
     */
    public static double[] solve(double[][] augmented) {
        int n = augmented.length;
        for (int column = 0; column < n; column++) {
            int pivot = column;
            for (int row = column + 1; row < n; row++) {
                if (Math.abs(augmented[row][column]) > Math.abs(augmented[pivot][column])) {
                    pivot = row;
                }
            }
            double[] swap = augmented[column];
            augmented[column] = augmented[pivot];
            augmented[pivot] = swap;
            if (Math.abs(augmented[column][column]) < 1e-12) {
                continue;
            }
            for (int row = 0; row < n; row++) {
                if (row != column) {
                    double factor = augmented[row][column] / augmented[column][column];
                    for (int k = column; k <= n; k++) {
                        augmented[row][k] -= factor * augmented[column][k];
                    }
                }
            }
        }
        double[] solution = new double[n];
        for (int i = 0; i < n; i++) {
            solution[i] = Math.abs(augmented[i][i]) < 1e-12 ? 0 : augmented[i][n] / augmented[i][i];
        }
        return solution;
    }
}
