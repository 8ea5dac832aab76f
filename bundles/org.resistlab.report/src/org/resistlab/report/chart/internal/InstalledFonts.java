package org.resistlab.report.chart.internal;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.apache.fontbox.util.autodetect.FontFileFinder;

/**
 * The TrueType fonts of this machine, by family. They are looked for once, in the usual folders of the system, and read
 * as files: what a figure looks like in a window, in PDF and in PNG then is the same.
 */
final class InstalledFonts {
    private static Map<String, FontFamily> families;

    private InstalledFonts() {
    }

    /** All families that have a regular weight, by name. */
    static synchronized Map<String, FontFamily> all() {
        if (families == null) {
            families = find();
        }
        return families;
    }

    static Optional<FontFamily> of(String name) {
        return Optional.ofNullable(all().get(name));
    }

    private static Map<String, FontFamily> find() {
        Map<String, Path> regular = new TreeMap<>();
        Map<String, Path> bold = new TreeMap<>();
        Map<String, Font> fonts = new TreeMap<>();
        for (URI uri : new FontFileFinder().find()) {
            Path file = Path.of(uri);
            if (file.toString().toLowerCase(Locale.ROOT).endsWith(".ttf")) {
                read(file, regular, bold, fonts);
            }
        }
        Map<String, FontFamily> found = new TreeMap<>();
        regular.forEach((name, file) -> {
            Path heavy = bold.getOrDefault(name, file);
            found.put(name, new FontFamily(name, fonts.get(file.toString()), fonts.get(heavy.toString()), file, heavy));
        });
        return found;
    }

    /** A file that is no font is none of ours. */
    private static void read(Path file, Map<String, Path> regular, Map<String, Path> bold, Map<String, Font> fonts) {
        try {
            Font font = Font.createFont(Font.TRUETYPE_FONT, file.toFile());
            String family = font.getFamily(Locale.ROOT);
            String face = font.getFontName(Locale.ROOT);
            String style = face.startsWith(family) ? face.substring(family.length()).strip() : face;
            if (style.isEmpty() || style.equals("Regular") || style.equals("Book") || style.equals("Roman")) {
                regular.putIfAbsent(family, file);
                fonts.put(file.toString(), font);
            } else if (style.equals("Bold")) {
                bold.putIfAbsent(family, file);
                fonts.put(file.toString(), font);
            }
        } catch (FontFormatException | IOException e) {
            fonts.remove(file.toString());
        }
    }
}
