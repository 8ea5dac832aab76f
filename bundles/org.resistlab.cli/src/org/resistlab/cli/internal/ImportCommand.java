package org.resistlab.cli.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import org.resistlab.core.problem.Problem;
import org.resistlab.core.problem.Severity;
import org.resistlab.core.study.Study;
import org.resistlab.engine.study.StudyImport;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code resistlab import}: makes a study folder of a lab's files. */
@Command(name = "import", mixinStandardHelpOptions = true, description = "Makes a study folder of a sample table and assay files.", footer = {
        "", "Example:",
        "  resistlab import --samples patients.csv --assay rna:transcriptomics=tpm.csv \\",
        "      --endpoint response=RECIST --out melanoma"})
final class ImportCommand implements Callable<Integer> {

    @ParentCommand
    private ResistLabCommand parent;

    @Spec
    private CommandSpec spec;

    @Option(names = "--samples", required = true, paramLabel = "FILE", description = "The sample table: one row a sample.")
    private Path samples;

    @Option(names = "--assay", required = true, paramLabel = "ID:MODALITY=FILE", description = "An assay file, with samples in rows or in columns. Can be repeated.")
    private List<String> assays = new ArrayList<>();

    @Option(names = "--endpoint", paramLabel = "ID=COLUMN", description = "A column of the sample table to predict: words are classes, numbers a real value. Can be repeated.")
    private List<String> endpoints = new ArrayList<>();

    @Option(names = "--id", paramLabel = "ID", description = "The study's id. Default: the folder's name.")
    private String id;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "The study folder to make.")
    private Path out;

    @Override
    public Integer call() throws Exception {
        String folder = String.valueOf(out.toAbsolutePath().normalize().getFileName());
        String study = id != null ? id : folder.replaceAll("[^A-Za-z0-9]+", "-").replaceFirst("^-", "");
        Map<String, Path> files = new LinkedHashMap<>();
        KeyValues.of(spec, "--assay", "ID:MODALITY=FILE", assays).forEach((key, file) -> files.put(key, Path.of(file)));
        Study made = new StudyImport(parent.contributions(), new QuietExecution(parent.interruption().cancellation()))
                .run(study.isEmpty() ? "study" : study, samples, files,
                        KeyValues.of(spec, "--endpoint", "ID=COLUMN", endpoints), out);
        Terminal terminal = parent.terminal();
        terminal.result("Study " + made.spec().id() + ": " + made.samples().size() + " samples");
        made.assays().forEach(assay -> terminal.result("Assay " + assay.id() + ": " + assay.data().rows()
                + " samples, " + assay.data().columns() + " features"));
        made.endpoints().forEach(endpoint -> terminal
                .result("Endpoint " + endpoint.id() + ": known for " + endpoint.samples().size() + " samples"));
        terminal.result("Study file: " + out.resolve("study.yaml"));
        List<Problem> findings = made.findings();
        terminal.problems(findings);
        return findings.stream().anyMatch(finding -> finding.severity() != Severity.INFO) ? ExitCode.WARNINGS
                : ExitCode.DONE;
    }
}
