package org.resistlab.engine.model;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import org.resistlab.core.problem.Problem;
import org.resistlab.core.problem.ProblemException;
import org.resistlab.core.state.State;
import org.resistlab.core.state.StateJson;
import org.resistlab.engine.run.AtomicFiles;

/**
 * A model in one file, {@code *.resistlab}: a zip of {@code model.json} and its long arrays as NumPy files. It holds no
 * serialized Java objects of our own; the same model is the same bytes. Most models hold no patient's data, but some
 * are made of it: nearest neighbours keep their training samples, and a support vector machine with a curved kernel
 * keeps its support vectors. Treat such a file as patient data.
 */
public final class ModelPackage {

    private static final int FORMAT = 1;
    private static final String DOCUMENT = "model.json";
    private static final long MAXIMUM_BYTES = 4L << 30;

    private ModelPackage() {
    }

    /**
     * Writes a package beside and moves it into place.
     *
     * @param description what the model is: see {@link ModelDescription#state()}
     * @param fitted result of a final-model unit: {@code model} and, where known, {@code range}
     */
    public static void write(Path file, State description, State fitted) throws IOException {
        AtomicFiles.write(file, temporary -> {
            try (OutputStream out = Files.newOutputStream(temporary); ZipOutputStream zip = new ZipOutputStream(out)) {
                State whole = new State().put("resistlab-model", FORMAT).put("description", description).put("fitted",
                        fitted);
                ByteArrayOutputStream document = new ByteArrayOutputStream();
                StateJson.write(whole, document, new NpyEntries.Writer(zip));
                zip.putNextEntry(entry(DOCUMENT));
                document.writeTo(zip);
                zip.closeEntry();
            }
        });
    }

    /**
     * An entry with a fixed time, so that bytes depend neither on the clock nor on the time zone (a zip cannot say
     * January 1st).
     */
    static ZipEntry entry(String name) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(LocalDateTime.of(1980, 2, 1, 0, 0));
        return entry;
    }

    /**
     * The state of a package: {@code description} and {@code fitted}.
     *
     * @throws ProblemException if the file is not a package this version can read
     */
    public static State read(Path file) throws ProblemException {
        if (!Files.isRegularFile(file)) {
            throw Problem.error("model.missing", "There is no model file " + file + ".",
                    "Models are in the models folder of a run.").toException();
        }
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry document = zip.getEntry(DOCUMENT);
            if (document == null) {
                throw new IOException("it holds no " + DOCUMENT);
            }
            try (InputStream in = new LimitedStream(zip.getInputStream(document), MAXIMUM_BYTES)) {
                State whole = StateJson.read(in, new NpyEntries.Reader(zip, MAXIMUM_BYTES));
                if (whole.integer("resistlab-model") > FORMAT) {
                    throw Problem.error("model.newer", file + " was written by a newer version.",
                            "Update ResistLab.").toException();
                }
                return whole;
            }
        } catch (ZipException e) {
            throw damaged(file, "is not a ResistLab model, or only a part of one", e);
        } catch (IOException | IllegalArgumentException e) {
            throw damaged(file, "is not a ResistLab model: " + e.getMessage(), e);
        }
    }

    private static ProblemException damaged(Path file, String what, Exception cause) {
        return new ProblemException(Problem.error("model.damaged", file + " " + what + ".",
                "Copy it again, or fit the model again."), cause);
    }
}
