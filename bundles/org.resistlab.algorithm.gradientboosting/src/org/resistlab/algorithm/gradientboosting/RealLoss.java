package org.resistlab.algorithm.gradientboosting;

import java.util.Arrays;

/**
 * Loss of a real value: {@code squared_error}, {@code absolute_error}, {@code quantile} or {@code huber}. The first two
 * derivatives of the last three are those of half the squared error near the truth and a constant slope beyond it; a
 * leaf of {@code absolute_error} and {@code quantile} then gets the quantile of its residuals.
 *
 * @param kind scikit-learn's name
 * @param level level of the quantile, or of the absolute residuals beyond which Huber's loss is linear
 * @param truth one a sample
 * @param weights one a sample
 */
record RealLoss(String kind, double level, double[] truth, double[] weights) implements Loss {

    @Override
    public int outputs() {
        return 1;
    }

    private double quantile() {
        return kind.equals("quantile") ? level : 0.5;
    }

    @Override
    public double[] start() {
        if (kind.equals("squared_error")) {
            double sum = 0;
            double total = 0;
            for (int i = 0; i < truth.length; i++) {
                sum += weights[i] * truth[i];
                total += weights[i];
            }
            return new double[] {sum / total};
        }
        return new double[] {quantile(truth.clone(), quantile())};
    }

    /** The smallest number that at least such a share does not exceed, or halfway to the next if it is just that. */
    private static double quantile(double[] values, double share) {
        Arrays.sort(values);
        if (values.length == 0) {
            return 0;
        }
        double place = share * values.length;
        int index = Math.clamp((int) Math.ceil(place) - 1, 0, values.length - 1);
        boolean between = place == Math.rint(place) && index + 1 < values.length && place > 0;
        return between ? values[index] / 2 + values[index + 1] / 2 : values[index];
    }

    @Override
    public void derive(int output, double[][] scores, double[] gradient, double[] hessian) {
        double bend = kind.equals("huber") ? bend(scores[0]) : Double.POSITIVE_INFINITY;
        for (int i = 0; i < truth.length; i++) {
            double residual = truth[i] - scores[0][i];
            double slope = switch (kind) {
                case "absolute_error", "quantile" -> residual > 0 ? -quantile() : residual < 0 ? 1 - quantile() : 0;
                default -> Math.clamp(-residual, -bend, bend);
            };
            gradient[i] = weights[i] * slope;
            hessian[i] = weights[i];
        }
    }

    private double bend(double[] scores) {
        double[] sizes = new double[truth.length];
        for (int i = 0; i < sizes.length; i++) {
            sizes[i] = Math.abs(truth[i] - scores[i]);
        }
        return quantile(sizes, level);
    }

    @Override
    public LeafValues leafValues(double[][] scores) {
        if (!kind.equals("absolute_error") && !kind.equals("quantile")) {
            return null;
        }
        double[] before = scores[0].clone();
        return rows -> {
            double[] residuals = new double[rows.length];
            for (int i = 0; i < rows.length; i++) {
                residuals[i] = truth[rows[i]] - before[rows[i]];
            }
            return quantile(residuals, quantile());
        };
    }

    @Override
    public double sum(double[][] scores) {
        double bend = kind.equals("huber") ? bend(scores[0]) : Double.POSITIVE_INFINITY;
        double sum = 0;
        for (int i = 0; i < truth.length; i++) {
            double residual = truth[i] - scores[0][i];
            double size = Math.abs(residual);
            sum += weights[i] * switch (kind) {
                case "absolute_error", "quantile" -> residual * (residual > 0 ? quantile() : quantile() - 1);
                case "huber" -> size <= bend ? size * size / 2 : bend * (size - bend / 2);
                default -> residual * residual / 2;
            };
        }
        return sum;
    }
}
