package org.resistlab.ui.studies.model.importing;

import java.util.List;
import java.util.Optional;

/** Finds whether samples are rows or columns of a file by the ids of the sample table. */
public final class Orientation {

    /** Ids that are compared; more say nothing new. */
    private static final int COMPARED = 2000;

    private Orientation() {
    }

    /**
     * Whether samples are columns: where more of the ids are known. It takes some time where there are many.
     *
     * @param samples ids of the sample table
     * @return empty where no id is known, or as many in rows as in columns
     */
    public static Optional<Boolean> samplesInColumns(ImportFile file, List<String> samples) {
        String ids = file.idColumn();
        int inColumns = matched(SampleIdReader.of(file.preview().table(), true, ids), samples);
        int inRows = matched(SampleIdReader.of(file.preview().table(), false, ids), samples);
        return inColumns == inRows ? Optional.empty() : Optional.of(inColumns > inRows);
    }

    private static int matched(List<String> ids, List<String> samples) {
        List<String> some = ids.stream().limit(COMPARED).toList();
        return some.isEmpty() || samples.isEmpty() ? 0 : IdMatching.of(some, samples, IdRule.NONE).matched();
    }
}
