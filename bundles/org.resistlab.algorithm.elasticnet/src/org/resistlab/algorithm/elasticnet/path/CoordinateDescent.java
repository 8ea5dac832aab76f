package org.resistlab.algorithm.elasticnet.path;

/**
 * Minimises {@code −gᵀd + dᵀHd / 2 + Σ_j (l1_j |b_j| + l2_j b_j² / 2)} over b = start + d within limits, one coordinate
 * after another (Friedman, Hastie and Tibshirani 2010,
 * <a href="https://doi.org/10.18637/jss.v033.i01">doi:10.18637/jss.v033.i01</a>): rounds over the coordinates that are
 * not 0 until these stand still, then over all.
 */
abstract sealed class CoordinateDescent permits CovarianceDescent, ResidualDescent {

    private final PenaltyTerms terms;
    final int size;
    final double[] b;
    final int[] active;

    /** @param b start, changed in place; may be longer than there are terms */
    CoordinateDescent(PenaltyTerms terms, double[] b) {
        this.terms = terms;
        this.size = terms.size();
        this.b = b;
        this.active = new int[size];
    }

    /** −g + Hd, negative, at a coordinate. */
    abstract double slope(int j);

    /** H at a coordinate. */
    abstract double curvature(int j);

    /** Is told that a coordinate has been changed. */
    abstract void moved(int j, double change);

    /** Is told that rounds over the first so many of {@link #active} begin. */
    abstract void roundsBegin(int count);

    /** May move on after a round over the first so many of {@link #active}. */
    abstract void afterRound(int count);

    PenaltyTerms terms() {
        return terms;
    }

    /**
     * @param tolerance largest change of a coordinate in a round, squared and times its curvature, at which to stop
     * @param rounds how many rounds at most
     * @return rounds done; more than allowed if they were not enough
     */
    final int run(double tolerance, int rounds) {
        int done = 0;
        while (done++ < rounds) {
            double change = 0;
            for (int j = 0; j < size; j++) {
                change = Math.max(change, update(j));
            }
            if (change < tolerance) {
                return done;
            }
            int count = findActive();
            roundsBegin(count);
            while (done++ < rounds && roundOverActive(count) >= tolerance) {
                afterRound(count);
            }
        }
        return done;
    }

    private double roundOverActive(int count) {
        double change = 0;
        for (int a = 0; a < count; a++) {
            change = Math.max(change, update(active[a]));
        }
        return change;
    }

    private int findActive() {
        int count = 0;
        for (int j = 0; j < size; j++) {
            if (b[j] != 0) {
                active[count++] = j;
            }
        }
        return count;
    }

    private double update(int j) {
        double curvature = curvature(j);
        double old = b[j];
        double next = terms.best(j, slope(j) + curvature * old, curvature);
        double change = next - old;
        if (change == 0 || !(curvature > 0)) {
            return 0;
        }
        b[j] = next;
        moved(j, change);
        return curvature * change * change;
    }
}
