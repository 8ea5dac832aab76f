package org.resistlab.algorithm.elasticnet.path;

import org.resistlab.numerics.blas.Blas;

/**
 * The features of a sample set as its path sees them: centred and scaled. Products with them come from products with
 * the shared columns.
 */
final class StandardColumns {

    /** Half a unit in the last place of single precision, relative. */
    private static final double UNIT = 0x1p-24;

    /** Variance below this share of the mean square is rounding: such a feature is constant. */
    private static final double CONSTANT = 1e-13;

    private static final Blas BLAS = Blas.get();

    private final Source source;
    private final SampleSet samples;
    /** Mean of the source's values. */
    private final double[] means;
    /** What a centred value of the source is divided by; 0 where the feature is constant. */
    private final double[] scales;
    /** Mean and inverse scale in units of the shared columns. */
    private final float[] sharedMeans;
    private final float[] inverseScales;
    /** Euclidean length of each feature, and bound of a product's error for a vector of length 1. */
    private final float[] lengths;
    private final float[] errors;

    StandardColumns(Source source, SampleSet samples) {
        int p = source.columnCount();
        this.source = source;
        this.samples = samples;
        means = new double[p];
        scales = new double[p];
        sharedMeans = new float[p];
        inverseScales = new float[p];
        lengths = new float[p];
        errors = new float[p];
    }

    SampleSet samples() {
        return samples;
    }

    int columns() {
        return means.length;
    }

    /** Mean of a feature in the units of coefficients. */
    double mean(int j) {
        return (means[j] - samples.shift(j)) / samples.scale(j);
    }

    /** What a centred feature in the units of coefficients is divided by; 0 where it is constant. */
    double scale(int j) {
        return scales[j] / samples.scale(j);
    }

    float[] lengths() {
        return lengths;
    }

    float[] errors() {
        return errors;
    }

    boolean isConstant(int j) {
        return scales[j] == 0;
    }

    /**
     * Sets the scaling of a feature.
     *
     * @param j feature
     * @param origin what was subtracted from the source's values
     * @param unit what they were then divided by; 0 where the feature is constant in all samples
     * @param mean weighted mean of the shared values
     * @param square weighted mean of their squares
     * @param sum their sum
     * @param sumOfSquares sum of their squares
     */
    void set(int j, double origin, double unit, double mean, double square, double sum, double sumOfSquares) {
        double variance = square - mean * mean;
        means[j] = origin + unit * mean;
        sharedMeans[j] = (float) mean;
        if (unit == 0 || !(variance > CONSTANT * square)) {
            return;
        }
        double deviation = Math.sqrt(variance);
        scales[j] = samples.standardize() ? unit * deviation : samples.scale(j);
        double inverse = unit / scales[j];
        inverseScales[j] = (float) inverse;
        int n = samples.size();
        double length = Math.sqrt(Math.max(0, sumOfSquares - 2 * mean * sum + n * mean * mean)) * inverse;
        double products = n / 8.0 + 20;
        lengths[j] = (float) (length * (1 + 4 * UNIT));
        errors[j] = (float) (products * UNIT * (Math.sqrt(sumOfSquares) + Math.sqrt(n) * Math.abs(mean)) * inverse);
    }

    /** Turns products of the shared columns with a vector into those of the features. */
    void fromShared(float[] products, double sumOfVector) {
        float sum = (float) sumOfVector;
        for (int j = 0; j < products.length; j++) {
            products[j] = (products[j] - sharedMeans[j] * sum) * inverseScales[j];
        }
    }

    /** Centred and scaled values of a feature at rows of the source. */
    void values(int j, double[] sourceValues, int[] rows, double[] out, int from) {
        double mean = means[j];
        double scale = scales[j];
        for (int i = 0; i < rows.length; i++) {
            out[from + i] = scale == 0 ? 0 : (sourceValues[rows[i]] - mean) / scale;
        }
    }

    /** The product of a feature with a vector that is given at the rows of the source's whole matrix, else 0. */
    double product(double[] wholeColumn, double[] wholeVector, double sumOfVector, int j) {
        double product = BLAS.dot(wholeColumn.length, wholeColumn, 0, wholeVector, 0);
        return (product - means[j] * sumOfVector) / scales[j];
    }

    Source source() {
        return source;
    }
}
