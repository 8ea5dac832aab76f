package org.resistlab.numerics.statistics;

/** P values adjusted for the number of tests. A NaN stays NaN and is not counted (R: {@code p.adjust}). */
public final class MultipleTesting {

    private MultipleTesting() {
    }

    /**
     * Benjamini and Hochberg's control of the false discovery rate (1995,
     * <a href="https://doi.org/10.1111/j.2517-6161.1995.tb02031.x">doi:10.1111/j.2517-6161.1995.tb02031.x</a>).
     */
    public static double[] benjaminiHochberg(double[] p) {
        int n = Descriptive.count(p);
        int[] order = Order.ascending(p);
        double[] adjusted = p.clone();
        double least = 1;
        for (int i = n - 1; i >= 0; i--) {
            least = Math.min(least, p[order[i]] * n / (i + 1));
            adjusted[order[i]] = least;
        }
        return adjusted;
    }

    /** Holm's control of the family-wise error (1979, Scandinavian Journal of Statistics 6, 65-70). */
    public static double[] holm(double[] p) {
        int n = Descriptive.count(p);
        int[] order = Order.ascending(p);
        double[] adjusted = p.clone();
        double most = 0;
        for (int i = 0; i < n; i++) {
            most = Math.max(most, Math.min(1, p[order[i]] * (n - i)));
            adjusted[order[i]] = most;
        }
        return adjusted;
    }
}
