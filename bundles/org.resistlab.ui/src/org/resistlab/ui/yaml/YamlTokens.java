package org.resistlab.ui.yaml;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a piece of YAML that begins at a line's beginning, for colouring. Never fails, however broken it is. */
public final class YamlTokens {

    /** What a word is. */
    public enum Kind {
        BLANK, KEY, COMMENT, OFF, TEXT, NUMBER, PLAIN
    }

    private static final Pattern WORD = Pattern.compile(
            "(?<blank>\\s+)|(?<off>(?<=^|\\s)# off:[^\\n]*)|(?<comment>(?<=^|\\s)#[^\\n]*)"
                    + "|(?<text>\"(?:[^\"\\\\\\n]|\\\\.)*\"?|'(?:[^'\\n]|'')*'?)"
                    + "|(?<key>[^\\s\\[\\]{},#'\"-][^\\s\\[\\]{},:]*(?=\\s*:(?:\\s|$)))"
                    + "|(?<number>(?<![\\w.-])-?(?:\\d+(?:\\.\\d+)?(?:[eE][-+]?\\d+)?|true|false|null|~)"
                    + "(?=[\\s,\\]}]|$))|(?<plain>[^\\s\\[\\]{},]+|.)",
            Pattern.MULTILINE | Pattern.DOTALL);

    private final Matcher matcher;

    public YamlTokens(String text) {
        matcher = WORD.matcher(text);
    }

    /** Goes to the next word; false behind the last. */
    public boolean next() {
        return matcher.find();
    }

    public int offset() {
        return matcher.start();
    }

    public int length() {
        return matcher.end() - matcher.start();
    }

    public Kind kind() {
        for (Kind kind : Kind.values()) {
            if (matcher.group(kind.name().toLowerCase(Locale.ROOT)) != null) {
                return kind;
            }
        }
        return Kind.PLAIN;
    }
}
