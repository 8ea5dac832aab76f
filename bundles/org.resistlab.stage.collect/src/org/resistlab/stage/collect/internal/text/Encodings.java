package org.resistlab.stage.collect.internal.text;

import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.zip.ZipException;

import org.resistlab.core.problem.Location;
import org.resistlab.core.problem.Problem;
import org.resistlab.core.problem.ProblemException;
import org.resistlab.core.problem.Severity;

/**
 * Finds the encoding of a text by reading it: UTF-8 does not let other encodings pass, so what is not UTF-8 is taken
 * for Windows-1252. What goes wrong on the way becomes a problem.
 */
public final class Encodings {

    private static final String AUTO = "auto";

    private Encodings() {
    }

    /**
     * Parses a text.
     *
     * @param encoding {@code auto} or the name of an encoding
     */
    public static <T> T parse(TextSource source, String encoding, TextParser<T> parser)
            throws IOException, ProblemException {
        List<Charset> charsets = encoding.equals(AUTO)
                ? List.of(StandardCharsets.UTF_8, Charset.forName("windows-1252"))
                : List.of(Charset.forName(encoding));
        for (Charset charset : charsets) {
            try {
                T parsed = parser.parse(charset);
                if (charset != charsets.get(0)) {
                    source.execution().note(new Problem("reader.encoding", Severity.INFO,
                            "The file is not UTF-8 and was read as Windows-1252.",
                            "If letters look wrong, save it as UTF-8.", place(source)));
                }
                return parsed;
            } catch (IOException | RuntimeException e) {
                if (cause(e, CharacterCodingException.class) == null) {
                    throw translated(e, source);
                }
            }
        }
        throw Problem
                .error("reader.encoding", "The file is not text in the encoding " + charsets.getLast().name() + ".",
                        "Save it as UTF-8, or set the reader's option encoding.")
                .at(place(source)).toException();
    }

    private static ProblemException translated(Exception e, TextSource source) throws IOException {
        CancellationException cancelled = cause(e, CancellationException.class);
        if (cancelled != null) {
            throw cancelled;
        }
        UnreadableException unreadable = cause(e, UnreadableException.class);
        if (unreadable != null) {
            Problem problem = unreadable.problem();
            return new ProblemException(
                    problem.location().equals(Location.NONE) ? problem.at(place(source)) : problem, e);
        }
        if (cause(e, ZipException.class) != null || cause(e, EOFException.class) != null) {
            return new ProblemException(Problem.error("reader.corrupt-gzip",
                    "The file is packed by gzip but damaged or cut short.",
                    "Fetch or pack it again; \"gzip -t\" tests it.").at(place(source)), e);
        }
        IOException io = cause(e, IOException.class);
        if (io != null) {
            throw io;
        }
        throw (RuntimeException) e;
    }

    private static Location place(TextSource source) {
        return Location.of(source.file().toString());
    }

    private static <E extends Throwable> E cause(Throwable thrown, Class<E> type) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return type.cast(cause);
            }
        }
        return null;
    }
}
