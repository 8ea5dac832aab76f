package org.resistlab.engine.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.resistlab.core.problem.Location;
import org.resistlab.core.problem.Problem;
import org.resistlab.core.problem.ProblemException;

/**
 * Which sample of the sample table each id of another table means: the same id, else the one id whose form is the same
 * where that is so for one id on each side only.
 *
 * @param rows for each id its row in the sample table; -1 where it is unknown there
 * @param findings what a person should know
 */
public record SampleMatch(int[] rows, List<Problem> findings) {

    /**
     * Matches ids.
     *
     * @param ids without duplicates
     * @param samples ids of the sample table, without duplicates
     * @param user whose ids these are, for messages: {@code Assay "expression"}
     * @param file where they are
     * @throws ProblemException if none matches
     */
    public static SampleMatch of(List<String> ids, List<String> samples, String user, String file)
            throws ProblemException {
        int[] rows = new int[ids.size()];
        Arrays.fill(rows, -1);
        Set<Integer> free = new HashSet<>();
        for (int row = 0; row < samples.size(); row++) {
            free.add(row);
        }
        List<String> renamed = new ArrayList<>();
        for (SampleIds form : SampleIds.values()) {
            match(form, ids, samples, rows, free, renamed);
        }
        List<String> unknown = new ArrayList<>();
        for (int i = 0; i < rows.length; i++) {
            if (rows[i] < 0) {
                unknown.add(ids.get(i));
            }
        }
        if (unknown.size() == ids.size()) {
            throw noOverlap(ids, samples, user, file);
        }
        List<Problem> findings = new ArrayList<>();
        if (!renamed.isEmpty()) {
            findings.add(Problem.warning("samples.renamed", user + ": " + Examples.count(renamed.size(), "sample id")
                    + " differ in spelling from the sample table and were matched: " + examples(renamed) + ".",
                    "Check the examples; write the ids alike to be sure.").at(Location.of(file)));
        }
        if (!unknown.isEmpty()) {
            findings.add(unknown(unknown, samples, user).at(Location.of(file)));
        }
        return new SampleMatch(rows, findings);
    }

    private static void match(SampleIds form, List<String> ids, List<String> samples, int[] rows, Set<Integer> free,
            List<String> renamed) {
        Map<String, Integer> sampleOf = unique(form, samples, free);
        Set<Integer> open = new HashSet<>();
        for (int i = 0; i < rows.length; i++) {
            if (rows[i] < 0) {
                open.add(i);
            }
        }
        Map<String, Integer> idOf = unique(form, ids, open);
        for (Map.Entry<String, Integer> entry : idOf.entrySet()) {
            Integer row = sampleOf.get(entry.getKey());
            if (row == null || row < 0 || entry.getValue() < 0) {
                continue;
            }
            int id = entry.getValue();
            rows[id] = row;
            free.remove(row);
            if (form != SampleIds.EXACT) {
                renamed.add("\"" + ids.get(id) + "\" for \"" + samples.get(row) + "\"");
            }
        }
    }

    /** Index by form among the open ones; -1 where several share a form. */
    private static Map<String, Integer> unique(SampleIds form, List<String> ids, Set<Integer> open) {
        Map<String, Integer> indexOf = new LinkedHashMap<>();
        for (int i = 0; i < ids.size(); i++) {
            if (open.contains(i)) {
                indexOf.merge(form.of(ids.get(i)), i, (a, b) -> -1);
            }
        }
        return indexOf;
    }

    private static Problem unknown(List<String> unknown, List<String> samples, String user) {
        Map<String, Integer> patients = new HashMap<>();
        samples.forEach(sample -> patients.merge(SampleIds.TCGA_PATIENT.of(sample), 1, Integer::sum));
        List<String> several = unknown.stream().filter(id -> patients.containsKey(SampleIds.TCGA_PATIENT.of(id)))
                .toList();
        if (several.isEmpty()) {
            return Problem.info("samples.unknown", user + ": " + Examples.count(unknown.size(), "sample")
                    + " not in the sample table, left out: " + Examples.of(unknown) + ".");
        }
        return Problem.warning("samples.ambiguous", user + ": " + Examples.count(unknown.size(), "sample")
                + " not in the sample table, left out; " + several.size()
                + " of them may be a second sample of a patient: " + Examples.of(several) + ".",
                "Keep one sample a patient in the file, or list each sample in the sample table.");
    }

    private static ProblemException noOverlap(List<String> ids, List<String> samples, String user, String file) {
        return Problem.error("samples.no-overlap",
                user + " has no sample in common with the sample table: it has " + Examples.of(ids)
                        + ", and the sample table has " + Examples.of(samples) + ".",
                "Check which column holds the ids (\"id\", \"id-column\", \"sample\") and whether samples are rows or "
                        + "columns (\"samples-in\").")
                .at(Location.of(file)).toException();
    }

    private static String examples(List<String> renamed) {
        return String.join(", ", renamed.subList(0, Math.min(3, renamed.size())))
                + (renamed.size() > 3 ? ", …" : "");
    }
}
