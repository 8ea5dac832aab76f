package org.resistlab.engine.study;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.resistlab.core.analysis.Analysis;
import org.resistlab.core.analysis.ResamplingSpec;
import org.resistlab.core.analysis.Scheme;
import org.resistlab.core.data.ClassTarget;
import org.resistlab.core.data.Dataset;
import org.resistlab.core.data.Feature;
import org.resistlab.core.data.FeatureMatrix;
import org.resistlab.core.data.HeldOut;
import org.resistlab.core.data.Target;
import org.resistlab.core.problem.Location;
import org.resistlab.core.problem.NearestWord;
import org.resistlab.core.problem.Problem;
import org.resistlab.core.problem.ProblemException;
import org.resistlab.core.study.Assay;
import org.resistlab.core.study.Endpoint;
import org.resistlab.core.study.Study;
import org.resistlab.core.table.Column;

/**
 * Joins by sample what an analysis needs: the samples, in the order of the sample table, that have the endpoint and all
 * of the analysis' assays.
 */
public final class DatasetBuilder {

    private final Study study;
    private final Map<String, Integer> excluded = new LinkedHashMap<>();
    private final List<Problem> findings = new ArrayList<>();

    private DatasetBuilder(Study study) {
        this.study = study;
    }

    /**
     * The data set of one endpoint.
     *
     * @throws ProblemException if no sample has all of it, or a column of groups or folds is absent or incomplete
     */
    public static BuiltDataset build(Study study, Analysis analysis, String endpointId) throws ProblemException {
        return new DatasetBuilder(study).labelled(analysis, endpointId);
    }

    /**
     * Another cohort with the features and classes of the training data.
     *
     * @param training the data set that models are fitted on
     * @throws ProblemException if the cohort has no such endpoint or assay, or nothing in common with the training data
     */
    public static BuiltDataset buildExternal(Study external, Analysis analysis, String endpointId, Dataset training)
            throws ProblemException {
        return new DatasetBuilder(external).external(analysis, endpointId, training);
    }

    /**
     * Samples to predict, whatever is known of their truth.
     *
     * @param features the raw features a model was fitted on, by assay
     * @throws ProblemException if an assay is absent or has none of the features, or no sample has all assays
     */
    public static UnlabelledSamples buildUnlabelled(Study study, Map<String, List<Feature>> features)
            throws ProblemException {
        return new DatasetBuilder(study).unlabelled(features);
    }

    private BuiltDataset labelled(Analysis analysis, String endpointId) throws ProblemException {
        Endpoint endpoint = endpoint(endpointId);
        List<Assay> assays = assays(analysis.assays());
        List<String> samples = common(endpoint, assays);
        Target target = endpoint.target().select(rows(samples, endpoint.samples()));
        Map<String, FeatureMatrix> matrices = new LinkedHashMap<>();
        for (Assay assay : assays) {
            matrices.put(assay.id(), select(assay, samples));
        }
        String groupColumn = groupColumn(analysis);
        List<String> groups = groupColumn.isEmpty() ? List.of() : column(groupColumn, "groups", samples);
        int[] folds = analysis.outer().scheme() == Scheme.PREDEFINED
                ? predefined(column(analysis.outer().column(), "predefined folds", samples), analysis.outer().column())
                : null;
        return new BuiltDataset(new Dataset(samples, matrices, target, groups), excluded, folds, findings);
    }

    private Endpoint endpoint(String id) throws ProblemException {
        return study.endpoint(id).orElseThrow(() -> Problem.error("study.unknown-endpoint",
                "Study \"" + study.spec().id() + "\" has no endpoint \"" + id + "\".",
                NearestWord.hint(id, study.endpoints().stream().map(Endpoint::id).toList())).toException());
    }

    private List<Assay> assays(Iterable<String> ids) throws ProblemException {
        List<Assay> assays = new ArrayList<>();
        for (String id : ids) {
            assays.add(study.assay(id).orElseThrow(() -> Problem.error("study.unknown-assay",
                    "Study \"" + study.spec().id() + "\" has no assay \"" + id + "\".",
                    NearestWord.hint(id, study.assays().stream().map(Assay::id).toList())).toException()));
        }
        return assays;
    }

    /** The samples that have the endpoint (if one is given) and all assays; counts the others by what they lack. */
    private List<String> common(Endpoint endpoint, List<Assay> assays) throws ProblemException {
        Set<String> truth = Set.copyOf(endpoint == null ? study.samples() : endpoint.samples());
        String noTruth = endpoint == null ? "" : "no truth for " + endpoint.id();
        List<Set<String>> measured = new ArrayList<>();
        assays.forEach(assay -> measured.add(Set.copyOf(assay.samples())));
        List<String> samples = new ArrayList<>();
        for (String sample : study.samples()) {
            String reason = truth.contains(sample) ? "" : noTruth;
            for (int i = 0; i < assays.size() && reason.isEmpty(); i++) {
                reason = measured.get(i).contains(sample) ? "" : "not in assay " + assays.get(i).id();
            }
            if (reason.isEmpty()) {
                samples.add(sample);
            } else {
                excluded.merge(reason, 1, Integer::sum);
            }
        }
        if (samples.isEmpty()) {
            throw nothingCommon(endpoint, assays);
        }
        return samples;
    }

    private ProblemException nothingCommon(Endpoint endpoint, List<Assay> assays) {
        StringBuilder message = new StringBuilder("No sample has ");
        message.append(endpoint == null ? "" : "endpoint \"" + endpoint.id() + "\" and ");
        message.append(assays.size() == 1 ? "assay " : "all of the assays ");
        message.append(Examples.of(assays.stream().map(Assay::id).toList())).append(": ");
        if (endpoint != null) {
            message.append("the endpoint is known for ").append(Examples.of(endpoint.samples())).append("; ");
        }
        assays.forEach(assay -> message.append(assay.id()).append(" has ").append(Examples.of(assay.samples()))
                .append("; "));
        message.setLength(message.length() - 2);
        return Problem.error("analysis.no-common-sample", message + ".",
                "Leave an assay out, or check the sample ids.").toException();
    }

    private static FeatureMatrix select(Assay assay, List<String> samples) {
        return assay.samples().equals(samples) ? assay.data()
                : assay.data().selectRows(rows(samples, assay.samples()));
    }

    private static int[] rows(List<String> wanted, List<String> present) {
        Map<String, Integer> rowOf = new HashMap<>();
        for (int row = 0; row < present.size(); row++) {
            rowOf.put(present.get(row), row);
        }
        return wanted.stream().mapToInt(rowOf::get).toArray();
    }

    /** Groups are those of the outer folds; of the inner ones where only these are grouped. */
    static String groupColumn(Analysis analysis) {
        for (ResamplingSpec resampling : List.of(analysis.outer(), analysis.inner())) {
            if (resampling.scheme() == Scheme.GROUP_K_FOLD || resampling.scheme() == Scheme.LEAVE_ONE_GROUP_OUT) {
                return resampling.column();
            }
        }
        return "";
    }

    private List<String> column(String name, String what, List<String> samples) throws ProblemException {
        String file = study.spec().sampleFile();
        Column column = AssayTable.column(study.sampleTable(), name, file);
        int[] rows = rows(samples, study.samples());
        List<String> texts = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (int i = 0; i < rows.length; i++) {
            String text = column.text(rows[i]);
            if (text == null || text.isBlank()) {
                missing.add(samples.get(i));
            } else {
                texts.add(text.strip());
            }
        }
        if (!missing.isEmpty()) {
            throw Problem.error("analysis.incomplete-column", "Column \"" + name + "\", which names the " + what
                    + ", is empty for " + Examples.count(missing.size(), "sample") + ": " + Examples.of(missing)
                    + ".", "Fill it in for every sample.").at(new Location(file, 0, name)).toException();
        }
        return texts;
    }

    /** Numbers of the sorted fold names; "train", "training" and -1 are never held out. */
    private int[] predefined(List<String> names, String column) throws ProblemException {
        Set<String> parts = new TreeSet<>(names);
        parts.removeIf(DatasetBuilder::isTraining);
        if (parts.isEmpty() || parts.size() < 2 && names.stream().noneMatch(DatasetBuilder::isTraining)) {
            throw Problem.error("analysis.one-fold", "Column \"" + column + "\", which names the predefined folds, has "
                    + "only " + Examples.of(new TreeSet<>(names)) + ".",
                    "Name two folds or more, or \"train\" and \"test\".")
                    .at(new Location(study.spec().sampleFile(), 0, column)).toException();
        }
        List<String> order = List.copyOf(parts);
        return names.stream().mapToInt(order::indexOf).toArray();
    }

    private static boolean isTraining(String name) {
        return name.equalsIgnoreCase("train") || name.equalsIgnoreCase("training") || name.equals("-1");
    }

    private BuiltDataset external(Analysis analysis, String endpointId, Dataset training) throws ProblemException {
        Endpoint endpoint = sameClasses(endpoint(endpointId), training.target());
        List<Assay> assays = assays(analysis.assays());
        List<String> samples = common(endpoint, assays);
        Map<String, FeatureMatrix> matrices = new LinkedHashMap<>();
        for (Assay assay : assays) {
            matrices.put(assay.id(), FeatureAlignment.align(select(assay, samples), assay.id(),
                    training.assays().get(assay.id()).features(), study.spec().id(), findings));
        }
        Target target = endpoint.target().select(rows(samples, endpoint.samples()));
        return new BuiltDataset(new Dataset(samples, matrices, target, List.of()), excluded, null, findings);
    }

    /** The endpoint with the classes of the training data; samples of other classes are left out. */
    private Endpoint sameClasses(Endpoint endpoint, Target training) throws ProblemException {
        if (endpoint.task() != training.task()) {
            throw Problem.error("cohort.other-task", "Endpoint \"" + endpoint.id() + "\" of cohort \""
                    + study.spec().id() + "\" is of type " + endpoint.task().word() + ", and that of the training data "
                    + "of type " + training.task().word() + ".", "Declare it alike in both study files.")
                    .toException();
        }
        if (!(endpoint.target() instanceof ClassTarget found) || !(training instanceof ClassTarget wanted)) {
            return endpoint;
        }
        List<String> samples = new ArrayList<>();
        List<Integer> codes = new ArrayList<>();
        Set<String> unknown = new TreeSet<>();
        for (int i = 0; i < found.size(); i++) {
            String name = found.classes().get(found.codes()[i]);
            int code = wanted.classes().indexOf(name);
            if (code < 0) {
                unknown.add(name);
            } else {
                samples.add(endpoint.samples().get(i));
                codes.add(code);
            }
        }
        String message = "Cohort \"" + study.spec().id() + "\", endpoint \"" + endpoint.id() + "\": class "
                + Examples.of(unknown) + " is not one of the training data, which have "
                + Examples.of(wanted.classes()) + "; " + (found.size() - samples.size()) + " samples left out.";
        if (samples.isEmpty()) {
            throw Problem.error("cohort.other-classes", message, "Name the classes alike in both study files.")
                    .toException();
        }
        if (!unknown.isEmpty()) {
            findings.add(Problem.warning("cohort.other-classes", message,
                    "Name the classes alike in both study files."));
        }
        return new Endpoint(endpoint.id(), samples, new ClassTarget(
                codes.stream().mapToInt(Integer::intValue).toArray(), wanted.classes(), wanted.positive()));
    }

    private UnlabelledSamples unlabelled(Map<String, List<Feature>> features) throws ProblemException {
        List<Assay> assays = assays(features.keySet());
        List<String> samples = common(null, assays);
        Map<String, FeatureMatrix> matrices = new LinkedHashMap<>();
        for (Assay assay : assays) {
            matrices.put(assay.id(), FeatureAlignment.align(select(assay, samples), assay.id(),
                    features.get(assay.id()), study.spec().id(), findings));
        }
        return new UnlabelledSamples(new HeldOut(samples, matrices), excluded, findings);
    }
}
