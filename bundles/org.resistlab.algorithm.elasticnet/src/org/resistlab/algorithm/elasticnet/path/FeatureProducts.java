package org.resistlab.algorithm.elasticnet.path;

import org.resistlab.numerics.blas.Blas;

/** Products of single features with the residuals of a problem, in double precision. */
final class FeatureProducts {

    private static final Blas BLAS = Blas.get();

    private final StandardColumns columns;
    private final double[][] residuals;
    /** The residuals at the rows of the whole matrix, where whole columns are read. */
    private final double[][] wholeResiduals;
    private final boolean[] isOfSamples;
    private final double[] sums;
    private final double[] wholeColumn;
    private final double[] sourceColumn;
    private final double[] values;
    private int feature;
    private boolean isRead;

    FeatureProducts(StandardColumns columns, double[][] residuals) {
        this.columns = columns;
        this.residuals = residuals;
        Source source = columns.source();
        int[] positions = columns.samples().positions();
        wholeColumn = new double[source.prefersWholeColumns() ? source.matrix().rows() : 0];
        wholeResiduals = new double[residuals.length][wholeColumn.length];
        isOfSamples = new boolean[wholeColumn.length];
        for (int i = 0; i < positions.length && wholeColumn.length > 0; i++) {
            isOfSamples[source.rows()[positions[i]]] = true;
        }
        sums = new double[residuals.length];
        for (int k = 0; k < residuals.length && wholeColumn.length > 0; k++) {
            for (int i = 0; i < positions.length; i++) {
                wholeResiduals[k][source.rows()[positions[i]]] += residuals[k][i];
                sums[k] += residuals[k][i];
            }
        }
        sourceColumn = new double[source.rows().length];
        values = new double[positions.length];
    }

    /** Takes a feature that is not constant. */
    void read(int newFeature) {
        feature = newFeature;
        isRead = false;
        if (wholeColumn.length > 0) {
            columns.source().wholeColumn(feature, wholeColumn);
        }
    }

    /** The feature's product with a residual. */
    double with(int residual) {
        if (wholeColumn.length > 0) {
            double product = columns.product(wholeColumn, wholeResiduals[residual], sums[residual], feature);
            if (Double.isFinite(product)) {
                return product;
            }
        }
        if (wholeColumn.length > 0) {
            // another row of the matrix may hold what is not a number; those of these samples do not
            for (int i = 0; i < wholeColumn.length; i++) {
                wholeColumn[i] = isOfSamples[i] ? wholeColumn[i] : 0;
            }
            return columns.product(wholeColumn, wholeResiduals[residual], sums[residual], feature);
        }
        if (!isRead) {
            columns.source().column(feature, sourceColumn);
            columns.values(feature, sourceColumn, columns.samples().positions(), values, 0);
            isRead = true;
        }
        return BLAS.dot(values.length, values, 0, residuals[residual], 0);
    }
}
