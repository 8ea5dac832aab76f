package org.resistlab.engine.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.ZipException;

import org.resistlab.core.problem.Problem;
import org.resistlab.core.problem.ProblemException;
import org.resistlab.core.state.State;

/**
 * A model in one file, {@code *.resistlab}: a zip of {@code model.json} and its long arrays as NumPy files. It holds no
 * serialized Java objects of our own; the same model is the same bytes. Most models hold no patient's data, but some
 * are made of it: nearest neighbours keep their training samples, and a support vector machine with a curved kernel
 * keeps its support vectors. Treat such a file as patient data.
 */
public final class ModelPackage {

    private static final int FORMAT = 1;
    private static final String DOCUMENT = "model.json";

    private ModelPackage() {
    }

    /**
     * Writes a package beside and moves it into place.
     *
     * @param description what the model is: see {@link ModelDescription#state()}
     * @param fitted result of a final-model unit: {@code model} and {@code range}
     * @param errors of the held-out predictions, where there were any
     */
    public static void write(Path file, State description, State fitted, Optional<HeldOutErrors> errors)
            throws IOException {
        State whole = new State().put("resistlab-model", FORMAT).put("description", description).put("fitted", fitted);
        errors.ifPresent(known -> whole.put("held-out", known.state()));
        StateFile.write(file, DOCUMENT, whole, Deflater.BEST_SPEED);
    }

    /**
     * The state of a package: {@code description}, {@code fitted} and, where known, {@code held-out}.
     *
     * @throws ProblemException if the file is not a package this version can read
     */
    public static State read(Path file) throws ProblemException {
        if (!Files.isRegularFile(file)) {
            throw Problem.error("model.missing", "There is no model file " + file + ".",
                    "Models are in the models folder of a run.").toException();
        }
        try {
            State whole = StateFile.read(file, DOCUMENT);
            if (whole.integer("resistlab-model") > FORMAT) {
                throw Problem.error("model.newer", file + " was written by a newer version.",
                        "Update ResistLab.").toException();
            }
            return whole;
        } catch (ZipException e) {
            throw damaged(file, "is not a ResistLab model, or only a part of one", e);
        } catch (IllegalArgumentException e) {
            throw damaged(file, "is not a ResistLab model, or a damaged one", e);
        } catch (IOException e) {
            throw damaged(file, "is not a ResistLab model: " + e.getMessage(), e);
        }
    }

    private static ProblemException damaged(Path file, String what, Exception cause) {
        return new ProblemException(Problem.error("model.damaged", file + " " + what + ".",
                "Copy it again, or fit the model again."), cause);
    }
}
