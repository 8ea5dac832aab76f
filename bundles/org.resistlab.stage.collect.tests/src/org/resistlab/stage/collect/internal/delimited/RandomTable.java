package org.resistlab.stage.collect.internal.delimited;

import java.util.Locale;

import org.resistlab.numerics.random.RandomStream;

/** Texts of tables as people and programs write them: mostly numbers, with what else is found in real files. */
final class RandomTable {

    private static final String[] FORMATS = {"%.4f", "%.0f", "%e", "%.17g", "%.1f", "%.20f"};
    private static final String[] ODD = {"", "NA", "NaN", "nan", "[Not Available]", " 1.5 ", "-0", ".5", "5.", "1E5",
            "1e-5", "inf", "-Inf", "999", "999.0", ".", "+3", "123456789012345", "12345678901234567.5", "0x10",
            "\u00a07\u00a0", "1e400", "1e-400", "4.9e-324"};
    private static final String[] WORDS = {"high", "low", "B2", "Größe", "01005", "1,5", "1 000", "TRUE", "a b",
            "1234567890123456789"};
    private static final String[] NASTY = {"\"", "\"\"", "\r", "\n", "\"5\" end", "a\"b", "x\ny", "\0", "\t;,"};

    private final RandomStream random;
    private final boolean header;
    private final char decimal;
    private final String separator;
    private final String end;
    private final boolean quotesTexts;
    private final boolean quotesNumbers;
    private final double odd;
    private final double nasty;

    /** @param decimal what stands before the fraction of most numbers */
    RandomTable(RandomStream random, boolean header, char decimal) {
        this.random = random;
        this.header = header;
        this.decimal = decimal;
        this.separator = pick(",", "\t", ";", "|");
        this.end = pick("\n", "\n", "\r\n");
        this.quotesTexts = random.nextBoolean();
        this.quotesNumbers = random.nextInt(5) == 0;
        this.odd = random.nextInt(3) * 0.1;
        this.nasty = random.nextInt(3) == 0 ? 0.01 : 0;
    }

    private String pick(String... texts) {
        return texts[random.nextInt(texts.length)];
    }

    String text() {
        int rows = random.nextInt(1, 30);
        int columns = random.nextInt(2, 14);
        int extra = random.nextInt(4) == 0 ? random.nextInt(-1, 2) : 0;
        String[] kinds = new String[columns];
        for (int j = 0; j < columns; j++) {
            kinds[j] = j == 0 ? "word" : random.nextInt(6) == 0 ? pick("word", "late", "mixed", "empty") : "number";
        }
        StringBuilder text = new StringBuilder(random.nextInt(5) == 0 ? "\ufeff" : "");
        text.append(random.nextInt(8) == 0 ? "#about\u00e9\n#more\n" : "").append(random.nextInt(8) == 0 ? end : "");
        for (int j = 0; header && j < columns + extra; j++) {
            text.append(j == 0 ? "" : separator).append(quoted(j == columns ? "" : "g\u00b5" + j, quotesTexts));
        }
        text.append(header ? end : "");
        for (int i = 0; i < rows; i++) {
            text.append(random.nextInt(20) == 0 ? end : "");
            for (int j = 0; j < columns; j++) {
                text.append(j == 0 ? "" : separator).append(cell(kinds[j], i, rows));
            }
            text.append(random.nextInt(200) == 0 ? separator : "");
            text.append(i == rows - 1 && random.nextBoolean() ? "" : end);
        }
        return text.toString();
    }

    private String cell(String kind, int row, int rows) {
        if (random.nextDouble() < nasty) {
            return pick(NASTY);
        }
        return switch (kind) {
            case "word" -> quoted(random.nextInt(10) == 0 ? "" : pick(WORDS), quotesTexts);
            case "late" -> row > rows / 2 ? quoted(pick(WORDS), quotesTexts) : number();
            case "mixed" -> random.nextBoolean() ? quoted(pick(WORDS), quotesTexts) : number();
            case "empty" -> "";
            default -> random.nextDouble() < odd ? quoted(pick(ODD), quotesNumbers) : number();
        };
    }

    private String number() {
        double value = random.nextGaussian() * Math.pow(10, random.nextInt(-3, 4));
        return quoted(String.format(Locale.ROOT, pick(FORMATS), value).replace('.', decimal), quotesNumbers);
    }

    private String quoted(String text, boolean always) {
        boolean needed = text.contains(separator) && random.nextInt(50) > 0;
        return always || needed ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
    }
}
