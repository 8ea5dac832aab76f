package org.resistlab.cli.internal;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code resistlab run FILE}. */
@Command(name = "run", mixinStandardHelpOptions = true, description = "Runs an analysis file.")
final class RunCommand implements Callable<Integer> {

    @ParentCommand
    private ResistLabCommand parent;

    @Parameters(paramLabel = "FILE", description = "The analysis file.")
    private Path file;

    @Option(names = "--out", paramLabel = "DIR", description = "The run folder. Default: runs/NAME beside the file.")
    private Path out;

    @Option(names = "--resume", description = "Go on with a run folder that was cancelled or killed.")
    private boolean resume;

    @Option(names = "--set", paramLabel = "KEY=VALUE", description = "Replace a value of the analysis file, such as validate.outer.repeats=3.")
    private Map<String, String> overrides = new LinkedHashMap<>();

    @Mixin
    private RunOptions options;

    @Override
    public Integer call() throws Exception {
        return options.run(parent, file, overrides, out, resume);
    }
}
