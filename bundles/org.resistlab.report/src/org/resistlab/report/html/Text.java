package org.resistlab.report.html;

import java.util.List;

import org.resistlab.core.result.MetricEstimate;
import org.resistlab.core.result.Metrics;
import org.resistlab.engine.result.Verdict;
import org.resistlab.report.chart.internal.Numbers;

/** Numbers and lists as the page writes them. */
final class Text {

    /** Stands where there is no number. */
    static final String NONE = "–";

    private Text() {
    }

    /** A metric's value: two decimals where it has a fixed range, three digits where it is in the endpoint's unit. */
    static String value(String metric, double value) {
        return isInUnits(metric) ? Numbers.significant(value, 3) : Numbers.fixed(value, 2);
    }

    private static boolean isInUnits(String metric) {
        return metric.equals(Metrics.RMSE) || metric.equals(Metrics.MAE);
    }

    /** "0.87–0.94", or nothing where there is no interval. */
    static String interval(MetricEstimate estimate) {
        return interval(estimate.metric(), estimate.low(), estimate.high());
    }

    static String interval(String metric, double low, double high) {
        if (!Double.isFinite(low) || !Double.isFinite(high)) {
            return "";
        }
        return value(metric, low) + (low < 0 ? " to " : "–") + value(metric, high);
    }

    /** A difference of two metrics, three decimals with a sign. */
    static String difference(double value) {
        return (value > 0 ? "+" : "") + Numbers.fixed(value, 3);
    }

    /** A p-value in a table. */
    static String p(double p) {
        return Double.isNaN(p) ? NONE : Verdict.pValue(p);
    }

    /** "p = 0.012". */
    static String pEquals(double p) {
        String text = Verdict.pValue(p);
        return text.startsWith("<") ? "p " + text : "p = " + text;
    }

    /** "1 sample", "12,625 features". */
    static String count(long count, String thing) {
        return Numbers.count(count) + " " + thing + (count == 1 ? "" : "s");
    }

    /** "a", "a and b", "a, b and c". */
    static String list(List<String> words) {
        if (words.size() < 2) {
            return String.join("", words);
        }
        return String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.getLast();
    }

}
