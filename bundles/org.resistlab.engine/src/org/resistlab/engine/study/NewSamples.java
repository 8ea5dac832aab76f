package org.resistlab.engine.study;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
    private static final String SHEET = "sheet";
    private static final String USER = "the new samples";
    /** Up to so many features are read by name, so that nothing in other columns of the table can be wrong. */
    private static final int NAMED = 500;

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
            String assay = file.getKey();
            Opened opened = open(assay, file.getValue(), execution);
            Set<String> across = known(assay, opened.table().columnNames());
            Set<String> down = known(assay, rows(opened.table()));
            if (across.isEmpty() && down.isEmpty()) {
                throw noFeature(assay, file.getValue());
            }
            boolean columns = down.size() > across.size();
            if (ids.isEmpty()) {
                ids.addAll(ids(opened.table(), columns));
            }
            List<String> used = features.get(assay).size() > NAMED ? List.of()
                    : List.copyOf(columns ? down : across);
            assays.add(new AssaySpec(assay, modality(assay), file.getValue().toString(), "", columns, "", used,
                    List.of(), opened.options()));
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

    /**
     * A file's table: of a workbook, the sheet that is named as the assay; the first one where there is none.
     *
     * @param options for the reader, which give this table again
     * @param table what it gives
     */
    private record Opened(Map<String, Object> options, Table table) {
    }

    private Opened open(String assay, Path file, Execution execution) throws ProblemException {
        try (TableSource tables = new TableSource(spec(List.of()), contributions, execution, List.of())) {
            TableSource.Source plain = tables.source(file.toString(), "", Map.of(), USER);
            if (plain.contribution().parameters().stream().anyMatch(parameter -> parameter.name().equals(SHEET))) {
                Map<String, Object> options = Map.of(SHEET, assay);
                try {
                    return new Opened(options,
                            tables.table(tables.source(file.toString(), "", options, USER), new ArrayList<>()));
                } catch (ProblemException e) {
                    // there is no such sheet; what else is wrong with the file is said when the first one is read
                }
            }
            return new Opened(Map.of(), tables.table(plain, new ArrayList<>()));
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

    /** The names of a table that are features of the model, as they are written there. */
    private Set<String> known(String assay, List<String> names) {
        Set<String> others = new LinkedHashSet<>();
        names.forEach(name -> others.add(name.strip()));
        Set<String> known = new LinkedHashSet<>();
        Set<String> lacking = new LinkedHashSet<>();
        for (Feature feature : features.get(assay)) {
            (others.remove(feature.name()) ? known : lacking).add(feature.name());
        }
        known.addAll(new FeatureSpelling(others).of(lacking).values());
        return known;
    }

    private ProblemException noFeature(String assay, Path file) {
        List<String> names = features.get(assay).stream().map(Feature::name).sorted().toList();
        return Problem.error("predict.no-features",
                "None of the " + names.size() + " features of assay " + assay + " is in " + file.getFileName()
                        + ": the model knows " + String.join(", ", names.subList(0, Math.min(3, names.size()))) + " …",
                "Choose the table of this assay, with features named as in training.").toException();
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
