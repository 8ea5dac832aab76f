package org.resistlab.core.state;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;

/**
 * {@link State} as JSON, exact to the bit. Texts, whole numbers and flags are themselves; a double always has a decimal
 * point or an exponent; what JSON has no word for is an object of one key:
 *
 * <pre>
 * {"real": "NaN"}   {"reals": [0.5, "NaN"]}   {"integers": [1, 2]}   {"bytes": "base64"}
 * {"state": {…}}    {"states": [{…}]}         {"array": "name", "of": "reals"}
 * </pre>
 *
 * A foreign file can do no harm: depth, lengths and names are limited, and whatever is not of this form is an
 * {@link IOException} in words.
 */
public final class StateJson {

    static final int MAXIMUM_DEPTH = 100;
    private static final int MAXIMUM_TEXT = 1 << 28;
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(2 * MAXIMUM_DEPTH + 10)
                    .maxNumberLength(100).maxNameLength(10_000).maxStringLength(MAXIMUM_TEXT).build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

    private StateJson() {
    }

    /** A state as one line of text, its arrays within. */
    public static String toText(State state) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            write(state, out, null);
        } catch (IOException e) {
            throw new IllegalStateException("writing to memory failed", e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    /**
     * The state of a text.
     *
     * @throws IOException if it is not what {@link #toText(State)} makes
     */
    public static State fromText(String text) throws IOException {
        return read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), null);
    }

    /**
     * Writes a state as UTF-8 and leaves the stream open.
     *
     * @param arrays takes arrays of more than a few elements; null to have them in the JSON
     */
    public static void write(State state, OutputStream out, ArraySink arrays) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            new StateWriter(json, arrays).write(state);
        }
    }

    /**
     * Reads a state up to the stream's end, and leaves the stream open.
     *
     * @param arrays where the arrays are that are not in the JSON; null if they all are
     * @throws IOException if the stream cannot be read or holds something else, in words
     */
    public static State read(InputStream in, ArraySource arrays) throws IOException {
        try (JsonParser json = JSON.createParser(in)) {
            json.disable(JsonParser.Feature.AUTO_CLOSE_SOURCE);
            return new StateReader(json, arrays).read();
        } catch (JsonProcessingException e) {
            throw new IOException("The state is damaged: " + e.getOriginalMessage(), e);
        }
    }
}
