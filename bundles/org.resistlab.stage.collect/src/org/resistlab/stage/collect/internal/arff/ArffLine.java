package org.resistlab.stage.collect.internal.arff;

import java.util.ArrayList;
import java.util.List;

import org.resistlab.core.problem.Location;
import org.resistlab.core.problem.Problem;
import org.resistlab.core.problem.ProblemException;

/**
 * Takes the words off a line of an ARFF file. They are separated by blanks or commas, quoted by single or double quotes
 * with backslash escapes; braces are words of their own; a per cent sign begins a comment.
 */
final class ArffLine {

    private static final int MOST = 4_000_000;

    private final String line;
    private final Location place;
    private int at;

    ArffLine(String line, Location place) {
        this.line = line;
        this.place = place;
    }

    /** The next word; null at the end of the line. */
    ArffToken next() throws ProblemException {
        return next(false);
    }

    /** Whether nothing is left but blanks and a comment. */
    boolean isEmpty() {
        int i = at;
        while (i < line.length() && line.charAt(i) <= ' ') {
            i++;
        }
        return i == line.length() || line.charAt(i) == '%';
    }

    /**
     * All words that are left. Where commas separate them, a word may hold blanks ("poorly differentiated"), as SciPy
     * and R read it, and nothing between two commas is an empty word.
     */
    List<ArffToken> values() throws ProblemException {
        boolean commas = hasCommas();
        List<ArffToken> values = new ArrayList<>();
        boolean expected = false;
        while (!isEmpty()) {
            skipBlanks();
            if (commas && line.charAt(at) == ',') {
                if (expected || values.isEmpty()) {
                    add(new ArffToken("", false), values);
                }
                expected = true;
                at++;
            } else {
                add(next(commas), values);
                expected = false;
            }
        }
        if (expected) {
            values.add(new ArffToken("", false));
        }
        return values;
    }

    /** All words that are left, where blanks separate them too. */
    List<ArffToken> words() throws ProblemException {
        List<ArffToken> words = new ArrayList<>();
        ArffToken token;
        while ((token = next(false)) != null) {
            add(token, words);
        }
        return words;
    }

    private void add(ArffToken token, List<ArffToken> words) throws ProblemException {
        if (words.size() >= MOST) {
            throw Problem.error("reader.too-large", "The line has more than " + MOST + " words.",
                    "Check that the file is a table; if it is, split it.").at(place).toException();
        }
        words.add(token);
    }

    private ArffToken next(boolean withBlanks) throws ProblemException {
        while (at < line.length() && isSeparator(line.charAt(at))) {
            at++;
        }
        if (at == line.length() || line.charAt(at) == '%') {
            at = line.length();
            return null;
        }
        char c = line.charAt(at);
        if (c == '{' || c == '}') {
            at++;
            return new ArffToken(String.valueOf(c), false);
        }
        return c == '\'' || c == '"' ? quoted(c) : word(withBlanks);
    }

    private ArffToken word(boolean withBlanks) {
        int start = at;
        while (at < line.length() && "{}%,".indexOf(line.charAt(at)) < 0 && (withBlanks || line.charAt(at) > ' ')) {
            at++;
        }
        return new ArffToken(line.substring(start, at).strip(), false);
    }

    private ArffToken quoted(char quote) throws ProblemException {
        StringBuilder text = new StringBuilder();
        for (at++; at < line.length(); at++) {
            char c = line.charAt(at);
            if (c == quote) {
                at++;
                return new ArffToken(text.toString(), true);
            }
            if (c == '\\' && at + 1 < line.length()) {
                text.append(escaped(line.charAt(++at)));
            } else {
                text.append(c);
            }
        }
        throw Problem.error("reader.open-quote", "A quote is opened in this line and not closed.",
                "Close it; a quote inside a word is written \\" + quote + ".").at(place).toException();
    }

    private static char escaped(char c) {
        return switch (c) {
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            default -> c;
        };
    }

    /** Whether a comma stands outside of quotes and comments. */
    private boolean hasCommas() {
        char quote = 0;
        for (int i = at; i < line.length(); i++) {
            char c = line.charAt(i);
            if (quote != 0) {
                if (c == '\\') {
                    i++;
                } else if (c == quote) {
                    quote = 0;
                }
            } else if (c == ',') {
                return true;
            } else if (c == '%') {
                return false;
            } else if (c == '\'' || c == '"') {
                quote = c;
            }
        }
        return false;
    }

    private void skipBlanks() {
        while (at < line.length() && line.charAt(at) <= ' ') {
            at++;
        }
    }

    private static boolean isSeparator(char c) {
        return c <= ' ' || c == ',';
    }
}
