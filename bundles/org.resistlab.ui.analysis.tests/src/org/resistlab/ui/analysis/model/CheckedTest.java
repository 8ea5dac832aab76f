package org.resistlab.ui.analysis.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resistlab.core.data.Task;
import org.resistlab.core.problem.Problem;
import org.resistlab.core.yaml.TextRange;
import org.resistlab.ui.yaml.ProblemRange;

class CheckedTest {

    @TempDir
    private Path folder;

    private Checked check(String text) throws IOException {
        return Checked.of(text, Demo.write(folder, text), Demo.INSTALLED, DataFindings.NONE);
    }

    @Test
    void unitsAreCountedWithoutTheData() throws IOException {
        Checked checked = check(Demo.TEXT);
        assertEquals(List.of(), checked.problems());
        // 10 folds of 3 models and the baseline, 20 permutations, 3 final models
        assertEquals(63, checked.estimate().units().getAsLong());
        // svm: 2 values in 5 inner folds and the best one; the others once, and the baseline
        assertEquals((11 + 1 + 1 + 1) * (10 + 20 * 5 + 1), checked.estimate().fits().getAsLong());
        assertEquals("time not known yet", checked.estimate().timeText(2));
        assertTrue(checked.estimate().explanation(2).contains("random-forest"), checked.estimate().explanation(2));
    }

    @Test
    void timesAreThoseOfEarlierRuns() throws IOException {
        Path run = Files.createDirectories(folder.resolve("study/runs/demo-1"));
        Files.writeString(run.resolve("analysis.yaml"), Demo.TEXT);
        StringBuilder log = new StringBuilder();
        for (String model : List.of("svm", "forest", "vote")) {
            log.append(
                    "{\"time\":\"2026-11-23T00:00:00Z\",\"event\":\"unit-done\",\"seconds\":2.0,\"unit\":\"cv/remission/")
                    .append(model).append("/repeat-0/fold-1\"}\n");
        }
        Files.writeString(run.resolve("run.jsonl"), log + "{\"event\":\"unit-d");
        Checked checked = check(Demo.TEXT);
        // three models of 2 s in 10 folds, 20 permutations of 5 folds, and once on all samples; two threads
        assertEquals(3 * 2.0 * (10 + 100 + 1), checked.estimate().seconds().getAsDouble(), 1e-9);
        assertEquals("about 5 min 33 s", checked.estimate().timeText(2));
        assertEquals(List.of("demo-1"), checked.estimate().sources());
    }

    @Test
    void foldsThatDependOnTheDataAreNotCounted() throws IOException {
        Checked checked = check(Demo.TEXT.replace("scheme: stratified-k-fold, folds: 5, repeats: 2",
                "scheme: leave-one-out"));
        assertTrue(checked.estimate().units().isEmpty(), checked.problems().toString());
        assertEquals("units depend on the data", checked.estimate().unitsText());
    }

    @Test
    void aMistakeIsUnderlinedAndMended() throws IOException {
        String text = Demo.TEXT.replace("random-forest", "random-forst");
        Checked checked = check(text);
        assertNull(checked.parsed());
        assertEquals("1 error", checked.state());
        Problem problem = checked.problems().get(0);
        TextRange range = ProblemRange.of(problem, text);
        assertEquals("random-forst", text.substring(range.offset(), range.end()));
        assertEquals("random-forest", ProblemRange.hint(problem));
        assertEquals("forest", Demo.board(text).with(checked.problems()).shared(BoardStage.MODEL).stream()
                .filter(Card::hasErrors).findFirst().orElseThrow().id());
        String value = Demo.TEXT.replace("keep: 5000", "keep: few");
        TextRange few = ProblemRange.of(check(value).problems().get(0), value);
        assertEquals("few", value.substring(few.offset(), few.end()));
    }

    @Test
    void theTemplatesAreAnalysesWithoutErrors() throws IOException {
        for (AnalysisTemplate template : AnalysisTemplate.values()) {
            String text = template.text("A: title", "study", List.of("remission"), List.of("expression"),
                    Set.of(Task.CLASS), Demo.INSTALLED);
            Checked checked = check(text);
            assertEquals(List.of(), checked.problems(), text);
            assertEquals("A: title", checked.parsed().analysis().title());
        }
    }

    @Test
    void theDataSayTheirSizesAndWhatIsWrong() throws IOException {
        DataFindings found = new DataCheck(Demo.INSTALLED).check(check(Demo.TEXT).parsed(), () -> false);
        String size = "2\u00a0samples\u00a0× 1\u00a0feature";
        assertEquals(Map.of("clinical", size, "expression", size), found.sizes());
        assertTrue(found.problems().get(0).message().startsWith("Endpoint \"remission\": only 2 samples"),
                found.problems().toString());
        Checked checked = Checked.of(Demo.TEXT, folder.resolve("demo.yaml"), Demo.INSTALLED, found);
        assertTrue(checked.errors() > 0);
        assertEquals(size, checked.board().lanes().get(0).size());
        assertEquals("few-samples", checked.board().problems().get(0).code().replace("analysis.", ""));
        Card clinical = checked.board().lanes().get(0).source();
        assertTrue(clinical.problems().get(0).message().contains("\"age\" says the same as endpoint"),
                clinical.problems().toString());
    }
}
