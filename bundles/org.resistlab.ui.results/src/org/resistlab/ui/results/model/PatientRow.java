package org.resistlab.ui.results.model;

/**
 * A sample in the table of samples.
 *
 * @param sample its id
 * @param truth in words or digits
 * @param truthValue what it is sorted by: the number of the class, or the value; NaN where it is not known
 * @param scores mean held-out score by model, in the order of the columns; NaN where a model did not predict it
 * @param folds in which fold it was held out, for each repeat, from 1
 * @param called what the best model calls it; empty where it does not call
 * @param verdict "right" or "wrong"; for a real value how far the best model is off; empty where not predicted
 * @param error 0 or 1, or how far off; NaN where not predicted
 */
public record PatientRow(String sample, String truth, double truthValue, double[] scores, String folds, String called,
        String verdict, double error) {
}
