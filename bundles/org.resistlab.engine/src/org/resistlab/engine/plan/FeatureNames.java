package org.resistlab.engine.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.resistlab.core.data.Dataset;
import org.resistlab.core.data.Feature;
import org.resistlab.core.data.FeatureMatrix;
import org.resistlab.core.state.State;

/**
 * The features that a fold's learner was given, kept briefly: raw features by their number among all of the data set,
 * and names only for those that a step has made.
 */
public final class FeatureNames {

    private FeatureNames() {
    }

    static State state(List<Feature> features, Dataset dataset) {
        List<Feature> raw = raw(dataset);
        if (areSame(features, raw)) {
            return new State().putTexts("made", List.of());
        }
        Map<String, Integer> places = new HashMap<>();
        for (int j = 0; j < raw.size(); j++) {
            places.putIfAbsent(key(raw.get(j)), j);
        }
        int[] numbers = new int[features.size()];
        List<String> made = new ArrayList<>();
        for (int j = 0; j < numbers.length; j++) {
            String key = key(features.get(j));
            Integer place = places.get(key);
            if (place == null) {
                made.add(key);
            }
            numbers[j] = place == null ? -made.size() : place;
        }
        return new State().putTexts("made", made).put("numbers", numbers);
    }

    /** The features as assay, name and origin, with tabs between; equal for two folds if they are the same feature. */
    public static List<String> keys(State state, Dataset dataset) {
        List<Feature> raw = raw(dataset);
        if (!state.has("numbers")) {
            return raw.stream().map(FeatureNames::key).toList();
        }
        List<String> made = state.texts("made");
        return Arrays.stream(state.integers("numbers"))
                .mapToObj(number -> number < 0 ? made.get(-number - 1) : key(raw.get(number))).toList();
    }

    private static boolean areSame(List<Feature> features, List<Feature> raw) {
        if (features.size() != raw.size()) {
            return false;
        }
        for (int j = 0; j < raw.size(); j++) {
            Feature one = features.get(j);
            Feature other = raw.get(j);
            boolean same = one == other || one.name().equals(other.name()) && one.origin().equals(other.origin())
                    && one.assay().equals(other.assay());
            if (!same) {
                return false;
            }
        }
        return true;
    }

    private static List<Feature> raw(Dataset dataset) {
        return dataset.assays().values().stream().map(FeatureMatrix::features).flatMap(List::stream).toList();
    }

    private static String key(Feature feature) {
        return feature.assay() + "\t" + feature.name() + "\t" + feature.origin();
    }
}
