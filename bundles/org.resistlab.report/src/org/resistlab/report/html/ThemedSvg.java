package org.resistlab.report.html;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes one SVG of a figure's light and dark form, which differ in nothing but colours: each pair of colours becomes a
 * CSS variable that has the one value or the other. Where they differ in more, both are kept and one of them is shown.
 */
final class ThemedSvg {

    private static final Pattern COLOUR = Pattern.compile("(?<= (?:fill|stroke)=\")#[0-9a-f]{6}(?=\")");

    private final Map<String, String> variables = new LinkedHashMap<>();

    String merge(DrawnFigure drawn) {
        String light = drawn.light();
        String dark = drawn.dark();
        if (!COLOUR.matcher(light).replaceAll("#").equals(COLOUR.matcher(dark).replaceAll("#"))) {
            return "<div class=\"light\">" + light + "</div><div class=\"dark\">" + dark + "</div>";
        }
        Matcher darkColours = COLOUR.matcher(dark);
        return COLOUR.matcher(light).replaceAll(match -> {
            darkColours.find();
            return "var(" + variable(match.group(), darkColours.group()) + ")";
        });
    }

    private String variable(String light, String dark) {
        return variables.computeIfAbsent(light + " " + dark, pair -> "--c" + variables.size());
    }

    /** Rules that give the variables their values. */
    String style() {
        StringBuilder light = new StringBuilder();
        StringBuilder dark = new StringBuilder();
        variables.forEach((pair, name) -> {
            String[] colours = pair.split(" ");
            light.append(name).append(':').append(colours[0]).append(';');
            dark.append(name).append(':').append(colours[1]).append(';');
        });
        return ":root{" + light + "}\n@media screen and (prefers-color-scheme:dark){:root{" + dark + "}}\n";
    }
}
