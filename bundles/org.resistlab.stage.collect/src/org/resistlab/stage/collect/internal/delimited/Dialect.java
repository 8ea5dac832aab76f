package org.resistlab.stage.collect.internal.delimited;

/**
 * How a text table is written.
 *
 * @param separator character between cells
 * @param quote character around cells; {@link #NO_QUOTE} for none
 * @param comment first character of lines to leave out; {@link #NO_COMMENT} for none
 * @param header whether the first row holds names
 * @param start number of characters before the header
 * @param line number of lines before the header
 */
record Dialect(char separator, char quote, char comment, boolean header, int start, int line) {

    /** Stands for a quote: a character that no text holds. */
    static final char NO_QUOTE = '\uffff';
    /** Stands for a comment character: one that no text holds. */
    static final char NO_COMMENT = '\ufffe';

    /** The separator in words. */
    String separatorName() {
        return Separators.name(separator);
    }
}
