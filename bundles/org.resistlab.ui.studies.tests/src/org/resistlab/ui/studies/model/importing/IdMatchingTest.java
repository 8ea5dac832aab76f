package org.resistlab.ui.studies.model.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

class IdMatchingTest {

    private static final List<String> SAMPLES = List.of("01005", "01010", "03002");

    @Test
    void caseSeparatorsAndTheXOfRNeedNoRule() {
        IdMatching matching = IdMatching.of(List.of("X01005", "01010", "x.03002"), SAMPLES, IdRule.NONE);
        assertEquals(2, matching.matched());
        assertEquals(1, matching.respelt());
        assertEquals(List.of("03002"), matching.unused());
    }

    @Test
    void zerosThatASpreadsheetDroppedArePutBack() {
        List<IdMatching> suggestions = IdMatching.suggestions(List.of("1005", "1010", "3002"), SAMPLES);
        IdMatching best = suggestions.get(0);
        assertEquals(3, best.matched());
        assertEquals(new IdMatch("1005", "01005", "01005"), best.matches().get(0));
    }

    @Test
    void aCommonBeginningIsDropped() {
        List<String> ids = List.of("run7_01005", "run7_01010", "run7_99999");
        assertEquals(0, IdMatching.of(ids, SAMPLES, IdRule.NONE).matched());
        assertEquals(2, IdMatching.suggestions(ids, SAMPLES).get(0).matched());
    }

    @Test
    void aRuleThatMakesTwoSamplesOneIsNotProposed() {
        List<IdMatching> suggestions = IdMatching.suggestions(List.of("01005_T", "01005_N", "01010_T"), SAMPLES);
        assertTrue(suggestions.stream().allMatch(matching -> matching.repeated().isEmpty()), suggestions::toString);
    }

    @Test
    void whereAllMatchNothingIsProposed() {
        assertTrue(IdMatching.suggestions(SAMPLES, SAMPLES).isEmpty());
        assertEquals("3 of 3 sample ids are in the sample table.",
                IdMatching.of(SAMPLES, SAMPLES, IdRule.NONE).sentence());
    }
}
