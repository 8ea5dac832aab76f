package org.resistlab.engine.result;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.resistlab.core.data.Dataset;
import org.resistlab.core.data.Feature;
import org.resistlab.core.data.FeatureMatrix;
import org.resistlab.core.result.Attributions;
import org.resistlab.core.result.FeatureScore;
import org.resistlab.core.result.FeatureScores;
import org.resistlab.core.state.State;
import org.resistlab.engine.plan.FeatureNames;

/** Puts together what the outer folds say about one model's features. */
final class FeatureAggregation {

    /** How many features' parts are kept for each patient. */
    private static final int ATTRIBUTED = 30;

    private final Dataset dataset;
    private final List<State> firstRepeat;
    private final Map<String, Integer> selected = new LinkedHashMap<>();
    private final int folds;

    /**
     * @param done results of all cross-validation units of the model
     * @param firstRepeat those of the first repeat, which hold the explanations
     */
    FeatureAggregation(Dataset dataset, List<State> done, List<State> firstRepeat) {
        this.dataset = dataset;
        this.firstRepeat = firstRepeat;
        List<State> withFeatures = done.stream().filter(state -> state.has("features")).toList();
        this.folds = withFeatures.size();
        for (State state : withFeatures) {
            keys(state).forEach(feature -> selected.merge(feature, 1, Integer::sum));
        }
    }

    private List<String> keys(State fold) {
        return FeatureNames.keys(fold.state("features"), dataset);
    }

    /** One for each explainer; one without importance where there is none but features are known. */
    List<FeatureScores> scores() {
        if (selected.isEmpty()) {
            return List.of();
        }
        List<FeatureScores> all = new ArrayList<>();
        for (String explainer : explainers()) {
            State first = explanations(explainer).values().iterator().next();
            all.add(new FeatureScores(explainer, first.text("method"), first.text("scale"),
                    scores(importance(explainer))));
        }
        if (all.isEmpty()) {
            all.add(new FeatureScores("", "", "", scores(Map.of())));
        }
        return all;
    }

    private List<FeatureScore> scores(Map<String, Double> importance) {
        List<FeatureScore> scores = new ArrayList<>();
        selected.forEach((key, count) -> {
            String[] parts = key.split("\t", -1);
            double value = importance.isEmpty() ? Double.NaN : importance.getOrDefault(key, 0.0);
            scores.add(new FeatureScore(parts[0], parts[1], value, (double) count / folds));
        });
        Comparator<FeatureScore> order = Comparator.comparing(
                (FeatureScore score) -> Double.isNaN(score.importance()) ? 0 : -score.importance());
        scores.sort(order.thenComparing(score -> -score.selectionFrequency()).thenComparing(FeatureScore::assay)
                .thenComparing(FeatureScore::feature));
        return scores;
    }

    private List<String> explainers() {
        return firstRepeat.stream().filter(state -> state.has("explanations"))
                .flatMap(state -> state.states("explanations").stream()).map(state -> state.text("explainer"))
                .distinct().toList();
    }

    /** The explainer's explanation of each fold of the first repeat that has one. */
    private Map<State, State> explanations(String explainer) {
        Map<State, State> explanations = new LinkedHashMap<>();
        for (State fold : firstRepeat) {
            if (fold.has("explanations")) {
                fold.states("explanations").stream().filter(state -> state.text("explainer").equals(explainer))
                        .findFirst().ifPresent(explanation -> explanations.put(fold, explanation));
            }
        }
        return explanations;
    }

    /** Mean importance over the folds; folds without the feature count as 0, undefined ones not at all. */
    private Map<String, Double> importance(String explainer) {
        Map<String, Double> sums = new HashMap<>();
        Map<State, State> explanations = explanations(explainer);
        explanations.forEach((fold, explanation) -> {
            List<String> features = keys(fold);
            double[] importance = explanation.reals("importance");
            for (int j = 0; j < importance.length; j++) {
                if (!Double.isNaN(importance[j])) {
                    sums.merge(features.get(j), importance[j], Double::sum);
                }
            }
        });
        sums.replaceAll((feature, sum) -> sum / explanations.size());
        return sums;
    }

    /** The parts by the first explainer that gives any. */
    Optional<Attributions> attributions() {
        for (String explainer : explainers()) {
            Map<State, State> explanations = explanations(explainer);
            if (explanations.values().stream().allMatch(explanation -> explanation.has("values"))) {
                return Optional.of(attributions(explainer, explanations));
            }
        }
        return Optional.empty();
    }

    private Attributions attributions(String explainer, Map<State, State> explanations) {
        Map<String, Double> importance = importance(explainer);
        List<String> top = importance.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(ATTRIBUTED).map(Map.Entry::getKey).toList();
        List<Integer> rows = new ArrayList<>();
        List<double[]> parts = new ArrayList<>();
        List<Double> bases = new ArrayList<>();
        List<Double> others = new ArrayList<>();
        explanations.forEach((fold, explanation) -> {
            List<String> features = keys(fold);
            int[] kept = explanation.integers("columns");
            int[] columns = top.stream().mapToInt(feature -> Arrays.binarySearch(kept, features.indexOf(feature)))
                    .toArray();
            int[] heldOut = fold.integers("heldOut");
            double[][] values = explanation.rows("values");
            double[] rests = explanation.reals("others");
            for (int i = 0; i < heldOut.length; i++) {
                double[] row = new double[columns.length];
                double rest = rests[i] + Arrays.stream(values[i]).sum();
                for (int j = 0; j < columns.length; j++) {
                    row[j] = columns[j] < 0 ? 0 : values[i][columns[j]];
                    rest -= row[j];
                }
                rows.add(heldOut[i]);
                parts.add(row);
                bases.add(explanation.real("base"));
                others.add(rest);
            }
        });
        State first = explanations.values().iterator().next();
        int[] order = rows.stream().mapToInt(Integer::intValue).toArray();
        double[][] values = new double[order.length][top.size()];
        for (int j = 0; j < top.size(); j++) {
            double[] column = rawValues(top.get(j));
            for (int i = 0; i < order.length; i++) {
                values[i][j] = column[order[i]];
            }
        }
        return new Attributions(first.text("method"), first.text("scale"),
                rows.stream().map(row -> dataset.samples().get(row)).toList(),
                top.stream().map(key -> key.substring(0, key.lastIndexOf('\t')).replace('\t', ':')).toList(),
                parts.toArray(double[][]::new), values,
                bases.stream().mapToDouble(Double::doubleValue).toArray(),
                others.stream().mapToDouble(Double::doubleValue).toArray());
    }

    /** The raw values of what a feature was made from; 1 or 0 for one category of several; NaN for a mixture. */
    private double[] rawValues(String key) {
        String[] parts = key.split("\t", -1);
        double[] values = new double[dataset.size()];
        Arrays.fill(values, Double.NaN);
        FeatureMatrix assay = dataset.assays().get(parts[0]);
        for (int j = 0; assay != null && j < assay.columns(); j++) {
            Feature feature = assay.feature(j);
            if (!feature.name().equals(parts[2])) {
                continue;
            }
            double[] raw = assay.column(j);
            int level = parts[1].equals(parts[2]) ? -1
                    : feature.levels().indexOf(parts[1].substring(Math.min(parts[1].length(), parts[2].length() + 1)));
            for (int i = 0; i < raw.length; i++) {
                boolean oneOfSeveral = level >= 0 && !Double.isNaN(raw[i]);
                values[i] = oneOfSeveral ? raw[i] == level ? 1 : 0 : raw[i];
            }
            break;
        }
        return values;
    }
}
