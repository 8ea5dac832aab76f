package org.resistlab.stage.preprocess.project;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.resistlab.core.data.Feature;
import org.resistlab.core.data.FeatureKind;
import org.resistlab.core.data.FeatureMatrix;
import org.resistlab.core.state.State;
import org.resistlab.core.step.FittedStep;
import org.resistlab.numerics.linear.PrincipalComponents;
import org.resistlab.numerics.matrix.DenseMatrix;
import org.resistlab.stage.preprocess.Columns;

/**
 * What {@link Pca} learned.
 *
 * @param components mean, loadings and variances
 * @param whiten whether components are divided by their standard deviations
 */
record FittedPca(PrincipalComponents components, boolean whiten) implements FittedStep {

    /** @throws IllegalArgumentException naming features, if a value is missing */
    @Override
    public FeatureMatrix apply(FeatureMatrix samples) {
        Columns.requireCount(components.mean().length, samples, "pca");
        requireComplete(samples);
        DenseMatrix scores = components.transform(samples.values());
        List<Feature> features = new ArrayList<>();
        for (int c = 0; c < scores.columns(); c++) {
            features.add(new Feature(samples.feature(0).assay(), "PC" + (c + 1), "", FeatureKind.NUMERIC, List.of()));
            if (whiten) {
                double deviation = Math.sqrt(components.variance()[c]);
                double[] column = scores.values()[c];
                for (int i = 0; i < column.length; i++) {
                    column[i] /= deviation;
                }
            }
        }
        return new FeatureMatrix(features, scores);
    }

    /** @throws IllegalArgumentException naming features, if a value is missing */
    static void requireComplete(FeatureMatrix samples) {
        double[] values = new double[samples.rows()];
        int[] incomplete = IntStream.range(0, samples.columns()).filter(j -> {
            samples.values().column(j, values);
            for (double value : values) {
                if (Double.isNaN(value)) {
                    return true;
                }
            }
            return false;
        }).toArray();
        if (incomplete.length > 0) {
            throw new IllegalArgumentException("pca cannot use samples with missing values, and "
                    + Columns.names(samples.features(), incomplete) + (incomplete.length == 1 ? " has" : " have")
                    + " some. Put impute before it.");
        }
    }

    @Override
    public State state() {
        return new State().put("mean", components.mean()).put("loadings", components.loadings())
                .put("variance", components.variance()).put("total-variance", components.totalVariance())
                .put("whiten", whiten);
    }

    static FittedPca of(State state) {
        return new FittedPca(new PrincipalComponents(state.reals("mean"), state.rows("loadings"),
                state.reals("variance"), state.real("total-variance")), state.flag("whiten"));
    }
}
