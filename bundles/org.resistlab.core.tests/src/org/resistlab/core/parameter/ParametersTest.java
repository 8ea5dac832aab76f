package org.resistlab.core.parameter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

class ParametersTest {

    private static final double ANY = Double.POSITIVE_INFINITY;
    private static final Parameter C = new Parameter("C", ParameterType.REAL, 1.0, 0, ANY, true, false, List.of(),
            false, "", "");
    private static final Parameter KERNEL = new Parameter("kernel", ParameterType.CHOICE, "rbf", -ANY, ANY, false,
            false, List.of("linear", "rbf", "poly"), false, "", "");
    private static final Parameter MAX_FEATURES = new Parameter("max_features", ParameterType.INTEGER, "sqrt", 1, ANY,
            false, false, List.of("sqrt", "log2"), false, "", "");
    private static final Parameter MISSING = new Parameter("missing", ParameterType.TEXT, null, -ANY, ANY, false,
            false, List.of(), true, "", "");
    private static final List<Parameter> ALL = List.of(C, KERNEL, MAX_FEATURES, MISSING);

    private static String message(Map<String, ?> given) {
        return assertThrows(IllegalArgumentException.class, () -> Parameters.of(ALL, given)).getMessage();
    }

    @Test
    void givenValuesAreParsedAndTheRestAreDefaults() {
        Parameters parameters = Parameters.of(ALL, Map.of("C", "0.01", "max_features", 7L, "missing", "none"));
        assertEquals(0.01, parameters.real("C"));
        assertEquals("rbf", parameters.text("kernel"));
        assertEquals(7, parameters.integer("max_features"));
        assertEquals(List.of("none"), parameters.texts("missing"));
        assertEquals("sqrt", Parameters.of(ALL, Map.of()).text("max_features"));
        assertEquals(List.of(), Parameters.of(ALL, Map.of()).texts("missing"));
    }

    @Test
    void whatIsNotValidIsSaidInWords() {
        assertEquals("C is 0: expected a number > 0.", message(Map.of("C", 0L)));
        assertEquals("C is NaN: expected a number > 0.", message(Map.of("C", "NaN")));
        assertEquals("kernel is rbff: expected one of linear, rbf, poly. Did you mean \"rbf\"?",
                message(Map.of("kernel", "rbff")));
        assertEquals("max_features is 1.5: expected a whole number >= 1 or one of sqrt, log2.",
                message(Map.of("max_features", 1.5)));
        assertEquals("max_features is sqr: expected a whole number >= 1 or one of sqrt, log2. Did you mean \"sqrt\"?",
                message(Map.of("max_features", "sqr")));
        assertEquals("There is no parameter \"kernal\". Did you mean \"kernel\"?", message(Map.of("kernal", "rbf")));
    }

    @Test
    void equalParametersHaveEqualTexts() {
        assertEquals(Parameters.of(ALL, Map.of("C", "1", "kernel", "rbf")).toString(),
                Parameters.of(ALL, Map.of("C", 1.0)).toString());
    }
}
