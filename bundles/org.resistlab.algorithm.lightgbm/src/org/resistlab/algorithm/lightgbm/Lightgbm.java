package org.resistlab.algorithm.lightgbm;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.resistlab.boosters.BoosterLearner;
import org.resistlab.boosters.BoosterTask;
import org.resistlab.boosters.Outputs;
import org.resistlab.core.execution.Execution;
import org.resistlab.core.parameter.Parameters;
import org.resistlab.numerics.tree.TreeEnsemble;

/**
 * LightGBM (Ke et al. 2017, LightGBM: a highly efficient gradient boosting decision tree, NeurIPS 30), the library
 * itself, deterministic and on one thread a call.
 */
public final class Lightgbm extends BoosterLearner {

    private static final List<String> PASSED = List.of("learning_rate", "num_leaves", "max_depth",
            "min_child_samples", "min_child_weight", "reg_lambda", "reg_alpha", "min_split_gain", "subsample",
            "subsample_freq", "colsample_bytree", "extra_trees", "max_bin");

    public Lightgbm() {
        super("lightgbm");
    }

    @Override
    protected List<byte[]> train(BoosterTask task, Parameters parameters, int[] rounds, int seed,
            Execution execution) {
        LightgbmLibrary library = LightgbmLibrary.get();
        String settings = settings(parameters, task.outputs(), seed);
        List<byte[]> models = new ArrayList<>();
        try (TrainingData data = new TrainingData(library, task.features().values(), settings)) {
            data.set("label", task.labels());
            if (task.weights() != null) {
                data.set("weight", task.weights());
            }
            try (Booster booster = Booster.of(library, data, settings)) {
                boolean finished = false;
                for (int round = 1; round <= rounds[rounds.length - 1]; round++) {
                    execution.checkCancelled();
                    finished = finished || booster.update();
                    if (round == rounds[models.size()]) {
                        models.add(booster.save(round));
                    }
                }
            }
        }
        return models;
    }

    private static String settings(Parameters parameters, Outputs outputs, int seed) {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("verbosity", "-1");
        settings.put("num_threads", "1");
        settings.put("deterministic", "true");
        settings.put("force_col_wise", "true");
        settings.put("seed", Integer.toString(seed));
        if (outputs.several()) {
            settings.put("objective", "multiclass");
            settings.put("num_class", Integer.toString(outputs.learned()));
        } else {
            settings.put("objective", outputs.ofClasses() ? "binary" : "regression");
        }
        for (String name : PASSED) {
            settings.put(name, parameters.text(name));
        }
        return settings.entrySet().stream().map(one -> one.getKey() + "=" + one.getValue())
                .collect(Collectors.joining(" "));
    }

    @Override
    protected TreeEnsemble read(byte[] model, Outputs outputs) {
        return LightgbmModelReader.read(model, outputs);
    }
}
