package org.resistlab.engine.study;

import java.nio.file.Path;

import org.resistlab.core.execution.Execution;
import org.resistlab.core.parameter.Parameters;
import org.resistlab.core.reader.Reader;
import org.resistlab.core.table.Table;

/** Stands for a plug-in with a mistake. */
public final class BrokenReader implements Reader {

    @Override
    public int recognizes(Path file, byte[] head) {
        return 0;
    }

    @Override
    public Table read(Path file, Parameters options, Execution execution) {
        throw new IllegalStateException("index out of luck");
    }
}
