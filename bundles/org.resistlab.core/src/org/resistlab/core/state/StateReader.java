package org.resistlab.core.state;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

/** Reads one state; see {@link StateJson}. Memory is taken as elements arrive, never by a promised length. */
final class StateReader {

    private static final Pattern ARRAY_NAME = Pattern.compile("[A-Za-z0-9_-]{1,200}");

    private final JsonParser json;
    private final ArraySource arrays;
    private int depth;

    StateReader(JsonParser json, ArraySource arrays) {
        this.json = json;
        this.arrays = arrays;
    }

    State read() throws IOException {
        expect(json.nextToken(), JsonToken.START_OBJECT, "a state");
        State state = state();
        if (json.nextToken() != null) {
            throw damaged("something follows the state");
        }
        return state;
    }

    /** The parser stands at the opening brace; afterwards at the closing one. */
    private State state() throws IOException {
        if (++depth > StateJson.MAXIMUM_DEPTH) {
            throw damaged("states are nested more than " + StateJson.MAXIMUM_DEPTH + " deep");
        }
        State state = new State();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            expect(json.currentToken(), JsonToken.FIELD_NAME, "a name");
            String name = json.currentName();
            state.putAny(name, value(json.nextToken()));
        }
        depth--;
        return state;
    }

    private Object value(JsonToken token) throws IOException {
        if (token == null) {
            throw damaged("it ends too early");
        }
        return switch (token) {
            case VALUE_STRING -> json.getText();
            case VALUE_TRUE -> Boolean.TRUE;
            case VALUE_FALSE -> Boolean.FALSE;
            case VALUE_NUMBER_INT -> json.getLongValue();
            case VALUE_NUMBER_FLOAT -> Double.parseDouble(json.getText());
            case START_ARRAY -> texts();
            case START_OBJECT -> object();
            default -> throw damaged("a value was expected, not " + token);
        };
    }

    private List<String> texts() throws IOException {
        List<String> texts = new ArrayList<>();
        for (JsonToken token = json.nextToken(); token != JsonToken.END_ARRAY; token = json.nextToken()) {
            if (token == JsonToken.VALUE_NULL) {
                texts.add(null);
            } else {
                expect(token, JsonToken.VALUE_STRING, "a text");
                texts.add(json.getText());
            }
        }
        return texts;
    }

    private Object object() throws IOException {
        expect(json.nextToken(), JsonToken.FIELD_NAME, "a type");
        String type = json.currentName();
        JsonToken token = json.nextToken();
        Object value = switch (type) {
            case "real" -> real(token);
            case "reals" -> reals(token);
            case "integers" -> integers(token);
            case "bytes" -> bytes(token);
            case "state" -> {
                expect(token, JsonToken.START_OBJECT, "a state");
                yield state();
            }
            case "states" -> states(token);
            case "array" -> array(token);
            default -> throw damaged("there is no type \"" + type + "\"");
        };
        expect(json.nextToken(), JsonToken.END_OBJECT, "the end of " + type);
        return value;
    }

    private Double real(JsonToken token) throws IOException {
        if (token == JsonToken.VALUE_NUMBER_FLOAT || token == JsonToken.VALUE_NUMBER_INT) {
            return Double.parseDouble(json.getText());
        }
        expect(token, JsonToken.VALUE_STRING, "a number");
        String word = json.getText();
        return switch (word) {
            case "NaN" -> Double.NaN;
            case "Infinity" -> Double.POSITIVE_INFINITY;
            case "-Infinity" -> Double.NEGATIVE_INFINITY;
            default -> {
                if (!word.matches("0x[0-9a-f]{1,16}")) {
                    throw damaged("\"" + word + "\" is not a number");
                }
                yield Double.longBitsToDouble(Long.parseUnsignedLong(word.substring(2), 16));
            }
        };
    }

    private double[] reals(JsonToken first) throws IOException {
        expect(first, JsonToken.START_ARRAY, "an array");
        double[] values = new double[16];
        int count = 0;
        for (JsonToken token = json.nextToken(); token != JsonToken.END_ARRAY; token = json.nextToken()) {
            if (count == values.length) {
                values = Arrays.copyOf(values, 2 * count);
            }
            values[count++] = real(token);
        }
        return Arrays.copyOf(values, count);
    }

    private int[] integers(JsonToken first) throws IOException {
        expect(first, JsonToken.START_ARRAY, "an array");
        int[] values = new int[16];
        int count = 0;
        for (JsonToken token = json.nextToken(); token != JsonToken.END_ARRAY; token = json.nextToken()) {
            expect(token, JsonToken.VALUE_NUMBER_INT, "a whole number");
            if (count == values.length) {
                values = Arrays.copyOf(values, 2 * count);
            }
            values[count++] = json.getIntValue();
        }
        return Arrays.copyOf(values, count);
    }

    private byte[] bytes(JsonToken token) throws IOException {
        expect(token, JsonToken.VALUE_STRING, "bytes");
        return json.getBinaryValue();
    }

    private List<State> states(JsonToken first) throws IOException {
        expect(first, JsonToken.START_ARRAY, "an array");
        List<State> states = new ArrayList<>();
        for (JsonToken token = json.nextToken(); token != JsonToken.END_ARRAY; token = json.nextToken()) {
            expect(token, JsonToken.START_OBJECT, "a state");
            states.add(state());
        }
        return states;
    }

    private Object array(JsonToken token) throws IOException {
        expect(token, JsonToken.VALUE_STRING, "a name");
        String name = json.getText();
        if (arrays == null || !ARRAY_NAME.matcher(name).matches()) {
            throw damaged("there is no array \"" + name + "\"");
        }
        expect(json.nextToken(), JsonToken.FIELD_NAME, "a type");
        expect(json.nextToken(), JsonToken.VALUE_STRING, "a type");
        return switch (json.getText()) {
            case "reals" -> arrays.reals(name);
            case "integers" -> arrays.integers(name);
            case "bytes" -> arrays.bytes(name);
            default -> throw damaged("there are no arrays of \"" + json.getText() + "\"");
        };
    }

    private void expect(JsonToken found, JsonToken wanted, String what) throws IOException {
        if (found != wanted) {
            throw damaged(found == null ? "it ends too early" : what + " was expected, not " + found);
        }
    }

    private IOException damaged(String why) {
        return new IOException("The state is damaged: line " + json.currentTokenLocation().getLineNr() + ", column "
                + json.currentTokenLocation().getColumnNr() + ": " + why + ".");
    }
}
