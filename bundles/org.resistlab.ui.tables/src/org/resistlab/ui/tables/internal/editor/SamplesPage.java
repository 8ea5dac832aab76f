package org.resistlab.ui.tables.internal.editor;

import org.resistlab.ui.tables.model.StudyContents;

/** All samples with the columns of the sample table and the endpoints. */
final class SamplesPage extends TablePage {

    private StudyContents shown;

    SamplesPage(StudyEditor editor) {
        super(editor, "samples", "Samples", "tables-samples", "column");
    }

    @Override
    String assay() {
        return "";
    }

    @Override
    void show(StudyContents contents) {
        if (contents.sampleTable() == null) {
            shown = null;
            showSentence("The sample table could not be read: see the page Quality for what to do.");
        } else if (shown == null || shown.sampleTable() != contents.sampleTable()
                || !shown.endpoints().equals(contents.endpoints())) {
            shown = contents;
            showTable(contents.sampleColumns(), contents);
        }
    }
}
