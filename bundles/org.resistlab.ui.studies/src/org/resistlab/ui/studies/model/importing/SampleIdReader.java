package org.resistlab.ui.studies.model.importing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.resistlab.core.contribution.Contributions;
import org.resistlab.core.execution.Execution;
import org.resistlab.core.problem.Problem;
import org.resistlab.core.problem.ProblemException;
import org.resistlab.core.table.Column;
import org.resistlab.core.table.NumberColumn;
import org.resistlab.core.table.Table;

/** Finds all sample ids of a file: in its header where samples are columns, else in the whole file. */
public final class SampleIdReader {

    private SampleIdReader() {
    }

    /**
     * Reads the ids; the whole file is read only where the preview does not hold them all.
     *
     * @throws ProblemException if the file cannot be read
     * @throws java.util.concurrent.CancellationException if cancelled
     */
    public static List<String> read(ImportFile file, Contributions contributions, Execution execution)
            throws ProblemException {
        FilePreview preview = file.preview();
        if (preview.whole() || file.samplesInColumns()) {
            return file.previewedSampleIds();
        }
        try {
            Table table = FilePreview.table(file.path(), preview.reader(), file.options(), contributions, execution);
            return of(table, false, file.idColumn());
        } catch (IOException e) {
            throw new ProblemException(Problem.error("file.unreadable", file.name() + " cannot be read: "
                    + e.getMessage() + ".", "Check that it is there and that you may read it."), e);
        }
    }

    /** The ids in a table; those that are missing are left out. */
    static List<String> of(Table table, boolean samplesInColumns, String idColumn) {
        List<String> ids = new ArrayList<>();
        Column named = table.column(idColumn).orElse(table.columns().get(0));
        if (samplesInColumns) {
            boolean numbers = table.columns().stream().anyMatch(NumberColumn.class::isInstance);
            for (Column column : table.columns()) {
                boolean describes = numbers && !(column instanceof NumberColumn);
                if (column != named && !column.name().isBlank() && !describes) {
                    ids.add(column.name().strip());
                }
            }
            return ids;
        }
        for (int row = 0; row < table.rows(); row++) {
            String id = named.text(row);
            if (id != null && !id.isBlank()) {
                ids.add(id.strip());
            }
        }
        return ids;
    }
}
