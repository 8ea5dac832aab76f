package org.resistlab.core.state;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;

class StateJsonTest {

    private static final double OTHER_NAN = Double.longBitsToDouble(0x7ff00000000007a2L);

    private static State example() {
        return new State().put("text", "µ \" \\ \n \uD83E\uDDEC").put("real", 0.1).put("whole", 3.0)
                .put("zero", -0.0).put("nan", Double.NaN).put("r-na", OTHER_NAN).put("inf", Double.NEGATIVE_INFINITY)
                .put("tiny", Double.MIN_VALUE).put("long", Long.MIN_VALUE).put("flag", true)
                .put("reals", new double[] {1, -0.0, Double.NaN, OTHER_NAN, Double.POSITIVE_INFINITY, 1e-300})
                .put("integers", new int[] {Integer.MIN_VALUE, 0, 7}).put("bytes", new byte[] {-1, 0, 127})
                .put("none", new double[0]).putTexts("texts", Arrays.asList("a", null, ""))
                .put("inner", new State().put("x", 1L))
                .putStates("states", List.of(new State().put("y", 2.5), new State()))
                .putTexts("nothing", List.of()).put("rows", new double[][] {{1, 2}, {3}});
    }

    private static void assertExample(State state) {
        State example = example();
        assertEquals(List.copyOf(example.entries().keySet()), List.copyOf(state.entries().keySet()));
        for (String name : List.of("real", "whole", "zero", "nan", "r-na", "inf", "tiny")) {
            assertEquals(Double.doubleToRawLongBits(example.real(name)), Double.doubleToRawLongBits(state.real(name)),
                    name);
            assertEquals(Double.class, state.entries().get(name).getClass(), name);
        }
        assertEquals(example.text("text"), state.text("text"));
        assertEquals(Long.MIN_VALUE, state.longInteger("long"));
        assertTrue(state.flag("flag"));
        assertArrayEquals(bits(example.reals("reals")), bits(state.reals("reals")));
        assertArrayEquals(example.integers("integers"), state.integers("integers"));
        assertArrayEquals(example.bytes("bytes"), state.bytes("bytes"));
        assertEquals(0, state.reals("none").length);
        assertEquals(Arrays.asList("a", null, ""), state.texts("texts"));
        assertEquals(1, state.state("inner").integer("x"));
        assertEquals(2.5, state.states("states").get(0).real("y"));
        assertEquals(2, state.states("states").size());
        assertEquals(List.of(), state.texts("nothing"));
        assertEquals(List.of(), state.states("nothing"));
        assertArrayEquals(new double[] {3}, state.rows("rows")[1]);
    }

    private static long[] bits(double[] values) {
        return Arrays.stream(values).mapToLong(Double::doubleToRawLongBits).toArray();
    }

    @Test
    void everyValueComesBackToTheBit() throws IOException {
        String text = StateJson.toText(example());
        assertExample(StateJson.fromText(text));
        assertEquals(text, StateJson.toText(StateJson.fromText(text)));
    }

    @Test
    void aHundredThousandRandomBitPatternsComeBack() throws IOException {
        double[] values = new Random(7).longs(100_000).mapToDouble(Double::longBitsToDouble).toArray();
        State back = StateJson.fromText(StateJson.toText(new State().put("values", values)));
        assertArrayEquals(bits(values), bits(back.reals("values")));
    }

    @Test
    void longArraysGoToTheSinkUnderSafeNames() throws IOException {
        Map<String, Object> kept = new HashMap<>();
        double[] values = new double[1000];
        State state = example().put("../we\u00efghts", values)
                .put("inner", new State().put("../we\u00efghts", new int[500]))
                .put("blob", new byte[100]);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StateJson.write(state, out, new MapSink(kept));
        assertEquals(3, kept.size());
        assertTrue(kept.keySet().stream().allMatch(name -> name.matches("[A-Za-z0-9_-]+")), kept::toString);
        State back = StateJson.read(new ByteArrayInputStream(out.toByteArray()), new MapSource(kept));
        assertArrayEquals(values, back.reals("../we\u00efghts"));
        assertEquals(500, back.state("inner").integers("../we\u00efghts").length);
        assertEquals(100, back.bytes("blob").length);
    }

    private record MapSink(Map<String, Object> kept) implements ArraySink {

        @Override
        public void write(String name, double[] values) {
            kept.put(name, values);
        }

        @Override
        public void write(String name, int[] values) {
            kept.put(name, values);
        }

        @Override
        public void write(String name, byte[] values) {
            kept.put(name, values);
        }
    }

    private record MapSource(Map<String, Object> kept) implements ArraySource {

        @Override
        public double[] reals(String name) {
            return (double[]) kept.get(name);
        }

        @Override
        public int[] integers(String name) {
            return (int[]) kept.get(name);
        }

        @Override
        public byte[] bytes(String name) {
            return (byte[]) kept.get(name);
        }
    }

    private static String damage(String json) {
        return assertThrows(IOException.class, () -> StateJson.fromText(json)).getMessage();
    }

    @Test
    void whatIsNoStateIsRefusedInWords() {
        assertEquals("The state is damaged: line 1, column 1: a state was expected, not START_ARRAY.", damage("[]"));
        assertTrue(damage("").contains("it ends too early"));
        assertTrue(damage("{\"a\": null}").contains("a value was expected"));
        assertTrue(damage("{\"a\": {\"model\": 1}}").contains("there is no type \"model\""));
        assertTrue(damage("{\"a\": {\"real\": \"one\"}}").contains("\"one\" is not a number"));
        assertTrue(damage("{\"a\": {\"integers\": [1.5]}}").contains("a whole number was expected"));
        assertTrue(damage("{\"a\": 1} {}").contains("something follows"));
        assertTrue(damage("{\"a\": 1, \"a\": 2}").contains("Duplicate field 'a'"));
        assertTrue(damage("{\"a\": 123456789012345678901}").contains("out of range"));
        assertTrue(damage("{\"a\": {\"array\": \"../../etc/passwd\", \"of\": \"reals\"}}").contains("no array"));
    }

    @Test
    void deepAndEndlessDocumentsAreRefused() {
        assertTrue(damage("{\"s\":{\"state\":".repeat(101) + "{}").contains("nested more than 100 deep"));
        assertTrue(damage("{\"a\":" + "[".repeat(100_000)).contains("was expected"));
        assertTrue(damage("{\"a\": " + "1".repeat(10_000) + "}").contains("Number value length"));
    }

    @Test
    void anyDamageIsAnIoException() {
        byte[] good = StateJson.toText(example()).getBytes(StandardCharsets.UTF_8);
        Random random = new Random(1);
        for (int round = 0; round < 2000; round++) {
            byte[] bad = good.clone();
            for (int i = 0; i <= round % 4; i++) {
                bad[random.nextInt(bad.length)] = (byte) random.nextInt(256);
            }
            byte[] cut = Arrays.copyOf(bad, random.nextInt(bad.length));
            for (byte[] bytes : List.of(bad, cut)) {
                try {
                    StateJson.read(new ByteArrayInputStream(bytes), null);
                } catch (IOException e) {
                    assertTrue(e.getMessage().startsWith("The state is damaged"), e::toString);
                }
            }
        }
    }
}
