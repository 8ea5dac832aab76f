package org.resistlab.engine.analysis;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.resistlab.core.problem.ProblemException;
import org.resistlab.core.yaml.YamlFile;
import org.resistlab.core.yaml.YamlMap;
import org.resistlab.core.yaml.YamlScalar;

/** An analysis file's text for another folder: the paths in it are rewritten, and nothing else. */
final class RelocatedText {

    private static final Pattern NEEDS_NO_QUOTES = Pattern.compile("[A-Za-z0-9_./+-]+");

    private RelocatedText() {
    }

    /**
     * @param text of an analysis file that has been read without errors
     * @param from the folder its relative paths count from
     * @param to the folder they are to count from
     */
    static String of(String text, Path from, Path to) {
        if (from.equals(to)) {
            return text;
        }
        List<String> lines = new ArrayList<>(text.lines().toList());
        for (YamlScalar named : paths(text)) {
            Path target = from.resolve(named.text()).normalize();
            if (!Path.of(named.text()).isAbsolute()) {
                int line = named.location().line() - 1;
                lines.set(line, replaced(lines.get(line), named, relative(target, to)));
            }
        }
        return String.join("\n", lines) + "\n";
    }

    private static List<YamlScalar> paths(String text) {
        try {
            YamlMap yaml = YamlFile.parse(text, "", "analysis");
            List<YamlScalar> paths = new ArrayList<>(yaml.scalars("study"));
            yaml.map("validate").ifPresent(validate -> paths.addAll(validate.scalars("external")));
            return paths;
        } catch (ProblemException e) {
            throw new IllegalArgumentException("an analysis file without errors is needed", e);
        }
    }

    private static String relative(Path target, Path to) {
        Path path = to.getRoot() != null && to.getRoot().equals(target.getRoot()) ? to.relativize(target) : target;
        String text = path.toString().replace('\\', '/');
        return text.isEmpty() ? "." : text;
    }

    /** The line with the text replaced where it stands by itself. */
    private static String replaced(String line, YamlScalar named, String path) {
        boolean bare = !named.quoted() && !NEEDS_NO_QUOTES.matcher(path).matches();
        Pattern alone = Pattern
                .compile("(?<![^\\s\\[,\"':])" + Pattern.quote(named.text()) + "(?![^\\s\\],\"'}])");
        return alone.matcher(line).replaceFirst(Matcher.quoteReplacement(bare ? "\"" + path + "\"" : path));
    }
}
