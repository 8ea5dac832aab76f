package org.resistlab.ui.studies.model.importing;

/** What the cells of a column are. */
public enum ColumnType {
    NUMBER("Number"), CATEGORY("Category"), TEXT("Text"), DATE("Date");

    private final String title;

    ColumnType(String title) {
        this.title = title;
    }

    /** Name for people. */
    public String title() {
        return title;
    }
}
