package org.resistlab.ui.analysis.model;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.resistlab.core.analysis.Scheme;
import org.resistlab.core.data.Task;
import org.resistlab.core.parameter.Parameter;
import org.resistlab.core.parameter.ParameterType;
import org.resistlab.core.result.Metrics;

/** The keys under {@code validate} as parameters, so that the same form shows them. */
public final class ValidationParameters {

    /** How often the truth is shuffled. */
    public static final Parameter PERMUTATIONS = number("permutations", 0L, 0, 1_000_000,
            "How often the truth is shuffled and everything run on it; 0 for no test. Below 20 no p-value can be under "
                    + "0.05; 200 or more are usual.");

    private ValidationParameters() {
    }

    /** The keys of outer or inner folds. */
    public static List<Parameter> of(CardKind kind, Set<Task> tasks) {
        boolean classes = tasks.stream().allMatch(task -> task == Task.CLASS);
        String scheme = (classes ? Scheme.STRATIFIED_K_FOLD : Scheme.K_FOLD).word();
        List<String> schemes = new ArrayList<>(Scheme.words());
        List<Parameter> parameters = new ArrayList<>();
        if (kind == CardKind.INNER) {
            schemes.remove(Scheme.PREDEFINED.word());
            schemes.remove(Scheme.TRAIN_TEST_SPLIT.word());
        }
        parameters.add(choice("scheme", scheme, schemes, "How samples are divided into training and held-out parts."));
        parameters.add(number("folds", 5L, 2, 1000, "Number of parts, for the k-fold schemes."));
        if (kind == CardKind.OUTER) {
            parameters.add(number("repeats", 1L, 1, 10_000, "How often the whole is repeated with other parts."));
            parameters.add(new Parameter("test-size", ParameterType.REAL, 0.2, 0, 1, true, true, List.of(), false, "",
                    "Share held out, for train-test-split."));
        }
        parameters.add(new Parameter("column", ParameterType.TEXT, null, Double.NEGATIVE_INFINITY,
                Double.POSITIVE_INFINITY, false, false, List.of(), false, "",
                "Column of the sample table that names each sample's group or fold, where the scheme needs one."));
        if (kind == CardKind.INNER) {
            Set<String> metrics = new LinkedHashSet<>();
            tasks.forEach(task -> metrics.addAll(Metrics.of(task)));
            if (!metrics.isEmpty()) {
                String usual = tasks.size() == 1 ? Metrics.primary(tasks.iterator().next()) : null;
                parameters.add(choice("metric", usual, List.copyOf(metrics), "What tuning makes best."));
            }
        }
        return parameters;
    }

    private static Parameter number(String name, Long usual, double low, double high, String description) {
        return new Parameter(name, ParameterType.INTEGER, usual, low, high, false, false, List.of(), false, "",
                description);
    }

    private static Parameter choice(String name, String usual, List<String> words, String description) {
        return new Parameter(name, ParameterType.CHOICE, usual, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY,
                false, false, words, false, "", description);
    }
}
