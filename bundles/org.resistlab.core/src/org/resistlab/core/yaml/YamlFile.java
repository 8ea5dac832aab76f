package org.resistlab.core.yaml;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.resistlab.core.problem.Location;
import org.resistlab.core.problem.MissingFile;
import org.resistlab.core.problem.Problem;
import org.resistlab.core.problem.ProblemException;

/**
 * Reads YAML files that people write: UTF-8, one mapping, no tags, no key twice, limited in size, depth and aliases.
 */
public final class YamlFile {

    private static final int MAXIMUM_BYTES = 1 << 20;

    private YamlFile() {
    }

    /**
     * Reads a file.
     *
     * @param kind what it is, such as {@code study}: the first part of its problems' codes
     * @throws ProblemException if it cannot be read, or is not such YAML: with the line where it is known
     */
    public static YamlMap read(Path file, String kind) throws ProblemException {
        return parse(text(file), file.toString(), kind);
    }

    /**
     * Reads a text.
     *
     * @param file how the user would name the file it comes from
     */
    public static YamlMap parse(String text, String file, String kind) throws ProblemException {
        YamlDocument document = new YamlDocument(file, kind);
        YamlNode root = new YamlParser(document, text, null).parse();
        if (root.isNull()) {
            throw Problem.error(kind + ".empty", "The file is empty.", "It must begin with \"resistlab: 1\".")
                    .at(Location.of(file)).toException();
        }
        if (root instanceof YamlMap map) {
            return map;
        }
        throw Problem.error(kind + ".invalid-value",
                "The file is " + root.description() + ": expected a mapping (key: value).",
                "It must begin with \"resistlab: 1\".").at(Location.of(file, 1)).toException();
    }

    /**
     * The text of a file.
     *
     * @throws ProblemException if there is none, or it is not UTF-8, naming the line of the first byte that is not
     */
    public static String text(Path file) throws ProblemException {
        if (!Files.isRegularFile(file)) {
            throw MissingFile.of(file, file.toString()).toException();
        }
        byte[] bytes;
        try {
            long size = Files.size(file);
            if (size > MAXIMUM_BYTES) {
                throw Problem.error("yaml.size",
                        "The file has " + size + " bytes: expected at most " + MAXIMUM_BYTES + ".",
                        "Name the data's files in it; do not put the data themselves there.")
                        .at(Location.of(file.toString())).toException();
            }
            bytes = Files.readAllBytes(file);
        } catch (IOException e) {
            throw new ProblemException(Problem.error("file.unreadable",
                    "The file cannot be read: " + e.getMessage() + ".", "Check its permissions.")
                    .at(Location.of(file.toString())), e);
        }
        return decode(bytes, file.toString());
    }

    private static String decode(byte[] bytes, String file) throws ProblemException {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        try {
            String text = decoder.decode(buffer).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            int line = 1;
            for (int i = 0; i < buffer.position(); i++) {
                line += bytes[i] == '\n' ? 1 : 0;
            }
            throw new ProblemException(Problem.error("yaml.encoding", "The file is not UTF-8.",
                    "Save it with the encoding UTF-8.").at(Location.of(file, line)), e);
        }
    }
}
