package org.resistlab.algorithm.gradientboosting;

import java.util.List;

import org.resistlab.core.parameter.Parameters;

/**
 * The learner's parameters, by their declared names.
 *
 * @param loss loss for a real value
 * @param quantile scikit-learn's {@code alpha}: the level of the quantile loss, or where Huber's loss bends
 * @param rounds {@code n_estimators}: trees for each output
 * @param maxDepth most splits between root and leaf; {@link Integer#MAX_VALUE} for no limit
 * @param maxLeaves most leaves; 0 to grow level by level without such a limit
 * @param columnShare {@code colsample_bytree}; 0 for the automatic one
 * @param patience {@code early_stopping_rounds}; 0 for none
 * @param monotone {@code monotone_constraints}: names with + or - before them
 */
record Settings(String loss, double quantile, int rounds, double learningRate, int maxDepth, int maxLeaves,
        double minChildWeight, double lambda, double alpha, double gamma, double rowShare, double columnShare,
        int maxBins, int patience, boolean balanced, List<String> monotone) {

    private static final int MANY_FEATURES = 1000;

    static Settings of(Parameters parameters) {
        return new Settings(parameters.text("loss"), parameters.real("alpha"), parameters.integer("n_estimators"),
                parameters.real("learning_rate"), number(parameters, "max_depth", Integer.MAX_VALUE),
                number(parameters, "max_leaves", 0), parameters.real("min_child_weight"),
                parameters.real("reg_lambda"), parameters.real("reg_alpha"), parameters.real("gamma"),
                parameters.real("subsample"),
                parameters.isWord("colsample_bytree") ? 0 : parameters.real("colsample_bytree"),
                parameters.integer("max_bin"), number(parameters, "early_stopping_rounds", 0),
                parameters.text("class_weight").equals("balanced"), parameters.texts("monotone_constraints"));
    }

    private static int number(Parameters parameters, String name, int none) {
        return parameters.isWord(name) ? none : parameters.integer(name);
    }

    Settings withRounds(int count) {
        return new Settings(loss, quantile, count, learningRate, maxDepth, maxLeaves, minChildWeight, lambda, alpha,
                gamma, rowShare, columnShare, maxBins, patience, balanced, monotone);
    }

    /** How many of the features that vary are drawn for a tree; at least one. */
    int columns(int varying) {
        double share = columnShare > 0 ? columnShare : Math.clamp((double) MANY_FEATURES / varying, 0.1, 1);
        return Math.clamp(Math.round(share * varying), 1, varying);
    }
}
