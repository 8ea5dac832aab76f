package org.resistlab.report.figure;

import java.util.List;
import java.util.stream.IntStream;

import org.resistlab.core.data.ClassTarget;
import org.resistlab.core.data.Task;
import org.resistlab.core.result.EndpointResult;
import org.resistlab.core.result.MetricEstimate;
import org.resistlab.core.result.ModelResult;
import org.resistlab.report.chart.internal.Numbers;

/** Phrases that captions have in common. */
final class Words {

    private Words() {
    }

    /** Name of the class whose probability is the score. */
    static String positive(EndpointResult endpoint) {
        return endpoint.classes().get(endpoint.positive());
    }

    /** "112 samples: 15 resistant, 97 sensitive". */
    static String counts(EndpointResult endpoint, ModelResult model) {
        String n = Numbers.count(model.predictions().samples().size()) + " samples";
        if (!(model.predictions().truth() instanceof ClassTarget truth)) {
            return n;
        }
        int[] counts = truth.counts();
        List<String> parts = IntStream.range(0, counts.length)
                .mapToObj(k -> Numbers.count(counts[k]) + " " + endpoint.classes().get(k)).toList();
        return n + ": " + String.join(", ", parts);
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

    /** An estimate, or one that is not defined. */
    static MetricEstimate metric(ModelResult model, String metric) {
        return model.metric(metric)
                .orElseGet(() -> new MetricEstimate(metric, Double.NaN, Double.NaN, Double.NaN, "", Double.NaN));
    }
}
