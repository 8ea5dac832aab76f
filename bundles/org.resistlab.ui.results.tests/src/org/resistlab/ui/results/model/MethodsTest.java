package org.resistlab.ui.results.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.resistlab.core.contribution.Contributions;

class MethodsTest {

    @Test
    void markupBecomesTextThatCanBeReadAndPasted() {
        MethodsReader read = MethodsReader
                .read("<main><section id=\"m\"><h2>Methods</h2>\n<p>One &amp; <a href=\"#r\">1"
                        + "</a>.</p>\n<ul><li><strong>svm</strong>: a machine.</li>\n</ul></section><ol><li>First.</li>"
                        + "<li>Second.</li></ol></main>");
        assertEquals("Methods\nOne & 1.\n\n• svm: a machine.\n\n[1] First.\n[2] Second.\n\n", read.text());
        assertEquals(List.of("TITLE Methods", "STRONG svm", "ITEM • svm: a machine.", "ITEM [1] First.",
                "ITEM [2] Second."),
                read.parts().stream().map(part -> part.style() + " "
                        + read.text().substring(part.start(), part.start() + part.length())).toList());
    }

    @Test
    void theMethodsOfTheReportComeFirstAndAloneGoIntoThePaper() {
        Methods methods = Methods.of(TinyRun.made("0.1.0"), Path.of("runs", "tiny"), Contributions.installed());
        assertTrue(methods.text().startsWith("Methods\n"));
        assertTrue(methods.forPaper().contains("\nReferences\n[1] "), methods.forPaper());
        assertTrue(methods.forPaper().contains("fitted on the training part of each fold alone"));
        assertTrue(methods.text().contains("Run folder\n" + Path.of("runs", "tiny")));
        assertFalse(methods.forPaper().contains("Run folder"));
    }
}
