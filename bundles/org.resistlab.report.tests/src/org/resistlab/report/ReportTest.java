package org.resistlab.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resistlab.core.figure.Figure;
import org.resistlab.core.figure.FigureData;
import org.resistlab.core.figure.RenderedFigure;
import org.resistlab.core.problem.Problem;
import org.resistlab.core.result.RunResult;
import org.resistlab.report.figure.ModelComparisonFigure;

class ReportTest {

    private static final Figure SOUND = new ModelComparisonFigure();

    @TempDir
    private Path folder;

    @Test
    void theSameResultGivesTheSameBytesAndNothingElse() throws IOException {
        RunResult result = SampleRuns.external();
        Path first = Files.createDirectory(folder.resolve("first"));
        Path second = Files.createDirectory(folder.resolve("second"));
        assertEquals(List.of(), Report.write(result, first));
        assertEquals(List.of(), Report.write(result, second));
        Map<String, byte[]> files = files(first);
        Map<String, byte[]> again = files(second);
        assertEquals(files.keySet(), again.keySet());
        files.forEach((name, bytes) -> assertArrayEquals(bytes, again.get(name), name));
        assertTrue(
                files.keySet().stream()
                        .allMatch(name -> name.matches("report\\.html|figures/[^/]+\\.(svg|png|pdf|tsv)")),
                files.keySet().toString());
    }

    private static Map<String, byte[]> files(Path folder) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
            }
        }
        return files;
    }

    @Test
    void everyFigureIsInAllFourFormsAndLinkedFromThePage() throws IOException {
        Report.write(SampleRuns.external(), folder);
        String page = Files.readString(folder.resolve("report.html"));
        for (String name : List.of("response-roc", "response-precision-recall", "response-model-comparison",
                "response-calibration-svm", "response-confusion-matrix-vote", "response-score-by-class",
                "response-permutation-null", "response-shap-beeswarm", "response-feature-importance-shap",
                "response-feature-importance-permutation-importance", "response-patient-highest",
                "response-patient-lowest", "response-class-balance")) {
            for (String ending : List.of(".svg", ".png", ".pdf", ".tsv")) {
                assertTrue(Files.size(folder.resolve("figures").resolve(name + ending)) > 0, name + ending);
                assertTrue(page.contains("href=\"figures/" + name + ending + "\""), name + ending);
            }
        }
    }

    @Test
    void aFigureThatThrowsIsNamedAndLeftOut() throws IOException {
        Figure broken = result -> {
            throw new IllegalStateException("no ink");
        };
        List<Problem> problems = Report.write(SampleRuns.external(), folder,
                new FakeContributions().with("broken", broken).with("model-comparison", SOUND));
        assertEquals(1, problems.size());
        assertTrue(problems.getFirst().message().contains("org.example.broken"), problems.toString());
        assertTrue(problems.getFirst().message().contains("no ink"), problems.toString());
        assertTrue(Files.readString(folder.resolve("report.html")).contains("figures/response-model-comparison.svg"));
    }

    @Test
    void aDrawingThatThrowsCostsOneFigureOnly() throws IOException {
        RenderedFigure sound = SOUND.create(SampleRuns.external()).getFirst();
        RenderedFigure broken = new RenderedFigure("broken", "", "Broken", "Broken.", (graphics, area) -> {
            throw new StackOverflowError();
        }, sound.darkDrawing(), 10, 10, sound.data());
        List<Problem> problems = Report.write(SampleRuns.external(), folder,
                new FakeContributions().with("pair", result -> List.of(broken, sound)));
        assertEquals(1, problems.size());
        assertFalse(Files.exists(folder.resolve("figures/broken.svg")));
        assertTrue(Files.exists(folder.resolve("figures/response-model-comparison.svg")));
    }

    @Test
    void aFigureThatNeverEndsIsGivenUp() throws IOException {
        Figure endless = result -> {
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return List.of();
        };
        List<Problem> problems = Report.write(SampleRuns.external(), folder,
                new FakeContributions().with("endless", endless), 1);
        assertEquals(1, problems.size());
        assertTrue(problems.getFirst().message().contains("org.example.endless"), problems.toString());
        assertTrue(Files.exists(folder.resolve("report.html")));
    }

    @Test
    void figuresCannotLeaveTheirFolderOrTakeAnothersName() throws IOException {
        RenderedFigure sound = SOUND.create(SampleRuns.external()).getFirst();
        List<Problem> problems = Report.write(SampleRuns.external(), folder, new FakeContributions()
                .with("a", result -> List.of(sound, named("../escaped", sound),
                        named("RESPONSE-model-comparison", sound))));
        assertEquals(2, problems.size(), problems.toString());
        assertFalse(Files.exists(folder.resolve("escaped.svg")));
    }

    private static RenderedFigure named(String name, RenderedFigure figure) {
        return new RenderedFigure(name, "", "T", "C.", figure.drawing(), figure.darkDrawing(), 100, 100,
                new FigureData(List.of("x"), List.of(List.of(1))));
    }

    @Test
    void figuresOfUnknownKindsStandInTheReport() throws IOException {
        RenderedFigure sound = SOUND.create(SampleRuns.external()).getFirst();
        RenderedFigure ofEndpoint = new RenderedFigure("mine", "response", "My plot", "Mine alone.", sound.drawing(),
                sound.darkDrawing(), 100, 100, sound.data());
        Report.write(SampleRuns.external(), folder, new FakeContributions().with("survival-curve",
                result -> List.of(ofEndpoint, named("study-wide", sound))));
        String page = Files.readString(folder.resolve("report.html"));
        assertTrue(page.contains("Mine alone."));
        assertTrue(page.contains("figures/study-wide.svg"));
    }

    @Test
    void aFolderThatCannotBeWrittenIsAnError() {
        assertThrows(IOException.class,
                () -> Report.write(SampleRuns.external(), folder.resolve("missing"), new FakeContributions()));
    }
}
