package org.resistlab.ui.apply.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.resistlab.core.data.Feature;
import org.resistlab.core.data.Task;
import org.resistlab.engine.model.ModelDescription;
import org.resistlab.ui.NumberText;

/** What a model is, in words. */
public final class ModelFacts {

    private ModelFacts() {
    }

    /** Labels and texts, in order. */
    public static Map<String, String> of(ModelDescription model) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("Model", model.model() + " (" + model.algorithm() + ")");
        facts.put("Predicts", model.endpoint() + ": " + what(model));
        facts.put("Fitted on", model.samples() + " samples of study " + model.study());
        facts.put("How good", model.performance());
        model.features().forEach((assay, features) -> facts.put("Needs " + assay, needs(features)));
        return facts;
    }

    private static String what(ModelDescription model) {
        if (model.task() != Task.CLASS) {
            return "a value";
        }
        return model.classes().size() == 2 ? "the probability of " + model.classes().get(model.positive()) + " (not "
                + model.classes().get(1 - model.positive()) + ")"
                : "one of " + String.join(", ", model.classes());
    }

    private static String needs(List<Feature> features) {
        String first = String.join(", ", features.stream().limit(4).map(Feature::name).toList());
        return NumberText.count(features.size()) + (features.size() == 1 ? " feature: " : " features: ") + first
                + (features.size() > 4 ? " …" : "");
    }
}
