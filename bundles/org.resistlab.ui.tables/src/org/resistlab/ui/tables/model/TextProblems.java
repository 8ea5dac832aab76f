package org.resistlab.ui.tables.model;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.resistlab.core.problem.NearestWord;
import org.resistlab.core.problem.Problem;
import org.resistlab.core.problem.ProblemException;
import org.resistlab.core.yaml.YamlFile;
import org.resistlab.core.yaml.YamlMap;
import org.resistlab.core.yaml.YamlScalar;
import org.resistlab.engine.study.StudyFile;

/** What is wrong with the text of a study file, as far as that is known without reading the data again. */
public final class TextProblems {

    private final List<Problem> problems = new ArrayList<>();

    private TextProblems() {
    }

    /**
     * The problems, in the order of the text.
     *
     * @param file where the text will be saved
     * @param modalities ids of those that are installed
     * @param columns columns of the sample table; empty where they are not known
     */
    public static List<Problem> of(String text, Path file, Collection<String> modalities, Collection<String> columns) {
        TextProblems found = new TextProblems();
        try {
            StudyFile.read(text, file);
        } catch (ProblemException e) {
            found.problems.addAll(e.problems());
        }
        try {
            YamlMap yaml = YamlFile.parse(text, file.toString(), "study");
            yaml.maps("assays").forEach(assay -> found.word(assay, "modality", modalities, "modality"));
            for (YamlMap endpoint : yaml.maps("endpoints")) {
                if (!endpoint.has("file") && !columns.isEmpty()) {
                    List.of("column", "time", "event")
                            .forEach(key -> found.word(endpoint, key, columns, "column in the sample table"));
                }
            }
        } catch (ProblemException e) {
            // has been said above
        }
        return found.problems.stream().distinct()
                .sorted((a, b) -> Integer.compare(a.location().line(), b.location().line())).toList();
    }

    private void word(YamlMap map, String key, Collection<String> valid, String what) {
        for (YamlScalar scalar : map.scalars(key)) {
            if (!scalar.text().isEmpty() && !valid.contains(scalar.text())) {
                problems.add(Problem.error("study.unknown-word", "There is no " + what + " \"" + scalar.text() + "\".",
                        NearestWord.hint(scalar.text(), valid)).at(scalar.location()));
            }
        }
    }
}
