package org.resistlab.engine.analysis;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.resistlab.core.analysis.Analysis;
import org.resistlab.core.analysis.Fusion;
import org.resistlab.core.analysis.ModelSpec;
import org.resistlab.core.analysis.ResamplingSpec;
import org.resistlab.core.analysis.StepSpec;
import org.resistlab.core.contribution.Contributions;
import org.resistlab.core.data.Task;
import org.resistlab.core.problem.NearestWord;
import org.resistlab.core.problem.ProblemException;
import org.resistlab.core.study.AssaySpec;
import org.resistlab.core.study.StudySpec;
import org.resistlab.core.yaml.YamlDocument;
import org.resistlab.core.yaml.YamlFile;
import org.resistlab.core.yaml.YamlMap;
import org.resistlab.core.yaml.YamlOverrides;
import org.resistlab.core.yaml.YamlScalar;
import org.resistlab.core.yaml.YamlWriter;
import org.resistlab.engine.study.StudyFile;

/** Reads analysis files. */
public final class AnalysisFile {

    private final Path file;
    private final YamlMap yaml;
    private final YamlDocument document;
    private final Contributions contributions;

    private AnalysisFile(Path file, YamlMap yaml, Contributions contributions) {
        this.file = file;
        this.yaml = yaml;
        this.document = yaml.document();
        this.contributions = contributions;
    }

    /**
     * Reads an analysis file and its study file, and checks all that can be known without reading the data.
     *
     * @param overrides values in place of the file's, by dotted key: {@code validate.outer.repeats}, or
     *        {@code models.svm.params.C} by the model's id
     * @param contributions what is installed
     * @throws ProblemException with all problems, each with its line and the nearest valid word
     */
    public static ParsedAnalysis read(Path file, Map<String, String> overrides, Contributions contributions)
            throws ProblemException {
        String text = YamlFile.text(file);
        YamlMap yaml = YamlFile.parse(text, file.toString(), "analysis");
        if (!overrides.isEmpty()) {
            yaml = YamlOverrides.apply(yaml, overrides);
            text = YamlWriter.write(yaml);
        }
        return new AnalysisFile(file, yaml, contributions).parse(text);
    }

    /**
     * Checks the text of an analysis file that need not have been saved.
     *
     * @param file where it is or will be: paths count from its folder, and problems name it
     * @throws ProblemException as {@link #read} does
     */
    public static ParsedAnalysis parse(String text, Path file, Contributions contributions) throws ProblemException {
        YamlMap yaml = YamlFile.parse(text, file.toString(), "analysis");
        return new AnalysisFile(file, yaml, contributions).parse(text);
    }

    private ParsedAnalysis parse(String text) throws ProblemException {
        yaml.requireKnownKeys("resistlab", "title", "study", "endpoint", "assays", "fusion", "preprocess", "models",
                "validate", "interpret", "seed");
        StudyFile.checkVersion(yaml);
        StudySpec study = study();
        EndpointSection endpoints = new EndpointSection(yaml, study, contributions);
        Set<Task> tasks = endpoints.tasks();
        List<String> assays = assays(study);
        Installed installed = new Installed(document, contributions);
        StepSection steps = new StepSection(yaml, installed, tasks);
        Map<String, List<StepSpec>> preprocess = steps.preprocess(study, assays);
        List<ModelSpec> models = new ModelSection(yaml, installed, tasks, assays).read();
        ValidateSection validate = new ValidateSection(yaml, tasks);
        ResamplingSpec outer = validate.outer();
        ResamplingSpec inner = validate.inner(outer);
        Fusion fusion = Fusion.valueOf(yaml.word("fusion", "early", List.of("early", "late"))
                .toUpperCase(Locale.ROOT));
        long seed = yaml.integer("seed", 1, Long.MIN_VALUE, Long.MAX_VALUE);
        List<Path> external = validate.external(folder(), assays, endpoints.specs());
        Analysis analysis = new Analysis(file, yaml.text("title", ""), study == null ? folder() : study.folder(),
                endpoints.ids(), assays, fusion, preprocess, models, outer, inner, validate.permutations(), external,
                steps.interpret(), seed);
        document.throwIfErrors();
        return new ParsedAnalysis(analysis, study, text, document.warnings());
    }

    private Path folder() {
        return file.toAbsolutePath().normalize().getParent();
    }

    /** The study; null if it cannot be read, which is then a problem of the document. */
    private StudySpec study() {
        if (!yaml.has("study")) {
            yaml.missing("study", "the folder of the study, from the folder of this file");
            return null;
        }
        if (!(yaml.get("study").orElseThrow() instanceof YamlScalar named)) {
            yaml.expected(yaml.at("study"), "study", "the folder of the study", yaml.get("study").orElseThrow());
            return null;
        }
        return StudyReference.path(document, named, folder())
                .flatMap(path -> StudyReference.read(document, named, path)).orElse(null);
    }

    private List<String> assays(StudySpec study) {
        List<String> known = study == null ? List.of() : study.assays().stream().map(AssaySpec::id).toList();
        if (!yaml.has("assays")) {
            return known;
        }
        List<String> assays = new ArrayList<>();
        for (YamlScalar named : yaml.scalars("assays")) {
            if (assays.contains(named.text())) {
                document.error(named.location(), "duplicate-id",
                        "Assay \"" + named.text() + "\" is listed twice.", "List each once.");
            } else if (study != null && !known.contains(named.text())) {
                document.error(named.location(), "unknown-assay", "The study has no assay \"" + named.text() + "\".",
                        NearestWord.hint(named.text(), known));
            } else {
                assays.add(named.text());
            }
        }
        if (yaml.scalars("assays").isEmpty()) {
            yaml.error("assays", "missing-key", "\"assays\" lists no assay.",
                    "Remove the key to use all of the study.");
        }
        return assays;
    }
}
