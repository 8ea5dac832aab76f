package org.resistlab.algorithm.elasticnet;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.resistlab.algorithm.elasticnet.path.Convergence;
import org.resistlab.algorithm.elasticnet.path.PathLengths;
import org.resistlab.algorithm.elasticnet.path.Penalty;
import org.resistlab.core.data.Feature;
import org.resistlab.core.data.FeatureMatrix;
import org.resistlab.core.parameter.Parameters;

/** The parameters of an elastic net, but for its strength. Equal settings share a path. */
record NetSettings(double l1Ratio, boolean standardize, boolean balanced, List<String> unpenalized, double lower,
        double upper, double tolerance, int rounds) {

    /** The word for a strength that the learner chooses itself. */
    private static final String PATH = "path";

    static NetSettings of(Parameters parameters) {
        return new NetSettings(parameters.has("l1_ratio") ? parameters.real("l1_ratio") : 1,
                parameters.flag("standardize"), parameters.text("class_weight").equals("balanced"),
                parameters.texts("unpenalized"), limit(parameters, "lower_limit", Double.NEGATIVE_INFINITY),
                limit(parameters, "upper_limit", Double.POSITIVE_INFINITY), parameters.real("tol"),
                parameters.integer("max_iter"));
    }

    private static double limit(Parameters parameters, String name, double none) {
        return parameters.isWord(name) ? none : parameters.real(name);
    }

    static boolean choosesStrength(Parameters parameters) {
        return parameters.isWord("alpha") && parameters.text("alpha").equals(PATH);
    }

    static PathLengths lengths(Parameters parameters) {
        return new PathLengths(parameters.integer("n_alphas"),
                parameters.isWord("eps") ? 0 : parameters.real("eps"));
    }

    Convergence convergence() {
        return new Convergence(tolerance, rounds);
    }

    /**
     * The penalty of these features.
     *
     * @throws IllegalArgumentException if a feature that is not to be penalised is not among them
     */
    Penalty penalty(FeatureMatrix features) {
        double[] factors = new double[features.columns()];
        Arrays.fill(factors, 1);
        Set<String> missing = new HashSet<>(unpenalized);
        for (int j = 0; j < factors.length && !unpenalized.isEmpty(); j++) {
            Feature feature = features.feature(j);
            for (String name : List.of(feature.name(), feature.id(), feature.origin())) {
                if (unpenalized.contains(name)) {
                    factors[j] = 0;
                    missing.remove(name);
                }
            }
        }
        for (String name : unpenalized) {
            if (missing.contains(name)) {
                throw new IllegalArgumentException("unpenalized names \"" + name
                        + "\", which is not among the features that reach the model: "
                        + "check the name, and that no step before removes it.");
            }
        }
        return new Penalty(l1Ratio, factors, lower, upper);
    }
}
