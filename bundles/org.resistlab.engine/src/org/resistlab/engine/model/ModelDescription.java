package org.resistlab.engine.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

import org.resistlab.core.data.Dataset;
import org.resistlab.core.data.Feature;
import org.resistlab.core.data.FeatureKind;
import org.resistlab.core.data.FeatureMatrix;
import org.resistlab.core.data.Task;
import org.resistlab.core.state.State;

/**
 * What a packaged model is and what it needs.
 *
 * @param model the user's name for it
 * @param algorithm id of its algorithm
 * @param study id of the study it was fitted on
 * @param endpoint id of the endpoint it predicts
 * @param task class or real
 * @param classes class names; empty for a real value
 * @param positive index of the positive class
 * @param samples how many samples it was fitted on
 * @param performance how good it was found, in words: "ROC AUC 0.93 (0.88 to 0.97), cross-validated"
 * @param features the raw features of each assay, in order
 * @param ranges smallest and largest raw value in training of numeric features, by {@code assay:feature}; empty where a
 *        model has too many features for a person to type
 */
public record ModelDescription(String model, String algorithm, String study, String endpoint, Task task,
        List<String> classes, int positive, int samples, String performance, Map<String, List<Feature>> features,
        Map<String, RawRange> ranges) {

    /** Features up to which a person may type the values of a patient. */
    public static final int TYPED = 60;

    public ModelDescription {
        classes = List.copyOf(classes);
        features = new LinkedHashMap<>(features);
        ranges = new LinkedHashMap<>(ranges);
    }

    /** The raw ranges of a data set's numeric features; none of a large one. */
    public static Map<String, RawRange> rangesOf(Dataset dataset) {
        Map<String, RawRange> ranges = new LinkedHashMap<>();
        if (dataset.assays().values().stream().mapToInt(FeatureMatrix::columns).sum() > TYPED) {
            return ranges;
        }
        for (FeatureMatrix assay : dataset.assays().values()) {
            for (int j = 0; j < assay.columns(); j++) {
                if (assay.feature(j).isNumeric()) {
                    RawRange.of(assay.column(j)).ifPresent(put(ranges, assay.feature(j).id()));
                }
            }
        }
        return ranges;
    }

    private static Consumer<RawRange> put(Map<String, RawRange> ranges, String id) {
        return range -> ranges.put(id, range);
    }

    /** The raw features of a data set's assays. */
    public static Map<String, List<Feature>> featuresOf(Dataset dataset) {
        Map<String, List<Feature>> features = new LinkedHashMap<>();
        dataset.assays().forEach((assay, matrix) -> features.put(assay, matrix.features()));
        return features;
    }

    public State state() {
        List<State> assays = new ArrayList<>();
        features.forEach((assay, list) -> {
            List<String> names = list.stream().map(Feature::name).toList();
            List<State> categories = new ArrayList<>();
            for (int j = 0; j < list.size(); j++) {
                if (!list.get(j).isNumeric()) {
                    categories.add(new State().put("feature", j).putTexts("levels", list.get(j).levels()));
                }
            }
            assays.add(new State().put("assay", assay).putTexts("features", names).putStates("categories",
                    categories));
        });
        List<State> known = new ArrayList<>();
        ranges.forEach((feature, range) -> known.add(new State().put("feature", feature).put("low", range.low())
                .put("high", range.high())));
        return new State().put("model", model).put("algorithm", algorithm).put("study", study)
                .put("endpoint", endpoint).put("task", task.word()).putTexts("classes", classes)
                .put("positive", positive).put("samples", samples).put("performance", performance)
                .putStates("assays", assays).putStates("ranges", known);
    }

    /** @throws IllegalArgumentException if the state is not one of a description */
    public static ModelDescription restore(State state) {
        Map<String, List<Feature>> features = new LinkedHashMap<>();
        for (State assay : state.states("assays")) {
            String id = assay.text("assay");
            List<Feature> list = new ArrayList<>();
            assay.texts("features").forEach(name -> list.add(Feature.numeric(id, name)));
            for (State category : assay.states("categories")) {
                int j = category.integer("feature");
                list.set(j, new Feature(id, list.get(j).name(), list.get(j).name(), FeatureKind.CATEGORICAL,
                        category.texts("levels")));
            }
            features.put(id, list);
        }
        Map<String, RawRange> ranges = new LinkedHashMap<>();
        if (state.has("ranges")) { // packages of earlier versions have none
            state.states("ranges").forEach(range -> ranges.put(range.text("feature"),
                    new RawRange(range.real("low"), range.real("high"))));
        }
        return new ModelDescription(state.text("model"), state.text("algorithm"), state.text("study"),
                state.text("endpoint"), Task.valueOf(state.text("task").toUpperCase(Locale.ROOT)),
                state.texts("classes"), state.integer("positive"), state.integer("samples"),
                state.text("performance"), features, ranges);
    }
}
