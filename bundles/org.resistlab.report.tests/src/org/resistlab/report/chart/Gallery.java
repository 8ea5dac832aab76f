package org.resistlab.report.chart;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * One figure of each kind from made-up cohorts of the usual size, to test and to look at:
 * {@code java org.resistlab.report.chart.Gallery FOLDER} writes them all in both themes.
 */
public final class Gallery {
    private static final int SAMPLES = 128;
    private static final int POSITIVES = 37;
    private static final String[] GENES = {"1636_g_at (ABL1)", "39730_at (ABL1)", "40202_at (KLF9)",
            "32434_at (MARCKS)",
            "37027_at (AHNAK)", "1635_at (ABL1)", "40504_at (PON2)", "37015_at (ALDH1A1)", "36591_at (TUBA4A)",
            "34472_at (FZD6)", "32542_at (FHL1)", "41815_at (YES1)", "age (years)", "39329_at (ACTN1)",
            "HALLMARK_EPITHELIAL_MESENCHYMAL_TRANSITION", "33774_at (CASP8)", "40196_at (HYAL3)", "BT = B2",
            "38385_at (STOM)", "37762_at (EMP1)", "35162_s_at (MYO1E)", "sex = F", "33813_at (TNFRSF1B)"};

    private Gallery() {
    }

    /**
     * Writes the gallery.
     *
     * @param arguments the folder
     * @throws IOException where a file cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
            for (Map.Entry<String, Chart> chart : charts(theme).entrySet()) {
                FigureFiles.write(folder, chart.getKey() + "-" + theme.name(), chart.getValue());
            }
        }
    }

    static Map<String, Chart> charts(Theme theme) {
        Map<String, Chart> charts = new LinkedHashMap<>();
        charts.put("roc", RocChart.of(rocCurves(4), theme));
        charts.put("roc-many", RocChart.of(rocCurves(9), theme).titled("Nine models of one endpoint"));
        charts.put("precision-recall", precisionRecall(theme));
        charts.put("calibration", CalibrationChart.of(calibration(2), theme));
        charts.put("calibration-one", CalibrationChart.of(calibration(1), theme));
        charts.put("confusion", ConfusionMatrixChart.of(List.of("sensitive", "resistant"),
                new long[][] {{81, 10}, {9, 28}}, theme));
        charts.put("confusion-many", manyClasses(theme));
        charts.put("comparison", comparison(theme));
        charts.put("beeswarm", beeswarm(SAMPLES, theme));
        charts.put("beeswarm-large", beeswarm(3000, theme));
        charts.put("importance", importance(theme));
        charts.put("permutation", permutation(0.87, 1 / 201.0, theme));
        charts.put("permutation-null", permutation(0.52, 0.383, theme));
        charts.put("predicted-observed", predictedObserved(theme));
        charts.put("residuals", residuals(theme));
        charts.put("sample-map", sampleMap(theme));
        charts.put("missingness", missingness(theme));
        charts.put("class-balance", ClassBalanceChart.of(List.of(new ClassCount("BCR/ABL", 37),
                new ClassCount("NEG", 74), new ClassCount("ALL1/AF4", 10), new ClassCount("E2A/PBX1", 5),
                new ClassCount("p15/p16", 1)), theme));
        charts.put("waterfall", waterfall(theme));
        charts.put("scores", scores(theme));
        charts.put("no-data", RocChart.of(List.of(), theme));
        return charts;
    }

    static List<RocCurve> rocCurves(int models) {
        String[] names = {"Random forest", "SVM, RBF kernel", "Elastic net", "Majority class (baseline)", "AdaBoost",
                "k nearest neighbours", "Naive Bayes", "Stacking of SVM, random forest and logistic", "J48 tree"};
        double[] separation = {1.8, 1.5, 1.1, 0.1, 1.4, 0.9, 0.8, 1.9, 0.5};
        List<RocCurve> curves = new ArrayList<>();
        for (int m = 0; m < models; m++) {
            double[][] points = rates(scores(separation[m], m), false);
            double auc = 0;
            for (int i = 1; i < points[0].length; i++) {
                auc += (points[0][i] - points[0][i - 1]) * (points[1][i] + points[1][i - 1]) / 2;
            }
            curves.add(new RocCurve(names[m], points[0], points[1], auc, auc - 0.07, Math.min(1, auc + 0.05)));
        }
        return curves;
    }

    private static Chart precisionRecall(Theme theme) {
        List<PrecisionRecallCurve> curves = new ArrayList<>();
        String[] names = {"Random forest", "SVM, RBF kernel", "Elastic net"};
        for (int m = 0; m < names.length; m++) {
            double[][] points = rates(scores(1.8 - 0.4 * m, m), true);
            curves.add(new PrecisionRecallCurve(names[m], points[0], points[1], 0.81 - 0.09 * m, 0.7 - 0.09 * m,
                    0.89 - 0.09 * m));
        }
        return PrecisionRecallChart.of(curves, (double) POSITIVES / SAMPLES, theme);
    }

    private static double[] scores(double separation, int seed) {
        Random random = new Random(seed);
        return IntStream.range(0, SAMPLES)
                .mapToDouble(i -> random.nextGaussian() + (i < POSITIVES ? separation : 0)).toArray();
    }

    /** False and true positive rate, or recall and precision, over falling thresholds. */
    private static double[][] rates(double[] scores, boolean precision) {
        int[] order = IntStream.range(0, SAMPLES).boxed().sorted(Comparator.comparingDouble(i -> -scores[i]))
                .mapToInt(Integer::intValue).toArray();
        double[][] points = new double[2][SAMPLES + 1];
        points[1][0] = precision ? 1 : 0;
        int hits = 0;
        for (int i = 0; i < SAMPLES; i++) {
            hits += order[i] < POSITIVES ? 1 : 0;
            double sensitivity = (double) hits / POSITIVES;
            points[0][i + 1] = precision ? sensitivity : (i + 1.0 - hits) / (SAMPLES - POSITIVES);
            points[1][i + 1] = precision ? hits / (i + 1.0) : sensitivity;
        }
        return points;
    }

    private static List<CalibrationCurve> calibration(int models) {
        List<CalibrationCurve> curves = new ArrayList<>();
        for (int m = 0; m < models; m++) {
            Random random = new Random(m);
            double[] probabilities = IntStream.range(0, SAMPLES)
                    .mapToDouble(i -> 1 / (1 + Math.exp(1.2 - 1.6 * random.nextGaussian()))).toArray();
            double[] predicted = {0.04, 0.12, 0.21, 0.34, 0.52, 0.68, 0.86};
            double bend = m == 0 ? 1.15 : 0.7;
            double[] observed = Arrays.stream(predicted).map(p -> Math.pow(p, bend)).toArray();
            double[] low = Arrays.stream(observed).map(o -> Math.max(0, o - 0.24 * Math.sqrt(o * (1.05 - o)) - 0.01))
                    .toArray();
            double[] high = Arrays.stream(observed).map(o -> Math.min(1, o + 0.24 * Math.sqrt(o * (1.05 - o)) + 0.02))
                    .toArray();
            curves.add(new CalibrationCurve(m == 0 ? "Logistic regression" : "Random forest", predicted, observed, low,
                    high, probabilities, 0.121 + 0.02 * m));
        }
        return curves;
    }

    private static Chart manyClasses(Theme theme) {
        List<String> classes = List.of("BCR/ABL", "NEG", "ALL1/AF4", "E2A/PBX1", "p15/p16", "NUP-98",
                "hyperdiploid > 50 chromosomes");
        Random random = new Random(3);
        long[][] counts = new long[7][7];
        for (int i = 0; i < 7; i++) {
            for (int j = 0; j < 7; j++) {
                counts[i][j] = i == 5 ? 0 : i == j ? 20 + random.nextInt(1300) : random.nextInt(12);
            }
        }
        return ConfusionMatrixChart.of(classes, counts, theme);
    }

    private static Chart comparison(Theme theme) {
        return ModelComparisonChart.of("ROC AUC", true, List.of(
                new ModelEstimate("SVM, RBF kernel", 0.912, 0.861, 0.951, false),
                new ModelEstimate("Random forest", 0.934, 0.892, 0.966, false),
                new ModelEstimate("Stacking of SVM, random forest and logistic regression", 0.941, 0.902, 0.971, false),
                new ModelEstimate("Logistic regression", 0.888, 0.825, 0.934, false),
                new ModelEstimate("Clinical variables only", 0.642, 0.541, 0.735, false),
                new ModelEstimate("Majority class (baseline)", 0.5, Double.NaN, Double.NaN, true)), 0.5, theme);
    }

    private static Chart beeswarm(int samples, Theme theme) {
        Random random = new Random(7);
        List<ShapFeature> features = new ArrayList<>();
        for (int f = 0; f < GENES.length; f++) {
            double[] value = new double[samples];
            double[] shap = new double[samples];
            double effect = 0.9 / (1 + 0.45 * f) * (f % 3 == 2 ? -1 : 1);
            boolean binary = GENES[f].contains(" = ");
            for (int i = 0; i < samples; i++) {
                double z = binary ? (random.nextInt(3) == 0 ? 1.4 : -0.6) : random.nextGaussian();
                shap[i] = effect * (f == 0 ? Math.max(z - 0.5, -0.3) : z) + random.nextGaussian() * 0.03;
                value[i] = f == 12 && random.nextInt(8) == 0 ? Double.NaN : 6 + z;
            }
            features.add(new ShapFeature(GENES[f], shap, value));
        }
        List<String> names = IntStream.range(0, samples).mapToObj(i -> "s" + i).toList();
        return BeeswarmChart.of("SHAP value (log-odds of BCR/ABL)", features, names, theme);
    }

    private static Chart importance(Theme theme) {
        List<FeatureImportance> features = new ArrayList<>();
        for (int f = 0; f < GENES.length; f++) {
            double importance = 0.082 / (1 + 0.35 * f) - 0.006;
            boolean clinical = GENES[f].contains("=") || GENES[f].startsWith("age");
            features.add(new FeatureImportance(GENES[f], clinical ? "clinical" : "expression", importance,
                    importance * 0.8 - 0.004, importance * 1.2 + 0.004, Math.max(0.08, 1 - 0.045 * f)));
        }
        return ImportanceChart.of("Drop of ROC AUC when permuted", features, theme);
    }

    private static Chart permutation(double observed, double pValue, Theme theme) {
        Random random = new Random(5);
        double[] permuted = IntStream.range(0, 200).mapToDouble(i -> 0.5 + 0.055 * random.nextGaussian()).toArray();
        return PermutationChart.of("ROC AUC", permuted, observed, pValue, theme);
    }

    private static double[][] regression() {
        Random random = new Random(11);
        double[][] values = new double[2][180];
        for (int i = 0; i < 180; i++) {
            values[0][i] = 2.4 + 1.1 * random.nextGaussian();
            values[1][i] = 1.1 + 0.55 * values[0][i] + 0.5 * random.nextGaussian();
        }
        return values;
    }

    private static Chart predictedObserved(Theme theme) {
        double[][] values = regression();
        return PredictedObservedChart.of("ActArea of Nutlin-3a", values[0], values[1], 0.76, 0.69, 0.82, theme);
    }

    private static Chart residuals(Theme theme) {
        double[][] values = regression();
        return ResidualChart.of("ActArea of Nutlin-3a", values[0], values[1], theme);
    }

    private static Chart sampleMap(Theme theme) {
        Random random = new Random(13);
        List<String> names = IntStream.range(0, SAMPLES).mapToObj(i -> "s" + i).toList();
        double[] x = new double[SAMPLES];
        double[] y = new double[SAMPLES];
        int[] kinds = new int[SAMPLES];
        for (int i = 0; i < SAMPLES; i++) {
            kinds[i] = i < 74 ? 0 : i < 111 ? 1 : i < 121 ? 2 : i < 126 ? 3 : -1;
            x[i] = 30 * random.nextGaussian() + new double[] {0, -25, 40, 60, 10}[Math.floorMod(kinds[i], 5)];
            y[i] = 22 * random.nextGaussian() + new double[] {0, 25, 30, -40, 0}[Math.floorMod(kinds[i], 5)];
        }
        return SampleMapChart.of("PC1 (17.3 % of variance)", "PC2 (9.8 % of variance)", names, x, y,
                List.of("NEG", "BCR/ABL", "ALL1/AF4", "E2A/PBX1"), kinds, theme);
    }

    private static Chart missingness(Theme theme) {
        return MissingnessChart.of(List.of(new Missingness("age", "clinical", 5, 128),
                new Missingness("date of complete remission", "clinical", 32, 128),
                new Missingness("cytogenetics at diagnosis", "clinical", 26, 128),
                new Missingness("mdr", "clinical", 3, 128), new Missingness("transplant", "clinical", 94, 128),
                new Missingness("1636_g_at", "expression", 0, 128)), theme);
    }

    private static Chart waterfall(Theme theme) {
        List<Contribution> contributions = new ArrayList<>();
        for (int f = 0; f < GENES.length; f++) {
            double contribution = 1.1 / (1 + 0.6 * f) * (f % 3 == 1 ? -0.8 : 1);
            contributions.add(new Contribution(GENES[f], f % 4 == 3 ? "" : "8.3" + f, contribution));
        }
        return WaterfallChart.of("Log-odds of BCR/ABL", -0.9, contributions, 10, theme);
    }

    private static Chart scores(Theme theme) {
        double[] all = Arrays.stream(scores(1.9, 2)).map(s -> 1 / (1 + Math.exp(1 - 1.5 * s))).toArray();
        return ScoresByClassChart.of("Predicted probability of BCR/ABL",
                List.of(new ClassScores("NEG", Arrays.copyOfRange(all, POSITIVES, SAMPLES)),
                        new ClassScores("BCR/ABL", Arrays.copyOf(all, POSITIVES))),
                0.5, theme);
    }
}
