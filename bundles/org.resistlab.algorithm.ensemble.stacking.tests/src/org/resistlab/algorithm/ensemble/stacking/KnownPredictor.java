package org.resistlab.algorithm.ensemble.stacking;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.resistlab.core.data.HeldOut;
import org.resistlab.core.learner.Predictor;
import org.resistlab.core.state.State;

/** Predicts by sample id. */
record KnownPredictor(Map<String, double[]> predictions) implements Predictor {

    @Override
    public double[][] predict(HeldOut samples) {
        return samples.samples().stream().map(id -> predictions.get(id).clone()).toArray(double[][]::new);
    }

    @Override
    public State state() {
        Map<String, double[]> sorted = new TreeMap<>(predictions);
        return new State().putTexts("samples", List.copyOf(sorted.keySet())).put("predictions",
                sorted.values().toArray(double[][]::new));
    }

    static Predictor restore(State state) {
        Map<String, double[]> predictions = new TreeMap<>();
        List<String> samples = state.texts("samples");
        for (int i = 0; i < samples.size(); i++) {
            predictions.put(samples.get(i), state.rows("predictions")[i]);
        }
        return new KnownPredictor(predictions);
    }
}
