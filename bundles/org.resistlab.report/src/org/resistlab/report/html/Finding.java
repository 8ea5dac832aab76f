package org.resistlab.report.html;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.resistlab.core.data.ClassTarget;
import org.resistlab.core.data.Task;
import org.resistlab.core.result.EndpointResult;
import org.resistlab.core.result.MetricEstimate;
import org.resistlab.core.result.Metrics;
import org.resistlab.core.result.ModelResult;
import org.resistlab.core.result.RunResult;
import org.resistlab.engine.result.Verdict;
import org.resistlab.report.chart.internal.Numbers;
import org.resistlab.report.figure.Ranking;

/** What was found about an endpoint, in words for a reader who is no statistician. */
final class Finding {

    private final RunResult result;
    private final EndpointResult endpoint;

    Finding(RunResult result, EndpointResult endpoint) {
        this.result = result;
        this.endpoint = endpoint;
    }

    /** "strong signal", "no signal", "nothing could be measured". */
    static String verdict(EndpointResult endpoint) {
        String sentence = Verdict.sentence(endpoint);
        return sentence.substring(0, sentence.indexOf('.'));
    }

    /** The CSS class of the verdict. */
    static String style(EndpointResult endpoint) {
        return Verdict.of(endpoint).name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What it means and what it does not mean. */
    List<String> meaning() {
        return switch (Verdict.of(endpoint)) {
            case SIGNAL -> List.of(signal(), confirmation());
            case NO_SIGNAL -> List.of(noSignal());
            case UNTESTED -> List.of(signal(), "There was no permutation test (validate: permutations), and the best of "
                    + "several models looks good more often than its own interval says. Run the analysis with 200 "
                    + "permutations before believing it.", confirmation());
            case UNKNOWN -> List.of("No model has a result for this endpoint. The remarks and failures.json say why.");
        };
    }

    private String signal() {
        ModelResult best = endpoint.best().orElseThrow();
        double value = Ranking.estimate(best, endpoint.primaryMetric());
        if (endpoint.task() == Task.REAL) {
            return real(best, value);
        }
        long pairs = Math.round(100 * value);
        if (endpoint.classes().size() > 2) {
            return "In plain words: asked which of two samples belongs to a given class, the model is right in about "
                    + pairs + " of 100 such pairs, averaged over the classes; a coin toss is right in 50.";
        }
        String positive = endpoint.classes().get(endpoint.positive());
        String other = endpoint.classes().get(1 - endpoint.positive());
        return "In plain words: of a sample that is " + positive + " and one that is " + other
                + ", the model gives the first the higher probability of " + positive + " in about " + pairs
                + " of 100 such pairs; a coin toss would in 50.";
    }

    private static String real(ModelResult best, double correlation) {
        double r2 = Ranking.estimate(best, Metrics.R2);
        String start = "In plain words: samples with higher predictions have higher values (correlation "
                + Numbers.fixed(correlation, 2) + ")";
        return r2 > 0
                ? start + "; the predictions account for about " + Math.round(100 * r2)
                        + " % of the variation between samples."
                : start + ", but as predictions of the value itself they are no better than the mean of all samples.";
    }

    private String confirmation() {
        String use = " An association is not a cause, and this is no basis for treating a patient.";
        if (endpoint.external().isEmpty()) {
            return "The figures come from cross-validation in one cohort; no other cohort has confirmed them." + use;
        }
        String model = endpoint.best().orElseThrow().model();
        List<String> cohorts = endpoint.external().stream().filter(other -> other.model().equals(model))
                .map(this::external).toList();
        return "In other cohorts the same model reaches " + Text.list(cohorts) + "." + use;
    }

    private String external(ModelResult other) {
        MetricEstimate estimate = other.metric(endpoint.primaryMetric()).orElseThrow();
        String interval = Text.interval(estimate);
        return Text.value(estimate.metric(), estimate.estimate()) + (interval.isEmpty() ? "" : " (" + interval + ")")
                + " in " + other.cohort();
    }

    private String noSignal() {
        ModelResult best = endpoint.best().orElseThrow();
        MetricEstimate estimate = best.metric(endpoint.primaryMetric()).orElseThrow();
        String limits = "In plain words: from these measurements these models predict " + endpoint.endpoint()
                + " no better than chance. Do not use them, and read nothing into the features they rank. ";
        return limits + "That does not prove that nothing is there: with " + size(best) + ", "
                + Metrics.label(estimate.metric()) + " values up to "
                + Text.value(estimate.metric(), estimate.high()) + " remain compatible with the data."
                + tooFewPermutations(best);
    }

    /** How much information there is: the smaller class, or all samples. */
    private String size(ModelResult best) {
        if (best.predictions().truth() instanceof ClassTarget truth) {
            int[] counts = truth.counts();
            int least = 0;
            for (int k = 1; k < counts.length; k++) {
                least = counts[k] < counts[least] ? k : least;
            }
            return "only " + Text.count(counts[least], "sample") + " of class " + truth.classes().get(least);
        }
        return Text.count(endpoint.samples().size(), "sample");
    }

    private static String tooFewPermutations(ModelResult best) {
        return best.permutation().map(test -> {
            int count = test.permuted().length;
            return 1.0 / (1 + count) < 0.05 ? ""
                    : " With " + count + " permutations no p-value below 0.05 is possible; ask for 99 or more.";
        }).orElse("");
    }

    /** "128 samples: 15 resistant, 97 sensitive". */
    static String samples(EndpointResult endpoint) {
        String n = Text.count(endpoint.samples().size(), "sample");
        return endpoint.models().stream().map(model -> model.predictions().truth()).limit(1)
                .filter(ClassTarget.class::isInstance).map(ClassTarget.class::cast)
                .map(truth -> n + ": " + Text.list(Arrays.stream(order(truth))
                        .mapToObj(k -> Numbers.count(truth.counts()[k]) + " " + truth.classes().get(k)).toList()))
                .findFirst().orElse(n);
    }

    /** The positive class first. */
    private static int[] order(ClassTarget truth) {
        int[] order = new int[truth.classes().size()];
        order[0] = truth.positive();
        int next = 1;
        for (int k = 0; k < order.length; k++) {
            if (k != truth.positive()) {
                order[next++] = k;
            }
        }
        return order;
    }
}
