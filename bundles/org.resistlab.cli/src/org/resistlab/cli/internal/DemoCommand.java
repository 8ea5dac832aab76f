package org.resistlab.cli.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;

import org.resistlab.core.problem.Problem;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code resistlab demo}: the embedded cohort's analysis. */
@Command(name = "demo", mixinStandardHelpOptions = true, description = "Runs the demo analysis on 128 leukaemia patients (a few minutes).")
final class DemoCommand implements Callable<Integer> {

    @ParentCommand
    private ResistLabCommand parent;

    @Option(names = "--out", paramLabel = "DIR", defaultValue = "resistlab-demo", description = "The run folder. Default: ${DEFAULT-VALUE}, in the current folder.")
    private Path out;

    @Option(names = "--resume", description = "Go on with a demo that was cancelled or killed.")
    private boolean resume;

    @Mixin
    private RunOptions options;

    @Override
    public Integer call() throws Exception {
        Path analysis = Installation.folder().resolve("examples").resolve("leukaemia").resolve("demo.yaml");
        if (!Files.isRegularFile(analysis)) {
            throw Problem.error("demo.missing", "The demo is not installed: there is no " + analysis + ".",
                    "Install ResistLab with its examples.").toException();
        }
        return options.run(parent, analysis, Map.of(), out, resume);
    }
}
