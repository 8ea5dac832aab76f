package org.resistlab.ui.apply.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.resistlab.core.contribution.Contributions;
import org.resistlab.core.data.Feature;
import org.resistlab.core.data.FeatureMatrix;
import org.resistlab.core.data.HeldOut;
import org.resistlab.core.problem.Problem;
import org.resistlab.core.problem.ProblemException;
import org.resistlab.core.problem.Severity;
import org.resistlab.core.study.Study;
import org.resistlab.engine.model.Application;
import org.resistlab.engine.model.Applied;
import org.resistlab.engine.model.ModelDescription;
import org.resistlab.engine.study.CacheFolder;
import org.resistlab.engine.study.DatasetBuilder;
import org.resistlab.engine.study.NewSamples;
import org.resistlab.engine.study.StudyFile;
import org.resistlab.engine.study.StudyLoader;
import org.resistlab.engine.study.UnlabelledSamples;

/**
 * What a model says of new patients.
 *
 * @param application the model
 * @param samples the patients' raw values
 * @param applied one for each patient that could be predicted, in order
 * @param excluded how many samples were left out, by reason
 * @param findings what a person should know of the data: ids matched, features missing
 */
public record Predictions(Application application, HeldOut samples, List<Applied> applied,
        Map<String, Integer> excluded, List<Problem> findings) {

    private static final int LINES = 4;

    /** More patients are explained as they are asked for: some models take seconds for each. */
    private static final int EXPLAINED_AT_ONCE = 20;

    public Predictions {
        applied = List.copyOf(applied);
        excluded = new LinkedHashMap<>(excluded);
        findings = List.copyOf(findings);
    }

    /**
     * Predicts. Reads files and computes: not for the user interface thread.
     *
     * @throws ProblemException if the patients cannot be read, or the model cannot predict them
     * @throws IOException if there is no room for a temporary table
     */
    public static Predictions of(Application application, NewPatients patients, Contributions contributions,
            PredictionWork work) throws ProblemException, IOException {
        ModelDescription description = application.description();
        Path folder = Files.createTempDirectory("resistlab-apply");
        try {
            Study study = switch (patients) {
                case NewPatients.StudyFolder known -> StudyLoader.load(StudyFile.read(known.folder()), contributions,
                        CacheFolder.standard(), description.features().keySet(), Set.of(), work);
                case NewPatients.Tables tables -> NewSamples.load(tables.files(), description.features(),
                        contributions, folder, work);
                case NewPatients.Typed typed -> NewSamples.load(write(typed, description, folder),
                        description.features(), contributions, folder, work);
            };
            List<Problem> findings = new ArrayList<>();
            if (!(patients instanceof NewPatients.Typed)) {
                findings.addAll(study.findings());
            }
            if (patients instanceof NewPatients.StudyFolder && study.spec().id().equals(description.study())) {
                findings.add(Problem.warning("apply.own-study",
                        "The model was fitted on patients of this very study. It "
                                + "predicts them better than new ones: their held-out predictions are in the run.",
                        ""));
            }
            UnlabelledSamples samples = DatasetBuilder.buildUnlabelled(study, description.features());
            findings.addAll(samples.findings());
            boolean few = samples.samples().size() <= EXPLAINED_AT_ONCE;
            List<Applied> applied = application.predict(samples.samples(), few, work);
            findings.addAll(work.notes());
            return new Predictions(application, samples.samples(), applied, samples.excluded(), findings);
        } finally {
            delete(folder);
        }
    }

    /** A table for each assay with one patient in it. */
    private static Map<String, Path> write(NewPatients.Typed typed, ModelDescription description, Path folder)
            throws IOException {
        Map<String, Path> files = new LinkedHashMap<>();
        int number = 0;
        for (Map.Entry<String, List<Feature>> assay : description.features().entrySet()) {
            StringBuilder header = new StringBuilder("patient");
            StringBuilder values = new StringBuilder(cell(typed.id()));
            for (Feature feature : assay.getValue()) {
                header.append(',').append(cell(feature.name()));
                values.append(',').append(cell(typed.values().getOrDefault(feature.id(), "").strip()));
            }
            Path file = folder.resolve("typed-" + number++ + ".csv");
            Files.writeString(file, header + "\n" + values + "\n");
            files.put(assay.getKey(), file);
        }
        return files;
    }

    private static String cell(String text) {
        return text.isEmpty() ? "" : "\"" + text.replace("\"", "\"\"") + "\"";
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    /** How many patients are unlike the training data, or could not be predicted. */
    public long warned() {
        return applied.stream().filter(one -> !one.warnings().isEmpty()).count();
    }

    /** What the model is. */
    public ModelDescription description() {
        return application.description();
    }

    /** A prediction with its explanation, if it can be explained. Computes: not for the user interface thread. */
    public Applied explained(Applied one, PredictionWork work) throws ProblemException {
        if (one.whole().isPresent() || Double.isNaN(one.score()) || applied.size() <= EXPLAINED_AT_ONCE) {
            return one;
        }
        int[] row = {samples.samples().indexOf(one.sample())};
        Map<String, FeatureMatrix> assays = new LinkedHashMap<>();
        description().features().keySet().forEach(id -> assays.put(id, samples.assay(id).selectRows(row)));
        return application.predict(new HeldOut(List.of(one.sample()), assays), work).getFirst();
    }

    /** These predictions, each with its explanation. Computes: not for the user interface thread. */
    public Predictions explained(PredictionWork work) throws ProblemException {
        return applied.size() <= EXPLAINED_AT_ONCE ? this
                : new Predictions(application, samples, application.predict(samples, work), excluded, findings);
    }

    /**
     * Why a prediction has no explanation.
     *
     * @param work that was to explain it
     */
    public String whyNotExplained(Applied one, PredictionWork work) {
        if (Double.isNaN(one.score())) {
            return "There is no prediction to explain.";
        }
        return Stream.concat(work.notes().stream(), findings.stream())
                .filter(finding -> finding.code().equals(Application.NOT_EXPLAINED)).findFirst()
                .map(Problem::message)
                .orElse("This prediction is not explained: the members of this model see the data in different forms.");
    }

    /** What was found, and below it what a person should know of the data, a line each. */
    public String report() {
        List<String> lines = findings.stream().filter(finding -> finding.severity() != Severity.INFO)
                .map(Problem::message).distinct().toList();
        StringBuilder text = new StringBuilder(summary());
        lines.stream().limit(LINES).forEach(line -> text.append("\n• ").append(line));
        return lines.size() <= LINES ? text.toString()
                : text.append("\n• and ").append(lines.size() - LINES).append(" more remarks").toString();
    }

    /** What was found, in one paragraph. */
    public String summary() {
        StringBuilder text = new StringBuilder(applied.size() == 1 ? "One patient." : applied.size() + " patients.");
        if (warned() > 0) {
            text.append(' ').append(warned()).append(warned() == 1 ? " has" : " have")
                    .append(" a warning: there the prediction may not hold.");
        }
        if (applied.size() > 1 && warned() == applied.size()) {
            text.append(
                    " As none is like the training data, compare how the values were made: the same platform, unit, "
                            + "normalisation, and logarithm or not?");
        }
        excluded.forEach((reason, count) -> text.append(" Left out: ").append(count).append(' ').append(reason)
                .append('.'));
        return text.toString();
    }
}
