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
import smile.classification.SVM;
import smile.data.DataFrame;
import smile.data.formula.Formula;
import smile.data.vector.IntVector;
import smile.math.kernel.LinearKernel;

/**
 * Runs one task in Smile: {@code Peer KEY=VALUE…}; see peer.py for what is measured and written. Two classes only.
 * Smile's parallel streams are on all cores.
 */
final class Peer {

    private static final int INNER = 5;

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
            double[] predicted = options.get("kind").equals("forest") ? forest(train, test) : svm(train, test);
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

    /** Tuned by the ROC AUC in inner folds, which run in parallel. */
    private double[] svm(int[] train, int[] test) {
        double[] costs = Arrays.stream(options.get("costs").split(";")).mapToDouble(Double::parseDouble).toArray();
        double[] quality = new double[costs.length * INNER];
        IntStream.range(0, quality.length).parallel().forEach(job -> {
            int[] fit = IntStream.range(0, train.length).filter(i -> i % INNER != job % INNER).map(i -> train[i]).toArray();
            int[] check = IntStream.range(0, train.length).filter(i -> i % INNER == job % INNER).map(i -> train[i])
                    .toArray();
            quality[job] = auc(check, decisions(fit, check, costs[job / INNER]));
        });
        int best = 0;
        for (int c = 1; c < costs.length; c++) {
            if (sum(quality, c) > sum(quality, best)) {
                best = c;
            }
        }
        return decisions(train, test, costs[best]);
    }

    private static double sum(double[] quality, int cost) {
        return Arrays.stream(quality, cost * INNER, (cost + 1) * INNER).sum();
    }

    private double[] decisions(int[] train, int[] test, double cost) {
        double[][] scaled = standardized(train, test);
        int[] signs = Arrays.stream(labels(train)).map(label -> 2 * label - 1).toArray();
        SVM<double[]> svm = SVM.fit(Arrays.copyOf(scaled, train.length), signs, new LinearKernel(),
                new SVM.Options(cost, 1e-3, 1));
        return IntStream.range(train.length, scaled.length).mapToDouble(i -> svm.score(scaled[i])).toArray();
    }

    private double auc(int[] samples, double[] scores) {
        double right = 0;
        double pairs = 0;
        for (int i = 0; i < samples.length; i++) {
            for (int j = 0; j < samples.length; j++) {
                if (y[samples[i]] > y[samples[j]]) {
                    pairs++;
                    right += scores[i] > scores[j] ? 1 : scores[i] == scores[j] ? 0.5 : 0;
                }
            }
        }
        return right / pairs;
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
