package org.resistlab.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.resistlab.core.data.ClassTarget;
import org.resistlab.core.data.RealTarget;
import org.resistlab.core.data.Target;
import org.resistlab.core.data.Task;
import org.resistlab.core.problem.Problem;
import org.resistlab.core.result.Attributions;
import org.resistlab.core.result.EndpointResult;
import org.resistlab.core.result.FeatureScore;
import org.resistlab.core.result.FeatureScores;
import org.resistlab.core.result.MetricEstimate;
import org.resistlab.core.result.Metrics;
import org.resistlab.core.result.ModelComparison;
import org.resistlab.core.result.ModelResult;
import org.resistlab.core.result.PermutationTest;
import org.resistlab.core.result.Predictions;
import org.resistlab.engine.evaluate.Evaluator;
import org.resistlab.numerics.metrics.PermutationPValue;
import org.resistlab.numerics.random.RandomStream;

/** An endpoint with made-up predictions; metrics, intervals and tests are computed from them. */
final class SampleEndpoint {

    static final int REPEATS = 3;
    private static final int FOLDS = 5;
    private static final List<String> MODELS = List.of("svm", "forest", "logistic", "vote");
    private static final List<String> ALGORITHMS = List.of("weka.svm", "weka.random-forest", "weka.logistic",
            "ensemble.voting");

    private final String id;
    private final int n;
    private final List<String> classes;
    private final double share;
    private final RandomStream random;
    private final Target truth;
    private final List<Problem> findings = new ArrayList<>();
    private final List<ModelResult> external = new ArrayList<>();
    private Map<String, Integer> excluded = Map.of();
    private double[] strengths = {};
    private int permutations;
    private int missingFolds;
    private String sampleName = "";
    private String featureName = "";

    /**
     * @param classes two or more; the last of two, the first of more is the positive one; none for a real value
     * @param share of the positive class
     */
    SampleEndpoint(String id, int n, List<String> classes, double share) {
        this.id = id;
        this.n = n;
        this.classes = classes;
        this.share = share;
        this.random = RandomStream.of(7, id);
        this.truth = truth(n, random.child("truth"));
    }

    private int positive() {
        return classes.size() == 2 ? 1 : 0;
    }

    private Target truth(int size, RandomStream stream) {
        if (classes.isEmpty()) {
            double[] values = new double[size];
            Arrays.setAll(values, i -> 3.2 + 1.1 * stream.nextGaussian());
            return new RealTarget(values);
        }
        int[] codes = new int[size];
        for (int i = 0; i < size; i++) {
            boolean isPositive = i < Math.round(share * size);
            codes[i] = isPositive ? positive() : classes.size() == 2 ? 0 : 1 + i % (classes.size() - 1);
        }
        return new ClassTarget(codes, classes, positive());
    }

    /** How much each model knows: 0 is nothing; NaN leaves the model out. */
    SampleEndpoint models(double... howStrong) {
        strengths = howStrong;
        return this;
    }

    SampleEndpoint permutations(int count) {
        permutations = count;
        return this;
    }

    SampleEndpoint excluded(Map<String, Integer> reasons) {
        excluded = reasons;
        return this;
    }

    SampleEndpoint finding(Problem problem) {
        findings.add(problem);
        return this;
    }

    /** Leaves out the first folds of the first model. */
    SampleEndpoint missingFolds(int count) {
        missingFolds = count;
        return this;
    }

    SampleEndpoint sampleName(String prefix) {
        sampleName = prefix;
        return this;
    }

    SampleEndpoint featureName(String prefix) {
        featureName = prefix;
        return this;
    }

    /** Adds a cohort in which all models have this strength. */
    SampleEndpoint external(String cohort, int size, double strength) {
        Target other = truth(size, random.child(cohort));
        for (int m = 0; m < MODELS.size(); m++) {
            double[][][] scores = {scores(other, strength, random.child(cohort + m))};
            Predictions predictions = new Predictions(names(cohort, size), other, new int[1][size], scores);
            external.add(model(MODELS.get(m), ALGORITHMS.get(m), cohort, false, predictions));
        }
        return this;
    }

    private static List<String> names(String prefix, int size) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            names.add(prefix + String.format("%05d", 1005 + 7 * i));
        }
        return names;
    }

    EndpointResult result() {
        List<ModelResult> models = new ArrayList<>();
        for (int m = 0; m < strengths.length; m++) {
            if (!Double.isNaN(strengths[m])) {
                models.add(crossValidated(m));
            }
        }
        if (strengths.length > 0) {
            models.add(baseline());
        }
        Task task = truth.task();
        EndpointResult bare = new EndpointResult(id, task, classes, classes.isEmpty() ? 0 : positive(),
                Metrics.primary(task), names(sampleName, n), excluded, models, external, List.of(),
                familyPValue(models),
                findings);
        List<ModelComparison> comparisons = new ArrayList<>();
        bare.best().ifPresent(best -> models.stream().filter(model -> model != best).forEach(
                model -> comparisons.add(evaluator().compare(best, model, Metrics.primary(task)))));
        return new EndpointResult(id, task, classes, bare.positive(), bare.primaryMetric(), bare.samples(), excluded,
                models, external, comparisons, bare.familyPValue(), findings);
    }

    private Evaluator evaluator() {
        return new Evaluator(List.of(), random.child("bootstrap"));
    }

    private double familyPValue(List<ModelResult> models) {
        List<PermutationTest> tests = models.stream().flatMap(model -> model.permutation().stream()).toList();
        if (tests.isEmpty()) {
            return Double.NaN;
        }
        double observed = tests.stream().mapToDouble(PermutationTest::observed).max().orElseThrow();
        double[] permuted = new double[permutations];
        Arrays.setAll(permuted, p -> tests.stream().mapToDouble(test -> test.permuted()[p]).max().orElseThrow());
        return PermutationPValue.of(observed, permuted);
    }

    private ModelResult crossValidated(int m) {
        RandomStream stream = random.child("model" + m);
        int[][] folds = new int[REPEATS][n];
        double[][][] scores = new double[REPEATS][][];
        for (int r = 0; r < REPEATS; r++) {
            int[] order = stream.child("folds" + r).permutation(n);
            scores[r] = scores(truth, strengths[m], stream.child("scores"));
            for (int i = 0; i < n; i++) {
                folds[r][i] = (order[i] + i) % FOLDS;
                if (m == 0 && r == 0 && folds[r][i] < missingFolds) {
                    folds[r][i] = -1;
                    scores[r][i] = null;
                }
            }
        }
        Predictions predictions = new Predictions(names(sampleName, n), truth, folds, scores);
        ModelResult bare = model(MODELS.get(m), ALGORITHMS.get(m), "leukaemia", false, predictions);
        Optional<PermutationTest> test = permutation(bare, stream);
        List<MetricEstimate> metrics = bare.metrics().stream()
                .map(e -> test.isPresent() && e.metric().equals(test.get().metric()) ? new MetricEstimate(e.metric(),
                        e.estimate(), e.low(), e.high(), e.method(), test.get().pValue()) : e)
                .toList();
        return new ModelResult(bare.model(), bare.algorithm(), bare.cohort(), false, false, predictions, metrics, test,
                features(stream), Optional.of(attributions(m, stream)), m == 0 ? chosen(stream) : List.of());
    }

    private ModelResult model(String name, String algorithm, String cohort, boolean baseline, Predictions predictions) {
        boolean other = !cohort.equals("leukaemia");
        return new ModelResult(name, algorithm, cohort, other, baseline, predictions,
                evaluator().evaluate(predictions), Optional.empty(), List.of(), Optional.empty(), List.of());
    }

    private double[][] scores(Target target, double strength, RandomStream stream) {
        double[][] scores = new double[target.size()][];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = switch (target) {
                case ClassTarget c when c.classes().size() == 2 -> {
                    double logit = -0.6 + strength * (c.codes()[i] == c.positive() ? 1.2 : -0.6)
                            + 1.1 * stream.nextGaussian();
                    double p = 1 / (1 + Math.exp(-logit));
                    yield new double[] {1 - p, p};
                }
                case ClassTarget c -> softmax(c, i, strength, stream);
                case RealTarget real -> new double[] {3.2 + strength * 0.5 * (real.values()[i] - 3.2)
                        + 0.6 * stream.nextGaussian()};
                default -> throw new IllegalStateException();
            };
        }
        return scores;
    }

    private static double[] softmax(ClassTarget target, int i, double strength, RandomStream stream) {
        double[] p = new double[target.classes().size()];
        double sum = 0;
        for (int k = 0; k < p.length; k++) {
            p[k] = Math.exp((target.codes()[i] == k ? strength : 0) + stream.nextGaussian());
            sum += p[k];
        }
        for (int k = 0; k < p.length; k++) {
            p[k] /= sum;
        }
        return p;
    }

    private ModelResult baseline() {
        double[][][] scores = new double[REPEATS][n][];
        int[][] folds = new int[REPEATS][n];
        for (int r = 0; r < REPEATS; r++) {
            for (int i = 0; i < n; i++) {
                folds[r][i] = i % FOLDS;
                scores[r][i] = truth instanceof ClassTarget c ? shares(c) : new double[] {3.2 + 0.01 * folds[r][i]};
            }
        }
        return model("baseline", "baseline", "leukaemia", true,
                new Predictions(names(sampleName, n), truth, folds, scores));
    }

    private static double[] shares(ClassTarget target) {
        return Arrays.stream(target.counts()).mapToDouble(count -> (double) count / target.size()).toArray();
    }

    private Optional<PermutationTest> permutation(ModelResult model, RandomStream stream) {
        if (permutations == 0) {
            return Optional.empty();
        }
        String metric = Metrics.primary(truth.task());
        double chance = Metrics.chance(metric);
        double[] permuted = new double[permutations];
        RandomStream shuffles = random.child("permutations");
        Arrays.setAll(permuted, p -> chance + (classes.isEmpty() ? 1.2 : 0.8) / Math.sqrt(n) * shuffles.nextGaussian());
        double observed = model.metric(metric).orElseThrow().estimate();
        return Optional.of(new PermutationTest(metric, observed, permuted, PermutationPValue.of(observed, permuted)));
    }

    private List<String[]> featureNames() {
        List<String[]> names = new ArrayList<>();
        names.add(new String[] {"clinical", "age"});
        names.add(new String[] {"clinical", "BT=B2"});
        for (int j = 0; j < 60; j++) {
            names.add(new String[] {"expression", featureName + (30_000 + 163 * j) + (j % 4 == 0 ? "_s_at" : "_at")});
        }
        return names;
    }

    private List<FeatureScores> features(RandomStream stream) {
        List<FeatureScore> shap = new ArrayList<>();
        List<FeatureScore> permuted = new ArrayList<>();
        List<String[]> names = featureNames();
        for (int j = 0; j < names.size(); j++) {
            String[] name = names.get((j + 59) % names.size());
            double importance = 0.4 / (1 + j) + 0.0001 * stream.nextDouble();
            double frequency = Math.max(1, Math.round(15 - j / 3.0)) / 15.0;
            shap.add(new FeatureScore(name[0], name[1], importance, frequency));
            permuted.add(new FeatureScore(name[0], name[1], 0.08 / (1 + j) - 0.004, frequency));
        }
        return List.of(new FeatureScores("shap", "exact linear SHAP", scale(), shap),
                new FeatureScores("permutation-importance", "permutation importance, 10 repeats", "score", permuted));
    }

    private String scale() {
        return classes.isEmpty() ? "value" : "log-odds";
    }

    private Attributions attributions(int m, RandomStream stream) {
        List<String[]> names = featureNames();
        int count = 30;
        double[][] parts = new double[n][count];
        double[][] values = new double[n][count];
        double[] others = new double[n];
        double[] bases = new double[n];
        Arrays.fill(bases, classes.isEmpty() ? 3.2 : -0.7);
        for (int i = 0; i < n; i++) {
            double side = truth instanceof ClassTarget c ? c.codes()[i] == c.positive() ? 1 : -0.5
                    : stream.nextGaussian();
            for (int j = 0; j < count; j++) {
                double z = stream.nextGaussian() + strengths[m] * side * (j % 3 == 0 ? -0.5 : 0.5);
                values[i][j] = j == 28 && i % 6 == 0 ? Double.NaN : 7 + z;
                parts[i][j] = (j % 3 == 0 ? -0.5 : 0.5) * z / (1 + 0.35 * j);
            }
            others[i] = 0.1 * stream.nextGaussian();
        }
        List<String> features = new ArrayList<>();
        for (int j = 0; j < count; j++) {
            features.add(String.join(":", names.get((j + 59) % names.size())));
        }
        return new Attributions("exact linear SHAP", scale(), names(sampleName, n), features, parts, values, bases,
                others);
    }

    private static List<Map<String, String>> chosen(RandomStream stream) {
        List<Map<String, String>> chosen = new ArrayList<>();
        for (int fold = 0; fold < REPEATS * FOLDS; fold++) {
            Map<String, String> values = new LinkedHashMap<>();
            values.put("C", List.of("0.001", "0.01", "0.01", "0.1").get(stream.nextInt(4)));
            chosen.add(values);
        }
        return chosen;
    }
}
