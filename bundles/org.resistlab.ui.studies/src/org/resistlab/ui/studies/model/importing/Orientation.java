package org.resistlab.ui.studies.model.importing;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/** Finds whether samples are rows or columns of a file by the ids of the sample table. */
public final class Orientation {

    /** Ids that are compared; more say nothing new. */
    private static final int COMPARED = 2000;
    private static final int COLUMNS = 30;

    private Orientation() {
    }

    /**
     * Whether samples are columns: where more of the ids are known. It takes some time where there are many.
     *
     * @param samples ids of the sample table
     * @return empty where no id is known, or as many in rows as in columns
     */
    public static Optional<Boolean> samplesInColumns(ImportFile file, List<String> samples) {
        int inColumns = matched(SampleIdReader.of(file.preview().table(), true, file.idColumn()), samples);
        int inRows = idColumn(file, samples).map(ids -> inRows(file, ids, samples)).orElse(0);
        if (inColumns == 0 && inRows == 0) { // they may be written in another way
            inColumns = best(SampleIdReader.of(file.preview().table(), true, file.idColumn()), samples);
            inRows = best(SampleIdReader.of(file.preview().table(), false, file.idColumn()), samples);
        }
        return inColumns == inRows ? Optional.empty() : Optional.of(inColumns > inRows);
    }

    /**
     * The column whose ids the sample table knows best, where samples are rows; the chosen one, if several are as good.
     * It takes some time where there are many.
     *
     * @param samples ids of the sample table
     * @return empty where no column has an id that is known
     */
    public static Optional<String> idColumn(ImportFile file, List<String> samples) {
        String best = "";
        int most = 0;
        for (ColumnProfile profile : file.profiles().stream().filter(Orientation::couldBeIds).limit(COLUMNS).toList()) {
            int found = inRows(file, profile.name(), samples);
            boolean better = found > most
                    || found == most && found > 0 && profile.name().equals(file.idColumn());
            if (better) {
                best = profile.name();
                most = found;
            }
        }
        return most == 0 ? Optional.empty() : Optional.of(best);
    }

    /** How many ids a rule can match at best. */
    private static int best(List<String> ids, List<String> samples) {
        List<String> some = ids.stream().distinct().limit(COMPARED).toList();
        return some.isEmpty() || samples.isEmpty() ? 0
                : IdMatching.suggestions(some, samples).stream().mapToInt(IdMatching::matched).max().orElse(0);
    }

    /** Measurements are no ids, even where their numbers are those of samples. */
    private static boolean couldBeIds(ColumnProfile profile) {
        boolean numbers = profile.type() == ColumnType.NUMBER;
        return profile.isUnique() && profile.counts().keySet().stream().noneMatch(text -> text.matches(".*\\d\\.\\d+"))
                || !numbers && profile.counts().size() > 1 || numbers && ImportFile.isNamedLikeIds(profile);
    }

    private static int inRows(ImportFile file, String column, List<String> samples) {
        List<String> ids = SampleIdReader.of(file.preview().table(), false, column);
        return matched(List.copyOf(new LinkedHashSet<>(ids)), samples);
    }

    private static int matched(List<String> ids, List<String> samples) {
        List<String> some = ids.stream().limit(COMPARED).toList();
        return some.isEmpty() || samples.isEmpty() ? 0 : IdMatching.of(some, samples, IdRule.NONE).matched();
    }
}
