package org.resistlab.engine.study;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.resistlab.core.contribution.Contribution;
import org.resistlab.core.contribution.ContributionKind;
import org.resistlab.core.contribution.Contributions;
import org.resistlab.core.data.Feature;
import org.resistlab.core.execution.Execution;
import org.resistlab.core.modality.Modality;
import org.resistlab.core.problem.Problem;
import org.resistlab.core.problem.ProblemException;
import org.resistlab.core.study.AssaySpec;
import org.resistlab.core.study.Study;
import org.resistlab.core.study.StudySpec;
import org.resistlab.core.table.Column;
import org.resistlab.core.table.Table;

/**
 * New samples from plain tables, one an assay, without a study file: to be predicted by a model whose features say
 * which way round a table is. Samples are those of the first table; the others are matched to them by id.
 */
public final class NewSamples {

    private static final String IDS = "samples.tsv";

    private final Map<String, Path> files;
    private final Map<String, List<Feature>> features;
    private final Contributions contributions;
    private final Path work;

    private NewSamples(Map<String, Path> files, Map<String, List<Feature>> features, Contributions contributions,
            Path work) {
        this.files = files;
        this.features = features;
        this.contributions = contributions;
        this.work = work;
    }

    /**
     * Loads samples.
     *
     * @param files the table of each assay
     * @param features the features that the model knows, by assay
     * @param work a folder for a table of ids; nothing is kept of the tables themselves
     * @throws ProblemException if a table cannot be read, or knows no feature of the model
     */
    public static Study load(Map<String, Path> files, Map<String, List<Feature>> features,
            Contributions contributions, Path work, Execution execution) throws ProblemException {
        return new NewSamples(files, features, contributions, work).load(execution);
    }

    private Study load(Execution execution) throws ProblemException {
        List<AssaySpec> assays = new ArrayList<>();
        Set<String> ids = new LinkedHashSet<>();
        for (Map.Entry<String, Path> file : files.entrySet()) {
            Table table = table(file.getValue(), execution);
            boolean columns = samplesInColumns(file.getKey(), file.getValue(), table);
            if (ids.isEmpty()) {
                ids.addAll(ids(table, columns));
            }
            assays.add(new AssaySpec(file.getKey(), modality(file.getKey()), file.getValue().toString(), "", columns,
                    "", List.of(), List.of(), Map.of()));
        }
        try {
            Files.writeString(work.resolve(IDS), "sample\n" + String.join("\n", ids) + "\n");
        } catch (IOException e) {
            throw new ProblemException(Problem.error("predict.samples", "Cannot write into " + work + ": "
                    + e.getMessage() + ".", "Make room on the disk."), e);
        }
        return StudyLoader.load(spec(assays), contributions, null, null, Set.of(), execution);
    }

    private StudySpec spec(List<AssaySpec> assays) {
        return new StudySpec(work, work.resolve(StudyFile.NAME), "new", "New samples", IDS, "", "", Map.of(), assays,
                List.of());
    }

    private Table table(Path file, Execution execution) throws ProblemException {
        try (TableSource tables = new TableSource(spec(List.of()), contributions, execution, List.of())) {
            return tables.table(tables.source(file.toString(), "", Map.of(), "the new samples"), new ArrayList<>());
        }
    }

    /**
     * Any modality that takes words as categories where the model has some, else one in which a word is an error that
     * names its cell.
     */
    private String modality(String assay) throws ProblemException {
        boolean numbers = features.get(assay).stream().allMatch(Feature::isNumeric);
        for (Contribution modality : contributions.of(ContributionKind.MODALITIES)) {
            if (isUsable(modality, numbers)) {
                return modality.id();
            }
        }
        throw Problem.error("predict.modality", "No modality is installed for assay " + assay + ".",
                "Install the plug-ins that the model was made with.").toException();
    }

    private boolean isUsable(Contribution modality, boolean numbers) {
        try {
            return contributions.create(modality, Modality.class).numbersOnly() == numbers;
        } catch (ProblemException e) {
            return false; // a plug-in that does not load: another one will do
        }
    }

    /** Which way round the model's features are found. */
    private boolean samplesInColumns(String assay, Path file, Table table) throws ProblemException {
        Set<String> names = features.get(assay).stream().map(Feature::name).collect(Collectors.toSet());
        long across = table.columnNames().stream().filter(names::contains).count();
        long down = rows(table).stream().filter(names::contains).count();
        if (across == 0 && down == 0) {
            throw Problem.error("predict.no-features",
                    "None of the " + names.size() + " features of assay " + assay + " is in " + file.getFileName()
                            + ": the model knows " + names.stream().sorted().limit(3).collect(Collectors.joining(", "))
                            + " …",
                    "Choose the table of this assay, with features named as in training.").toException();
        }
        return down > across;
    }

    private static List<String> ids(Table table, boolean columns) {
        return columns ? table.columnNames().stream().skip(1).filter(name -> !name.isBlank()).toList() : rows(table);
    }

    /** The first column. */
    private static List<String> rows(Table table) {
        Column first = table.columns().getFirst();
        List<String> texts = new ArrayList<>();
        for (int row = 0; row < first.size(); row++) {
            if (!first.isMissing(row)) {
                texts.add(first.text(row));
            }
        }
        return texts;
    }
}
