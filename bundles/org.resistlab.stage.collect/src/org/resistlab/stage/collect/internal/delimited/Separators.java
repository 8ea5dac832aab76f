package org.resistlab.stage.collect.internal.delimited;

import java.util.ArrayList;
import java.util.List;

/** Tells by which character the cells of a text are separated: the one that gives rows of equal length. */
final class Separators {

    /** In the order of preference where two explain a text equally well. */
    static final List<Character> ALL = List.of('\t', ',', ';', '|', ' ');

    private static final int MOST_ROWS = 200;
    private static final double R_HEADER = 0.9;
    private static final double OTHER_HEADER = 0.5;
    private static final double SPACE = 0.8;
    private static final double COMMA_IN_NUMBERS = 0.3;

    private Separators() {
    }

    static String name(char separator) {
        return switch (separator) {
            case '\t' -> "tab";
            case ',' -> "comma";
            case ';' -> "semicolon";
            case '|' -> "pipe";
            default -> "space";
        };
    }

    static char named(String name) {
        return ALL.stream().filter(separator -> name(separator).equals(name)).findFirst().orElseThrow();
    }

    /**
     * The best separator; tab where none occurs.
     *
     * @param head beginning of the text, from its header on
     * @param whole whether that is all of the text
     */
    static char detect(String head, boolean whole, char quote, boolean decimalComma) {
        char best = '\t';
        double bestScore = 0;
        for (char separator : ALL) {
            double score = score(head, whole, separator, quote);
            if (separator == ',' && decimalComma) {
                score *= COMMA_IN_NUMBERS;
            }
            if (score > bestScore) {
                best = separator;
                bestScore = score;
            }
            if (bestScore >= 1) {
                break; // none explains it better
            }
        }
        return best;
    }

    /**
     * How well a separator explains a text: 1 where all rows have the same number of cells, and more than one; 0 where
     * it does not occur.
     */
    static double score(String head, boolean whole, char separator, char quote) {
        if (head.indexOf(separator) < 0) {
            return 0;
        }
        List<Integer> counts = counts(head, whole, separator, quote);
        if (counts.size() < 2) {
            return onlyHeader(head, separator, quote);
        }
        int width = commonest(counts.subList(1, counts.size()));
        if (width < 2) {
            return 0;
        }
        double agree = counts.stream().skip(1).filter(count -> count == width).count() / (counts.size() - 1.0);
        int header = counts.get(0);
        double score = agree * (header == width ? 1 : Math.abs(header - width) == 1 ? R_HEADER : OTHER_HEADER);
        return separator == ' ' ? SPACE * score : score;
    }

    /** Rows so long that the head holds no second one: the more cells, the better. */
    private static double onlyHeader(String head, char separator, char quote) {
        List<Integer> counts = counts(head, true, separator, quote);
        int cells = counts.isEmpty() ? 0 : counts.get(0);
        double score = cells < 2 ? 0 : 1 - 1.0 / cells;
        return separator == ' ' ? SPACE * score : score;
    }

    private static int commonest(List<Integer> counts) {
        int best = 0;
        long bestTimes = 0;
        for (int count : counts.stream().distinct().toList()) {
            long times = counts.stream().filter(other -> other == count).count();
            if (times > bestTimes) {
                best = count;
                bestTimes = times;
            }
        }
        return best;
    }

    /** Number of cells of each complete row; quotes count as a parser counts them. */
    private static List<Integer> counts(String text, boolean whole, char separator, char quote) {
        List<Integer> counts = new ArrayList<>();
        int cells = 1;
        boolean atStart = true;
        boolean quoted = false;
        boolean empty = true;
        for (int i = 0; i < text.length() && counts.size() < MOST_ROWS; i++) {
            char c = text.charAt(i);
            if (quoted) {
                quoted = c != quote;
            } else if (c == '\n' || c == '\r') {
                if (!empty) {
                    counts.add(cells);
                }
                cells = 1;
                atStart = true;
                empty = true;
            } else {
                empty = false;
                quoted = c == quote && (atStart || i > 0 && text.charAt(i - 1) == quote);
                atStart = c == separator;
                cells += atStart ? 1 : 0;
            }
        }
        if (whole && !empty && counts.size() < MOST_ROWS) {
            counts.add(cells);
        }
        return counts;
    }
}
