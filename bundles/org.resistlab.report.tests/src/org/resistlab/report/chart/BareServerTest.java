package org.resistlab.report.chart;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.File;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;

import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jfree.chart.plot.XYPlot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.resistlab.core.figure.Drawing;

/** Starts Java where the system's fontconfig library cannot be loaded, as on a server without it. */
@EnabledOnOs(OS.LINUX)
class BareServerTest {
    @Test
    void figuresAreTheSameWithoutFontconfig(@TempDir Path folder) throws Exception {
        Process process = start(folder, "figures", folder.toString());
        String said = new String(process.getInputStream().readAllBytes());
        process.waitFor(1, TimeUnit.MINUTES);
        assertEquals(0, process.exitValue(), said);
        Chart chart = Gallery.charts(Theme.LIGHT).get("comparison");
        assertArrayEquals(PngWriter.write(chart.drawing(), chart.width(), chart.height(), 2),
                Files.readAllBytes(folder.resolve("comparison.png")));
        assertArrayEquals(PdfWriter.write(chart.drawing(), "comparison", chart.width(), chart.height()),
                Files.readAllBytes(folder.resolve("comparison.pdf")));
        assertEquals(SvgWriter.document(chart.drawing(), "comparison", chart.width(), chart.height()),
                Files.readString(folder.resolve("comparison.svg")));
    }

    @Test
    void javaAloneCannotEvenMeasureTextThere(@TempDir Path folder) throws Exception {
        Process process = start(folder, "plain");
        process.getInputStream().readAllBytes();
        process.waitFor(1, TimeUnit.MINUTES);
        assertNotEquals(0, process.exitValue());
    }

    private static Process start(Path folder, String... arguments) throws Exception {
        Path libraries = Files.createDirectory(folder.resolve("libraries"));
        Files.createFile(libraries.resolve("libfontconfig.so.1"));
        Files.createFile(libraries.resolve("libfontconfig.so"));
        List<String> command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElseThrow(),
                "-Djava.awt.headless=true", "-cp", String.join(File.pathSeparator, classPath()),
                BareServer.class.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("LD_LIBRARY_PATH", libraries.toString());
        return builder.start();
    }

    /** Where the classes come from, under OSGi as well as on a class path. */
    private static Set<String> classPath() throws Exception {
        Class<?> logging = Class.forName("org.apache.commons.logging.LogFactory", false,
                PDDocument.class.getClassLoader());
        Set<String> places = new TreeSet<>();
        for (Class<?> part : List.of(BareServer.class, Chart.class, Drawing.class, XYPlot.class, PDDocument.class,
                TrueTypeFont.class, RandomAccessReadBuffer.class, logging)) {
            URI place = part.getProtectionDomain().getCodeSource().getLocation().toURI();
            places.add(Path.of(place).toRealPath().toString());
        }
        return places;
    }
}
