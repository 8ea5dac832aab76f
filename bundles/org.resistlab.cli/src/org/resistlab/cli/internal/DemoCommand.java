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
@Command(name = "demo", mixinStandardHelpOptions = true, description = "Runs the demo on 128 leukaemia patients; it takes a few minutes.")
final class DemoCommand implements Callable<Integer> {

    @ParentCommand
    private ResistLabCommand parent;

    @Option(names = "--out", paramLabel = "DIR", description = "The run folder. Default: a new one, resistlab-demo in the current folder.")
    private Path out;

    @Mixin
    private RunOptions options;

    @Override
    public Integer call() throws Exception {
        Path analysis = Installation.folder().resolve("examples").resolve("leukaemia").resolve("demo.yaml");
        if (!Files.isRegularFile(analysis)) {
            throw Problem.error("demo.missing", "The demo is not installed: there is no " + analysis + ".",
                    "Install ResistLab with its examples.").toException();
        }
        return options.run(parent, analysis, Map.of(), out, Path.of("resistlab-demo"));
    }
}
