package org.resistlab.ui.runs.model;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;

import org.resistlab.ui.rows.Column;
import org.resistlab.ui.rows.Rows;

/** The table of all runs: what stands in its columns, by what they are sorted, and the whole of what a cell tells. */
public final class RunColumns {

    /** The column of units. */
    public static final int UNITS = 2;

    private static final ZoneId ZONE = ZoneId.systemDefault();

    private RunColumns() {
    }

    /** Runs in the order given, which a user may change by a column. */
    public static Rows<RunRow> of(List<RunRow> runs) {
        return new Rows<>(List.of(
                Column.words("Run", "Name of the run folder", RunRow::name),
                Column.words("State", "Where the run stands", row -> row.state().label()),
                number("Units", "Units done, and the time left. A unit fits one model in one fold", RunTexts::fraction,
                        RunTexts::progress),
                number("Best model", "The best model, or the best so far, by the metric that ranks models",
                        RunTexts::bestEstimate, RunTexts::best),
                number("Started", "When it was started or resumed last",
                        row -> row.started() == null ? Double.NaN : (double) row.started().toEpochMilli(),
                        row -> RunTexts.started(row, ZONE, Instant.now())),
                number("Time", "How long it was at work", row -> RunTexts.seconds(row, Instant.now()),
                        row -> RunTexts.time(row, Instant.now())),
                Column.words("Study", "The study it belongs to", RunRow::study)), runs,
                row -> row.folder().toString());
    }

    private static Column<RunRow> number(String title, String hint, Function<RunRow, Double> value,
            Function<RunRow, String> text) {
        return Column.numbers(title, hint, value, text);
    }

    /** The whole of what a cell tells. */
    public static String whole(RunRow row, int column) {
        return switch (column) {
            case 0 -> row.folder().toString();
            case 1 -> RunTexts.sentence(row);
            case UNITS -> RunTexts.progress(row);
            case 3 -> RunTexts.metric(row);
            case 4 -> RunTexts.started(row, ZONE);
            case 5 -> RunTexts.time(row, Instant.now());
            default -> row.study();
        };
    }
}
