package org.resistlab.core.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.resistlab.core.problem.ProblemException;

/** Random documents in random layouts, changed at random: the values must be those of the same change in plain Java. */
class YamlEditsPropertyTest {

    private static final int DOCUMENTS = 1500;
    private static final List<Object> SCALARS = List.of("word", "two words", "a: b", "# no comment", "", "true", "- x",
            "null", 1L, -3L, 0.25, true, "x,y", "[z", "it's", "1e-4", "*", "ä𝒞");

    private static final Pattern COMMENT = Pattern.compile("# c[0-9]+");

    private final Random random = new Random(20261123);

    /** What is replaced or removed, and its comments with it. */
    private TextRange touched;
    private int names;
    private int comments;
    private int kept;

    @Test
    void theValuesAreThoseOfTheSameChangeInPlainJava() throws ProblemException {
        for (int document = 0; document < DOCUMENTS; document++) {
            Object value = map(3);
            String text = "# top\n" + write(value, 0) + (random.nextBoolean() ? "# end\n" : "");
            YamlEdits edits = YamlEdits.of(text);
            assertTrue(YamlValues.same(value, edits.source().root().value()), text);
            for (int change = 0; change < 4; change++) {
                String before = edits.text();
                touched = new TextRange(-1, -1);
                Object expected = changed(edits, value);
                String after = edits.text();
                assertTrue(YamlValues.same(expected, edits.source().root().value()),
                        () -> before + "\n===>\n" + after + "\nexpected " + expected);
                countComments(before, after);
                value = expected;
            }
            String applied = text;
            for (TextEdit edit : edits.edits()) {
                applied = edit.applyTo(applied);
            }
            assertEquals(edits.text(), applied);
        }
        assertTrue(comments > 4000, "few comments: " + comments);
        assertTrue(kept > 0.97 * comments, kept + " of " + comments + " comments kept");
    }

    private void countComments(String before, String after) {
        Matcher comment = COMMENT.matcher(before);
        while (comment.find()) {
            if (comment.start() < touched.offset() || comment.start() > touched.end()) {
                comments++;
                kept += after.contains(comment.group()) ? 1 : 0;
            }
        }
    }

    private Object changed(YamlEdits edits, Object value) {
        YamlPath place = place(value);
        Object there = YamlValues.at(value, place.elements());
        if (there instanceof List<?> list && random.nextInt(4) > 0) {
            return changedList(edits, value, place, new ArrayList<>(list));
        }
        if (there instanceof Map<?, ?> && random.nextBoolean()) {
            Object added = value(1);
            YamlPath path = place.then("new" + ++names);
            edits.set(path, added);
            return YamlValues.with(value, path.elements(), added);
        }
        if (!place.isRoot() && random.nextInt(3) == 0) {
            touched = edits.source().range(place).orElseThrow();
            edits.remove(place);
            return YamlValues.without(value, place.elements());
        }
        if (!place.isRoot() && place.last() instanceof String && random.nextInt(4) == 0) {
            String name = "renamed " + ++names;
            edits.rename(place, name);
            return YamlValues.renamed(value, place.elements(), name);
        }
        Object set = place.isRoot() ? map(2) : value(2);
        touched = edits.source().range(place).orElseThrow();
        edits.set(place, set);
        return YamlValues.with(value, place.elements(), set);
    }

    private Object changedList(YamlEdits edits, Object value, YamlPath place, List<Object> list) {
        int choice = list.isEmpty() ? 0 : random.nextInt(5);
        int at = list.isEmpty() ? 0 : random.nextInt(list.size());
        switch (choice) {
            case 0 -> {
                Object item = value(1);
                edits.insert(place, at, item);
                list.add(at, item);
            }
            case 1 -> {
                int to = random.nextInt(list.size());
                edits.move(place, at, to);
                list.add(to, list.remove(at));
            }
            case 2 -> {
                edits.duplicate(place, at);
                list.add(at + 1, list.get(at));
            }
            case 3 -> {
                touched = edits.source().range(place.then(at)).orElseThrow();
                edits.removeSlot(place, at);
                list.remove(at);
            }
            default -> offAndOn(edits, place, at);
        }
        return YamlValues.with(value, place.elements(), list);
    }

    private static void offAndOn(YamlEdits edits, YamlPath place, int at) {
        if (edits.source().layout(place) != null) {
            int slots = edits.source().slots(place).size();
            Object value = edits.source().slots(place).get(at).node().value();
            edits.switchOff(place, at);
            assertEquals(slots, edits.source().slots(place).size(), edits.text());
            YamlSlot off = edits.source().slots(place).get(at);
            assertTrue(!off.on() && YamlValues.same(value, off.node().value()), edits.text());
            edits.switchOn(place, at);
        }
    }

    private YamlPath place(Object root) {
        YamlPath path = YamlPath.ROOT;
        Object value = root;
        while (random.nextInt(4) > 0) {
            if (value instanceof Map<?, ?> map && !map.isEmpty()) {
                Object key = List.copyOf(map.keySet()).get(random.nextInt(map.size()));
                path = path.then(key);
                value = map.get(key);
            } else if (value instanceof List<?> list && !list.isEmpty()) {
                int index = random.nextInt(list.size());
                path = path.then(index);
                value = list.get(index);
            } else {
                return path;
            }
        }
        return path;
    }

    private Object value(int depth) {
        int choice = random.nextInt(depth > 0 ? 4 : 2);
        return switch (choice) {
            case 0, 1 -> SCALARS.get(random.nextInt(SCALARS.size()));
            case 2 -> map(depth - 1);
            default -> list(depth - 1);
        };
    }

    private Map<String, Object> map(int depth) {
        Map<String, Object> map = new LinkedHashMap<>();
        int size = 1 + random.nextInt(4);
        for (int i = 0; i < size; i++) {
            map.put("k" + i + (random.nextInt(5) == 0 ? " x: y" : ""), value(depth));
        }
        return map;
    }

    private List<Object> list(int depth) {
        List<Object> list = new ArrayList<>();
        int size = random.nextInt(4);
        for (int i = 0; i < size; i++) {
            list.add(value(depth));
        }
        return list;
    }

    /** A block in a random layout, each line with its line break. */
    private String write(Object value, int indent) {
        StringBuilder out = new StringBuilder();
        String margin = " ".repeat(indent);
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, inner) -> {
                note(out, margin);
                out.append(margin).append(YamlWriter.key((String) key)).append(':').append(after(inner, indent));
            });
        } else if (value instanceof List<?> list) {
            for (Object inner : list) {
                note(out, margin);
                String block = after(inner, indent);
                boolean compact = inner instanceof Map<?, ?> && block.startsWith("\n" + margin + "  k");
                out.append(margin).append('-').append(compact ? block.substring(indent + 2) : block);
            }
        }
        return out.toString();
    }

    private void note(StringBuilder out, String margin) {
        switch (random.nextInt(6)) {
            case 0 -> out.append(margin).append("# c").append(random.nextInt(1_000_000)).append('\n');
            case 1 -> out.append('\n');
            default -> {
            }
        }
    }

    private String after(Object value, int indent) {
        boolean collection = value instanceof Map<?, ?> map && !map.isEmpty()
                || value instanceof List<?> list && !list.isEmpty();
        String comment = random.nextInt(6) == 0 ? " # at the end" : "";
        return collection && random.nextInt(3) > 0 ? comment + "\n" + write(value, indent + 2)
                : " " + YamlWriter.flow(YamlValues.node(value)) + comment + "\n";
    }
}
