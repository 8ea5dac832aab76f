package org.resistlab.ui.results.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.resistlab.core.figure.RenderedFigure;
import org.resistlab.engine.run.RunningScore;
import org.resistlab.ui.rows.Rows;

class SoFarTest {

    private static final List<RunningScore> SCORES = List.of(new RunningScore("b", "svm", "roc-auc", 0.7, 3),
            new RunningScore("b", "forest", "roc-auc", 0.8, 2), new RunningScore("a", "svm", "roc-auc", 0.6, 4));

    @Test
    void theModelThatIsAheadComesFirstInItsEndpoint() {
        Rows<RunningScore> rows = SoFar.rows(SCORES, Double::toString);
        assertEquals(List.of("a/svm", "b/forest", "b/svm"), rows.shown().stream().map(rows::id).toList());
        assertEquals("2", rows.columns().get(4).text().apply(rows.shown().get(1)));
    }

    @Test
    void theFigureIsOfTheEndpointOfTheRow() {
        RenderedFigure figure = SoFar.figure(SCORES, "a/svm");
        assertEquals("a", figure.endpoint());
        assertEquals(List.of("svm", "ROC AUC so far", 0.6), figure.data().rows().getFirst().subList(0, 3));
        assertEquals(2, SoFar.figure(SCORES, "").data().rows().size());
    }

    @Test
    void titlesAreShortenedAtTheEndOfAWord() {
        assertEquals("BCR/ABL fusion, from clinical data",
                Shortened.at("BCR/ABL fusion, from clinical data", text -> text.length() <= 40));
        assertEquals("BCR/ABL fusion…",
                Shortened.at("BCR/ABL fusion, from clinical data", text -> text.length() <= 18));
        assertEquals("BC…", Shortened.at("BCR/ABL fusion", text -> text.length() <= 3));
    }
}
