package org.resistlab.ui.apply.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;

import org.junit.jupiter.api.Test;

class PatientDraftTest {

    @Test
    void whatWasTypedComesBackAsItWas() {
        PatientDraft draft = new PatientDraft(
                Map.of("page", "By hand", "patient", "Zoë = 7", "value clinical:age", "51",
                        "value clinical:sex", "", "table expression", "C:\\data\\#new:ones.csv"));
        assertEquals(draft, PatientDraft.of(draft.text()));
        assertEquals(4, draft.fields().size(), "what is empty is not kept");
    }

    @Test
    void aDraftThatIsDamagedIsNone() {
        assertEquals(Map.of(), PatientDraft.of("patient=\\u12").fields());
    }
}
