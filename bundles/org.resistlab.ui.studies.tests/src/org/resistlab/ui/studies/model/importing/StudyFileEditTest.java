package org.resistlab.ui.studies.model.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.resistlab.core.problem.ProblemException;

class StudyFileEditTest {

    private static final List<String> NEW = List.of("- {id: new}");

    @Test
    void anItemGoesToTheEndOfItsListBeforeTheNextKeyAndItsComments() throws ProblemException {
        String text = "assays:\n    - {id: a}   # first\n    - id: b\n      file: x\n\n# truth\nendpoints:\n  - {id: e}\n";
        assertEquals("assays:\n    - {id: a}   # first\n    - id: b\n      file: x\n    - {id: new}\n\n# truth\n"
                + "endpoints:\n  - {id: e}\n", StudyFileEdit.append(text, "assays", NEW));
    }

    @Test
    void aListWithoutIndentStaysWithoutIndent() throws ProblemException {
        assertEquals("assays:\n- {id: a}\n- {id: new}\nid: x\n",
                StudyFileEdit.append("assays:\n- {id: a}\nid: x\n", "assays", NEW));
    }

    @Test
    void aListThatIsNotThereIsMade() throws ProblemException {
        assertEquals("id: x\nendpoints:\n  - {id: new}\n", StudyFileEdit.append("id: x\n\n", "endpoints", NEW));
    }

    @Test
    void endsOfLinesStayAsTheyAre() throws ProblemException {
        assertEquals("assays:\r\n  - {id: a}\r\n  - {id: new}\r\n",
                StudyFileEdit.append("assays:\r\n  - {id: a}\r\n", "assays", NEW));
    }

    @Test
    void aListInOneLineIsLeftToAPerson() {
        assertThrows(ProblemException.class, () -> StudyFileEdit.append("assays: [{id: a}]\n", "assays", NEW));
    }
}
