package org.resistlab.ui.apply.model;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.resistlab.core.data.Feature;
import org.resistlab.engine.run.AtomicFiles;

/** An empty table with the features that a model needs, to be filled in a spreadsheet. */
public final class PatientTemplate {

    /** Up to so many features are columns; more are rows, as laboratories deliver them. */
    static final int COLUMNS = 200;

    private PatientTemplate() {
    }

    /** Writes comma-separated text, beside and moved into place. */
    public static void write(Path file, List<Feature> features) throws IOException {
        AtomicFiles.write(file, text(features));
    }

    static String text(List<Feature> features) {
        List<String> names = features.stream().map(feature -> quoted(feature.name())).toList();
        if (features.size() <= COLUMNS) {
            return "patient," + String.join(",", names) + "\nP1" + ",".repeat(names.size()) + "\n";
        }
        return names.stream().collect(Collectors.joining(",\n", "feature,P1\n", ",\n"));
    }

    private static String quoted(String name) {
        return name.matches("[\\w .:/()-]*") ? name : "\"" + name.replace("\"", "\"\"") + "\"";
    }
}
