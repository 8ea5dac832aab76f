package org.resistlab.report.chart;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.nio.file.Path;

/** What {@link BareServerTest} starts in a process of its own. */
public final class BareServer {
    private BareServer() {
    }

    /**
     * Draws.
     *
     * @param arguments {@code figures FOLDER} to write a figure, {@code plain} to measure text with AWT alone
     * @throws IOException where a file cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments[0].equals("figures")) {
            FigureFiles.write(Path.of(arguments[1]), "comparison", Gallery.charts(Theme.LIGHT).get("comparison"));
        } else {
            new Font(Font.DIALOG, Font.PLAIN, 12).getStringBounds("text", new FontRenderContext(null, true, true));
        }
    }
}
