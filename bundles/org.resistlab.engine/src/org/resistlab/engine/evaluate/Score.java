package org.resistlab.engine.evaluate;

import org.resistlab.core.data.ClassTarget;
import org.resistlab.core.data.RealTarget;
import org.resistlab.core.data.SurvivalTarget;
import org.resistlab.core.data.Target;
import org.resistlab.numerics.metrics.BinaryMetrics;
import org.resistlab.numerics.metrics.Metric;
import org.resistlab.numerics.metrics.MulticlassMetrics;
import org.resistlab.numerics.metrics.RegressionMetrics;

/** One number for one prediction, for choosing between predictions: higher is better. */
public final class Score {

    private Score() {
    }

    /**
     * The metric, or its negative where smaller is better.
     *
     * @param metric id of a metric
     * @param prediction samples × outputs
     * @return NaN where the metric is not defined for these samples
     */
    public static double of(String metric, Target truth, double[][] prediction) {
        Metric wanted = Metric.of(metric);
        double value = switch (truth) {
            case ClassTarget classes -> classes.classes().size() == 2
                    ? BinaryMetrics.value(wanted, positives(classes), output(prediction, classes.positive()), null)
                    : MulticlassMetrics.value(wanted, classes.codes(), prediction, null);
            case RealTarget real -> RegressionMetrics.value(wanted, real.values(), output(prediction, 0), null);
            case SurvivalTarget _ -> throw new IllegalArgumentException("no metric for survival");
        };
        return wanted.greaterIsBetter() ? value : -value;
    }

    /** 1 for the positive class, 0 for others. */
    public static int[] positives(ClassTarget classes) {
        int[] positives = new int[classes.size()];
        for (int i = 0; i < positives.length; i++) {
            positives[i] = classes.codes()[i] == classes.positive() ? 1 : 0;
        }
        return positives;
    }

    static double[] output(double[][] prediction, int output) {
        double[] values = new double[prediction.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = prediction[i] == null ? Double.NaN : prediction[i][output];
        }
        return values;
    }
}
