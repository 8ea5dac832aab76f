package org.resistlab.core.problem;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;

/** The problem of a file that cannot be written: why, and what to do. */
public final class UnwritableFile {

    /** Code of the problem. */
    public static final String CODE = "file.cannot-write";

    private UnwritableFile() {
    }

    /**
     * @param what what was to be written, for the message: {@code the run folder runs/melanoma}
     * @param cause what the system says
     * @param then what to do after some space has been freed; may be empty
     */
    public static Problem problem(String what, IOException cause, String then) {
        String remedy = !isFull(cause) ? "Name another place, or mend this one."
                : "Free some space." + (then.isEmpty() ? "" : " " + then);
        return Problem.error(CODE, "Cannot write " + what + ": " + reason(cause) + ".", remedy);
    }

    private static boolean isFull(IOException cause) {
        String message = String.valueOf(cause.getMessage());
        return message.contains("No space left") || message.contains("quota exceeded")
                || message.contains("not enough space");
    }

    private static String reason(IOException cause) {
        if (isFull(cause)) {
            return "the disk is full";
        }
        return switch (cause) {
            case AccessDeniedException e -> "there is no permission to write " + e.getFile();
            case NoSuchFileException e -> e.getFile() + " does not exist and cannot be made";
            case FileAlreadyExistsException e -> e.getFile() + " is a file";
            case FileSystemException e when e.getReason() != null -> reason(e.getFile(), e.getReason());
            default -> cause.getMessage() == null ? cause.toString() : cause.getMessage();
        };
    }

    private static String reason(String file, String reason) {
        return (file == null ? "" : file + ": ") + reason.substring(0, 1).toLowerCase(Locale.ROOT)
                + reason.substring(1);
    }
}
