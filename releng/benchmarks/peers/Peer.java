import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.DoubleBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;

import smile.classification.RandomForest;
import smile.data.DataFrame;
import smile.data.formula.Formula;
import smile.data.vector.IntVector;

/**
 * Runs a random forest in Smile: {@code Peer KEY=VALUE…}; see peer.py for what is measured and written. Two classes only.
 * Smile's parallel streams are on all cores.
 */
final class Peer {

    private final Map<String, String> options = new HashMap<>();
    private final double[][] x;
    private final int[] y;
    private final String[] folds;

    private Peer(String[] arguments) throws IOException {
        for (String argument : arguments) {
            int equals = argument.indexOf('=');
            options.put(argument.substring(0, equals), argument.substring(equals + 1));
        }
        Path cohort = Path.of(options.get("cohort"));
        List<String> lines = Files.readAllLines(cohort.resolve("data/patients.tsv"));
        List<String> header = List.of(lines.get(0).split("\t"));
        List<String[]> rows = lines.stream().skip(1).map(line -> line.split("\t")).toList();
        y = rows.stream().mapToInt(row -> row[header.indexOf("response")].equals("resistant") ? 1 : 0).toArray();
        folds = rows.stream().map(row -> row[header.indexOf("response_fold")]).toArray(String[]::new);
        DoubleBuffer values = ByteBuffer.wrap(Files.readAllBytes(cohort.resolve("expression.f64")))
                .order(ByteOrder.LITTLE_ENDIAN).asDoubleBuffer();
        x = new double[y.length][values.remaining() / y.length];
        for (double[] row : x) {
            values.get(row);
        }
    }

    public static void main(String[] arguments) throws IOException {
        new Peer(arguments).validate();
    }

    private void validate() throws IOException {
        double[] scores = new double[y.length];
        long start = System.nanoTime();
        for (String fold : new TreeSet<>(Arrays.asList(folds))) {
            int[] train = IntStream.range(0, y.length).filter(i -> !folds[i].equals(fold)).toArray();
            int[] test = IntStream.range(0, y.length).filter(i -> folds[i].equals(fold)).toArray();
            double[] predicted = forest(train, test);
            for (int i = 0; i < test.length; i++) {
                scores[test[i]] = predicted[i];
            }
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < y.length; i++) {
            lines.add(folds[i] + "\t" + y[i] + "\t" + scores[i]);
        }
        Path out = Path.of(options.get("out"));
        Files.write(out.resolve("predictions.tsv"), lines);
        Files.writeString(out.resolve("seconds.json"), Double.toString(seconds));
    }

    private double[] forest(int[] train, int[] test) {
        double[][] scaled = standardized(train, test);
        DataFrame frame = DataFrame.of(Arrays.copyOf(scaled, train.length))
                .add(new IntVector("response", labels(train)));
        RandomForest forest = RandomForest.fit(Formula.lhs("response"), frame,
                new RandomForest.Options(Integer.parseInt(options.get("trees")), 0, 50, train.length, 1));
        DataFrame held = DataFrame.of(Arrays.copyOfRange(scaled, train.length, scaled.length))
                .add(new IntVector("response", new int[test.length]));
        double[] shares = new double[2];
        double[] scores = new double[test.length];
        for (int i = 0; i < test.length; i++) {
            forest.predict(held.get(i), shares);
            scores[i] = shares[1];
        }
        return scores;
    }

    private int[] labels(int[] samples) {
        return Arrays.stream(samples).map(i -> y[i]).toArray();
    }

    /** Training rows, then held-out rows, by mean and standard deviation of the former. */
    private double[][] standardized(int[] train, int[] test) {
        int columns = x[0].length;
        double[] mean = new double[columns];
        double[] spread = new double[columns];
        for (int i : train) {
            for (int j = 0; j < columns; j++) {
                mean[j] += x[i][j] / train.length;
            }
        }
        for (int i : train) {
            for (int j = 0; j < columns; j++) {
                double from = x[i][j] - mean[j];
                spread[j] += from * from / train.length;
            }
        }
        double[][] scaled = new double[train.length + test.length][columns];
        for (int row = 0; row < scaled.length; row++) {
            double[] raw = x[row < train.length ? train[row] : test[row - train.length]];
            for (int j = 0; j < columns; j++) {
                scaled[row][j] = (raw[j] - mean[j]) / Math.sqrt(spread[j]);
            }
        }
        return scaled;
    }
}
