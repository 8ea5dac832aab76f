package org.resistlab.engine.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.resistlab.core.data.ClassTarget;
import org.resistlab.core.data.RealTarget;
import org.resistlab.core.data.SurvivalTarget;
import org.resistlab.core.data.Target;
import org.resistlab.core.problem.Location;
import org.resistlab.core.problem.NearestWord;
import org.resistlab.core.problem.Problem;
import org.resistlab.core.problem.ProblemException;
import org.resistlab.core.study.Endpoint;
import org.resistlab.core.study.EndpointSpec;
import org.resistlab.core.table.Column;

/** Reads the truth of one endpoint from the cells of its table. */
final class EndpointTruth {

    /** Codes of the problems of an endpoint whose truth does not differ between samples. */
    static final List<String> NOTHING_TO_LEARN = List.of("endpoint.one-class", "endpoint.constant",
            "endpoint.no-event");
    private static final String MISSING = "missing";
    private static final List<String> EVENT_WORDS = List.of("1", "TRUE");

    private final String id;
    private final EndpointTable table;
    private final EndpointSpec spec;
    private final Map<String, String> sampleOf;
    private final List<Integer> rows;
    private final List<Problem> findings;
    private final List<String> samples = new ArrayList<>();
    private final Map<String, Integer> leftOut = new TreeMap<>();

    private EndpointTruth(String id, String name, EndpointTable table, Map<String, String> sampleOf,
            List<Problem> findings) throws ProblemException {
        this.id = id;
        this.table = table;
        this.spec = table.spec();
        this.sampleOf = sampleOf;
        this.findings = findings;
        this.rows = known(table.rows(name));
    }

    /**
     * Reads an endpoint.
     *
     * @param id its full id
     * @param name its name within a panel; the id for any other
     * @param sampleOf id in the sample table by id in the endpoint's table, for known samples
     * @param findings receives what a person should know
     */
    static Endpoint of(String id, String name, EndpointTable table, Map<String, String> sampleOf,
            List<Problem> findings) throws ProblemException {
        EndpointTruth truth = new EndpointTruth(id, name, table, sampleOf, findings);
        Target target = switch (table.spec().task()) {
            case CLASS -> truth.classes(table.values(name));
            case REAL -> truth.reals(table.values(name));
            case SURVIVAL -> truth.survival();
        };
        return truth.finish(target);
    }

    private Endpoint finish(Target target) throws ProblemException {
        boolean expected = spec.isPanel() && leftOut.keySet().equals(Set.of(MISSING));
        if (!leftOut.isEmpty() && !expected) {
            String reasons = leftOut.entrySet().stream().map(entry -> entry.getValue() + " " + entry.getKey())
                    .collect(Collectors.joining(", "));
            findings.add(Problem.info("endpoint.left-out", "Endpoint \"" + id + "\": truth known for "
                    + Examples.count(samples.size(), "sample") + "; without: " + reasons + ".").at(place()));
        }
        AssayImport.requireUnique(samples, "Endpoint \"" + id + "\"", table.file());
        return new Endpoint(id, samples, target);
    }

    private Location place() {
        return Location.of(table.file());
    }

    private List<Integer> known(List<Integer> all) throws ProblemException {
        List<Integer> known = new ArrayList<>();
        for (int row : all) {
            if (sampleOf.containsKey(table.sample(row))) {
                known.add(row);
            }
        }
        return known;
    }

    private void add(int row) throws ProblemException {
        samples.add(sampleOf.get(table.sample(row)));
    }

    private void leaveOut(String reason) {
        leftOut.merge(reason, 1, Integer::sum);
    }

    private static String cell(Column column, int row) {
        String text = column.text(row);
        return text == null || text.isBlank() ? null : text.strip();
    }

    private ClassTarget classes(Column column) throws ProblemException {
        Map<String, Integer> texts = new TreeMap<>();
        for (int row : rows) {
            String cell = cell(column, row);
            if (cell != null) {
                texts.merge(cell, 1, Integer::sum);
            }
        }
        List<String> classes = spec.classes().isEmpty() ? List.copyOf(texts.keySet())
                : List.copyOf(spec.classes().keySet());
        Map<String, Integer> codeOf = codes(texts, classes);
        List<Integer> codes = new ArrayList<>();
        for (int row : rows) {
            String cell = cell(column, row);
            Integer code = cell == null ? null : codeOf.get(cell);
            if (code == null) {
                leaveOut(cell == null ? MISSING : "\"" + cell + "\"");
            } else {
                add(row);
                codes.add(code);
            }
        }
        requireTwoClasses(codes, classes, texts);
        return new ClassTarget(codes.stream().mapToInt(Integer::intValue).toArray(), classes, positive(classes));
    }

    /** Class of each text that has one. */
    private Map<String, Integer> codes(Map<String, Integer> texts, List<String> classes) {
        Map<String, Integer> codeOf = new LinkedHashMap<>();
        for (int code = 0; code < classes.size(); code++) {
            List<String> named = spec.classes().getOrDefault(classes.get(code), List.of(classes.get(code)));
            for (String name : named) {
                boolean found = false;
                for (String text : texts.keySet()) {
                    if (Cells.same(text, name)) {
                        codeOf.put(text, code);
                        found = true;
                    }
                }
                if (!found) {
                    findings.add(Problem.warning("endpoint.unused-text", "Endpoint \"" + id + "\": class \""
                            + classes.get(code) + "\" names \"" + name + "\", which no cell holds.",
                            NearestWord.hint(name, texts.keySet())).at(place()));
                }
            }
        }
        return codeOf;
    }

    private void requireTwoClasses(List<Integer> codes, List<String> classes, Map<String, Integer> texts)
            throws ProblemException {
        List<Integer> distinct = codes.stream().distinct().toList();
        if (distinct.size() >= 2) {
            return;
        }
        String found = texts.isEmpty() ? "all cells are missing"
                : "its cells hold " + texts.entrySet().stream().limit(10)
                        .map(entry -> "\"" + entry.getKey() + "\" (" + entry.getValue() + ")")
                        .collect(Collectors.joining(", ")) + (texts.size() > 10 ? ", …" : "");
        String has = distinct.isEmpty() ? "no sample with a class"
                : "one class, \"" + classes.get(distinct.get(0)) + "\"";
        throw Problem.error("endpoint.one-class",
                "Endpoint \"" + id + "\" has " + has + ": expected two or more; " + found + ".",
                "Check \"column\" and \"classes\" in the study file.").at(place()).toException();
    }

    private int positive(List<String> classes) throws ProblemException {
        if (spec.positive().isEmpty()) {
            return 1;
        }
        for (int code = 0; code < classes.size(); code++) {
            if (Cells.same(classes.get(code), spec.positive())) {
                return code;
            }
        }
        throw Problem.error("endpoint.unknown-class",
                "Endpoint \"" + id + "\" has no class \"" + spec.positive() + "\", which \"positive\" names.",
                NearestWord.hint(spec.positive(), classes)).at(place()).toException();
    }

    private RealTarget reals(Column column) throws ProblemException {
        List<Double> values = new ArrayList<>();
        for (int row : rows) {
            String cell = cell(column, row);
            if (cell == null) {
                leaveOut(MISSING);
            } else {
                values.add(number(cell, row, column));
                add(row);
            }
        }
        if (new TreeSet<>(values).size() < 2) {
            throw Problem.error("endpoint.constant", "Endpoint \"" + id + "\" has "
                    + (values.isEmpty() ? "no value" : "one value only, " + values.get(0))
                    + ": expected numbers that differ.", "Check \"column\" in the study file.").at(place())
                    .toException();
        }
        return new RealTarget(values.stream().mapToDouble(Double::doubleValue).toArray());
    }

    private double number(String cell, int row, Column column) throws ProblemException {
        double number = Cells.number(cell);
        if (Double.isNaN(number)) {
            throw Problem.error("endpoint.not-a-number",
                    "Endpoint \"" + id + "\": the cell is \"" + cell + "\": expected a number.",
                    "Mend the cell, or add the word to \"missing\" in the options if it stands for a missing value.")
                    .at(table.place(row, column.name())).toException();
        }
        return number;
    }

    private SurvivalTarget survival() throws ProblemException {
        List<Column> timeColumns = new ArrayList<>();
        for (String name : spec.time()) {
            timeColumns.add(table.column(name));
        }
        Column eventColumn = table.column(spec.event());
        List<String> seenWords = spec.eventValues().isEmpty() ? EVENT_WORDS : spec.eventValues();
        List<Double> times = new ArrayList<>();
        List<Boolean> events = new ArrayList<>();
        Map<String, Integer> texts = new TreeMap<>();
        for (int row : rows) {
            double time = time(timeColumns, row);
            String event = cell(eventColumn, row);
            if (event != null) {
                texts.merge(event, 1, Integer::sum);
            }
            if (Double.isNaN(time) || event == null) {
                leaveOut(MISSING);
            } else if (time <= 0) {
                leaveOut("with a time of 0 or less");
            } else {
                add(row);
                times.add(time);
                events.add(seenWords.stream().anyMatch(word -> Cells.same(event, word)));
            }
        }
        if (!events.contains(true)) {
            throw Problem.error("endpoint.no-event", "Endpoint \"" + id + "\" has no event: column \"" + spec.event()
                    + "\" holds " + Examples.of(texts.keySet()) + ", and none of " + Examples.of(seenWords) + ".",
                    "List the texts that mean an event in \"event-values\".").at(place()).toException();
        }
        boolean[] seen = new boolean[events.size()];
        for (int i = 0; i < seen.length; i++) {
            seen[i] = events.get(i);
        }
        return new SurvivalTarget(times.stream().mapToDouble(Double::doubleValue).toArray(), seen);
    }

    private double time(List<Column> columns, int row) throws ProblemException {
        for (Column column : columns) {
            String cell = cell(column, row);
            if (cell != null) {
                return number(cell, row, column);
            }
        }
        return Double.NaN;
    }
}
