package org.resistlab.report.chart.internal;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;

import org.resistlab.report.chart.ChartFonts;

/**
 * The bundled fonts, on disk and as AWT fonts.
 * <p>
 * On Linux, AWT asks the system's fontconfig library for fonts before it draws any text, even with a font of the
 * program's own, and fails where the library or all fonts are missing ("Fontconfig head is null"). A configuration file
 * named by {@code sun.awt.fontconfig} takes the library's place; the one written here names the bundled font.
 */
public final class FontFiles {
    private static final String PROPERTY = "sun.awt.fontconfig";
    private static final String REGULAR = "IBMPlexSans-Regular.ttf";
    private static final String BOLD = "IBMPlexSans-SemiBold.ttf";
    private static final String BUNDLED = "IBM Plex Sans";
    private static FontFiles instance;

    private final Font regular;
    private final Font bold;

    private FontFiles() {
        try {
            Path folder = Files.createTempDirectory("resistlab-fonts");
            folder.toFile().deleteOnExit();
            Path regularFile = copy(REGULAR, folder);
            Path boldFile = copy(BOLD, folder);
            configure(folder, regularFile);
            regular = Font.createFont(Font.TRUETYPE_FONT, regularFile.toFile());
            bold = Font.createFont(Font.TRUETYPE_FONT, boldFile.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException("the fonts of the figures cannot be put into the temporary folder "
                    + System.getProperty("java.io.tmpdir") + ": set -Djava.io.tmpdir to a folder that can be written",
                    e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("the bundled font is damaged", e);
        }
    }

    private static synchronized FontFiles instance() {
        if (instance == null) {
            instance = new FontFiles();
        }
        return instance;
    }

    /** Does the work of {@link ChartFonts#prepare()}. */
    public static void prepare() {
        regular();
    }

    /**
     * Returns the regular weight.
     *
     * @return the font, in size 1
     */
    public static Font regular() {
        return instance().regular;
    }

    /**
     * Returns the semi-bold weight.
     *
     * @return the font, in size 1
     */
    public static Font bold() {
        return instance().bold;
    }

    /**
     * Returns the font in the family that is asked for while a figure is painted.
     *
     * @param bold whether the semi-bold weight is wanted, or of another family the bold one
     * @return the font, in size 1; the bundled one where no other is asked for, or that is not installed
     */
    public static Font styled(boolean bold) {
        String family = StyleScope.current().family();
        if (!family.isEmpty()) {
            Optional<FontFamily> installed = InstalledFonts.of(family);
            if (installed.isPresent()) {
                return bold ? installed.get().bold() : installed.get().regular();
            }
        }
        return bold ? bold() : regular();
    }

    /**
     * Tells the bundled fonts from those of the machine.
     *
     * @param font any font
     * @return whether it is one of those here
     */
    static boolean isBundled(Font font) {
        return font.getFontName(Locale.ROOT).startsWith(BUNDLED);
    }

    /**
     * Returns the file of a font.
     *
     * @param font bundled, or of a family of the machine; for any other the bundled one
     * @return all its bytes
     */
    static byte[] bytes(Font font) {
        boolean heavy = isBold(font);
        return isBundled(font) ? bytes(heavy)
                : InstalledFonts.of(font.getFamily(Locale.ROOT)).map(family -> family.bytes(heavy))
                        .orElseGet(() -> bytes(heavy));
    }

    /**
     * Returns the families that figures can be drawn in beside the bundled one. Looking for them takes a moment at
     * first.
     *
     * @return names in alphabetical order
     */
    public static List<String> families() {
        return InstalledFonts.all().keySet().stream().filter(name -> !name.startsWith(BUNDLED)).toList();
    }

    /**
     * Returns the font's file.
     *
     * @param bold whether the semi-bold weight is wanted
     * @return all its bytes
     */
    public static byte[] bytes(boolean bold) {
        return bytes(bold ? BOLD : REGULAR);
    }

    /**
     * Tells the weights apart.
     *
     * @param font any font
     * @return whether the font is the semi-bold weight, or another bold one
     */
    public static boolean isBold(Font font) {
        return font.isBold() || font.getFontName(Locale.ROOT).endsWith("Bold");
    }

    private static Path copy(String name, Path folder) throws IOException {
        Path file = folder.resolve(name);
        Files.write(file, bytes(name));
        file.toFile().deleteOnExit();
        return file;
    }

    private static byte[] bytes(String name) {
        try (InputStream in = ChartFonts.class.getResourceAsStream("fonts/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the bundle lacks its font " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("the bundled font cannot be read: " + name, e);
        }
    }

    private static void configure(Path folder, Path font) throws IOException {
        boolean linux = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("linux");
        if (!linux || System.getProperty(PROPERTY) != null || !GraphicsEnvironment.isHeadless()) {
            return;
        }
        Properties configuration = new Properties();
        configuration.setProperty("version", "1");
        for (String family : new String[] {"serif", "sansserif", "monospaced", "dialog", "dialoginput"}) {
            for (String style : new String[] {"plain", "bold", "italic", "bolditalic"}) {
                configuration.setProperty(family + "." + style + ".latin-1", "Bundled");
            }
        }
        configuration.setProperty("sequence.allfonts", "latin-1");
        configuration.setProperty("filename.Bundled", font.toAbsolutePath().toString());
        Path file = folder.resolve("fontconfig.properties");
        try (OutputStream out = Files.newOutputStream(file)) {
            configuration.store(out, null);
        }
        file.toFile().deleteOnExit();
        System.setProperty(PROPERTY, file.toString());
    }
}
