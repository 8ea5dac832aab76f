package org.resistlab.ui.analysis.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.resistlab.core.contribution.Contributions;
import org.resistlab.core.data.Task;
import org.resistlab.core.problem.ProblemException;
import org.resistlab.core.study.AssaySpec;
import org.resistlab.core.study.EndpointSpec;
import org.resistlab.core.study.StudySpec;
import org.resistlab.core.yaml.YamlSource;

/** A small study and an analysis of it. */
final class Demo {

    static final String TEXT = """
            resistlab: 1
            study: study # the cohort
            endpoint: remission
            assays: [clinical, expression]
            preprocess:
              expression: [{variance-filter: {keep: 5000}}, {select-k-best: {k: 100}}, standardize]
            models:
              # a margin
              - {id: svm, algorithm: svm, params: {kernel: linear}, tune: {C: [0.01, 0.1]}}
              - {id: forest, algorithm: random-forest}
              - {id: vote, algorithm: ensemble.voting, of: [svm, forest]}
            validate:
              outer: {scheme: stratified-k-fold, folds: 5, repeats: 2}
              permutations: 20
            interpret: [shap]
            seed: 42
            """;
    static final Contributions INSTALLED = Contributions.installed();

    /** Every letter is as wide as every other. */
    static final TextSize TEXT_SIZE = new TextSize(16, text -> 7 * text.length(), text -> 8 * text.length());

    private Demo() {
    }

    static StudyContext study() {
        AssaySpec clinical = new AssaySpec("clinical", "clinical", "samples.csv", "", false, "", List.of(), List.of(),
                Map.of());
        AssaySpec expression = new AssaySpec("expression", "transcriptomics", "expression.csv", "", true, "",
                List.of(), List.of(), Map.of());
        EndpointSpec remission = new EndpointSpec("remission", Task.CLASS, "", "", Map.of(), "", "", "CR", Map.of(), "",
                List.of(), "", List.of());
        return StudyContext.of(new StudySpec(Path.of("study"), Path.of("study/study.yaml"), "demo", "Demo",
                "samples.csv", "", "", Map.of(), List.of(clinical, expression), List.of(remission)), INSTALLED);
    }

    static Board board(String text) {
        try {
            return Board.read(YamlSource.parse(text, "demo.yaml", "analysis"), study(), INSTALLED);
        } catch (ProblemException e) {
            throw new IllegalArgumentException(e);
        }
    }

    static Board board() {
        return board(TEXT);
    }

    /** A card by its id. */
    static Card card(Board board, String id) {
        return board.cards().stream().filter(card -> card.id().equals(id)).findFirst().orElseThrow();
    }

    /** Writes the study and an analysis of it into a folder. */
    static Path write(Path folder, String text) throws IOException {
        Path study = Files.createDirectories(folder.resolve("study"));
        Files.writeString(study.resolve("study.yaml"), """
                resistlab: 1
                id: demo
                samples: {file: samples.csv}
                assays:
                  - {id: clinical, modality: clinical, file: samples.csv, columns: [age]}
                  - {id: expression, modality: transcriptomics, file: expression.csv, samples-in: columns}
                endpoints:
                  - {id: remission, type: class, column: CR}
                """);
        Files.writeString(study.resolve("samples.csv"), "sample,age,CR\na,1,x\nb,2,y\n");
        Files.writeString(study.resolve("expression.csv"), "gene,a,b\ng,1,2\n");
        Path analysis = folder.resolve("demo.yaml");
        Files.writeString(analysis, text);
        return analysis;
    }
}
