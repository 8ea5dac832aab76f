package org.resistlab.report.html;

import java.util.List;
import java.util.Locale;

import org.resistlab.core.data.ClassTarget;
import org.resistlab.core.data.Task;
import org.resistlab.core.result.EndpointResult;
import org.resistlab.core.result.MetricEstimate;
import org.resistlab.core.result.Metrics;
import org.resistlab.core.result.ModelResult;
import org.resistlab.engine.result.Verdict;
import org.resistlab.report.chart.internal.Numbers;
import org.resistlab.report.figure.Ranking;

/** What was found about an endpoint, in words for a reader who is no statistician. */
final class Finding {

    /** How far a result from one cohort goes. */
    static final String ONE_COHORT = "All figures come from cross-validation in one cohort; no other cohort has confirmed "
            + "them.";

    /** What no result of this kind is good for. */
    static final String CAUTION = "An association is not a cause, and nothing here is a basis for treating a patient.";

    private final EndpointResult endpoint;

    Finding(EndpointResult endpoint) {
        this.endpoint = endpoint;
    }

    /** "strong signal", "no signal", "nothing could be measured". */
    static String verdict(EndpointResult endpoint) {
        String sentence = Verdict.sentence(endpoint);
        return sentence.substring(0, sentence.indexOf('.'));
    }

    /** What follows the verdict: the figures it rests on; empty where there are none. */
    static String figures(EndpointResult endpoint) {
        String sentence = Verdict.sentence(endpoint);
        return sentence.substring(sentence.indexOf('.') + 1).strip();
    }

    /** The CSS class of the verdict. */
    static String style(EndpointResult endpoint) {
        return Verdict.of(endpoint).name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What it means and what it does not mean. */
    List<String> meaning() {
        List<String> sentences = switch (Verdict.of(endpoint)) {
            case SIGNAL -> List.of(signal(), confirmation());
            case NO_SIGNAL -> List.of(noSignal());
            case UNTESTED ->
                List.of(signal(), "There was no permutation test (validate: permutations), and the best of "
                        + "several models looks good more often than its own interval says. Run the analysis with 200 "
                        + "permutations before believing it.", confirmation());
            case UNKNOWN -> List.of("No model has a result for this endpoint. The remarks and failures.json say why.");
        };
        return sentences.stream().filter(sentence -> !sentence.isEmpty()).toList();
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

    /** What it reaches elsewhere; empty where it was measured nowhere else. */
    private String confirmation() {
        String model = endpoint.best().orElseThrow().model();
        List<String> cohorts = endpoint.external().stream().filter(other -> other.model().equals(model))
                .map(this::external).toList();
        return cohorts.isEmpty() ? ""
                : "Applied unchanged to other cohorts, the model reaches a "
                        + Metrics.label(endpoint.primaryMetric()) + " of " + Text.list(cohorts) + ".";
    }

    private String external(ModelResult other) {
        MetricEstimate estimate = other.metric(endpoint.primaryMetric()).orElseThrow();
        String metric = estimate.metric();
        String interval = Double.isFinite(estimate.low())
                ? " (95 % interval " + Text.value(metric, estimate.low()) + " to " + Text.value(metric, estimate.high())
                        + (estimate.low() <= Metrics.chance(metric) ? ", which does not exclude chance)" : ")")
                : "";
        return Text.value(metric, estimate.estimate()) + interval + " in " + other.cohort();
    }

    private String noSignal() {
        ModelResult best = endpoint.best().orElseThrow();
        MetricEstimate estimate = best.metric(endpoint.primaryMetric()).orElseThrow();
        return "In plain words: how well these models predict " + endpoint.endpoint() + " cannot be told from luck."
                + luck(estimate)
                + " Do not use them, and read nothing into the features they rank. That does not prove that nothing is there: with "
                + size(best) + ", "
                + Metrics.label(estimate.metric()) + " values up to "
                + Text.value(estimate.metric(), estimate.high()) + " remain compatible with the data."
                + tooFewPermutations(best);
    }

    /** Why the interval of the best model does not count; empty where it includes chance itself. */
    private String luck(MetricEstimate best) {
        long models = endpoint.models().stream().filter(model -> !model.baseline()).count();
        return best.low() > Metrics.chance(best.metric()) && !Double.isNaN(endpoint.familyPValue())
                ? " The interval of the best model excludes chance, but does not allow for its being picked out of "
                        + models
                        + ": on shuffled truth the best of them did as well in about "
                        + Math.round(100 * endpoint.familyPValue()) + " of 100 runs."
                : "";
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
}
