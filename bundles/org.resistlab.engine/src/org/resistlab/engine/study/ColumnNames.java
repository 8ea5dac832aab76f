package org.resistlab.engine.study;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.resistlab.core.problem.Location;
import org.resistlab.core.problem.NearestWord;
import org.resistlab.core.problem.Problem;
import org.resistlab.core.problem.ProblemException;

/** Chooses features by the names and patterns of a study file. */
final class ColumnNames {

    private ColumnNames() {
    }

    /**
     * The features to use.
     *
     * @param names of all features
     * @param columns names or patterns of those to use; empty for all
     * @param exclude names or patterns of those not to use
     * @return indices: in the order of {@code columns}, or of the file where all are used
     * @throws ProblemException if a name or a pattern fits none
     */
    static int[] choose(List<String> names, List<String> columns, List<String> exclude, String assay, String file)
            throws ProblemException {
        List<Problem> problems = new ArrayList<>();
        Set<Integer> chosen = new LinkedHashSet<>();
        if (columns.isEmpty()) {
            for (int i = 0; i < names.size(); i++) {
                chosen.add(i);
            }
        } else {
            columns.forEach(column -> chosen.addAll(fitting(column, "columns", names, assay, file, problems)));
        }
        exclude.forEach(column -> chosen.removeAll(fitting(column, "exclude", names, assay, file, problems)));
        if (!problems.isEmpty()) {
            throw new ProblemException(problems);
        }
        return chosen.stream().mapToInt(Integer::intValue).toArray();
    }

    private static List<Integer> fitting(String wanted, String key, List<String> names, String assay, String file,
            List<Problem> problems) {
        List<Integer> found = new ArrayList<>();
        Pattern pattern = names.contains(wanted) || !wanted.contains("*") ? null
                : Pattern.compile(Pattern.quote(wanted).replace("*", "\\E.*\\Q"));
        for (int i = 0; i < names.size(); i++) {
            boolean fits = pattern == null ? names.get(i).equals(wanted) : pattern.matcher(names.get(i)).matches();
            if (fits) {
                found.add(i);
            }
        }
        if (found.isEmpty()) {
            problems.add(Problem.error("study.unknown-column", "Assay \"" + assay + "\" names \"" + wanted + "\" in \""
                    + key + "\", and there is no such feature.", NearestWord.hint(wanted, names))
                    .at(Location.of(file)));
        }
        return found;
    }
}
