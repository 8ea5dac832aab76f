package org.resistlab.engine.evaluate;

import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

import org.resistlab.core.data.ClassTarget;
import org.resistlab.core.data.RealTarget;
import org.resistlab.core.data.SurvivalTarget;
import org.resistlab.core.result.MetricEstimate;
import org.resistlab.core.result.ModelComparison;
import org.resistlab.core.result.ModelResult;
import org.resistlab.core.result.Predictions;
import org.resistlab.numerics.metrics.CrossValidatedPredictions;
import org.resistlab.numerics.metrics.CrossValidatedProbabilities;
import org.resistlab.numerics.metrics.CrossValidatedScores;
import org.resistlab.numerics.metrics.DeLong;
import org.resistlab.numerics.metrics.DeLongComparison;
import org.resistlab.numerics.metrics.Evaluation;
import org.resistlab.numerics.metrics.Interval;
import org.resistlab.numerics.metrics.Metric;
import org.resistlab.numerics.metrics.PatientBootstrap;
import org.resistlab.numerics.random.RandomStream;

/**
 * Metrics with intervals, and tests between models, from held-out predictions. Intervals resample patients (or groups),
 * each in all repeats at once, so that repeats do not pass for more patients.
 */
public final class Evaluator {

    private final List<String> groups;
    private final RandomStream random;
    /** Of the samples and truth of the last predictions: those of an endpoint's models are alike. */
    private PatientBootstrap bootstrap;
    private Object bootstrapOf;

    /**
     * @param groups the group of each sample, drawn together; empty where samples are independent
     * @param random the same stream gives the same intervals
     */
    public Evaluator(List<String> groups, RandomStream random) {
        this.groups = List.copyOf(groups);
        this.random = random;
    }

    /** One metric without interval; NaN where it is not defined. */
    public static double estimate(String metric, Predictions predictions) {
        return evaluation(predictions).value(Metric.of(metric));
    }

    /**
     * All metrics of the task. An interval that lies beside its estimate is widened to it: where drawing patients can
     * only raise a metric, as the PR AUC of a baseline whose scores differ between folds alone, percentiles are biased.
     */
    public List<MetricEstimate> evaluate(Predictions predictions) {
        Evaluation evaluation = evaluation(predictions);
        PatientBootstrap bootstrap = bootstrap(predictions);
        List<ToDoubleFunction<int[]>> functions = new ArrayList<>();
        for (Metric metric : evaluation.metrics()) {
            functions.add(weights -> evaluation.value(metric, weights));
        }
        Interval[] intervals = bootstrap.intervals(functions);
        List<MetricEstimate> estimates = new ArrayList<>();
        for (int m = 0; m < intervals.length; m++) {
            Metric metric = evaluation.metrics().get(m);
            double estimate = evaluation.value(metric);
            Interval interval = intervals[m].including(estimate);
            estimates.add(new MetricEstimate(metric.id(), estimate, interval.low(), interval.high(), method(bootstrap),
                    Double.NaN));
        }
        return estimates;
    }

    private String method(PatientBootstrap bootstrap) {
        return (groups.isEmpty() ? "patient" : "group") + " bootstrap, percentile, " + bootstrap.replicates()
                + " resamples";
    }

    private synchronized PatientBootstrap bootstrap(Predictions predictions) {
        Object of = groups.isEmpty() && predictions.truth() instanceof ClassTarget classes
                ? IntBuffer.wrap(classes.codes()) : predictions.samples().size();
        if (!of.equals(bootstrapOf)) {
            bootstrap = newBootstrap(predictions);
            bootstrapOf = of;
        }
        return bootstrap;
    }

    private PatientBootstrap newBootstrap(Predictions predictions) {
        int n = predictions.samples().size();
        if (!groups.isEmpty()) {
            Map<String, Integer> numbers = new LinkedHashMap<>();
            int[] group = new int[n];
            for (int i = 0; i < n; i++) {
                group[i] = numbers.computeIfAbsent(groups.get(i), name -> numbers.size());
            }
            return PatientBootstrap.grouped(group, PatientBootstrap.REPLICATES, random);
        }
        return predictions.truth() instanceof ClassTarget classes
                ? PatientBootstrap.stratified(classes.codes(), PatientBootstrap.REPLICATES, random)
                : PatientBootstrap.plain(n, PatientBootstrap.REPLICATES, random);
    }

    /** A paired test of two models on the same samples: DeLong's for the ROC AUC of two classes, else by bootstrap. */
    public ModelComparison compare(ModelResult first, ModelResult second, String metric) {
        Evaluation a = evaluation(first.predictions());
        Evaluation b = evaluation(second.predictions());
        if (groups.isEmpty() && metric.equals(Metric.ROC_AUC.id()) && a instanceof CrossValidatedScores scoresA
                && b instanceof CrossValidatedScores scoresB) {
            DeLongComparison test = DeLong.compare(scoresA, scoresB);
            return new ModelComparison(first.model(), second.model(), metric, test.difference(),
                    test.interval().low(), test.interval().high(), test.p(), "DeLong");
        }
        Metric compared = Metric.of(metric);
        PatientBootstrap bootstrap = bootstrap(first.predictions());
        double[] differences = bootstrap
                .values(List.of(weights -> a.value(compared, weights) - b.value(compared, weights)))[0];
        Interval interval = PatientBootstrap.percentile(differences);
        return new ModelComparison(first.model(), second.model(), metric, a.value(compared) - b.value(compared),
                interval.low(), interval.high(), twoSided(differences), "paired " + method(bootstrap));
    }

    /** Twice the smaller share of replicates on one side of 0, at least 2 / (1 + replicates), at most 1. */
    private static double twoSided(double[] differences) {
        int below = 0;
        int above = 0;
        int defined = 0;
        for (double difference : differences) {
            below += difference <= 0 ? 1 : 0;
            above += difference >= 0 ? 1 : 0;
            defined += Double.isNaN(difference) ? 0 : 1;
        }
        return defined == 0 ? Double.NaN : Math.min(1, 2.0 * (1 + Math.min(below, above)) / (1 + defined));
    }

    private static Evaluation evaluation(Predictions predictions) {
        double[][][] scores = predictions.scores();
        return switch (predictions.truth()) {
            case ClassTarget classes -> classes.classes().size() == 2
                    ? new CrossValidatedScores(Score.positives(classes), output(scores, classes.positive()),
                            predictions.folds())
                    : new CrossValidatedProbabilities(classes.codes(), scores, predictions.folds(),
                            classes.classes().size());
            case RealTarget real -> new CrossValidatedPredictions(real.values(), output(scores, 0),
                    predictions.folds());
            case SurvivalTarget _ -> throw new IllegalArgumentException("no metrics for survival yet");
        };
    }

    private static double[][] output(double[][][] scores, int output) {
        double[][] values = new double[scores.length][];
        for (int repeat = 0; repeat < scores.length; repeat++) {
            values[repeat] = Score.output(scores[repeat], output);
        }
        return values;
    }
}
