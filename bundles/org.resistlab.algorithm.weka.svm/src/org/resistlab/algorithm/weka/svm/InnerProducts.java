package org.resistlab.algorithm.weka.svm;

import org.resistlab.core.data.FeatureMatrix;
import org.resistlab.core.data.Target;
import org.resistlab.core.data.Training;
import org.resistlab.numerics.linear.Gram;
import org.resistlab.weka.Requirements;

/** Training samples with their inner products, which all kernels and costs share. */
final class InnerProducts {

    private final FeatureMatrix features;
    private final Target target;
    private final double[][] gram;

    /** @throws IllegalArgumentException if the data are not numeric and complete */
    InnerProducts(Training data) {
        target = data.target();
        features = Requirements.features(data, SupportVectorLearner.ID);
        Requirements.numeric(features, SupportVectorLearner.ID);
        Requirements.complete(features, SupportVectorLearner.ID);
        gram = Gram.of(features.values());
    }

    FeatureMatrix features() {
        return features;
    }

    Target target() {
        return target;
    }

    double[][] kernel(KernelFunction function) {
        return function.of(gram);
    }
}
