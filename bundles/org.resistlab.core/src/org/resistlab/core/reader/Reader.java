package org.resistlab.core.reader;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.resistlab.core.execution.Execution;
import org.resistlab.core.parameter.Parameters;
import org.resistlab.core.problem.ProblemException;
import org.resistlab.core.table.Table;

/**
 * Reads one file format into a table. Contributed to {@code org.resistlab.core.readers}. Files may be hostile: sizes
 * are checked before memory is taken, archives before they are unpacked.
 */
public interface Reader {

    /**
     * Whether the content looks like this format.
     *
     * @param file the file, for its name only
     * @param head the first bytes (up to 64 KiB), already unpacked where the file is gzip
     * @return 0: no; 1: perhaps (any text table); 2: the content says so; 3: a signature says so
     */
    int recognizes(Path file, byte[] head);

    /**
     * Reads the file.
     *
     * @throws ProblemException with file, line, what was expected and what to do
     * @throws IOException if the file cannot be read at all
     */
    Table read(Path file, Parameters options, Execution execution) throws ProblemException, IOException;

    /**
     * Names of the tables in a file, of which the parameter {@code sheet} chooses one; empty where a file holds one.
     *
     * @throws ProblemException with file, what was expected and what to do
     * @throws IOException if the file cannot be read at all
     */
    default List<String> sheets(Path file) throws ProblemException, IOException {
        return List.of();
    }
}
