package org.resistlab.ui.analysis.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.resistlab.core.contribution.ContributionKind;
import org.resistlab.core.data.Task;

class PaletteAndParametersTest {

    private static List<PaletteEntry> entries(Task task, String query) {
        Board board = Demo.board();
        return new CardPalette(Demo.INSTALLED).entries(new Board(board.source(), board.study(), board.installed(),
                board.stages(), board.lanes(), board.shared(), board.endpoints(), Set.of(task), List.of()), query);
    }

    @Test
    void anEnsembleNeedsModels() {
        String text = Demo.TEXT.substring(0, Demo.TEXT.indexOf("models:"));
        PaletteEntry voting = new CardPalette(Demo.INSTALLED).entries(Demo.board(text), "ensemble.voting").get(0);
        assertEquals("It combines models, and there is none yet. Add a learner first.", voting.reason());
        assertTrue(entries(Task.CLASS, "ensemble.voting").get(0).fits());
        assertTrue(new CardPalette(Demo.INSTALLED).entries(null, "ensemble.voting").get(0).fits());
    }

    @Test
    void whatFitsIsOfferedFirstAndTheRestSaysWhyNot() {
        List<Boolean> learners = entries(Task.CLASS, "").stream().filter(entry -> entry.group().equals("Learners"))
                .map(PaletteEntry::fits).toList();
        assertEquals(learners.lastIndexOf(true) + 1, learners.contains(false) ? learners.indexOf(false)
                : learners.size());
        List<PaletteEntry> survival = entries(Task.SURVIVAL, "support vector");
        assertEquals("svm", survival.get(0).contribution().id());
        assertEquals("Not made for survival times, which the analysis predicts; made for classes and real values.",
                survival.get(0).reason());
    }

    @Test
    void wordsAreFoundInNamesIdsTasksAndDescriptions() {
        assertEquals("random-forest", entries(Task.CLASS, "forest").get(0).contribution().id());
        assertEquals("svm", entries(Task.CLASS, "svm").get(0).contribution().id());
        assertTrue(entries(Task.CLASS, "standard deviation").stream()
                .anyMatch(entry -> entry.contribution().id().equals("standardize")));
        assertTrue(entries(Task.CLASS, "no such thing").isEmpty());
        assertTrue(CardPalette.help(Demo.INSTALLED.find(ContributionKind.LEARNERS, "svm").orElseThrow())
                .contains("Cortes and Vapnik 1995, doi:10.1023/A:1022627411411"));
    }

    private static ParameterField field(String name) {
        return new ParameterField(Demo.card(Demo.board(), "svm").settings().stream()
                .filter(setting -> setting.parameter().name().equals(name)).findFirst().orElseThrow(), true);
    }

    @Test
    void whatIsTypedIsCheckedAtOnce() {
        ParameterField field = field("gamma");
        assertEquals("scale", field.defaultText());
        assertEquals("", field.problem());
        field.setText("-1");
        assertTrue(field.problem().startsWith("gamma is -1: expected a number > 0"), field.problem());
        field.setText("scal");
        assertTrue(field.problem().contains("Did you mean \"scale\"?"), field.problem());
        field.setText("0.5");
        assertEquals(0.5, field.setting().value());
        assertTrue(field.isChanged());
        field.setText("scale");
        assertFalse(field.isChanged(), "the default need not be written down");
        field.setTuned(true);
        field.setText("scale, 0.1, 1e-4");
        assertEquals(List.of("scale", 0.1, "1e-4"), field.setting().tuned());
        field.setText("scale, no");
        assertFalse(field.problem().isEmpty());
        field.reset();
        assertEquals(Setting.unset(field.parameter()), field.setting());
    }

    @Test
    void aRangeIsValuesToTuneOver() {
        assertEquals(List.of("0.0001", 0.01, 1L), new TuneRange(1e-4, 1, 3, true).values(false));
        assertEquals(List.of(1L, 2L, 3L), new TuneRange(1, 3, 5, false).values(true));
        assertEquals("The first number must be smaller than the last.", new TuneRange(2, 1, 3, false).problem());
        assertEquals("A logarithmic range begins above 0.", new TuneRange(0, 1, 3, true).problem());
        assertEquals("", TuneRange.around(field("C").parameter()).problem());
        assertEquals("", TuneRange.around(field("degree").parameter()).problem());
    }
}
