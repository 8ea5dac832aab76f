package org.resistlab.engine.fit;

import java.util.List;

/** The mean of predictions. */
final class Averages {

    private Averages() {
    }

    /** Cell by cell, in the order given; the one prediction itself where there is one. */
    static double[][] of(List<double[][]> predictions) {
        if (predictions.size() == 1) {
            return predictions.get(0);
        }
        double[][] first = predictions.get(0);
        double[][] mean = new double[first.length][];
        for (int row = 0; row < first.length; row++) {
            mean[row] = new double[first[row].length];
            for (int output = 0; output < mean[row].length; output++) {
                double sum = 0;
                for (double[][] prediction : predictions) {
                    sum += prediction[row][output];
                }
                mean[row][output] = sum / predictions.size();
            }
        }
        return mean;
    }
}
