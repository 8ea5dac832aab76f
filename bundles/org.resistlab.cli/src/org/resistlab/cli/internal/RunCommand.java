package org.resistlab.cli.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import org.resistlab.engine.run.RunFolder;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code resistlab run FILE}. */
@Command(name = "run", mixinStandardHelpOptions = true, description = "Runs an analysis.", footer = {"", "Examples:",
        "  resistlab run response.yaml",
        "  resistlab run response.yaml --set validate.outer.repeats=3 --out trial"})
final class RunCommand implements Callable<Integer> {

    @ParentCommand
    private ResistLabCommand parent;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The analysis file.")
    private Path file;

    @Option(names = "--out", paramLabel = "DIR", description = "The run folder. Default: a new one, runs/NAME beside the file.")
    private Path out;

    @Option(names = "--set", paramLabel = "KEY=VALUE", description = "Replace a value of the file. Can be repeated.")
    private List<String> overrides = new ArrayList<>();

    @Mixin
    private RunOptions options;

    @Override
    public Integer call() throws Exception {
        Map<String, String> values = KeyValues.of(spec, "--set", "KEY=VALUE, such as seed=7", overrides);
        return options.run(parent, file, values, out, RunFolder.standard(file));
    }
}
