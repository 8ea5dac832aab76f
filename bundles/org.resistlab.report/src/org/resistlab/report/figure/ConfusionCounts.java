package org.resistlab.report.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.resistlab.core.data.ClassTarget;
import org.resistlab.core.result.Predictions;
import org.resistlab.engine.result.ResultTables;

/** What held-out samples were called, by their mean probabilities over the repeats. */
public final class ConfusionCounts {

    private ConfusionCounts() {
    }

    /** Samples by true class and called class; samples that were never held out do not count. */
    public static long[][] of(Predictions predictions) {
        List<List<List<String>>> members = members(predictions);
        return members.stream().map(row -> row.stream().mapToLong(List::size).toArray()).toArray(long[][]::new);
    }

    /** The ids of the samples by true class and called class. */
    static List<List<List<String>>> members(Predictions predictions) {
        ClassTarget truth = (ClassTarget) predictions.truth();
        int classes = truth.classes().size();
        double[][] mean = new double[classes][];
        for (int k = 0; k < classes; k++) {
            mean[k] = HeldOutScores.of(predictions, k).mean();
        }
        List<List<List<String>>> members = new ArrayList<>();
        for (int k = 0; k < classes; k++) {
            members.add(Stream.<List<String>>generate(ArrayList::new).limit(classes).toList());
        }
        double[] ofSample = new double[classes];
        for (int i = 0; i < truth.size(); i++) {
            for (int k = 0; k < classes; k++) {
                ofSample[k] = mean[k][i];
            }
            if (!Double.isNaN(ofSample[0])) {
                members.get(truth.codes()[i]).get(ResultTables.called(ofSample, truth))
                        .add(predictions.samples().get(i));
            }
        }
        return members;
    }
}
