package org.resistlab.engine.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.resistlab.core.data.FeatureMatrix;
import org.resistlab.core.learner.Model;
import org.resistlab.core.state.State;

/** The models of a late fusion over their assays' features side by side, for explainers. */
final class LateFusionModel implements Model {

    private final List<FittedLearner.Part> parts;

    LateFusionModel(List<FittedLearner.Part> parts) {
        this.parts = parts;
    }

    @Override
    public double[][] predict(FeatureMatrix samples) {
        List<double[][]> predictions = new ArrayList<>();
        for (FittedLearner.Part part : parts) {
            List<String> assays = part.pipeline().assays().stream().map(FittedAssay::assay).toList();
            int[] columns = IntStream.range(0, samples.columns())
                    .filter(column -> assays.contains(samples.feature(column).assay())).toArray();
            predictions.add(part.model().predict(samples.selectColumns(columns).materialize()));
        }
        return Averages.of(predictions);
    }

    @Override
    public State state() {
        throw new UnsupportedOperationException("a view for explainers is not kept");
    }
}
