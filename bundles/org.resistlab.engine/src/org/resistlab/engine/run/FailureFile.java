package org.resistlab.engine.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;

/** {@code failures.json}: there if and only if a unit has failed. */
final class FailureFile {

    private FailureFile() {
    }

    static void write(Path folder, List<UnitFailure> failures) throws IOException {
        Path file = folder.resolve("failures.json");
        if (failures.isEmpty()) {
            Files.deleteIfExists(file);
            return;
        }
        ObjectMapper json = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
        AtomicFiles.write(file, json.writeValueAsString(failures) + "\n");
    }
}
