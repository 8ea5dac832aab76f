package org.resistlab.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the command line answers to words that are wrong, and its help. */
class ResistLabCommandTest {

    private static final List<String> VERBS = List.of("demo", "run", "check", "list", "describe", "import", "predict",
            "report");

    @TempDir
    Path folder;

    private static void assertUsage(String message, String... arguments) {
        Session session = new Session();
        assertEquals(ExitCode.USAGE, session.execute(arguments));
        assertEquals(List.of(message), session.messageLines());
        assertEquals("", session.results());
    }

    @Test
    void aMisspeltVerbIsNamedWithTheNearest() {
        assertUsage("error: There is no verb \"chek\". Did you mean \"check\"? See: resistlab --help", "chek",
                "a.yaml");
    }

    @Test
    void aMisspeltOptionIsNamedWithTheNearest() {
        assertUsage("error: There is no option \"--treads\" of resistlab run. Did you mean \"--threads\"? "
                + "See: resistlab run --help", "run", "a.yaml", "--treads=2");
    }

    @Test
    void anArgumentTooManyIsNamed() {
        assertUsage("error: \"b.yaml\" is one argument too many. See: resistlab run --help", "run", "a.yaml", "b.yaml");
    }

    @Test
    void whatIsMissingIsNamed() {
        assertUsage("error: Missing: FILE. See: resistlab run --help", "run");
        assertUsage("error: Missing: MODEL. See: resistlab predict --help", "predict");
        assertUsage("error: Missing: --samples, --assay, --out. See: resistlab import --help", "import");
    }

    @Test
    void aValueOfTheWrongKindIsQuotedWithWhatWasExpected() {
        assertUsage("error: --threads is \"two\": expected a whole number. See: resistlab run --help", "run", "a.yaml",
                "--threads", "two");
        assertUsage("error: --threads is 0: expected 1 or more. See: resistlab run --help", "run", "a.yaml",
                "--threads", "0");
        assertUsage("error: --set is \"seed\": expected KEY=VALUE, such as seed=7. See: resistlab check --help",
                "check",
                "a.yaml", "--set", "seed");
        assertUsage("error: --assay is \"tpm.csv\": expected ID:MODALITY=FILE. See: resistlab import --help", "import",
                "--samples", "s.csv", "--out", "study", "--assay", "tpm.csv");
        assertUsage("error: There is no kind \"lerners\". Did you mean \"learners\"? See: resistlab list --help",
                "list",
                "lerners");
    }

    @Test
    void withoutAVerbTheHelpIsShownAsAnError() {
        Session session = new Session();
        assertEquals(ExitCode.USAGE, session.execute());
        assertTrue(session.messages().startsWith("Usage: resistlab "), session.messages());
        assertEquals("", session.results());
    }

    @Test
    void theHelpOfEachVerbFitsATerminal() {
        for (String verb : VERBS) {
            Session session = new Session();
            assertEquals(ExitCode.DONE, session.execute(verb, "--help"));
            assertEquals("", session.messages());
            assertTrue(session.results().startsWith("Usage: resistlab " + verb + " "), session.results());
            session.results().lines().forEach(line -> assertTrue(line.length() <= 80, line));
        }
    }

    @Test
    void theHelpNamesEachVerbAndExitCode() {
        Session session = new Session();
        assertEquals(ExitCode.DONE, session.execute("--help"));
        VERBS.forEach(verb -> assertTrue(session.results().contains("\n  " + verb + " "), verb));
        for (int code = 0; code <= 7; code++) {
            assertTrue(session.results().matches("(?s).*Exit codes:.*\\b" + code + " [a-z].*"), "exit code " + code);
        }
    }

    @Test
    void aFileThatIsNotThereCannotBeLoaded() {
        Session session = new Session();
        String file = folder.resolve("a.yaml").toString();
        assertEquals(ExitCode.CANNOT_LOAD, session.execute("check", file));
        assertEquals(List.of("error: There is no file \"" + file + "\". Check the path."), session.messageLines());
    }

    @Test
    void withJsonLogProblemsAreJsonToo() {
        Session session = new Session();
        assertEquals(ExitCode.CANNOT_LOAD,
                session.execute("run", folder.resolve("a.yaml").toString(), "--json-log"));
        assertTrue(session.messageLines().stream().allMatch(line -> line.startsWith("{\"event\":\"")),
                session.messages());
        assertTrue(session.messages().contains("\"event\":\"problem\",\"code\":\"file.missing\""), session.messages());
    }
}
