package org.resistlab.ui.apply.internal;

import java.util.List;
import java.util.Optional;

import org.resistlab.core.figure.RenderedFigure;
import org.resistlab.engine.model.Applied;
import org.resistlab.engine.model.ModelDescription;
import org.resistlab.report.chart.Chart;
import org.resistlab.report.chart.Contribution;
import org.resistlab.report.chart.Theme;
import org.resistlab.report.chart.WaterfallChart;
import org.resistlab.ui.apply.model.ExplanationSentence;

/** The explanation of one prediction as a figure, by the code that draws it in the report. */
final class PatientWaterfall {

    private PatientWaterfall() {
    }

    /** Empty where the prediction is not explained. */
    static Optional<RenderedFigure> of(ModelDescription model, Applied one) {
        if (one.whole().isEmpty() || one.reasons().isEmpty()) {
            return Optional.empty();
        }
        Chart light = chart(one, Theme.LIGHT);
        return Optional.of(new RenderedFigure(model.endpoint() + "-patient-" + one.sample(), model.endpoint(),
                "One prediction explained: " + one.sample(), ExplanationSentence.of(model, one)
                        + " From the prediction for the mean training sample, feature by feature. Raw feature values. This "
                        + "describes the model, not the disease.",
                light.drawing(), chart(one, Theme.DARK).drawing(), light.width(), light.height(), light.data()));
    }

    private static Chart chart(Applied one, Theme theme) {
        Applied.Whole whole = one.whole().orElseThrow();
        List<Contribution> parts = one.reasons().stream()
                .map(reason -> new Contribution(reason.feature(), reason.value(), reason.part(), reason.feature()))
                .toList();
        String scale = Character.toUpperCase(whole.scale().charAt(0)) + whole.scale().substring(1)
                + (whole.of().isEmpty() ? "" : " of " + whole.of());
        return WaterfallChart.of(scale, whole.base(), parts, new Contribution("All other features", "", whole.others()),
                theme);
    }
}
