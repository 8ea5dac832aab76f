package org.resistlab.ui.results.internal;

import java.util.List;

import org.eclipse.swt.widgets.Composite;
import org.resistlab.core.figure.FigureFocus;
import org.resistlab.core.figure.MarkKind;
import org.resistlab.ui.figure.SelectionLink;
import org.resistlab.ui.results.model.EndpointContents;
import org.resistlab.ui.results.model.PatientRow;
import org.resistlab.ui.rows.Rows;

/** The samples: a table of truth and scores, a figure of them, and how a model comes to its prediction for one. */
final class PatientsPage extends TablePage<PatientRow> {

    PatientsPage(Composite parent, SelectionLink link) {
        super(parent, link, MarkKind.SAMPLE, "samples", "Explained &by model:",
                List.of("roc-curve", "predicted-observed", "score-by-class"),
                "Select a sample in the table or in a figure to see how the model comes to its prediction.",
                "The run keeps no explanation of this sample by this model. Add “interpret: [shap]” to the analysis.");
        help("org.resistlab.ui.help.results-predictions", "org.resistlab.ui.help.results-patient");
    }

    @Override
    List<String> models(EndpointContents of) {
        return of.explained();
    }

    @Override
    Rows<PatientRow> rows(EndpointContents of, int model) {
        return of.patients();
    }

    @Override
    FigureFocus focus(String endpoint, String model, String id) {
        return new FigureFocus(endpoint, model, id, "");
    }
}
