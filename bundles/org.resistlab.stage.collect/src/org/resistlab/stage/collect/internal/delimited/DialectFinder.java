package org.resistlab.stage.collect.internal.delimited;

/**
 * Finds a text's {@link Dialect}. Lines that begin with {@code #} before the table are left out, as in cBioPortal's
 * clinical files; but a single one that has as many cells as the line below it is the header, as in VCF and BED-like
 * tables ({@code #CHROM}).
 */
final class DialectFinder {

    private final String head;
    private final boolean whole;
    private final DelimitedOptions options;
    private int at;
    private int line;

    /**
     * @param head beginning of the text
     * @param whole whether that is all of it
     */
    DialectFinder(String head, boolean whole, DelimitedOptions options) {
        this.head = head;
        this.whole = whole;
        this.options = options;
    }

    Dialect find() {
        for (int i = 0; i < options.skip() && at < head.length(); i++) {
            nextLine();
        }
        char separator = options.separator().equals(DelimitedOptions.AUTO) ? 0 : Separators.named(options.separator());
        if (at == 0 && head.startsWith("sep=") && line().length() == 5) {
            separator = separator == 0 ? head.charAt(4) : separator;
            nextLine();
        }
        skipHashLines(separator);
        return new Dialect(separator == 0 ? detect(at) : separator, options.quote(), options.comment(),
                options.header(), at, line);
    }

    private void skipHashLines(char separator) {
        int hashes = 0;
        int lastStart = at;
        int lastLine = line;
        while (at < head.length() && (head.charAt(at) == '#' || line().isBlank())) {
            if (head.charAt(at) == '#' && !head.startsWith("##", at)) {
                hashes++;
                lastStart = at;
                lastLine = line;
            }
            nextLine();
        }
        if (hashes == 1 && options.header() && isHeader(lastStart, separator)) {
            at = lastStart + 1;
            line = lastLine;
        }
    }

    private boolean isHeader(int start, char given) {
        if (at >= head.length() || options.comment() == '#') {
            return false;
        }
        char separator = given == 0 ? detect(at) : given;
        long below = cells(line(), separator);
        int end = head.indexOf('\n', start);
        String above = head.substring(start, end).stripTrailing();
        return below > 1 && cells(above, separator) == below;
    }

    private static long cells(String line, char separator) {
        return 1 + line.chars().filter(c -> c == separator).count();
    }

    private char detect(int from) {
        return Separators.detect(head.substring(from), whole, options.quote(), options.decimalComma());
    }

    private String line() {
        int end = head.indexOf('\n', at);
        String text = head.substring(at, end < 0 ? head.length() : end);
        return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
    }

    private void nextLine() {
        int end = head.indexOf('\n', at);
        at = end < 0 ? head.length() : end + 1;
        line++;
    }
}
