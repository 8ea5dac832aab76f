package org.resistlab.weka;

import java.util.Arrays;

import org.resistlab.core.data.ClassTarget;
import org.resistlab.core.parameter.Parameters;

/** The weight of each training sample. */
public final class SampleWeights {

    private SampleWeights() {
    }

    /** Every sample weighs 1. */
    public static double[] equal(int samples) {
        double[] weights = new double[samples];
        Arrays.fill(weights, 1);
        return weights;
    }

    /**
     * The weights that the parameter {@code class_weight} asks for: {@code none}, or {@code balanced}, where each class
     * has the same total as in scikit-learn: samples / (classes · samples of the class). They sum to the number of
     * samples.
     */
    public static double[] of(ClassTarget target, Parameters parameters) {
        double[] weights = equal(target.size());
        if (!parameters.text("class_weight").equals("balanced")) {
            return weights;
        }
        int[] counts = target.counts();
        long present = Arrays.stream(counts).filter(count -> count > 0).count();
        for (int i = 0; i < weights.length; i++) {
            weights[i] = weights.length / ((double) present * counts[target.codes()[i]]);
        }
        return weights;
    }
}
