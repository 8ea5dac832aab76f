package org.resistlab.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.resistlab.core.analysis.Analysis;
import org.resistlab.core.analysis.Fusion;
import org.resistlab.core.analysis.ResamplingSpec;
import org.resistlab.core.analysis.StepSpec;
import org.resistlab.core.contribution.ContributionKind;
import org.resistlab.core.contribution.Reference;
import org.resistlab.core.data.Task;
import org.resistlab.core.result.AssaySummary;
import org.resistlab.core.result.EndpointResult;
import org.resistlab.core.result.MetricEstimate;
import org.resistlab.core.result.Metrics;
import org.resistlab.core.result.ModelComparison;
import org.resistlab.core.result.ModelSummary;
import org.resistlab.core.result.RunResult;
import org.resistlab.report.chart.internal.Numbers;
import org.resistlab.report.figure.Words;

/** What was done, in words fit for the methods section of a paper. */
final class MethodsSection {

    private static final int LISTED = 12;

    private final Context context;
    private final RunResult result;
    private final Analysis analysis;

    MethodsSection(Context context) {
        this.context = context;
        this.result = context.result();
        this.analysis = result.analysis();
    }

    void write(Html html) {
        html.open("section", "id", "methods").element("h2", "Methods");
        html.open("p", "class", "note").text("Written from the analysis that was run, to be taken over into a "
                + "manuscript. What only the study knows (recruitment, dates, assays, ethics) is for its authors to "
                + "add; TRIPOD+AI says what a report of a prediction model should hold");
        cite(html, Literature.TRIPOD);
        html.text(".").close();
        cohort(html);
        preprocessing(html);
        models(html);
        validation(html);
        metrics(html);
        signal(html);
        explanation(html);
        html.element("h3", "Software");
        html.paragraph("ResistLab " + result.version() + ", random seed " + analysis.seed()
                + (result.kernels().isEmpty() ? "" : ", matrix products by " + result.kernels())
                + ". Plug-ins and their versions are listed below.");
        html.close();
    }

    private void cite(Html html, Reference... references) {
        context.references().cite(html, references);
    }

    private boolean any(Task task) {
        return result.endpoints().stream().anyMatch(endpoint -> endpoint.task() == task);
    }

    private void cohort(Html html) {
        html.element("h3", "Cohort and endpoints");
        html.open("p").text("The study \u201C" + result.studyTitle() + "\u201D has "
                + Text.count(result.studySamples(), "sample") + ". ");
        List<EndpointResult> endpoints = result.endpoints();
        if (endpoints.size() > LISTED) {
            int least = endpoints.stream().mapToInt(endpoint -> endpoint.samples().size()).min().orElse(0);
            int most = endpoints.stream().mapToInt(endpoint -> endpoint.samples().size()).max().orElse(0);
            html.text(endpoints.size() + " endpoints were analysed, each in the " + Numbers.count(least)
                    + (least == most ? "" : " to " + Numbers.count(most)) + " samples in which it is known. ");
        } else {
            endpoints.forEach(endpoint -> html.text("Endpoint " + endpoint.endpoint() + " was analysed in "
                    + Words.samples(endpoint) + ". "));
        }
        html.text("An analysis used the samples whose endpoint is known and that are in every assay.").close();
    }

    private void preprocessing(Html html) {
        html.element("h3", "Measurements and preprocessing");
        for (AssaySummary assay : result.assays()) {
            html.open("p").text("Assay " + assay.assay() + " (" + assay.modality() + "): "
                    + Text.count(assay.features(), "feature") + " in " + Text.count(assay.samples(), "sample") + ", "
                    + Numbers.percent(assay.missing()) + " of the values missing. ");
            if (assay.steps().isEmpty()) {
                html.text("No preprocessing.");
            } else {
                html.text("Steps, in this order: " + assay.steps() + ".");
            }
            html.close();
        }
        html.open("p")
                .text("Every step that learns from data (imputation, scaling, filtering, selection of features) was "
                        + "fitted on the training part of each fold alone and then applied to its held-out part, so that no "
                        + "held-out sample had any influence on the model that predicted it");
        cite(html, Literature.AMBROISE);
        html.text(".");
        if (result.assays().size() > 1) {
            html.text(analysis.fusion() == Fusion.EARLY
                    ? " The features of all assays were joined and given to one model."
                    : " Each assay had a model of its own, whose predictions were averaged.");
        }
        html.close();
    }

    private void models(Html html) {
        html.element("h3", "Models");
        html.open("ul");
        for (ModelSummary model : result.models()) {
            html.open("li").element("strong", model.id()).text(": " + model.algorithmName() + " (")
                    .element("code", model.algorithm()).text(")");
            html.text(model.parameters().isEmpty() ? "" : ", " + model.parameters());
            html.text(model.tuned().isEmpty() ? "" : "; tuned: " + model.tuned());
            html.text(model.library().isEmpty() ? "" : "; fitted by " + model.library());
            if (!model.reference().isEmpty()) {
                cite(html, Literature.parse(model.reference()));
            }
            html.text(".").close();
        }
        html.open("li").element("strong", "baseline")
                .text(": predicts the share of each class, or the mean value, of the "
                        + "training samples and looks at no feature. A model that does no better has learned nothing.")
                .close();
        html.close();
        html.paragraph("Parameters that are not named have the defaults of the version given below.");
    }

    private void validation(Html html) {
        html.element("h3", "Validation");
        html.open("p")
                .text("Each model was trained and tested by " + words(analysis.outer()) + ". Every prediction in this "
                        + "report is of a sample that the model which made it had not seen.");
        if (result.models().stream().anyMatch(model -> !model.tuned().isEmpty())) {
            String metric = analysis.inner().metric();
            html.text(" Parameters were tuned inside each training part by " + words(analysis.inner())
                    + ", choosing the values with the best "
                    + (metric.isEmpty() ? "primary metric" : Metrics.label(metric))
                    + ", so that the choice, too, is part of what is tested");
            cite(html, Literature.VARMA);
            html.text(".");
        }
        html.close();
        List<String> cohorts = result.endpoints().stream().flatMap(endpoint -> endpoint.external().stream())
                .map(model -> model.cohort()).distinct().toList();
        if (!cohorts.isEmpty()) {
            html.paragraph("For external validation each model was fitted on all samples of the study and applied "
                    + "unchanged to " + (cohorts.size() == 1 ? "cohort " : "the cohorts ") + Text.list(cohorts) + ".");
        }
    }

    /** "stratified 5-fold cross-validation, repeated 3 times with other folds". */
    private static String words(ResamplingSpec resampling) {
        String column = resampling.column().isEmpty() ? "" : " of column \u201C" + resampling.column() + "\u201D";
        String scheme = switch (resampling.scheme()) {
            case STRATIFIED_K_FOLD -> "stratified " + resampling.folds() + "-fold cross-validation";
            case K_FOLD -> resampling.folds() + "-fold cross-validation";
            case LEAVE_ONE_OUT -> "leave-one-out cross-validation";
            case GROUP_K_FOLD -> resampling.folds() + "-fold cross-validation with the groups" + column
                    + " kept together";
            case LEAVE_ONE_GROUP_OUT -> "cross-validation that leaves out one group" + column + " at a time";
            case TRAIN_TEST_SPLIT -> "a split that holds out " + Numbers.percent(resampling.testSize())
                    + " of the samples";
            case PREDEFINED -> "the folds" + column;
        };
        return resampling.repeats() > 1 ? scheme + ", repeated " + resampling.repeats() + " times with other folds"
                : scheme;
    }

    private void metrics(Html html) {
        html.element("h3", "Measures of performance and their uncertainty");
        if (any(Task.CLASS)) {
            html.open("p").text(
                    "ROC AUC: the share of pairs of a positive and a negative sample, both held out from the same "
                            + "model, in which the positive one has the higher score. PR AUC: average precision in each fold, "
                            + "weighted by its positive samples. Decisions are made at a probability of 0.5 (the most probable "
                            + "class of several), nowhere tuned; sensitivity, specificity, PPV, NPV, their balanced mean, "
                            + "accuracy, F1 and Matthews' correlation follow from them. Brier score: mean squared difference "
                            + "between probability and outcome. These are computed over all samples of a repeat and averaged "
                            + "over repeats");
            cite(html, Literature.FORMAN);
            html.text(". Curves are averaged vertically over folds");
            cite(html, Literature.FAWCETT);
            html.text(". Calibration is shown in groups of equally many samples with Wilson intervals");
            cite(html, Literature.WILSON);
            html.text(" and summarised by logistic recalibration");
            cite(html, Literature.COX);
            html.text(".").close();
            if (result.endpoints().stream().anyMatch(endpoint -> endpoint.classes().size() > 2)) {
                html.paragraph(
                        "With more than two classes ROC AUC, PR AUC, sensitivity, specificity, PPV, NPV and F1 are "
                                + "computed for each class against the rest and averaged with equal weights (macro). The Brier "
                                + "score is then the sum over the classes and lies between 0 and 2.");
            }
        }
        if (any(Task.REAL)) {
            html.paragraph("RMSE and MAE are in the unit of the endpoint. R² compares the squared error with that of "
                    + "predicting the mean of the held-out values and can be negative. Pearson's and Spearman's "
                    + "correlations are between predicted and observed values. Each is computed over all samples of a "
                    + "repeat and averaged over repeats.");
        }
        intervals(html);
        comparisons(html);
        html.open("p").text("A signal with a ROC AUC below 0.7 is called weak, one from 0.9 on strong");
        cite(html, Literature.HOSMER);
        html.text("; for correlations the limits are 0.4 and 0.7.").close();
    }

    private void intervals(Html html) {
        List<String> methods = result.endpoints().stream().flatMap(endpoint -> endpoint.models().stream())
                .flatMap(model -> model.metrics().stream()).map(MetricEstimate::method)
                .filter(method -> !method.isEmpty()).distinct().toList();
        if (methods.isEmpty()) {
            return;
        }
        html.open("p").text("95 % intervals: " + Text.list(methods)
                + ". The patients (or groups), not their predictions, are "
                + "drawn with replacement, within classes where there are classes, and each counts in all repeats at "
                + "once, so that repeats do not pass for more patients");
        cite(html, Literature.TSAMARDINOS);
        html.text(
                ". The intervals hold for the models as they were trained; how much other training patients would have "
                        + "changed them is not in them.")
                .close();
    }

    private void comparisons(Html html) {
        List<String> tests = result.endpoints().stream().flatMap(endpoint -> endpoint.comparisons().stream())
                .map(ModelComparison::method).distinct().toList();
        if (tests.contains("DeLong")) {
            html.open("p")
                    .text("ROC AUCs of two models were compared by DeLong's test on the same held-out samples, with "
                            + "each sample's placements averaged over the folds it was scored in");
            cite(html, Literature.DELONG, Literature.SUN);
            html.text(". These p-values are not adjusted for the number of comparisons.").close();
        }
        List<String> others = tests.stream().filter(test -> !test.equals("DeLong")).toList();
        if (!others.isEmpty()) {
            html.paragraph(
                    (tests.size() > others.size() ? "Other m" : "M") + "odels were compared by " + Text.list(others)
                            + ", two-sided and not adjusted for the number of comparisons.");
        }
    }

    private void signal(Html html) {
        if (analysis.permutations() == 0) {
            return;
        }
        html.element("h3", "Test for a signal");
        html.open("p").text("The truth was shuffled over the samples " + Text.count(analysis.permutations(), "time")
                + ", and the whole pipeline with its preprocessing and tuning was run on each shuffle, in one repeat of "
                + "the outer folds");
        cite(html, Literature.OJALA);
        html.text(
                ". The p-value is (1 + the number of shuffles with a primary metric at least as good as the real one) / "
                        + "(1 + the number of shuffles)");
        cite(html, Literature.PHIPSON);
        html.text(
                ". The verdict on an endpoint rests on the best of all models, compared with the best of all models in "
                        + "each shuffle, which allows for having chosen it");
        cite(html, Literature.NICHOLS);
        html.text("; below 0.05 it is called a signal. The primary metric is " + primary() + ".").close();
    }

    private String primary() {
        List<String> words = new ArrayList<>();
        if (any(Task.CLASS)) {
            words.add("ROC AUC for classes");
        }
        if (any(Task.REAL)) {
            words.add("Pearson's correlation for real values");
        }
        return Text.list(words);
    }

    private void explanation(Html html) {
        if (analysis.interpret().isEmpty()) {
            return;
        }
        html.element("h3", "Explanation");
        html.open("p")
                .text("Predictions of held-out samples in the first repeat were explained by the model that had not "
                        + "seen them. Explainers: ");
        for (int i = 0; i < analysis.interpret().size(); i++) {
            StepSpec explainer = analysis.interpret().get(i);
            html.text((i == 0 ? "" : "; ") + context.name(ContributionKind.EXPLAINERS, explainer.id())
                    + method(explainer.id()).map(method -> " (" + method + ")").orElse(""));
            context.cite(html, ContributionKind.EXPLAINERS, explainer.id());
        }
        html.text(". Importances are means over the outer folds; a fold that did not select a feature counts as 0. The "
                + "selection frequency is the share of the outer folds of all repeats in which a feature reached the "
                + "model.").close();
    }

    /** How the explainer explained the best models. */
    private Optional<String> method(String explainer) {
        List<String> methods = result.endpoints().stream().flatMap(endpoint -> endpoint.best().stream())
                .flatMap(model -> model.features().stream()).filter(scores -> scores.explainer().equals(explainer))
                .map(scores -> scores.method()).filter(method -> !method.isEmpty()).distinct().toList();
        return methods.isEmpty() ? Optional.empty() : Optional.of(Text.list(methods));
    }
}
