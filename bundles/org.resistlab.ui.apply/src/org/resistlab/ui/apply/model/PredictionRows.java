package org.resistlab.ui.apply.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.resistlab.core.data.Task;
import org.resistlab.engine.model.Applied;
import org.resistlab.engine.model.ModelDescription;
import org.resistlab.ui.NumberText;
import org.resistlab.ui.rows.Column;
import org.resistlab.ui.rows.Rows;

/** Predictions as a table: one row a patient. */
public final class PredictionRows {

    private PredictionRows() {
    }

    /** The table of predictions; a patient's id stands for its row. */
    public static Rows<Applied> of(ModelDescription model, List<Applied> predictions) {
        return new Rows<>(columns(model), predictions, Applied::sample);
    }

    private static List<Column<Applied>> columns(ModelDescription model) {
        boolean classes = model.task() == Task.CLASS;
        List<Column<Applied>> columns = new ArrayList<>();
        columns.add(Column.words("Patient", "Id in the table of new patients", Applied::sample));
        if (!classes) {
            columns.add(number("Value", "What the model predicts", Applied::score));
        } else if (model.classes().size() == 2) {
            columns.add(number("Probability", "Of " + model.classes().get(model.positive()), Applied::score));
        }
        if (classes) {
            columns.add(Column.words("Class", "The class with the highest probability", Applied::predicted));
        }
        columns.add(Column.words(RegionText.title(model), RegionText.meaning(model, true),
                one -> RegionText.of(model, one)));
        for (int k = 0; model.classes().size() > 2 && k < model.classes().size(); k++) {
            int index = k;
            columns.add(number(model.classes().get(k), "Probability of " + model.classes().get(k),
                    one -> one.scores()[index]));
        }
        columns.add(Column.words("Warning", "Why the prediction may not hold for this patient",
                one -> String.join("; ", one.warnings())));
        return columns;
    }

    private static Column<Applied> number(String title, String hint, Function<Applied, Double> of) {
        return Column.numbers(title, hint, of, one -> NumberText.of(of.apply(one), 3));
    }
}
