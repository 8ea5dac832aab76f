package org.resistlab.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.resistlab.core.problem.Location;
import org.resistlab.core.problem.Problem;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Progress for people and for programs. */
class RunProgressTest {

    private static String words(long seconds) {
        return RunProgress.words(Duration.ofSeconds(seconds));
    }

    @Test
    void timeLeftIsSaidInTheUnitThatFits() {
        assertEquals("1 s", words(0));
        assertEquals("89 s", words(89));
        assertEquals("2 min", words(90));
        assertEquals("90 min", words(5399));
        assertEquals("1.5 h", words(5400));
        assertEquals("30.0 h", words(108_000));
    }

    @Test
    void inAFileThereAreFewPlainLines() {
        Session session = new Session();
        List<Path> folders = new ArrayList<>();
        RunProgress progress = new RunProgress(session.terminal(), folders::add);
        progress.folder(Path.of("run"));
        progress.phase("Fitting models");
        progress.planned(1000, 400);
        for (int done = 401; done <= 1000; done++) {
            progress.unitDone("unit", done, 1000, Duration.ofSeconds(5));
        }
        assertEquals(List.of("Run folder: run", "Fitting models", "400 of 1000 units were done before.",
                "Fitting models: 1000 of 1000 units"), session.messageLines());
        assertEquals(List.of(Path.of("run")), folders);
    }

    @Test
    void onATerminalOneLineChanges() {
        Session session = new Session(StandardCharsets.UTF_8, true);
        RunProgress progress = new RunProgress(session.terminal(), folder -> {
        });
        progress.phase("Fitting models");
        progress.unitDone("unit", 1, 2, Duration.ofSeconds(5));
        assertEquals("\r\u001b[KFitting models …\r\u001b[K" + "█".repeat(12) + "░".repeat(12)
                + " Fitting models: 1 of 2 units, about 5 s left", session.messages());
    }

    @Test
    void aTerminalWithoutBlocksGetsABarOfPlainCharacters() {
        Session session = new Session(StandardCharsets.US_ASCII, true);
        RunProgress progress = new RunProgress(session.terminal(), folder -> {
        });
        progress.unitDone("unit", 1, 2, null);
        assertTrue(session.messages().contains("#".repeat(12) + ".".repeat(12)), session.messages());
    }

    @Test
    void theSameFailureInEachFoldIsSaidOnce() {
        Session session = new Session();
        RunProgress progress = new RunProgress(session.terminal(), folder -> {
        });
        progress.unitFailed("cv/response/svm/repeat-0/fold-0", "no luck");
        progress.unitFailed("cv/response/svm/repeat-0/fold-1", "no luck");
        progress.unitFailed("cv/response/tree/repeat-0/fold-0", "worse luck");
        assertEquals(List.of("failed: cv/response/svm/repeat-0/fold-0: no luck",
                "failed: cv/response/tree/repeat-0/fold-0: worse luck"), session.messageLines());
    }

    @Test
    void programsGetOneJsonObjectALine() throws Exception {
        Session session = new Session();
        session.terminal().logJson();
        JsonProgress progress = new JsonProgress(session.terminal(), folder -> {
        });
        progress.phase("Fitting models");
        progress.folder(Path.of("run"));
        progress.planned(2, 0);
        progress.unitDone("unit", 1, 2, Duration.ofMillis(1500));
        progress.unitDone("unit", 2, 2, null);
        progress.unitFailed("unit", "said \"no\"\nand again");
        progress.note(Problem.warning("study.odd", "Odd.", "Look.").at(Location.of("a.csv", 3)));
        session.terminal().progress("plain");
        session.terminal().cancelled("Go on.");
        List<JsonNode> events = new ArrayList<>();
        for (String line : session.messageLines()) {
            events.add(new ObjectMapper().readTree(line));
        }
        assertEquals(
                List.of("phase", "folder", "planned", "unit-done", "unit-done", "unit-failed", "problem", "message",
                        "cancelled"),
                events.stream().map(event -> event.get("event").asText()).toList());
        assertEquals(1.5, events.get(3).get("seconds-left").asDouble());
        assertTrue(events.get(4).get("seconds-left").isNull());
        assertEquals("said \"no\"\nand again", events.get(5).get("message").asText());
        assertEquals("a.csv:3", events.get(6).get("place").asText());
        assertEquals("warning", events.get(6).get("severity").asText());
    }
}
