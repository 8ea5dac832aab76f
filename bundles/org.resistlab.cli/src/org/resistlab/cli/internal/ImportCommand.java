package org.resistlab.cli.internal;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import org.resistlab.core.problem.Problem;
import org.resistlab.core.problem.Severity;
import org.resistlab.core.study.Study;
import org.resistlab.engine.study.StudyImport;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code resistlab import}: makes a study folder of a lab's files. */
@Command(name = "import", mixinStandardHelpOptions = true, description = "Makes a study folder of a sample table and assay files, checks it and says what was found.", footer = {
        "", "Example:",
        "  resistlab import --samples patients.csv --assay expression:transcriptomics=tpm.tsv.gz \\",
        "      --endpoint response=RECIST --out studies/melanoma"})
final class ImportCommand implements Callable<Integer> {

    @ParentCommand
    private ResistLabCommand parent;

    @Option(names = "--samples", required = true, paramLabel = "FILE", description = "The sample table: one row a sample.")
    private Path samples;

    @Option(names = "--assay", paramLabel = "ID:MODALITY=FILE", description = "An assay file. Samples may be its rows or its columns: what fits the sample table is taken.")
    private Map<String, Path> assays = new LinkedHashMap<>();

    @Option(names = "--endpoint", paramLabel = "ID=COLUMN", description = "An endpoint: a column of the sample table; numbers are a real value, words are classes.")
    private Map<String, String> endpoints = new LinkedHashMap<>();

    @Option(names = "--id", paramLabel = "ID", description = "The study's id. Default: the folder's name.")
    private String id;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "The study folder to make.")
    private Path out;

    @Override
    public Integer call() throws Exception {
        String study = id != null ? id : String.valueOf(out.toAbsolutePath().normalize().getFileName());
        Study made = new StudyImport(parent.contributions()).run(study, samples, assays, endpoints, out);
        Terminal terminal = parent.terminal();
        terminal.result("Study " + study + ": " + made.samples().size() + " samples");
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
