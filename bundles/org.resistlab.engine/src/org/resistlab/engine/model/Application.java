package org.resistlab.engine.model;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

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

    private static final int REASONS = 10;
    private static final double SHARE_OUTSIDE = 0.1;
    private static final double SHARE_MISSING = 0.2;

    private final ModelDescription description;
    private final FittedModel model;
    private final Optional<TrainingRange> range;
    private final Instances instances;

    private Application(ModelDescription description, FittedModel model, Optional<TrainingRange> range,
            Instances instances) {
        this.description = description;
        this.model = model;
        this.range = range;
        this.instances = instances;
    }

    /** @throws ProblemException if the file cannot be read, or a plug-in it needs is not installed */
    public static Application open(Path file, Contributions contributions) throws ProblemException {
        State whole = ModelPackage.read(file);
        Instances instances = new Instances(contributions);
        try {
            State fitted = whole.state("fitted");
            Optional<TrainingRange> range = fitted.has("range")
                    ? Optional.of(TrainingRange.restore(fitted.state("range")))
                    : Optional.empty();
            return new Application(ModelDescription.restore(whole.state("description")),
                    FittedModels.restore(fitted.state("model"), instances), range, instances);
        } catch (IllegalArgumentException e) {
            throw new ProblemException(Problem.error("model.damaged", file + " is damaged: " + e.getMessage(),
                    "Copy it again, or fit the model again."), e);
        }
    }

    public ModelDescription description() {
        return description;
    }

    /** Predicts, explains and checks each sample. */
    public List<Applied> predict(HeldOut samples, Execution execution) throws ProblemException {
        double[][] scores;
        try {
            scores = model.predict(samples);
        } catch (IllegalArgumentException e) {
            throw new ProblemException(Problem.error(FAILED, "The model cannot predict: " + e.getMessage(),
                    "Check the values of the new samples."), e);
        }
        Optional<Explainable> explainable = range.isPresent() ? model.explainable() : Optional.empty();
        FeatureMatrix inputs = explainable.isPresent() ? explainable.get().pipeline().apply(samples) : null;
        Explanation explanation = inputs == null ? null : explain(explainable.get(), inputs, execution);
        double[] distances = inputs == null ? null : range.orElseThrow().distancesOf(inputs);
        double[] outside = inputs == null ? null : range.orElseThrow().shareOutside(inputs);
        double[] missing = missing(samples);
        List<Applied> applied = new ArrayList<>();
        for (int i = 0; i < scores.length; i++) {
            List<String> warnings = new ArrayList<>();
            if (distances != null && distances[i] > range.orElseThrow().largestDistance()) {
                warnings.add(String.format(Locale.ROOT,
                        "outside the training data: %.1f standard deviations from its centre, at most %.1f in training",
                        distances[i], range.orElseThrow().largestDistance()));
            }
            if (outside != null && outside[i] > SHARE_OUTSIDE) {
                warnings.add(
                        String.format(Locale.ROOT, "%.0f %% of the model's features lie outside their training range",
                                100 * outside[i]));
            }
            if (missing[i] > SHARE_MISSING) {
                warnings.add(String.format(Locale.ROOT, "%.0f %% of its values are missing", 100 * missing[i]));
            }
            if (Arrays.stream(scores[i]).anyMatch(Double::isNaN)) {
                warnings.add("not predicted: the model takes no missing values");
            }
            applied.add(applied(samples, i, scores[i], warnings, inputs, explanation));
        }
        return applied;
    }

    private Applied applied(HeldOut samples, int row, double[] scores, List<String> warnings, FeatureMatrix inputs,
            Explanation explanation) {
        String sample = samples.samples().get(row);
        if (Arrays.stream(scores).anyMatch(Double::isNaN)) {
            return new Applied(sample, scores, "", Double.NaN, warnings, List.of(), Optional.empty());
        }
        List<Applied.Reason> reasons = List.of();
        Optional<Applied.Whole> whole = Optional.empty();
        if (explanation != null) {
            double[] parts = explanation.values()[row];
            reasons = reasons(inputs, parts, samples, row);
            double others = Arrays.stream(parts).sum()
                    - reasons.stream().mapToDouble(Applied.Reason::part).sum();
            whole = Optional.of(new Applied.Whole(explanation.scale(), explanation.base(), others));
        }
        if (description.task() != Task.CLASS) {
            return new Applied(sample, scores, "", scores[0], warnings, reasons, whole);
        }
        int called = 0;
        if (scores.length == 2) {
            called = scores[description.positive()] >= 0.5 ? description.positive() : 1 - description.positive();
        } else {
            for (int k = 1; k < scores.length; k++) {
                called = scores[k] > scores[called] ? k : called;
            }
        }
        return new Applied(sample, scores, description.classes().get(called),
                scores[scores.length == 2 ? description.positive() : called], warnings, reasons, whole);
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

    /** Null where the model's predictions cannot be explained by parts. */
    private Explanation explain(Explainable explainable, FeatureMatrix inputs, Execution execution)
            throws ProblemException {
        Optional<Contribution> shap = instances.contributions().find(ContributionKind.EXPLAINERS, "shap");
        if (shap.isEmpty()) {
            return null;
        }
        Explainer explainer = instances.of(ContributionKind.EXPLAINERS, "shap", Explainer.class);
        int output = description.task() == Task.CLASS ? description.positive() : 0;
        try {
            Explanation explanation = explainer.explain(
                    new ExplanationRequest(explainable.model(), output, range.orElseThrow().meanSample(), inputs, null),
                    Parameters.of(shap.get().parameters(), Map.of()), execution);
            return explanation.values() == null ? null : explanation;
        } catch (IllegalArgumentException e) {
            execution.note(
                    Problem.info("predict.not-explained", "The predictions are not explained: " + e.getMessage()));
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
        List<Feature> raw = description.features().getOrDefault(feature.assay(), List.of());
        for (int j = 0; j < raw.size(); j++) {
            if (raw.get(j).name().equals(feature.origin())) {
                double value = samples.assay(feature.assay()).column(j)[row];
                if (Double.isNaN(value)) {
                    return "";
                }
                return raw.get(j).isNumeric() ? String.format(Locale.ROOT, "%.4g", value)
                        : raw.get(j).levels().get((int) value);
            }
        }
        return "";
    }
}
