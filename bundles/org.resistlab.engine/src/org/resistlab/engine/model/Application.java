package org.resistlab.engine.model;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.resistlab.core.contribution.Contribution;
import org.resistlab.core.contribution.ContributionKind;
import org.resistlab.core.contribution.Contributions;
import org.resistlab.core.data.Feature;
import org.resistlab.core.data.FeatureMatrix;
import org.resistlab.core.data.HeldOut;
import org.resistlab.core.data.Task;
import org.resistlab.core.execution.Execution;
import org.resistlab.core.explain.Explainer;
import org.resistlab.core.explain.Explanation;
import org.resistlab.core.explain.ExplanationRequest;
import org.resistlab.core.parameter.Parameters;
import org.resistlab.core.problem.Problem;
import org.resistlab.core.problem.ProblemException;
import org.resistlab.core.state.State;
import org.resistlab.engine.fit.Explainable;
import org.resistlab.engine.fit.FittedModel;
import org.resistlab.engine.fit.FittedModels;
import org.resistlab.engine.fit.Instances;

/** A packaged model, ready for new samples. */
public final class Application {

    /** Code of the problem that the model cannot predict the samples given. */
    public static final String FAILED = "predict.failed";

    /** Code of the remark that predictions are not explained. */
    public static final String NOT_EXPLAINED = "predict.not-explained";

    private static final int REASONS = 10;
    private static final double SHARE_OUTSIDE = 0.1;
    private static final double SHARE_MISSING = 0.2;

    private final ModelDescription description;
    private final FittedModel model;
    private final Optional<TrainingRange> range;
    private final Optional<TrainingRange> rawRange;
    private final Optional<HeldOutErrors> errors;
    private final Instances instances;
    private final Map<String, Map<String, Integer>> rawColumns = new HashMap<>();

    private Application(State whole, Instances instances) throws ProblemException {
        State fitted = whole.state("fitted");
        this.description = ModelDescription.restore(whole.state("description"));
        this.model = FittedModels.restore(fitted.state("model"), instances);
        this.range = range(fitted, "range");
        this.rawRange = range(fitted, "raw-range");
        this.errors = whole.has("held-out") ? Optional.of(HeldOutErrors.restore(
                whole.state("held-out"), Math.max(1, description.classes().size())))
                : Optional.empty(); // packages of earlier versions have none
        this.instances = instances;
        description.features().forEach((assay, features) -> {
            Map<String, Integer> columns = new HashMap<>();
            for (int j = 0; j < features.size(); j++) {
                columns.put(features.get(j).name(), j);
            }
            rawColumns.put(assay, columns);
        });
    }

    private static Optional<TrainingRange> range(State fitted, String name) {
        return fitted.has(name) ? Optional.of(TrainingRange.restore(fitted.state(name))) : Optional.empty();
    }

    /** @throws ProblemException if the file cannot be read, or a plug-in it needs is not installed */
    public static Application open(Path file, Contributions contributions) throws ProblemException {
        State whole = ModelPackage.read(file);
        try {
            return new Application(whole, new Instances(contributions));
        } catch (IllegalArgumentException e) {
            throw new ProblemException(Problem.error("model.damaged", file + " is damaged: " + e.getMessage(),
                    "Copy it again, or fit the model again."), e);
        }
    }

    public ModelDescription description() {
        return description;
    }

    /** Whether predictions come with a {@linkplain PredictionRegion region}. */
    public boolean hasRegions() {
        return errors.isPresent();
    }

    /** Predicts, explains and checks each sample. */
    public List<Applied> predict(HeldOut samples, Execution execution) throws ProblemException {
        return predict(samples, true, execution);
    }

    /**
     * Predicts and checks each sample.
     *
     * @param explained whether each is explained, too, which may take seconds a sample where the model must be asked
     *        for many variants of it; a sample's explanation is the same whichever others are explained with it
     */
    public List<Applied> predict(HeldOut samples, boolean explained, Execution execution) throws ProblemException {
        double[][] scores;
        try {
            scores = model.predict(samples);
        } catch (IllegalArgumentException e) {
            throw new ProblemException(Problem.error(FAILED, "The model cannot predict: " + e.getMessage(),
                    "Check the values of the new samples."), e);
        }
        Optional<Explainable> explainable = range.isPresent() ? model.explainable() : Optional.empty();
        FeatureMatrix inputs = explainable.isPresent() ? explainable.get().pipeline().apply(samples) : null;
        Explanation[] explanations = inputs == null || !explained ? new Explanation[scores.length]
                : explain(explainable.get(), inputs, scores, execution);
        List<List<String>> warnings = warnings(samples, inputs, scores);
        List<Applied> applied = new ArrayList<>();
        for (int i = 0; i < scores.length; i++) {
            applied.add(applied(samples, i, scores[i], warnings.get(i), inputs, explanations[i]));
        }
        return applied;
    }

    private List<List<String>> warnings(HeldOut samples, FeatureMatrix inputs, double[][] scores) {
        List<List<String>> warnings = new ArrayList<>();
        for (int i = 0; i < scores.length; i++) {
            warnings.add(new ArrayList<>());
        }
        if (inputs != null) {
            range.ifPresent(known -> warnOutside(known, inputs, warnings));
        }
        rawRange.ifPresent(known -> warnOutside(known, known.select(FeatureMatrix
                .join(description.features().keySet().stream().map(samples::assay).toList())), warnings));
        double[] missing = missing(samples);
        for (int i = 0; i < scores.length; i++) {
            if (missing[i] > SHARE_MISSING) {
                warnings.get(i).add(
                        String.format(Locale.ROOT, "%.0f %% of its values are missing", 100 * missing[i]));
            }
            if (!isPredicted(scores[i])) {
                warnings.get(i).add("not predicted: the model takes no missing values");
            }
        }
        return warnings;
    }

    private static void warnOutside(TrainingRange range, FeatureMatrix values, List<List<String>> warnings) {
        double[] distances = range.distancesOf(values);
        double[] outside = range.shareOutside(values);
        for (int i = 0; i < distances.length; i++) {
            if (distances[i] > range.largestDistance()) {
                warnings.get(i).add(String.format(Locale.ROOT,
                        "outside the training data: %.1f standard deviations from its centre, at most %.1f in training",
                        distances[i], range.largestDistance()));
            }
            if (outside[i] > SHARE_OUTSIDE) {
                warnings.get(i).add(String.format(Locale.ROOT,
                        "%.0f %% of the model's features lie outside their training range", 100 * outside[i]));
            }
        }
    }

    private static boolean isPredicted(double[] scores) {
        return Arrays.stream(scores).noneMatch(Double::isNaN);
    }

    /** The class called, or 0 for a real value. */
    private int called(double[] scores) {
        if (scores.length == 2) {
            return scores[description.positive()] >= 0.5 ? description.positive() : 1 - description.positive();
        }
        int called = 0;
        for (int k = 1; k < scores.length; k++) {
            called = scores[k] > scores[called] ? k : called;
        }
        return called;
    }

    /** The output whose score is told and explained: the positive class of two, the one called of more. */
    private int told(double[] scores) {
        return scores.length == 2 ? description.positive() : called(scores);
    }

    private Applied applied(HeldOut samples, int row, double[] scores, List<String> warnings, FeatureMatrix inputs,
            Explanation explanation) {
        String sample = samples.samples().get(row);
        if (!isPredicted(scores)) {
            return new Applied(sample, scores, "", Double.NaN, Optional.empty(), warnings, List.of(),
                    Optional.empty());
        }
        boolean classes = description.task() == Task.CLASS;
        List<Applied.Reason> reasons = List.of();
        Optional<Applied.Whole> whole = Optional.empty();
        if (explanation != null) {
            double[] parts = explanation.values()[0];
            reasons = reasons(inputs, parts, samples, row);
            double others = Arrays.stream(parts).sum()
                    - reasons.stream().mapToDouble(Applied.Reason::part).sum();
            whole = Optional.of(new Applied.Whole(classes ? description.classes().get(told(scores)) : "",
                    explanation.scale(), explanation.base(), others));
        }
        Optional<PredictionRegion> region = errors.map(known -> known.region(scores, description.classes()));
        return new Applied(sample, scores, classes ? description.classes().get(called(scores)) : "",
                scores[told(scores)], region, warnings, reasons, whole);
    }

    /** The share of missing raw values of each sample. */
    private double[] missing(HeldOut samples) {
        double[] missing = new double[samples.size()];
        long features = 0;
        for (String id : description.features().keySet()) {
            FeatureMatrix assay = samples.assay(id);
            features += assay.columns();
            for (int j = 0; j < assay.columns(); j++) {
                double[] column = assay.column(j);
                for (int i = 0; i < column.length; i++) {
                    missing[i] += Double.isNaN(column[i]) ? 1 : 0;
                }
            }
        }
        for (int i = 0; i < missing.length; i++) {
            missing[i] /= Math.max(1, features);
        }
        return missing;
    }

    /** One of a single row for each sample; null where its prediction cannot be explained by parts. */
    private Explanation[] explain(Explainable explainable, FeatureMatrix inputs, double[][] scores,
            Execution execution) throws ProblemException {
        Explanation[] explanations = new Explanation[scores.length];
        for (int output = 0; output < (scores.length == 0 ? 0 : scores[0].length); output++) {
            int wanted = output;
            int[] rows = IntStream.range(0, scores.length).filter(i -> told(scores[i]) == wanted).toArray();
            Explanation explanation = rows.length == 0 ? null
                    : explain(explainable, inputs.selectRows(rows).materialize(), output, execution);
            for (int i = 0; explanation != null && i < rows.length; i++) {
                explanations[rows[i]] = new Explanation(explanation.method(), explanation.scale(),
                        explanation.importance(), new double[][] {explanation.values()[i]}, explanation.base());
            }
        }
        return explanations;
    }

    private Explanation explain(Explainable explainable, FeatureMatrix inputs, int output, Execution execution)
            throws ProblemException {
        Optional<Contribution> shap = instances.contributions().find(ContributionKind.EXPLAINERS, "shap");
        if (shap.isEmpty()) {
            return null;
        }
        Explainer explainer = instances.of(ContributionKind.EXPLAINERS, "shap", Explainer.class);
        try {
            Explanation explanation = explainer.explain(
                    new ExplanationRequest(explainable.model(), output, range.orElseThrow().meanSample(), inputs, null),
                    Parameters.of(shap.get().parameters(), Map.of()), execution);
            return explanation.values() == null ? null : explanation;
        } catch (IllegalArgumentException e) {
            execution.note(
                    Problem.info(NOT_EXPLAINED, "The predictions are not explained: " + e.getMessage()));
            return null;
        }
    }

    private List<Applied.Reason> reasons(FeatureMatrix inputs, double[] parts, HeldOut samples, int row) {
        List<Integer> columns = new ArrayList<>();
        for (int j = 0; j < parts.length; j++) {
            if (parts[j] != 0) {
                columns.add(j);
            }
        }
        columns.sort(Comparator.comparingDouble((Integer j) -> -Math.abs(parts[j]))
                .thenComparing(j -> inputs.feature(j).id()));
        return columns.stream().limit(REASONS).map(
                j -> new Applied.Reason(inputs.feature(j).id(), parts[j], rawValue(inputs.feature(j), samples, row)))
                .toList();
    }

    /** The value that the sample came with, of the raw feature that this one was made from. */
    private String rawValue(Feature feature, HeldOut samples, int row) {
        int j = rawColumns.getOrDefault(feature.assay(), Map.of()).getOrDefault(feature.origin(), -1);
        double value = j < 0 ? Double.NaN : samples.assay(feature.assay()).values().get(row, j);
        if (Double.isNaN(value)) {
            return "";
        }
        Feature raw = description.features().get(feature.assay()).get(j);
        return raw.isNumeric() ? String.format(Locale.ROOT, "%.4g", value) : raw.levels().get((int) value);
    }
}
