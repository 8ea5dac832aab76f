package org.resistlab.stage.collect.internal.arff;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.resistlab.core.problem.Location;
import org.resistlab.core.problem.NearestWord;
import org.resistlab.core.problem.Problem;
import org.resistlab.core.problem.ProblemException;
import org.resistlab.stage.collect.internal.table.TableBuilder;

/** Reads the header of an ARFF file, then its rows into a table. */
final class ArffParser {

    private final BufferedReader text;
    private final String file;
    private final List<ArffAttribute> attributes = new ArrayList<>();
    private final List<Set<String>> valid = new ArrayList<>();
    private int line;
    private boolean weighted;

    ArffParser(BufferedReader text, String file) {
        this.text = text;
        this.file = file;
    }

    List<ArffAttribute> attributes() {
        return attributes;
    }

    /** Whether rows carry weights, which no table can hold. */
    boolean isWeighted() {
        return weighted;
    }

    void readHeader() throws IOException, ProblemException {
        String next;
        while ((next = nextLine()) != null) {
            ArffLine words = new ArffLine(next, place());
            ArffToken keyword = words.next();
            if (keyword == null || keyword.isKeyword("@relation")) {
                continue;
            }
            if (keyword.isKeyword("@data")) {
                requireAttributes();
                return;
            }
            if (!keyword.isKeyword("@attribute")) {
                throw error("arff.header", "\"" + shortened(keyword.text())
                        + "\" in the header: expected @relation, @attribute or @data.", "Mend that line.");
            }
            attribute(words);
        }
        throw error("arff.header", "The file has no @data.", "Check that it was saved or fetched completely.");
    }

    private void requireAttributes() throws ProblemException {
        if (attributes.isEmpty()) {
            throw error("arff.header", "There is no @attribute before @data.",
                    "Check that the file was saved completely.");
        }
    }

    private void attribute(ArffLine words) throws ProblemException {
        ArffToken first = words.next();
        if (first == null || words.isEmpty()) {
            throw error("arff.header", "An attribute needs a name and a type.", "Mend that line.");
        }
        String name = first.text();
        List<ArffToken> tokens = words.values();
        ArffToken type = tokens.get(0);
        ArffAttribute attribute = type.is("{") ? nominal(name, tokens) : switch (type.text().toLowerCase(Locale.ROOT)) {
            case "numeric", "real", "integer" -> new ArffAttribute(name, true, List.of());
            case "string", "date" -> new ArffAttribute(name, false, List.of());
            default -> throw error("arff.type",
                    "Attribute \"" + name + "\" has the type \"" + shortened(type.text())
                            + "\": expected numeric, real, integer, string, date or {values}.",
                    "Save the file without such attributes.");
        };
        attributes.add(attribute);
        valid.add(new HashSet<>(attribute.values()));
    }

    private ArffAttribute nominal(String name, List<ArffToken> tokens) throws ProblemException {
        if (!tokens.getLast().is("}") || tokens.size() < 3) {
            throw error("arff.header", "The values of attribute \"" + name + "\" do not end with }.",
                    "Write all of them in one line, in braces.");
        }
        return new ArffAttribute(name, false,
                tokens.subList(1, tokens.size() - 1).stream().map(ArffToken::text).toList());
    }

    /** Reads all rows. */
    void readRows(TableBuilder table) throws IOException, ProblemException {
        String next;
        while ((next = nextLine()) != null) {
            ArffLine words = new ArffLine(next, place());
            if (words.isEmpty()) {
                continue;
            }
            if (next.stripLeading().startsWith("{")) {
                sparse(words.words(), table);
            } else {
                dense(words.values(), table);
            }
            table.endRow(line);
        }
    }

    private void dense(List<ArffToken> tokens, TableBuilder table) throws ProblemException {
        int size = attributes.size();
        boolean weight = tokens.size() == size + 3 && tokens.get(size).is("{") && tokens.getLast().is("}");
        if (tokens.size() != size && !weight) {
            throw error("reader.ragged-row",
                    "The row has " + tokens.size() + " values, the header " + size + " attributes.",
                    "Mend that line: a missing value is written ?, a value with blanks or commas in quotes.");
        }
        weighted |= weight;
        for (int j = 0; j < size; j++) {
            cell(j, tokens.get(j), table);
        }
    }

    private void sparse(List<ArffToken> tokens, TableBuilder table) throws ProblemException {
        int end = 1;
        while (end < tokens.size() && !tokens.get(end).is("}")) {
            end++;
        }
        boolean weight = tokens.size() == end + 4 && tokens.get(end + 1).is("{") && tokens.getLast().is("}");
        if (end % 2 == 0 || end == tokens.size() || end + 1 < tokens.size() && !weight) {
            throw error("arff.sparse", "The sparse row is not {index value, index value, …}.", "Mend that line.");
        }
        weighted |= weight;
        int next = 0;
        for (int i = 1; i < end; i += 2) {
            int index = index(tokens.get(i), next);
            omit(next, index, table);
            cell(index, tokens.get(i + 1), table);
            next = index + 1;
        }
        omit(next, attributes.size(), table);
    }

    private int index(ArffToken token, int lowest) throws ProblemException {
        int index = token.text().matches("[0-9]{1,9}") ? Integer.parseInt(token.text()) : -1;
        if (index < lowest || index >= attributes.size()) {
            throw error("arff.sparse",
                    "\"" + shortened(token.text()) + "\" in a sparse row: expected the index of an attribute, from "
                            + lowest + " to " + (attributes.size() - 1) + ", in rising order.",
                    "Mend that line.");
        }
        return index;
    }

    private void omit(int from, int to, TableBuilder table) {
        for (int j = from; j < to; j++) {
            ArffAttribute attribute = attributes.get(j);
            if (attribute.numeric()) {
                table.number(j, 0);
            } else {
                table.word(j, attribute.omitted());
            }
        }
    }

    private void cell(int column, ArffToken token, TableBuilder table) throws ProblemException {
        ArffAttribute attribute = attributes.get(column);
        if (token.is("?")) {
            missing(column, attribute, table);
        } else if (attribute.numeric()) {
            number(column, token, table);
        } else {
            if (!attribute.values().isEmpty() && !valid.get(column).contains(token.text())) {
                throw error("arff.value",
                        "\"" + shortened(token.text()) + "\" is no value of attribute \"" + attribute.name() + "\".",
                        NearestWord.hint(shortened(token.text()), attribute.values()));
            }
            table.word(column, token.text());
        }
    }

    private static void missing(int column, ArffAttribute attribute, TableBuilder table) {
        if (attribute.numeric()) {
            table.number(column, Double.NaN);
        } else {
            table.word(column, null);
        }
    }

    private void number(int column, ArffToken token, TableBuilder table) throws ProblemException {
        double value;
        try {
            value = Double.parseDouble(token.text());
        } catch (NumberFormatException e) {
            throw new ProblemException(Problem.error("arff.value",
                    "\"" + shortened(token.text()) + "\" is no number, as attribute \"" + attributes.get(column).name()
                            + "\" needs it.",
                    "Mend the value, or write ? where it is missing.").at(place()), e);
        }
        table.number(column, value);
    }

    private String nextLine() throws IOException {
        line++;
        return text.readLine();
    }

    private Location place() {
        return Location.of(file, line);
    }

    private ProblemException error(String code, String message, String remedy) {
        return Problem.error(code, message, remedy).at(place()).toException();
    }

    private static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }
}
