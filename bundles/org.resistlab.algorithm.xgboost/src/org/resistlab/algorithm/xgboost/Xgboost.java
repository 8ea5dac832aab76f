package org.resistlab.algorithm.xgboost;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.resistlab.boosters.BoosterLearner;
import org.resistlab.boosters.BoosterTask;
import org.resistlab.boosters.Outputs;
import org.resistlab.core.execution.Execution;
import org.resistlab.core.parameter.Parameters;
import org.resistlab.numerics.tree.TreeEnsemble;

/**
 * XGBoost (Chen and Guestrin 2016, <a href="https://doi.org/10.1145/2939672.2939785">doi:10.1145/2939672.2939785</a>),
 * the library itself, on one thread a call. Values are rounded to single precision, as it does.
 */
public final class Xgboost extends BoosterLearner {

    private static final List<String> PASSED = List.of("learning_rate", "max_depth", "max_leaves", "grow_policy",
            "min_child_weight", "gamma", "reg_lambda", "reg_alpha", "max_delta_step", "subsample",
            "colsample_bytree", "colsample_bylevel", "colsample_bynode", "tree_method", "max_bin");

    public Xgboost() {
        super("xgboost");
    }

    @Override
    protected List<byte[]> train(BoosterTask task, Parameters parameters, int[] rounds, int seed,
            Execution execution) {
        XgboostLibrary library = XgboostLibrary.get();
        List<byte[]> models = new ArrayList<>();
        try (DataMatrix data = new DataMatrix(library, task.features().values())) {
            data.set("label", task.labels());
            if (task.weights() != null) {
                data.set("weight", task.weights());
            }
            try (Booster booster = new Booster(library, data)) {
                settings(parameters, task.outputs(), seed).forEach(booster::set);
                for (int round = 0; round < rounds[rounds.length - 1]; round++) {
                    execution.checkCancelled();
                    booster.update(round, data);
                    if (round + 1 == rounds[models.size()]) {
                        models.add(booster.save());
                    }
                }
            }
        }
        return models;
    }

    private static Map<String, String> settings(Parameters parameters, Outputs outputs, int seed) {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("verbosity", "0");
        settings.put("nthread", "1");
        settings.put("seed", Integer.toString(seed));
        if (outputs.several()) {
            settings.put("objective", "multi:softprob");
            settings.put("num_class", Integer.toString(outputs.learned()));
        } else {
            settings.put("objective", outputs.ofClasses() ? "binary:logistic" : "reg:squarederror");
        }
        for (String name : PASSED) {
            settings.put(name, parameters.text(name));
        }
        return settings;
    }

    @Override
    protected TreeEnsemble read(byte[] model, Outputs outputs) {
        return XgboostModelReader.read(model, outputs);
    }
}
