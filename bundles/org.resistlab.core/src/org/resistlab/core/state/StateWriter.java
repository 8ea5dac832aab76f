package org.resistlab.core.state;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonGenerator;

/** Writes one state; see {@link StateJson}. */
final class StateWriter {

    /** Arrays of up to so many elements stand in the JSON, where a person can read them. */
    private static final int SHORT = 32;

    private final JsonGenerator json;
    private final ArraySink arrays;
    private int written;

    StateWriter(JsonGenerator json, ArraySink arrays) {
        this.json = json;
        this.arrays = arrays;
    }

    void write(State state) throws IOException {
        json.writeStartObject();
        for (Map.Entry<String, Object> entry : state.entries().entrySet()) {
            json.writeFieldName(entry.getKey());
            value(entry.getKey(), entry.getValue());
        }
        json.writeEndObject();
    }

    private void value(String name, Object value) throws IOException {
        switch (value) {
            case String text -> json.writeString(text);
            case Boolean flag -> json.writeBoolean(flag);
            case Long number -> json.writeNumber(number);
            case Double number -> real(number);
            case double[] values -> reals(name, values);
            case int[] values -> integers(name, values);
            case byte[] values -> bytes(name, values);
            case State state -> {
                json.writeStartObject();
                json.writeFieldName("state");
                write(state);
                json.writeEndObject();
            }
            case List<?> list -> list(list);
            default -> throw new IOException("A state cannot hold " + value.getClass().getName() + " \"" + name
                    + "\".");
        }
    }

    private void real(double number) throws IOException {
        if (Double.isFinite(number)) {
            json.writeNumber(Double.toString(number));
        } else {
            json.writeStartObject();
            json.writeStringField("real", special(number));
            json.writeEndObject();
        }
    }

    /** A word for what JSON has no number for; a NaN that carries more than "not a number" by its bits. */
    private static String special(double number) {
        boolean usual = !Double.isNaN(number)
                || Double.doubleToRawLongBits(number) == Double.doubleToRawLongBits(Double.NaN);
        return usual ? Double.toString(number) : "0x" + Long.toHexString(Double.doubleToRawLongBits(number));
    }

    private void reals(String name, double[] values) throws IOException {
        json.writeStartObject();
        if (isLong(values.length)) {
            arrays.write(reference(name, "reals"), values);
        } else {
            json.writeArrayFieldStart("reals");
            for (double value : values) {
                if (Double.isFinite(value)) {
                    json.writeNumber(Double.toString(value));
                } else {
                    json.writeString(special(value));
                }
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private void integers(String name, int[] values) throws IOException {
        json.writeStartObject();
        if (isLong(values.length)) {
            arrays.write(reference(name, "integers"), values);
        } else {
            json.writeFieldName("integers");
            json.writeArray(values, 0, values.length);
        }
        json.writeEndObject();
    }

    private void bytes(String name, byte[] values) throws IOException {
        json.writeStartObject();
        if (isLong(values.length)) {
            arrays.write(reference(name, "bytes"), values);
        } else {
            json.writeBinaryField("bytes", values);
        }
        json.writeEndObject();
    }

    private boolean isLong(int length) {
        return arrays != null && length > SHORT;
    }

    private String reference(String name, String type) throws IOException {
        String readable = name.replaceAll("[^A-Za-z0-9_-]", "_");
        String unique = written++ + "-" + readable.substring(0, Math.min(100, readable.length()));
        json.writeStringField("array", unique);
        json.writeStringField("of", type);
        return unique;
    }

    private void list(List<?> list) throws IOException {
        if (!list.isEmpty() && list.get(0) instanceof State) {
            json.writeStartObject();
            json.writeArrayFieldStart("states");
            for (Object state : list) {
                write((State) state);
            }
            json.writeEndArray();
            json.writeEndObject();
        } else {
            json.writeStartArray();
            for (Object text : list) {
                json.writeString((String) text);
            }
            json.writeEndArray();
        }
    }
}
