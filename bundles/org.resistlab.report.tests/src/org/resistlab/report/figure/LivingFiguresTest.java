package org.resistlab.report.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.resistlab.core.figure.Drawing;
import org.resistlab.core.figure.Figure;
import org.resistlab.core.figure.FigureFocus;
import org.resistlab.core.figure.Highlight;
import org.resistlab.core.figure.Mark;
import org.resistlab.core.figure.MarkKind;
import org.resistlab.core.figure.Marks;
import org.resistlab.core.figure.RenderedFigure;
import org.resistlab.core.result.Attributions;
import org.resistlab.core.result.ModelResult;
import org.resistlab.core.result.RunResult;
import org.resistlab.report.SampleRuns;
import org.resistlab.report.chart.ChartFonts;

/** In a window, figures say what their parts stand for and show what is selected. */
class LivingFiguresTest {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 400;

    private record Painted(int[] pixels, List<Mark> marks) {

        Set<String> ids(MarkKind kind) {
            Set<String> ids = new HashSet<>();
            marks.stream().filter(mark -> mark.kind() == kind).forEach(mark -> ids.addAll(mark.ids()));
            return ids;
        }
    }

    private static Painted paint(Drawing drawing, Highlight highlight, boolean inWindow) {
        ChartFonts.prepare();
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        List<Mark> marks = new ArrayList<>();
        if (inWindow) {
            Marks.listen(graphics, marks::add);
        }
        highlight.on(graphics);
        drawing.draw(graphics, new Rectangle2D.Double(0, 0, WIDTH, HEIGHT));
        graphics.dispose();
        return new Painted(image.getRGB(0, 0, WIDTH, HEIGHT, null, 0, WIDTH), marks);
    }

    private static Painted inWindow(RenderedFigure figure) {
        return paint(figure.drawing(), Highlight.NONE, true);
    }

    private static RenderedFigure first(Figure figure, RunResult run) {
        return figure.create(run).getFirst();
    }

    @Test
    void everyHeldOutSampleCanBeFoundInTheFiguresOfSamples() {
        RunResult run = SampleRuns.external();
        Set<String> samples = new HashSet<>(run.endpoints().getFirst().samples());
        for (Figure figure : List.of(new RocFigure(), new PrecisionRecallFigure(), new ScoreByClassFigure(),
                new ConfusionMatrixFigure(), new CalibrationFigure(), new BeeswarmFigure(), new HeatMapFigure(),
                new DependenceFigure())) {
            assertEquals(samples, inWindow(first(figure, run)).ids(MarkKind.SAMPLE), figure.getClass().getSimpleName());
        }
        RunResult real = SampleRuns.doseResponse();
        Set<String> cells = new HashSet<>(real.endpoints().getFirst().samples());
        for (Figure figure : List.of(new PredictedObservedFigure(), new ResidualsFigure())) {
            assertEquals(cells, inWindow(first(figure, real)).ids(MarkKind.SAMPLE), figure.getClass().getSimpleName());
        }
    }

    @Test
    void aSampleLiesOnTheCurveOfItsModel() {
        Painted roc = inWindow(first(new RocFigure(), SampleRuns.external()));
        List<Mark> curves = roc.marks().stream().filter(mark -> mark.kind() == MarkKind.MODEL).toList();
        assertEquals(Set.of("svm", "forest", "logistic", "vote"), roc.ids(MarkKind.MODEL));
        for (Mark sample : roc.marks()) {
            if (sample.kind() == MarkKind.SAMPLE) {
                String model = sample.text().substring(sample.text().lastIndexOf("model ") + 6);
                Mark curve = curves.stream().filter(mark -> mark.ids().contains(model)).findFirst().orElseThrow();
                assertTrue(curve.shape().intersects(sample.shape().getBounds2D()), sample.text());
            }
        }
    }

    @Test
    void featuresAndModelsCanBeFoundToo() {
        RunResult run = SampleRuns.external();
        ModelResult best = run.endpoints().getFirst().best().orElseThrow();
        String feature = best.attributions().orElseThrow().features().getFirst();
        for (Figure figure : List.of(new BeeswarmFigure(), new FeatureImportanceFigure(), new HeatMapFigure())) {
            assertTrue(inWindow(first(figure, run)).ids(MarkKind.FEATURE).contains(feature),
                    figure.getClass().getSimpleName());
        }
        assertFalse(inWindow(first(new PatientWaterfallFigure(), run)).ids(MarkKind.FEATURE).isEmpty());
        assertTrue(inWindow(first(new ModelComparisonFigure(), run)).ids(MarkKind.MODEL).contains(best.model()));
        assertTrue(inWindow(first(new PermutationNullFigure(), run)).marks().stream()
                .anyMatch(mark -> mark.text().contains("permutations")));
    }

    @Test
    void whatIsSelectedIsShownAndNothingElse() {
        RunResult run = SampleRuns.external();
        String sample = run.endpoints().getFirst().samples().get(3);
        for (Figure figure : List.of(new RocFigure(), new ScoreByClassFigure(), new BeeswarmFigure(),
                new ConfusionMatrixFigure(), new HeatMapFigure(), new DependenceFigure())) {
            Drawing drawing = first(figure, run).drawing();
            int[] paper = paint(drawing, Highlight.NONE, false).pixels();
            int[] selected = paint(drawing, Highlight.NONE.with(MarkKind.SAMPLE, Set.of(sample)), false).pixels();
            int[] other = paint(drawing, Highlight.NONE.with(MarkKind.SAMPLE, Set.of("nobody")), false).pixels();
            assertFalse(Arrays.equals(paper, selected), figure.getClass().getSimpleName());
            if (!(figure instanceof RocFigure)) {
                assertTrue(Arrays.equals(paper, other), figure.getClass().getSimpleName());
            }
        }
    }

    @Test
    void thePatientWhoIsSelectedIsExplained() {
        RunResult run = SampleRuns.external();
        Attributions parts = run.endpoints().getFirst().best().orElseThrow().attributions().orElseThrow();
        String sample = parts.samples().get(7);
        List<RenderedFigure> figures = new PatientWaterfallFigure().create(run,
                FigureFocus.sample("response", sample));
        assertEquals(1, figures.size());
        assertTrue(figures.getFirst().title().contains(sample));
        double prediction = parts.bases()[7] + parts.others()[7] + Arrays.stream(parts.parts()[7]).sum();
        assertEquals(prediction, (double) figures.getFirst().data().rows().getLast().getLast(), 1e-9);
        assertEquals(List.of(), new PatientWaterfallFigure().create(run, FigureFocus.sample("response", "nobody")));
        assertEquals(List.of(), new PatientWaterfallFigure().create(run, FigureFocus.sample("other", sample)));
    }

    @Test
    void theDependenceOnTheSelectedFeatureHasItsValuesAndParts() {
        RunResult run = SampleRuns.external();
        Attributions parts = run.endpoints().getFirst().best().orElseThrow().attributions().orElseThrow();
        int feature = parts.features().size() - 1;
        RenderedFigure figure = new DependenceFigure()
                .create(run, FigureFocus.feature("response", parts.features().get(feature))).getFirst();
        assertEquals(parts.samples().size(), figure.data().rows().size());
        for (List<Object> row : figure.data().rows()) {
            int i = parts.samples().indexOf(row.get(1));
            assertEquals(parts.values()[i][feature], row.get(3));
            assertEquals(parts.parts()[i][feature], row.get(4));
        }
        assertEquals(List.of(), new DependenceFigure().create(run, FigureFocus.feature("response", "no:feature")));
    }

    @Test
    void theHeatMapHasStandardizedValuesInTheOrderOfItsTrees() {
        RenderedFigure figure = first(new HeatMapFigure(), SampleRuns.external());
        int samples = SampleRuns.external().endpoints().getFirst().samples().size();
        int rows = figure.data().rows().size() / samples;
        assertTrue(rows >= 3);
        for (int row = 0; row < rows; row++) {
            double sum = 0;
            double squares = 0;
            int count = 0;
            Set<Object> seen = new HashSet<>();
            for (int column = 0; column < samples; column++) {
                List<Object> cell = figure.data().rows().get(row * samples + column);
                seen.add(cell.get(3));
                double value = (double) cell.get(5);
                if (!Double.isNaN(value)) {
                    sum += value;
                    squares += value * value;
                    count++;
                }
            }
            assertEquals(samples, seen.size());
            assertEquals(0, sum / count, 1e-9);
            assertEquals(1, squares / (count - 1), 1e-9);
        }
        assertNotEquals(SampleRuns.external().endpoints().getFirst().samples().getFirst(),
                figure.data().rows().getFirst().get(3), "sorted by similarity, not by name");
    }
}
