package org.resistlab.algorithm.svm;

import java.util.Arrays;

import org.resistlab.core.data.FeatureMatrix;
import org.resistlab.core.learner.Model;
import org.resistlab.core.state.State;
import org.resistlab.numerics.linear.PlattScaling;

/**
 * A machine for each pair of classes, each with its calibration. Pairs are in the order (0, 1), (0, 2), … (1, 2), … of
 * present classes; the decision is positive for the second, and for two classes for the positive one.
 */
record ClassSvmModel(Margins margins, ClassCoding coding, PlattScaling[] calibrations) implements Model {

    @Override
    public double[][] predict(FeatureMatrix samples) {
        double[][] decisions = margins.of(samples);
        double[][] predictions = new double[decisions.length][];
        for (int i = 0; i < decisions.length; i++) {
            predictions[i] = coding.isBinary() ? binary(decisions[i][0]) : coupled(decisions[i]);
        }
        return predictions;
    }

    private double[] binary(double decision) {
        double[] probabilities = new double[2];
        double positive = calibrations[0].probability(decision);
        probabilities[coding.positive()] = positive;
        probabilities[1 - coding.positive()] = 1 - positive;
        return probabilities;
    }

    private double[] coupled(double[] decisions) {
        double[] first = new double[decisions.length];
        for (int pair = 0; pair < first.length; pair++) {
            first[pair] = 1 - calibrations[pair].probability(decisions[pair]);
        }
        return coding.expand(Coupling.couple(coding.present().length, first));
    }

    @Override
    public State state() {
        return new State().put("margins", margins.state()).put("coding", coding.state())
                .put("slopes", Arrays.stream(calibrations).mapToDouble(PlattScaling::a).toArray())
                .put("offsets", Arrays.stream(calibrations).mapToDouble(PlattScaling::b).toArray());
    }

    static ClassSvmModel restore(State state) {
        double[] slopes = state.reals("slopes");
        double[] offsets = state.reals("offsets");
        PlattScaling[] calibrations = new PlattScaling[slopes.length];
        for (int i = 0; i < slopes.length; i++) {
            calibrations[i] = new PlattScaling(slopes[i], offsets[i]);
        }
        return new ClassSvmModel(Margins.restore(state.state("margins")), ClassCoding.restore(state.state("coding")),
                calibrations);
    }
}
