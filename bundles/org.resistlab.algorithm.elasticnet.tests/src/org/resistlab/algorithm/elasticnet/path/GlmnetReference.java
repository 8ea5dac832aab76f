package org.resistlab.algorithm.elasticnet.path;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.resistlab.numerics.matrix.DenseMatrix;
import org.resistlab.numerics.matrix.Matrix;

/** What {@code golden/glmnet.txt} holds. */
final class GlmnetReference {

    static final int SAMPLES = 45;

    private final Map<String, double[]> data = new LinkedHashMap<>();
    private final Map<String, Case> cases = new LinkedHashMap<>();
    private final Map<String, Case> curves = new LinkedHashMap<>();

    /**
     * Lines of one fit.
     *
     * @param words of the line that begins it
     * @param lines word and numbers of each other line
     */
    record Case(String[] words, List<Map.Entry<String, double[]>> lines) {

        double[] numbers(String word) {
            return lines.stream().filter(line -> line.getKey().equals(word)).findFirst().orElseThrow().getValue();
        }

        List<double[]> all(String word) {
            return lines.stream().filter(line -> line.getKey().equals(word)).map(Map.Entry::getValue).toList();
        }

        String family() {
            return words[0].equals("case") ? words[3] : words[2];
        }

        int columns() {
            return Integer.parseInt(words[2]);
        }

        double number(int word) {
            return switch (words[word]) {
                case "Inf" -> Double.POSITIVE_INFINITY;
                case "-Inf" -> Double.NEGATIVE_INFINITY;
                default -> Double.parseDouble(words[word]);
            };
        }

        @Override
        public String toString() {
            return words[1] + ", " + family();
        }
    }

    static GlmnetReference read() throws IOException {
        GlmnetReference reference = new GlmnetReference();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                GlmnetReference.class.getResourceAsStream("golden/glmnet.txt"), StandardCharsets.UTF_8))) {
            Case current = null;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                String[] words = line.trim().split(" ");
                if (words[0].equals("case") || words[0].equals("curve")) {
                    current = new Case(words, new ArrayList<>());
                    (words[0].equals("case") ? reference.cases : reference.curves).put(current.toString(), current);
                    continue;
                }
                double[] numbers = Arrays.stream(words).skip(1).mapToDouble(Double::parseDouble).toArray();
                if (current == null) {
                    reference.data.put(words[0], numbers);
                } else {
                    current.lines().add(Map.entry(words[0], numbers));
                }
            }
        }
        return reference;
    }

    List<Case> cases() {
        return List.copyOf(cases.values());
    }

    List<Case> curves() {
        return List.copyOf(curves.values());
    }

    double[] data(String name) {
        return data.get(name);
    }

    Matrix features(int columns) {
        double[] x = data.get("x");
        return DenseMatrix.ofColumns(IntStream.range(0, columns)
                .mapToObj(j -> Arrays.copyOfRange(x, j * SAMPLES, (j + 1) * SAMPLES)).toArray(double[][]::new));
    }

    Response response(String family, boolean weighted) {
        double[] weights = weighted ? data.get("weights") : new double[SAMPLES];
        if (!weighted) {
            Arrays.fill(weights, 1);
        }
        return switch (family) {
            case "gaussian" -> new Response(data.get("real"), 0, weights);
            case "binomial" -> new Response(data.get("two"), 2, weights);
            default -> new Response(data.get("three"), 3, weights);
        };
    }
}
