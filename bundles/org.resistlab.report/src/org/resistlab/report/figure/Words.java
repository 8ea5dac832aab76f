package org.resistlab.report.figure;

import java.util.ArrayList;
import java.util.List;

import org.resistlab.core.data.ClassTarget;
import org.resistlab.core.data.Task;
import org.resistlab.core.result.EndpointResult;
import org.resistlab.core.result.MetricEstimate;
import org.resistlab.core.result.Metrics;
import org.resistlab.core.result.ModelResult;
import org.resistlab.report.chart.internal.Numbers;

/** Phrases that captions and the page have in common. */
public final class Words {

    /** Metrics of one class against the rest, averaged over the classes. */
    private static final List<String> AVERAGED = List.of(Metrics.ROC_AUC, Metrics.PR_AUC, Metrics.SENSITIVITY,
            Metrics.SPECIFICITY, Metrics.PPV, Metrics.NPV, Metrics.F1);

    private Words() {
    }

    /** Name of the class whose probability is the score. */
    static String positive(EndpointResult endpoint) {
        return endpoint.classes().get(endpoint.positive());
    }

    /** "112 samples: 15 resistant, 97 sensitive", the positive class first. */
    public static String samples(EndpointResult endpoint) {
        int size = endpoint.samples().size();
        String n = Numbers.count(size) + (size == 1 ? " sample" : " samples");
        return endpoint.models().stream().map(model -> model.predictions().truth())
                .filter(ClassTarget.class::isInstance).map(ClassTarget.class::cast).findFirst()
                .map(truth -> n + ": " + counts(truth)).orElse(n);
    }

    private static String counts(ClassTarget truth) {
        int[] counts = truth.counts();
        List<String> parts = new ArrayList<>();
        for (int k = 0; k < counts.length; k++) {
            String part = Numbers.count(counts[k]) + " " + truth.classes().get(k);
            parts.add(k == truth.positive() ? 0 : parts.size(), part);
        }
        return String.join(", ", parts);
    }

    /** "mean over 3 repeats", with a comma before it; nothing for one repeat. */
    static String meanOverRepeats(ModelResult model) {
        int repeats = model.predictions().repeats();
        return repeats > 1 ? ", mean over " + repeats + " repeats" : "";
    }

    /** What a SHAP value is a part of: "probability of resistant". */
    static String scale(EndpointResult endpoint, String scale) {
        if (endpoint.task() == Task.CLASS) {
            return scale + " of " + positive(endpoint);
        }
        return scale.equals("value") ? endpoint.endpoint() : scale + " of " + endpoint.endpoint();
    }

    /** A metric's name; where it is a mean over several classes, that too. */
    public static String label(EndpointResult endpoint, String metric) {
        boolean macro = endpoint.classes().size() > 2 && AVERAGED.contains(metric);
        return macro ? "Macro " + Metrics.label(metric) : Metrics.label(metric);
    }

    /** An estimate, or one that is not defined. */
    static MetricEstimate metric(ModelResult model, String metric) {
        return model.metric(metric)
                .orElseGet(() -> new MetricEstimate(metric, Double.NaN, Double.NaN, Double.NaN, "", Double.NaN));
    }
}
