package org.resistlab.ui.figure;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.resistlab.core.figure.FigureColors;
import org.resistlab.core.figure.FigureStyle;
import org.resistlab.report.chart.ExportSettings;
import org.resistlab.report.chart.FigureFormat;

/**
 * What was chosen for an export; kept from one to the next.
 *
 * @param formats at least one
 * @param settings size and style
 * @param folder where to; may be empty
 */
record ExportChoices(Set<FigureFormat> formats, ExportSettings settings, String folder) {

    /** A single column with text of 7 points, which most journals take. */
    static final ExportChoices FIRST = new ExportChoices(EnumSet.of(FigureFormat.SVG, FigureFormat.PDF),
            new ExportSettings(85, 0, 300, new FigureStyle("", 7, 1, FigureColors.OWN), false), "");

    /** As texts, for the workbench to keep. */
    Map<String, String> texts() {
        Map<String, String> texts = new TreeMap<>();
        texts.put("formats", String.join(",", formats.stream().map(FigureFormat::name).toList()));
        texts.put("width", Double.toString(settings.widthMm()));
        texts.put("height", Double.toString(settings.heightMm()));
        texts.put("dpi", Integer.toString(settings.dpi()));
        texts.put("family", settings.style().family());
        texts.put("text", Double.toString(settings.style().textSize()));
        texts.put("lines", Double.toString(settings.style().lineWidth()));
        texts.put("colors", settings.style().colors().name());
        texts.put("dark", Boolean.toString(settings.dark()));
        texts.put("folder", folder);
        return texts;
    }

    /** What was kept; the first choices where there is nothing, or nothing that makes sense. */
    static ExportChoices of(Map<String, String> texts) {
        try {
            Set<FigureFormat> formats = EnumSet.noneOf(FigureFormat.class);
            for (String format : texts.get("formats").split(",")) {
                formats.add(FigureFormat.valueOf(format.toUpperCase(Locale.ROOT)));
            }
            FigureStyle style = new FigureStyle(texts.get("family"), Double.parseDouble(texts.get("text")),
                    Double.parseDouble(texts.get("lines")), FigureColors.valueOf(texts.get("colors")));
            return new ExportChoices(formats, new ExportSettings(Double.parseDouble(texts.get("width")),
                    Double.parseDouble(texts.get("height")), Integer.parseInt(texts.get("dpi")), style,
                    Boolean.parseBoolean(texts.get("dark"))), texts.getOrDefault("folder", ""));
        } catch (IllegalArgumentException | NullPointerException e) {
            return FIRST;
        }
    }
}
