package org.resistlab.stage.preprocess;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;

import org.resistlab.core.state.State;

/** All that a state holds as a text, to the bit. */
final class StateText {

    private StateText() {
    }

    static String of(State state) {
        StringBuilder text = new StringBuilder();
        for (String name : new TreeSet<>(state.names())) {
            text.append(name).append('=').append(value(state, name)).append('\n');
        }
        return text.toString();
    }

    private static String value(State state, String name) {
        List<Function<String, String>> readers = List.of(n -> bits(state.reals(n)),
                n -> Arrays.toString(state.integers(n)), n -> Long.toHexString(Double.doubleToLongBits(state.real(n))),
                n -> Boolean.toString(state.flag(n)), state::text, n -> String.join("|", state.texts(n)),
                n -> of(state.state(n)), n -> state.states(n).stream().map(StateText::of).toList().toString());
        for (Function<String, String> reader : readers) {
            try {
                return reader.apply(name);
            } catch (IllegalArgumentException | ClassCastException e) {
                continue; // of another type
            }
        }
        throw new AssertionError("unknown type: " + name);
    }

    private static String bits(double[] values) {
        return Arrays.toString(Arrays.stream(values).mapToLong(Double::doubleToLongBits).toArray());
    }
}
