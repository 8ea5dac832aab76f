package org.resistlab.ui.results.internal;

import java.util.List;
import java.util.Map;

import org.eclipse.swt.widgets.Composite;
import org.resistlab.core.figure.FigureFocus;
import org.resistlab.core.figure.MarkKind;
import org.resistlab.ui.figure.SelectionLink;
import org.resistlab.ui.results.model.EndpointContents;
import org.resistlab.ui.results.model.FeatureRow;
import org.resistlab.ui.rows.Rows;

/** The features: a table of importances, a figure of them, and how the predictions depend on one. */
final class FeaturesPage extends TablePage<FeatureRow> {

    FeaturesPage(Composite parent, SelectionLink link) {
        super(parent, link, MarkKind.FEATURE, "features", "&Model:",
                List.of("shap-beeswarm", "feature-importance", "heat-map"),
                "Select a feature in the table or in a figure to see how the predictions depend on its values.",
                "The run keeps parts and values of the most important features only, and this is none of them: "
                        + "its importance is in the table.");
        help("org.resistlab.ui.help.results-features", "org.resistlab.ui.help.results-figure");
    }

    @Override
    List<String> models(EndpointContents of) {
        return of.features().stream().map(Map.Entry::getKey).toList();
    }

    @Override
    Rows<FeatureRow> rows(EndpointContents of, int model) {
        return model < 0 ? new Rows<>(List.of(), List.of(), FeatureRow::id) : of.features().get(model).getValue();
    }

    @Override
    FigureFocus focus(String endpoint, String model, String id) {
        return new FigureFocus(endpoint, model, "", id);
    }
}
