package org.resistlab.algorithm.weka.svm;

import java.util.List;

import org.resistlab.core.data.FeatureMatrix;
import org.resistlab.core.state.State;
import org.resistlab.weka.LinearForm;

/** The decision values of one or more machines. */
sealed interface Margins permits LinearMargins, KernelMargins {

    /** Samples × machines. */
    double[][] of(FeatureMatrix samples);

    /** The weighted sums; null where the kernel is not linear. */
    LinearForm linearForm();

    State state();

    static Margins of(List<Machine> machines, KernelFunction kernel, FeatureMatrix training) {
        return kernel.shape() == KernelFunction.Shape.LINEAR ? LinearMargins.of(machines, training)
                : KernelMargins.of(machines, kernel, training);
    }

    static Margins restore(State state) {
        return state.has("kernel") ? KernelMargins.restore(state) : new LinearMargins(LinearForm.restore(state));
    }
}
