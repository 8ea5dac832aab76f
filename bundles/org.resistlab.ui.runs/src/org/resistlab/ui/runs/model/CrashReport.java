package org.resistlab.ui.runs.model;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The file in which Java says where it crashed. */
final class CrashReport {

    private static final String HEADER = "# Problematic frame:";

    private CrashReport() {
    }

    /** The place of the crash, such as {@code libopenblas.so.0}; empty where there is no such file or place. */
    static String place(Path file) {
        try {
            List<String> lines = Files.readAllLines(file, StandardCharsets.ISO_8859_1);
            int header = lines.indexOf(HEADER);
            return header < 0 || header + 1 == lines.size() ? "" : place(lines.get(header + 1));
        } catch (IOException e) {
            return "";
        }
    }

    /** Of {@code # C  [libopenblas.so.0+0x1b2c3]  dgemm_kernel+0x10} the library, or else the whole line. */
    static String place(String frame) {
        int begin = frame.indexOf('[');
        int end = frame.indexOf('+', begin + 1);
        return begin >= 0 && end > begin ? frame.substring(begin + 1, end) : frame.replaceFirst("^#\\s*", "").strip();
    }
}
