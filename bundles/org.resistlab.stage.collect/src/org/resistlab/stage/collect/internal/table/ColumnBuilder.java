package org.resistlab.stage.collect.internal.table;

import java.util.Arrays;

import org.resistlab.core.table.Column;
import org.resistlab.core.table.NumberColumn;
import org.resistlab.core.table.TextColumn;

/**
 * Grows one column. It holds numbers until a cell is a word. The texts of the numbers above that word are not kept
 * ("1.50" is not "1.5"), so such a column has to be read again, as texts.
 */
final class ColumnBuilder {

    private static final int FIRST_CAPACITY = 32;
    private static final double[] NO_NUMBERS = {};

    private final MemoryBudget budget;
    private int size;
    private double[] numbers = NO_NUMBERS;
    private String[] texts;
    private boolean unread;
    private boolean blank = true;
    private int numericCells;
    private int words;
    private int decimalCommas;
    private String firstWord;
    private boolean oneWord = true;

    ColumnBuilder(MemoryBudget budget) {
        this.budget = budget;
        budget.take(120);
    }

    /** Forgets everything, and reads texts only from now on. */
    void startTexts() {
        size = 0;
        numericCells = 0;
        words = 0;
        decimalCommas = 0;
        unread = false;
        numbers = NO_NUMBERS;
        texts = new String[0];
    }

    void padTo(int rows) {
        while (size < rows) {
            addMissing();
        }
    }

    void addMissing() {
        grow();
        if (texts == null && !unread) {
            numbers[size] = Double.NaN;
        }
        size++;
    }

    void markContent() {
        blank = false;
    }

    /** A number; {@code text} gives its text where this column has turned out to hold texts. */
    void addNumber(double value, String text) {
        grow();
        if (texts != null) {
            texts[size] = text;
        } else if (!unread) {
            numbers[size] = value;
        }
        numericCells++;
        size++;
    }

    void addWord(String word, boolean decimalComma) {
        if (texts == null && !unread) {
            turnToTexts();
        }
        grow();
        if (texts != null) {
            texts[size] = word;
        }
        if (firstWord == null) {
            firstWord = word;
        }
        oneWord = oneWord && firstWord.equals(word);
        words++;
        decimalCommas += decimalComma ? 1 : 0;
        size++;
    }

    /** All cells at once; the memory for them has been counted. */
    void setNumbers(double[] values, boolean isBlank) {
        numbers = values;
        size = values.length;
        blank = isBlank;
    }

    private void turnToTexts() {
        unread = numericCells > 0;
        texts = unread ? null : new String[numbers.length];
        numbers = NO_NUMBERS;
    }

    private void grow() {
        if (unread) {
            return;
        }
        int capacity = texts != null ? texts.length : numbers.length;
        if (size < capacity) {
            return;
        }
        int larger = Math.max(FIRST_CAPACITY, capacity + (capacity >> (capacity < 1024 ? 0 : 1)));
        budget.take(8L * (larger - capacity));
        if (texts != null) {
            texts = Arrays.copyOf(texts, larger);
        } else {
            numbers = Arrays.copyOf(numbers, larger);
        }
    }

    boolean holdsTexts() {
        return texts != null;
    }

    /** Whether this column has to be read again as texts. */
    boolean isUnread() {
        return unread;
    }

    /** Whether no cell holds anything at all, not even a word that means "missing". */
    boolean isBlank() {
        return blank;
    }

    int numericCells() {
        return numericCells;
    }

    int words() {
        return words;
    }

    int decimalCommas() {
        return decimalCommas;
    }

    /** The first word found; null where there is none. */
    String firstWord() {
        return firstWord;
    }

    /** Whether all words are the same. */
    boolean hasOneWord() {
        return oneWord;
    }

    Column build(String name) {
        return texts != null ? new TextColumn(name, Arrays.copyOf(texts, size))
                : new NumberColumn(name, numbers.length == size ? numbers : Arrays.copyOf(numbers, size));
    }

    /** Frees what {@link #build} has copied. */
    void release() {
        numbers = NO_NUMBERS;
        texts = null;
    }
}
