package org.resistlab.numerics.statistics;

/**
 * Correlation of two columns over the rows in which both have a value (not NaN). NaN for fewer than two, or no
 * variance.
 */
public final class Correlation {

    private Correlation() {
    }

    /** Pearson's product-moment correlation. */
    public static double pearson(double[] x, double[] y) {
        requireSameLength(x, y);
        int n = 0;
        double sumX = 0;
        double sumY = 0;
        boolean variesX = false;
        boolean variesY = false;
        int first = -1;
        for (int i = 0; i < x.length; i++) {
            if (bothPresent(x[i], y[i])) {
                first = first < 0 ? i : first;
                variesX |= x[i] != x[first];
                variesY |= y[i] != y[first];
                n++;
                sumX += x[i];
                sumY += y[i];
            }
        }
        if (!variesX || !variesY) {
            return Double.NaN; // the squares below may be rounding and not 0
        }
        double meanX = sumX / n;
        double meanY = sumY / n;
        double xx = 0;
        double yy = 0;
        double xy = 0;
        for (int i = 0; i < x.length; i++) {
            if (bothPresent(x[i], y[i])) {
                double dx = x[i] - meanX;
                double dy = y[i] - meanY;
                xx += dx * dx;
                yy += dy * dy;
                xy += dx * dy;
            }
        }
        return Math.max(-1, Math.min(1, xy / (Math.sqrt(xx) * Math.sqrt(yy))));
    }

    /** Spearman's rank correlation: Pearson's of the average ranks among the rows in which both have a value. */
    public static double spearman(double[] x, double[] y) {
        requireSameLength(x, y);
        double[] presentX = x.clone();
        double[] presentY = y.clone();
        for (int i = 0; i < x.length; i++) {
            if (!bothPresent(x[i], y[i])) {
                presentX[i] = Double.NaN;
                presentY[i] = Double.NaN;
            }
        }
        return pearson(Ranks.average(presentX), Ranks.average(presentY));
    }

    private static boolean bothPresent(double x, double y) {
        return !Double.isNaN(x) && !Double.isNaN(y);
    }

    private static void requireSameLength(double[] x, double[] y) {
        if (x.length != y.length) {
            throw new IllegalArgumentException("Columns of " + x.length + " and " + y.length + " rows.");
        }
    }
}
