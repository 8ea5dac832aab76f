package org.resistlab.algorithm.weka.svm;

import java.util.ArrayList;
import java.util.List;

import org.resistlab.core.data.FeatureMatrix;
import org.resistlab.core.learner.Model;
import org.resistlab.core.state.State;
import org.resistlab.numerics.linear.PlattScaling;
import org.resistlab.weka.ClassCoding;
import org.resistlab.weka.WekaCall;

import weka.classifiers.meta.MultiClassClassifier;

/**
 * A machine for each pair of classes, each with its calibration. Pairs are in the order (0, 1), (0, 2), … (1, 2), … of
 * present classes; the decision is positive for the second, and for two classes for the positive one. More than two
 * classes are coupled as in Hastie and Tibshirani 1998 (<a href="https://doi.org/10.1214/aos/1028144844">
 * doi:10.1214/aos/1028144844</a>), by Weka's own code.
 */
final class ClassSvmModel implements Model {

    private final Margins margins;
    private final ClassCoding coding;
    private final List<PlattScaling> calibrations;
    /** Training weight of each pair. */
    private final double[] pairWeights;

    ClassSvmModel(Margins margins, ClassCoding coding, List<PlattScaling> calibrations, double[] pairWeights) {
        this.margins = margins;
        this.coding = coding;
        this.calibrations = List.copyOf(calibrations);
        this.pairWeights = pairWeights;
    }

    Margins margins() {
        return margins;
    }

    /** Whether its only margin is that of the positive class. */
    boolean hasPositiveMargin() {
        return coding.isBinary();
    }

    @Override
    public double[][] predict(FeatureMatrix samples) {
        double[][] decisions = margins.of(samples);
        double[][] predictions = new double[decisions.length][];
        for (int i = 0; i < decisions.length; i++) {
            predictions[i] = coding.isBinary() ? binary(decisions[i][0]) : coding.expand(coupled(decisions[i]));
        }
        return predictions;
    }

    private double[] binary(double decision) {
        double[] probabilities = new double[2];
        double positive = calibrations.get(0).probability(decision);
        probabilities[coding.positive()] = positive;
        probabilities[1 - coding.positive()] = 1 - positive;
        return probabilities;
    }

    private double[] coupled(double[] decisions) {
        int k = coding.presentClasses();
        double[][] weights = new double[k][k];
        double[][] first = new double[k][k];
        int pair = 0;
        for (int i = 0; i < k; i++) {
            for (int j = i + 1; j < k; j++) {
                weights[i][j] = pairWeights[pair];
                first[i][j] = 1 - calibrations.get(pair).probability(decisions[pair]);
                pair++;
            }
        }
        return WekaCall.call("weka.svm", () -> MultiClassClassifier.pairwiseCoupling(weights, first));
    }

    @Override
    public State state() {
        return new State().put("margins", margins.state()).put("coding", coding.state())
                .put("slopes", calibrations.stream().mapToDouble(PlattScaling::a).toArray())
                .put("offsets", calibrations.stream().mapToDouble(PlattScaling::b).toArray())
                .put("pair-weights", pairWeights.clone());
    }

    static ClassSvmModel restore(State state) {
        double[] slopes = state.reals("slopes");
        double[] offsets = state.reals("offsets");
        List<PlattScaling> calibrations = new ArrayList<>();
        for (int i = 0; i < slopes.length; i++) {
            calibrations.add(new PlattScaling(slopes[i], offsets[i]));
        }
        return new ClassSvmModel(Margins.restore(state.state("margins")), ClassCoding.restore(state.state("coding")),
                calibrations, state.reals("pair-weights"));
    }
}
