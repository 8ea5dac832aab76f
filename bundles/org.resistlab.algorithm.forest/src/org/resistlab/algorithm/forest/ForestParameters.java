package org.resistlab.algorithm.forest;

import org.resistlab.core.parameter.Parameters;

/**
 * How to grow a forest.
 *
 * @param trees number of trees
 * @param criterion {@code auto}, {@code gini}, {@code entropy} or {@code squared_error}
 * @param maxDepth most splits between the root and a leaf
 * @param minSamplesSplit least samples in a node that is split
 * @param minSamplesLeaf least samples in a leaf
 * @param maxFeatures {@code sqrt}, {@code log2}, {@code all}, a number, or a share below 1
 * @param bootstrap whether each tree is grown on samples drawn with replacement, or else on all
 * @param maxSamples how many are drawn: a number, a share of at most 1, or 0 for as many as there are
 * @param balanced whether classes weigh the same in sum
 * @param oobScore whether to judge the forest by the samples that trees have not seen
 * @param importance {@code none}, {@code impurity}, {@code impurity_corrected} or {@code permutation}
 * @param randomCuts whether places for a split are drawn, not searched
 */
record ForestParameters(int trees, String criterion, int maxDepth, int minSamplesSplit, int minSamplesLeaf,
        String maxFeatures, boolean bootstrap, double maxSamples, boolean balanced, boolean oobScore, String importance,
        boolean randomCuts) {

    static ForestParameters of(Parameters parameters, boolean randomCuts) {
        boolean bootstrap = parameters.flag("bootstrap");
        double maxSamples = parameters.isWord("max_samples") ? 0 : parameters.real("max_samples");
        boolean oobScore = parameters.flag("oob_score");
        String importance = parameters.text("importance");
        if (!bootstrap && maxSamples > 0) {
            throw new IllegalArgumentException("max_samples takes bootstrap: true, as without it each tree is grown on"
                    + " all samples.");
        }
        if (!bootstrap && (oobScore || importance.equals("permutation"))) {
            throw new IllegalArgumentException((oobScore ? "oob_score" : "importance: permutation")
                    + " takes bootstrap: true, as without it no tree leaves samples out.");
        }
        return new ForestParameters(parameters.integer("n_estimators"), parameters.text("criterion"),
                parameters.isWord("max_depth") ? Integer.MAX_VALUE : parameters.integer("max_depth"),
                parameters.integer("min_samples_split"), parameters.integer("min_samples_leaf"),
                parameters.text("max_features"), bootstrap, maxSamples,
                parameters.text("class_weight").equals("balanced"), oobScore, importance, randomCuts);
    }

    /** These with another number of trees. */
    ForestParameters withTrees(int number) {
        return new ForestParameters(number, criterion, maxDepth, minSamplesSplit, minSamplesLeaf, maxFeatures,
                bootstrap, maxSamples, balanced, oobScore, importance, randomCuts);
    }

    int leastToSplit() {
        return (int) Math.min(Integer.MAX_VALUE, Math.max(minSamplesSplit, 2L * minSamplesLeaf));
    }

    /** How many features are candidates at each split. */
    int candidates(int features) {
        double count = switch (maxFeatures) {
            case "sqrt" -> Math.sqrt(features);
            case "log2" -> StrictMath.log(features) / StrictMath.log(2);
            case "all" -> features;
            default -> {
                double number = Double.parseDouble(maxFeatures);
                yield number < 1 ? number * features : number;
            }
        };
        return Math.clamp((int) count, 1, features);
    }

    /** How many samples are drawn for a tree. */
    int drawn(int samples) {
        if (maxSamples == 0) {
            return samples;
        }
        double count = maxSamples <= 1 ? Math.round(maxSamples * samples) : maxSamples;
        if (count > samples) {
            throw new IllegalArgumentException(
                    "max_samples is " + (int) count + ", but there are only " + samples + " training samples.");
        }
        return Math.max(1, (int) count);
    }
}
