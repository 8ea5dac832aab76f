package org.resistlab.ui.studies.model.importing;

/**
 * How a column is to be understood, where that differs from what its cells look like, and its unit.
 *
 * @param type what its cells are
 * @param unit unit of its numbers, for people; empty where it has none
 * @param factor what each number is multiplied by; 1 to leave them as they are
 */
public record ColumnCorrection(ColumnType type, String unit, double factor) {

    /** As its cells look. */
    public static ColumnCorrection none(ColumnProfile profile) {
        return new ColumnCorrection(profile.type(), "", 1);
    }

    /** Whether only a corrected copy of the file can say this: a study file has no key for it. */
    public boolean needsCopy(ColumnProfile profile) {
        boolean scaled = factor != 1 && type == ColumnType.NUMBER;
        boolean coded = profile.type() == ColumnType.NUMBER && type == ColumnType.CATEGORY;
        boolean dated = profile.type() == ColumnType.DATE && type == ColumnType.NUMBER;
        return scaled || coded || dated;
    }
}
