package org.resistlab.report.chart;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

import org.resistlab.core.figure.Drawing;
import org.resistlab.core.figure.FigureData;

/** Writes a figure in all its forms. */
public final class FigureFiles {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,119}");
    private static final double PNG_SCALE = 2;

    private FigureFiles() {
    }

    /**
     * Writes {@code NAME.svg}, {@code NAME.png} (two pixels a pixel), {@code NAME.pdf} and {@code NAME.tsv}.
     *
     * @param folder where to; made where it does not exist
     * @param name the files' name: letters, digits, dots, hyphens and underscores
     * @param chart the figure, written in its own size
     * @throws IOException where a file cannot be written; files already written are whole
     */
    public static void write(Path folder, String name, Chart chart) throws IOException {
        write(folder, name, chart.drawing(), chart.width(), chart.height(), chart.data());
    }

    /**
     * Writes {@code NAME.svg}, {@code NAME.png} (two pixels a pixel), {@code NAME.pdf} and {@code NAME.tsv}. Each is
     * written beside its place and moved there, so that no reader ever sees half a file.
     *
     * @param folder where to; made where it does not exist
     * @param name the files' name: letters, digits, dots, hyphens and underscores
     * @param drawing what to draw
     * @param width in pixels
     * @param height in pixels
     * @param data the numbers behind it
     * @throws IOException where a file cannot be written; files already written are whole
     */
    public static void write(Path folder, String name, Drawing drawing, int width, int height, FigureData data)
            throws IOException {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "the name of a figure has letters, digits, dots, hyphens and underscores: " + name);
        }
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(".tsv", TsvWriter.document(data).getBytes(StandardCharsets.UTF_8));
        files.put(".svg", SvgWriter.document(drawing, name, width, height).getBytes(StandardCharsets.UTF_8));
        files.put(".pdf", PdfWriter.write(drawing, name, width, height));
        files.put(".png", PngWriter.write(drawing, width, height, PNG_SCALE));
        Files.createDirectories(folder);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            replace(folder.resolve(name + file.getKey()), file.getValue());
        }
    }

    /** Writes beside the file and moves it into place. */
    static void replace(Path file, byte[] content) throws IOException {
        Path beside = file.resolveSibling("." + file.getFileName() + ".part");
        try {
            Files.write(beside, content);
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(beside);
        }
    }
}
