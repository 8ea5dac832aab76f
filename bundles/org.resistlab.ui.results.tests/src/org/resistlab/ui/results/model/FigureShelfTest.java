package org.resistlab.ui.results.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.resistlab.core.contribution.Contribution;
import org.resistlab.core.contribution.ContributionKind;
import org.resistlab.core.contribution.Contributions;
import org.resistlab.core.figure.Figure;
import org.resistlab.core.figure.FigureData;
import org.resistlab.core.figure.RenderedFigure;
import org.resistlab.core.problem.Problem;

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
