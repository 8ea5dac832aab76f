package org.resistlab.ui.tables.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.resistlab.core.problem.ProblemException;

class StudyTextTest {

    private static final String TEXT = """
            # our cohort
            resistlab: 1
            title: First  # to be reviewed
            samples: {file: s.csv}
            endpoints:
              - {id: age, type: real, column: age}
              # as the clinic calls it
              - id: remission
                type: class
                column: CR
                classes: {sensitive: [CR], resistant: [REF]}
                positive: resistant
            """;

    @Test
    void onlyTheValueChanges() throws ProblemException {
        StudyText text = StudyText.of(TEXT);
        assertEquals("First", text.title());
        assertEquals(TEXT.replace("First", "Second"), text.withTitle("Second"));
        assertEquals(TEXT.replace("positive: resistant", "positive: sensitive"),
                text.withPositive("remission", "sensitive"));
    }

    @Test
    void classesAreReadAndWritten() throws ProblemException {
        StudyText text = StudyText.of(TEXT);
        assertEquals(Map.of("sensitive", List.of("CR"), "resistant", List.of("REF")), text.classes("remission"));
        Map<String, List<String>> classes = new LinkedHashMap<>(text.classes("remission"));
        classes.put("resistant", List.of("REF", "DEATH IN INDUCTION"));
        String changed = text.withClasses("remission", classes);
        assertEquals(classes, StudyText.of(changed).classes("remission"));
        assertTrue(changed.contains("# as the clinic calls it") && changed.contains("# to be reviewed"), changed);
        assertFalse(
                StudyText.of(text.withClasses("remission", Map.of())).classes("remission").containsKey("resistant"));
    }

    @Test
    void anEndpointThatIsNotThereIsNotInvented() throws ProblemException {
        StudyText text = StudyText.of(TEXT);
        assertTrue(text.hasEndpoint("age"));
        assertFalse(text.hasEndpoint("panel/drug"));
        assertEquals("", text.positive("age"));
        assertThrows(IllegalArgumentException.class, () -> text.withPositive("nothing", "x"));
        assertThrows(ProblemException.class, () -> StudyText.of("a: [1"));
    }
}
