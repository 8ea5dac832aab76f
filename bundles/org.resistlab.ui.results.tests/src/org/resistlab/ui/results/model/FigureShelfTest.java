package org.resistlab.ui.results.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.resistlab.core.contribution.Contribution;
import org.resistlab.core.contribution.ContributionKind;
import org.resistlab.core.contribution.Contributions;
import org.resistlab.core.figure.Drawing;
import org.resistlab.core.figure.Figure;
import org.resistlab.core.figure.FigureData;
import org.resistlab.core.figure.Mark;
import org.resistlab.core.figure.Marks;
import org.resistlab.core.figure.RenderedFigure;
import org.resistlab.core.problem.Problem;
import org.resistlab.core.result.RunResult;

class FigureShelfTest {

    private static final Figure SOUND = result -> List.of(figure("sound", "response"), figure("wide", ""));
    private static final Figure BROKEN = result -> {
        throw new IllegalStateException("no luck");
    };
    private static final Figure ENDLESS = result -> {
        try {
            Thread.sleep(60_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return List.of();
    };

    private static RenderedFigure figure(String name, String endpoint) {
        return new RenderedFigure(name, endpoint, name, name + ".", (graphics, area) -> {
        }, (graphics, area) -> {
        }, 100, 100, new FigureData(List.of(), List.of()));
    }

    private static Contributions plugins(Map<String, Figure> figures) {
        return new Contributions() {

            @Override
            public List<Contribution> of(ContributionKind kind) {
                return figures.keySet().stream().sorted().map(id -> new Contribution(kind, id, "Figure " + id, "",
                        Set.of(), Set.of(), List.of(), List.of(), "Apache-2.0", "org.example." + id, Map.of()))
                        .toList();
            }

            @Override
            public List<Problem> problems() {
                return List.of();
            }

            @Override
            public <T> T create(Contribution contribution, Class<T> type) {
                return type.cast(figures.get(contribution.id()));
            }
        };
    }

    @Test
    void aPlugInThatThrowsOrNeverEndsIsNamedAndCostsItsOwnFiguresOnly() {
        FigureShelf shelf = FigureShelf.make(plugins(Map.of("a", BROKEN, "b", SOUND, "c", ENDLESS)), 1,
                figure -> figure.create(TinyRun.made("0.1.0")));
        assertEquals(List.of("sound", "wide"), shelf.figures().stream().map(shown -> shown.figure().name()).toList());
        assertEquals(2, shelf.problems().size());
        assertTrue(shelf.problems().get(0).contains("org.example.a") && shelf.problems().get(0).contains("no luck"));
        assertTrue(shelf.problems().get(1).contains("org.example.c")
                && shelf.problems().get(1).contains("more than 1 s"));
    }

    /** As a lab would write one: a dot for each sample, which tells where it is. */
    private static final Figure DOTS = result -> result.endpoints().stream().map(endpoint -> {
        Drawing drawing = (graphics, area) -> {
            for (int i = 0; i < endpoint.samples().size(); i++) {
                String sample = endpoint.samples().get(i);
                Shape dot = new Rectangle2D.Double(area.getX() + 10 * i, area.getY(), 8, 8);
                graphics.fill(dot);
                Marks.sample(graphics, sample, dot, () -> "Sample " + sample);
            }
        };
        return new RenderedFigure(endpoint.endpoint() + "-dots", endpoint.endpoint(), "Dots", "A dot for each sample.",
                drawing, drawing, 200, 100, new FigureData(List.of("sample"),
                        endpoint.samples().stream().map(sample -> List.<Object>of(sample)).toList()));
    }).toList();

    @Test
    void aFigureOfALabIsShownBesideTheOthersAndItsSamplesCanBeSelected() {
        List<ShownFigure> figures = FigureShelf.of(TinyRun.made("0.1.0"), plugins(Map.of("dots", DOTS, "b", SOUND)))
                .of("response");
        ShownFigure dots = figures.stream().filter(shown -> shown.kind().equals("dots")).findFirst().orElseThrow();
        assertEquals("org.example.dots", dots.plugin());
        List<Mark> marks = new ArrayList<>();
        Graphics2D graphics = new BufferedImage(200, 100, BufferedImage.TYPE_INT_RGB).createGraphics();
        Marks.listen(graphics, marks::add);
        dots.figure().drawing().draw(graphics, new Rectangle2D.Double(0, 0, 200, 100));
        graphics.dispose();
        assertEquals(TinyRun.SAMPLES, marks.stream().map(mark -> mark.ids().getFirst()).toList());
    }

    @Test
    void anEndpointThatTheReportLeavesOutHasItsFiguresWhenItIsLookedAt() {
        RunResult run = TinyRun.made("0.1.0");
        Figure best = result -> result.endpoints().size() > 1 ? List.of() : DOTS.create(result);
        RunResult panel = new RunResult("Panel", "tiny", "Tiny", 4, run.analysis(), "", List.of(), run.models(),
                List.of(run.endpoints().getFirst(), run.endpoints().getFirst()), List.of(), List.of(), "0.1.0", "");
        FigureShelf shelf = FigureShelf.of(panel, plugins(Map.of("best", best)));
        assertEquals(List.of(), shelf.of("response"));
        FigureShelf more = shelf.with(panel, panel.endpoints().getFirst(), plugins(Map.of("best", best)));
        assertEquals(1, more.of("response").size());
        assertSame(more, more.with(panel, panel.endpoints().getFirst(), plugins(Map.of("best", BROKEN))));
    }

    @Test
    void anEndpointHasItsFiguresAndThoseOfTheWholeStudy() {
        FigureShelf shelf = FigureShelf.of(TinyRun.made("0.1.0"), plugins(Map.of("b", SOUND)));
        assertEquals(2, shelf.of("response").size());
        assertEquals(1, shelf.of("other").size());
        EndpointContents contents = EndpointContents.of(TinyRun.made("0.1.0"), TinyRun.endpoint(), shelf,
                Double::toString);
        assertEquals(List.of("a", "b"), contents.explained());
        assertTrue(contents.verdict().startsWith("Perhaps a strong signal, not tested."), contents.verdict());
    }
}
