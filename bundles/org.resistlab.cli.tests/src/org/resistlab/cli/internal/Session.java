package org.resistlab.cli.internal;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A terminal that keeps what is said. */
final class Session {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Charset charset;
    private final Terminal terminal;

    Session() {
        this(StandardCharsets.UTF_8, false);
    }

    Session(Charset charset, boolean interactive) {
        this.charset = charset;
        this.terminal = new Terminal(new PrintStream(out, true, charset), new PrintStream(err, true, charset),
                interactive);
    }

    Terminal terminal() {
        return terminal;
    }

    /** Executes a command line and gives its exit code. */
    int execute(String... arguments) {
        return ResistLabCommand.execute(terminal, arguments);
    }

    /** Standard output. */
    String results() {
        return out.toString(charset);
    }

    /** Standard error. */
    String messages() {
        return err.toString(charset);
    }

    List<String> messageLines() {
        return messages().lines().toList();
    }
}
