package org.resistlab.engine.study;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.resistlab.core.data.Feature;
import org.resistlab.core.execution.Execution;
import org.resistlab.core.problem.Location;
import org.resistlab.core.problem.Problem;
import org.resistlab.core.problem.ProblemException;
import org.resistlab.core.study.AssaySpec;
import org.resistlab.core.table.Table;
import org.resistlab.numerics.matrix.DenseMatrix;

/** Makes features of a table's cells: numbers, flags or categories. */
final class AssayImport {

    /** Up to so many cells of one file are named. */
    private static final int SHOWN = 5;
    /** Texts that name categories do not differ in more than half of the samples. */
    private static final int MANY_LEVELS = 20;
    private static final double MOSTLY_NUMBERS = 0.9;

    private static final int BLOCK = 64;

    private final AssaySpec spec;
    private final boolean numbersOnly;
    private final AssayTable table;
    private final List<Problem> findings;
    private final Execution execution;
    private final List<Problem> errors = new ArrayList<>();

    private AssayImport(AssaySpec spec, String idColumn, boolean numbersOnly, Table table, List<Problem> findings,
            Execution execution) throws ProblemException {
        this.spec = spec;
        this.numbersOnly = numbersOnly;
        this.table = new AssayTable(table, spec.file(), spec.samplesInColumns(), idColumn);
        this.findings = new ArrayList<>(findings);
        this.execution = execution;
    }

    /**
     * Imports a table.
     *
     * @param idColumn column of the sample ids, or feature names; empty for the first
     * @param numbersOnly whether words are errors rather than categories
     * @param findings of the reader
     * @param execution does parts of the work
     * @throws ProblemException with the first cells that are not what was expected
     */
    static ImportedAssay of(AssaySpec spec, String idColumn, boolean numbersOnly, Table table, List<Problem> findings,
            Execution execution) throws ProblemException {
        return new AssayImport(spec, idColumn, numbersOnly, table, findings, execution).run();
    }

    private ImportedAssay run() throws ProblemException {
        if (numbersOnly) {
            List<String> removed = table.removeDescriptions();
            if (!removed.isEmpty()) {
                findings.add(Problem.info("assay.descriptions", "Assay \"" + spec.id() + "\": "
                        + Examples.count(removed.size(), "column") + " with words only, left out: "
                        + Examples.of(removed) + ".").at(Location.of(spec.file())));
            }
        }
        List<String> samples = samples();
        List<String> names = featureNames();
        int[] chosen = ColumnNames.choose(names, spec.columns(), spec.exclude(), spec.id(), spec.file());
        if (chosen.length == 0 || samples.isEmpty()) {
            throw Problem.error("assay.empty", "Assay \"" + spec.id() + "\" has "
                    + Examples.count(samples.size(), "sample") + " and " + Examples.count(chosen.length, "feature")
                    + ".", "Check the file, \"samples-in\", \"columns\" and \"exclude\".")
                    .at(Location.of(spec.file())).toException();
        }
        List<Feature> features = new ArrayList<>(chosen.length);
        double[][] values = table.numbers(chosen, execution);
        int[] infinite = firstInfinite(values);
        for (int i = 0; i < chosen.length; i++) {
            String name = names.get(chosen[i]);
            if (values[i] == null) {
                values[i] = new FeatureCells(chosen[i], name).values(features);
            } else {
                features.add(Feature.numeric("", name));
                requireFinite(chosen[i], infinite[i], values[i]);
            }
        }
        if (!errors.isEmpty()) {
            throw new ProblemException(shortened());
        }
        return new ImportedAssay(samples, features, DenseMatrix.ofColumns(values), findings);
    }

    private List<Problem> shortened() {
        if (errors.size() <= SHOWN) {
            return errors;
        }
        List<Problem> some = new ArrayList<>(errors.subList(0, SHOWN));
        some.add(Problem.error("assay.more", "… and so in " + (errors.size() - SHOWN) + " more features.", "")
                .at(Location.of(spec.file())));
        return some;
    }

    private List<String> samples() throws ProblemException {
        List<String> samples = new ArrayList<>();
        for (int sample = 0; sample < table.samples(); sample++) {
            samples.add(requireId(table.sample(sample), table.sampleId(sample)));
        }
        requireUnique(samples, "Assay \"" + spec.id() + "\"", spec.file());
        return samples;
    }

    /** @throws ProblemException if a sample has no id */
    static String requireId(String id, Location place) throws ProblemException {
        if (id == null || id.isBlank()) {
            throw Problem.error("samples.no-id", "A sample has no id.",
                    "Give every sample an id, or remove the row.").at(place).toException();
        }
        return id.strip();
    }

    /** @throws ProblemException if an id stands for several samples */
    static void requireUnique(Collection<String> ids, String user, String file) throws ProblemException {
        Set<String> seen = new HashSet<>();
        Set<String> twice = new TreeSet<>();
        for (String id : ids) {
            if (!seen.add(id)) {
                twice.add(id);
            }
        }
        if (!twice.isEmpty()) {
            throw Problem.error("samples.duplicate", user + " has " + Examples.count(twice.size(), "sample id")
                    + " more than once: " + Examples.of(twice) + ".",
                    "Keep one row or column a sample: average replicates, or give them ids of their own.")
                    .at(Location.of(file)).toException();
        }
    }

    /** Names, made unique as R's make.unique does: TP53, TP53.1. */
    private List<String> featureNames() {
        List<String> names = new ArrayList<>(table.features());
        Set<String> used = new HashSet<>();
        Map<String, Integer> repeated = new LinkedHashMap<>();
        for (int feature = 0; feature < table.features(); feature++) {
            String name = table.feature(feature);
            String plain = name == null || name.isBlank() ? "feature" + (feature + 1) : name.strip();
            String unique = plain;
            while (!used.add(unique)) {
                unique = plain + "." + repeated.merge(plain, 1, Integer::sum);
            }
            names.add(unique);
        }
        if (!repeated.isEmpty()) {
            findings.add(Problem.warning("assay.duplicate-features", "Assay \"" + spec.id() + "\": "
                    + Examples.count(repeated.size(), "feature name")
                    + " more than once; the later ones got a number: " + Examples.of(repeated.keySet()) + ".",
                    "Give each feature a name of its own, such as its probe or transcript id.")
                    .at(Location.of(spec.file())));
        }
        return names;
    }

    /** The first sample with an infinite value, or -1, for each feature whose values are known. */
    private int[] firstInfinite(double[][] values) {
        int[] first = new int[values.length];
        execution.forEach((values.length + BLOCK - 1) / BLOCK, block -> {
            for (int i = block * BLOCK; i < Math.min(values.length, (block + 1) * BLOCK); i++) {
                first[i] = values[i] == null ? -1 : firstInfinite(values[i]);
            }
        });
        return first;
    }

    private static int firstInfinite(double[] values) {
        for (int sample = 0; sample < values.length; sample++) {
            if (Double.isInfinite(values[sample])) {
                return sample;
            }
        }
        return -1;
    }

    private void requireFinite(int feature, int sample, double[] numbers) {
        if (sample >= 0) {
            error(feature, sample, Double.toString(numbers[sample]), "a finite number",
                    "Mend the cell: the logarithm of 0 is a common cause.");
        }
    }

    private void error(int feature, int sample, String cell, String expected, String remedy) {
        errors.add(Problem.error("assay.not-a-number", "Assay \"" + spec.id() + "\": the cell is \"" + cell
                + "\": expected " + expected + ".", remedy).at(table.place(feature, sample)));
    }

    /** The cells of one feature that are not all numbers to the reader. */
    private final class FeatureCells {

        private final int feature;
        private final String name;
        private final String[] texts;
        private int present;
        private int numbers;
        private int flags;
        private int firstWord = -1;

        FeatureCells(int feature, String name) {
            this.feature = feature;
            this.name = name;
            this.texts = new String[table.samples()];
            for (int sample = 0; sample < texts.length; sample++) {
                String text = table.text(feature, sample);
                texts[sample] = text == null || text.isBlank() ? null : text.strip();
                if (texts[sample] != null) {
                    count(sample);
                }
            }
        }

        private void count(int sample) {
            present++;
            if (!Double.isNaN(Cells.number(texts[sample]))) {
                numbers++;
            } else if (firstWord < 0) {
                firstWord = sample;
            }
            flags += Cells.isFlag(texts[sample]) ? 1 : 0;
        }

        double[] values(List<Feature> features) {
            boolean words = firstWord >= 0;
            boolean mostlyNumbers = words && numbers >= MOSTLY_NUMBERS * present;
            if (words && (numbersOnly || mostlyNumbers)) {
                error(feature, firstWord, texts[firstWord], "a number", mostlyNumbers
                        ? "Mend the cell, or add the word to \"missing\" in the assay's options if it stands for a "
                                + "missing value."
                        : "Leave the feature out by \"exclude\", or check \"samples-in\" and the modality: "
                                + spec.modality() + " holds numbers only.");
            }
            if (!words && (numbersOnly || !namesInDigits())) {
                features.add(Feature.numeric("", name));
                return parsed();
            }
            return coded(features);
        }

        /** Leading zeros say that digits are a name. */
        private boolean namesInDigits() {
            for (String text : texts) {
                if (text != null && text.matches("0[0-9]+")) {
                    return true;
                }
            }
            return false;
        }

        private double[] parsed() {
            double[] values = new double[texts.length];
            for (int sample = 0; sample < values.length; sample++) {
                values[sample] = texts[sample] == null ? Double.NaN : Cells.number(texts[sample]);
            }
            return values;
        }

        private double[] coded(List<Feature> features) {
            boolean flag = flags == present;
            Set<String> distinct = new TreeSet<>(flag ? List.of("FALSE", "TRUE") : List.of());
            for (String text : texts) {
                if (text != null && !flag) {
                    distinct.add(text);
                }
            }
            List<String> levels = List.copyOf(distinct);
            if (levels.size() > MANY_LEVELS && levels.size() > present / 2) {
                findings.add(Problem.warning("assay.many-levels", "Assay \"" + spec.id() + "\": feature \"" + name
                        + "\" has " + levels.size() + " different texts in " + present
                        + " samples: it looks like an id, a date or free text.",
                        "Leave it out by \"exclude\", or list the features to use in \"columns\".")
                        .at(new Location(spec.file(), 0, name)));
            }
            Map<String, Integer> codeOf = new LinkedHashMap<>();
            levels.forEach(level -> codeOf.put(level, codeOf.size()));
            double[] values = new double[texts.length];
            for (int sample = 0; sample < values.length; sample++) {
                String text = texts[sample];
                values[sample] = text == null ? Double.NaN
                        : codeOf.get(flag ? text.toUpperCase(Locale.ROOT) : text);
            }
            features.add(Feature.categorical("", name, levels));
            return values;
        }
    }
}
