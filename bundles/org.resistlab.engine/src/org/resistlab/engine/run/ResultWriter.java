package org.resistlab.engine.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.resistlab.core.problem.Problem;
import org.resistlab.core.result.RunResult;

/** Writes something of a finished run into its folder, such as the report. */
@FunctionalInterface
public interface ResultWriter {

    /**
     * @return remarks, such as a figure that could not be drawn
     */
    List<Problem> write(RunResult result, Path folder) throws IOException;
}
