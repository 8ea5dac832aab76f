package org.resistlab.stage.collect.internal.table;

/** Keeps one copy of texts that repeat, such as the categories of a column. A small direct-mapped cache. */
final class TextPool {

    private static final int SIZE = 1 << 12;
    private static final int LONGEST = 40;

    private final String[] texts = new String[SIZE];
    private final MemoryBudget budget;

    TextPool(MemoryBudget budget) {
        this.budget = budget;
    }

    String text(char[] cell, int start, int length) {
        if (length > LONGEST) {
            return counted(new String(cell, start, length));
        }
        int hash = length;
        for (int i = start; i < start + length; i++) {
            hash = 31 * hash + cell[i];
        }
        int slot = (hash ^ hash >>> 12) & SIZE - 1;
        String known = texts[slot];
        if (known == null || !equal(known, cell, start, length)) {
            known = counted(new String(cell, start, length));
            texts[slot] = known;
        }
        return known;
    }

    private String counted(String text) {
        budget.take(56L + text.length());
        return text;
    }

    private static boolean equal(String text, char[] cell, int start, int length) {
        if (text.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (text.charAt(i) != cell[start + i]) {
                return false;
            }
        }
        return true;
    }
}
