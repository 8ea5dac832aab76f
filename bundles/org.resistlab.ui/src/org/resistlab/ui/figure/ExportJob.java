package org.resistlab.ui.figure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.resistlab.core.figure.RenderedFigure;
import org.resistlab.report.chart.FigureExport;
import org.resistlab.report.chart.FigureFormat;

/** Writes figures into a folder. A figure that throws costs its own files only. */
final class ExportJob {

    private ExportJob() {
    }

    /** The files of an export that are there already. */
    static List<Path> present(List<RenderedFigure> figures, ExportChoices choices) {
        List<Path> present = new ArrayList<>();
        for (RenderedFigure figure : figures) {
            for (FigureFormat format : choices.formats()) {
                Path file = FigureExport.file(Path.of(choices.folder()), figure, format);
                if (Files.exists(file)) {
                    present.add(file);
                }
            }
        }
        return present;
    }

    /**
     * Writes.
     *
     * @return what became of it, in a sentence or two
     * @throws IOException if a file cannot be written
     */
    static String write(List<RenderedFigure> figures, ExportChoices choices, SubMonitor monitor) throws IOException {
        SubMonitor progress = monitor.setWorkRemaining(figures.size() * choices.formats().size());
        List<String> failed = new ArrayList<>();
        int written = 0;
        for (RenderedFigure figure : figures) {
            progress.setTaskName(figure.title());
            for (FigureFormat format : choices.formats()) {
                if (progress.isCanceled()) {
                    throw new OperationCanceledException();
                }
                try {
                    FigureExport.write(Path.of(choices.folder()), figure, format, choices.settings());
                    written++;
                } catch (RuntimeException | LinkageError | StackOverflowError e) {
                    failed.add(figure.title() + " (" + format.label() + "): "
                            + (e.getMessage() == null ? e.toString() : e.getMessage()));
                }
                progress.worked(1);
            }
        }
        String sentence = (written == 1 ? "1 file" : written + " files") + " written to " + choices.folder() + ".";
        return failed.isEmpty() ? sentence : sentence + " Not drawn: " + String.join("; ", failed) + ".";
    }
}
