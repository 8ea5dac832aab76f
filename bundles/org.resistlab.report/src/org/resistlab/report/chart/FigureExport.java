package org.resistlab.report.chart;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.resistlab.core.figure.Drawing;
import org.resistlab.core.figure.RenderedFigure;

/** Writes a figure for a paper: in a journal's size and style, one file a format. */
public final class FigureExport {
    private FigureExport() {
    }

    /**
     * Returns a file's content.
     *
     * @param figure the figure
     * @param format what the file is
     * @param settings size and style; nothing to a table
     * @return the bytes
     */
    public static byte[] bytes(RenderedFigure figure, FigureFormat format, ExportSettings settings) {
        Drawing drawing = settings.drawing(figure);
        int width = settings.width();
        int height = settings.height(figure);
        return switch (format) {
            case SVG -> SvgWriter.document(drawing, figure.title(), width, height).getBytes(StandardCharsets.UTF_8);
            case PDF -> PdfWriter.write(drawing, figure.title(), width, height);
            case PNG -> PngWriter.writeForPrint(drawing, width, height, settings.dpi());
            case TSV -> TsvWriter.document(figure.data()).getBytes(StandardCharsets.UTF_8);
        };
    }

    /**
     * Returns where a figure's file is.
     *
     * @param folder the folder
     * @param figure the figure
     * @param format what the file is
     * @return {@code NAME.ending}
     */
    public static Path file(Path folder, RenderedFigure figure, FigureFormat format) {
        return folder.resolve(figure.name().replaceAll("[^A-Za-z0-9._-]+", "-") + "." + format.ending());
    }

    /**
     * Writes a file beside its place and moves it there, so that no reader ever sees half of it.
     *
     * @param folder where to; made where it does not exist
     * @param figure the figure
     * @param format what the file is
     * @param settings size and style
     * @return the file
     * @throws IOException if it cannot be written; an older file of that name then is as it was
     */
    public static Path write(Path folder, RenderedFigure figure, FigureFormat format, ExportSettings settings)
            throws IOException {
        byte[] content = bytes(figure, format, settings);
        Files.createDirectories(folder);
        Path file = file(folder, figure, format);
        FigureFiles.replace(file, content);
        return file;
    }
}
