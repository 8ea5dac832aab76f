package org.resistlab.engine.result;

import java.util.Locale;
import java.util.Optional;

import org.resistlab.core.result.EndpointResult;
import org.resistlab.core.result.MetricEstimate;
import org.resistlab.core.result.Metrics;
import org.resistlab.core.result.ModelResult;

/** Whether the models find anything about an endpoint, and how to say so. */
public enum Verdict {
    /** A permutation test of the best of all models finds a signal at the 5 % level. */
    SIGNAL,
    /** It finds none; or, without a test, the interval of even the best model includes chance. */
    NO_SIGNAL,
    /**
     * There was no permutation test, or one too short to find anything, and the interval of the best model excludes
     * chance; but the best of several models does so more often than one in twenty times by luck alone.
     */
    UNTESTED,
    /** Nothing could be measured. */
    UNKNOWN;

    private static final double LEVEL = 0.05;

    public static Verdict of(EndpointResult endpoint) {
        Optional<MetricEstimate> best = bestMetric(endpoint);
        if (best.isEmpty() || Double.isNaN(best.get().estimate())) {
            return UNKNOWN;
        }
        if (isTested(endpoint)) {
            return endpoint.familyPValue() < LEVEL ? SIGNAL : NO_SIGNAL;
        }
        return best.get().low() > Metrics.chance(endpoint.primaryMetric()) ? UNTESTED : NO_SIGNAL;
    }

    /** Whether there were permutations enough for a p-value below the level. */
    private static boolean isTested(EndpointResult endpoint) {
        int permutations = endpoint.best().flatMap(ModelResult::permutation).map(test -> test.permuted().length)
                .orElse(0);
        return !Double.isNaN(endpoint.familyPValue()) && 1.0 / (1 + permutations) < LEVEL;
    }

    private static Optional<MetricEstimate> bestMetric(EndpointResult endpoint) {
        return endpoint.best().flatMap(model -> model.metric(endpoint.primaryMetric()));
    }

    /** The finding in a sentence or two, without the endpoint's name in front. */
    public static String sentence(EndpointResult endpoint) {
        Optional<ModelResult> best = endpoint.best();
        if (of(endpoint) == UNKNOWN || best.isEmpty()) {
            return "nothing could be measured.";
        }
        MetricEstimate metric = bestMetric(endpoint).orElseThrow();
        String figures = String.format(Locale.ROOT, "%s, reaches a %s of %s (95 %% interval %s to %s)%s.",
                best.get().model(), Metrics.label(metric.metric()), number(metric.estimate()), number(metric.low()),
                number(metric.high()), test(endpoint));
        return switch (of(endpoint)) {
            case SIGNAL -> strength(endpoint, metric) + " signal. The best model, " + figures;
            case UNTESTED ->
                "perhaps a " + strength(endpoint, metric) + " signal, not tested. The best model, " + figures;
            default -> "no signal. Even the best model, " + figures;
        };
    }

    private static String test(EndpointResult endpoint) {
        return Double.isNaN(endpoint.familyPValue()) ? "; no permutation test was made"
                : String.format(Locale.ROOT, "; permutation test of the best of all models p = %s",
                        pValue(endpoint.familyPValue()));
    }

    /** How strong, in the words commonly used: an AUC of 0.9 is strong, one below 0.7 weak (Hosmer et al. 2013). */
    private static String strength(EndpointResult endpoint, MetricEstimate metric) {
        double value = metric.estimate();
        if (endpoint.primaryMetric().equals(Metrics.ROC_AUC)) {
            return value >= 0.9 ? "strong" : value >= 0.7 ? "moderate" : "weak";
        }
        return value >= 0.7 ? "strong" : value >= 0.4 ? "moderate" : "weak";
    }

    /** Two decimals. */
    public static String number(double value) {
        return Double.isNaN(value) ? "not defined" : String.format(Locale.ROOT, "%.2f", value);
    }

    /** Two significant digits, at least 0.001. */
    public static String pValue(double p) {
        if (Double.isNaN(p)) {
            return "not tested";
        }
        return p < 0.001 ? "< 0.001" : p < 0.0995 ? String.format(Locale.ROOT, p < 0.01 ? "%.4f" : "%.3f", p)
                : String.format(Locale.ROOT, "%.2f", p);
    }
}
