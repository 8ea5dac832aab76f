package org.resistlab.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.Test;
import org.resistlab.core.problem.Problem;
import org.resistlab.core.problem.UnwritableFile;
import org.resistlab.engine.run.Run;
import org.resistlab.engine.run.RunFolder;
import org.resistlab.engine.study.StudyImport;

/** The exit codes that scripts rely on. */
class ExitCodeTest {

    private static int of(String code) {
        return ExitCode.of(Problem.error(code, "Something is wrong.", "").toException());
    }

    @Test
    void whatCannotBeLoadedIsThree() {
        assertEquals(3, of("analysis.unknown-key"));
        assertEquals(3, of("model.damaged"));
        assertEquals(3, of("report.no-run"));
    }

    @Test
    void aFolderThatHoldsSomethingIsWrongUsage() {
        assertEquals(2, of(RunFolder.OCCUPIED));
        assertEquals(2, of(StudyImport.OCCUPIED));
    }

    @Test
    void aFolderInUseIsLocked() {
        assertEquals(7, of(RunFolder.LOCKED));
    }

    @Test
    void aUnitThatFailsAndAFileThatCannotBeWrittenAreFailures() {
        assertEquals(4, of(Run.FAILED));
        assertEquals(4, of(UnwritableFile.CODE));
    }

    @Test
    void anUnexpectedExceptionIsAFailureInOneLine() {
        Session session = new Session();
        assertEquals(4, session.terminal().failure(new IllegalStateException("no luck")));
        assertEquals(1, session.messageLines().size());
        assertEquals(4, session.terminal().failure(new IOException("No space left on device")));
        assertEquals("error: Cannot write a file: the disk is full. Free some space.", session.messageLines().get(1));
        assertEquals(4, session.terminal().failure(new OutOfMemoryError()));
        assertEquals(3, session.messageLines().size());
    }

    @Test
    void stackTracesAreShownOnRequest() {
        Session session = new Session();
        session.terminal().showStackTraces(true);
        session.terminal().failure(new IllegalStateException("no luck"));
        assertEquals("java.lang.IllegalStateException: no luck", session.messageLines().get(0));
    }

    @Test
    void aCancelledCommandIsSix() {
        assertEquals(6, new Session().terminal().failure(new CancellationException()));
    }
}
