package org.resistlab.report.figure;

import org.resistlab.core.data.ClassTarget;
import org.resistlab.core.result.Predictions;
import org.resistlab.engine.result.ResultTables;

/** What held-out samples were called, by their mean probabilities over the repeats. */
public final class ConfusionCounts {

    private ConfusionCounts() {
    }

    /** Samples by true class and called class; samples that were never held out do not count. */
    public static long[][] of(Predictions predictions) {
        ClassTarget truth = (ClassTarget) predictions.truth();
        int classes = truth.classes().size();
        double[][] mean = new double[classes][];
        for (int k = 0; k < classes; k++) {
            mean[k] = HeldOutScores.of(predictions, k).mean();
        }
        long[][] counts = new long[classes][classes];
        double[] ofSample = new double[classes];
        for (int i = 0; i < truth.size(); i++) {
            for (int k = 0; k < classes; k++) {
                ofSample[k] = mean[k][i];
            }
            if (!Double.isNaN(ofSample[0])) {
                counts[truth.codes()[i]][ResultTables.called(ofSample, truth)]++;
            }
        }
        return counts;
    }
}
