package org.resistlab.cli.internal;

import org.resistlab.core.problem.Problem;
import org.resistlab.core.problem.ProblemException;
import org.resistlab.core.problem.UnwritableFile;
import org.resistlab.engine.model.Application;
import org.resistlab.engine.run.Run;
import org.resistlab.engine.run.RunFolder;
import org.resistlab.engine.study.StudyImport;

/** The exit codes that scripts rely on. */
final class ExitCode {

    static final int DONE = 0;
    static final int WARNINGS = 1;
    static final int USAGE = 2;
    static final int CANNOT_LOAD = 3;
    static final int FAILED = 4;
    static final int PARTIAL = 5;
    static final int CANCELLED = 6;
    static final int LOCKED = 7;

    private ExitCode() {
    }

    static int of(ProblemException exception) {
        Problem first = exception.problems().get(0);
        return switch (first.code()) {
            case RunFolder.LOCKED -> LOCKED;
            case RunFolder.OCCUPIED, StudyImport.OCCUPIED, StudyImport.MODALITY -> USAGE;
            case Run.FAILED, Application.FAILED, UnwritableFile.CODE -> FAILED;
            default -> CANNOT_LOAD;
        };
    }
}
