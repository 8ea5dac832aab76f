package org.resistlab.ui.analysis.model;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How far a new line of YAML is indented. */
public final class YamlIndent {

    /** Blanks of a level. */
    public static final int WIDTH = 2;

    private static final Pattern ITEM = Pattern.compile("^( *)- +[^\\s#\\[{\"'][^#]*:( .*)?$");
    private static final Pattern OPENS = Pattern.compile("(:|[\\[{,])$");

    private YamlIndent() {
    }

    /**
     * The blanks before what is typed next.
     *
     * @param line what stands before the caret in its line
     */
    public static String after(String line) {
        String content = line.replaceFirst("(^|\\s)#.*$", "").stripTrailing();
        int indent = line.length() - line.stripLeading().length();
        if (content.isBlank()) {
            return line.substring(0, indent);
        }
        Matcher item = ITEM.matcher(content);
        int more = item.matches() ? WIDTH : 0;
        boolean opens = OPENS.matcher(content).find();
        return " ".repeat(indent + more + (opens ? WIDTH : 0));
    }
}
