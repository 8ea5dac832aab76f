package org.resistlab.stage.preprocess;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.resistlab.core.data.ClassTarget;
import org.resistlab.core.data.Dataset;
import org.resistlab.core.data.Feature;
import org.resistlab.core.data.FeatureMatrix;
import org.resistlab.core.data.RealTarget;
import org.resistlab.core.data.Target;
import org.resistlab.core.data.Training;
import org.resistlab.numerics.matrix.DenseMatrix;

/** Data for tests: small real tables that come with R, and ways to make others. */
public final class Samples {

    /** The one assay of all data here. */
    public static final String ASSAY = "assay";

    private static final double NA = Double.NaN;

    private Samples() {
    }

    /** R: {@code airquality[1:12, 1:4]}. Ozone and Solar.R have missing values. */
    public static FeatureMatrix airQuality() {
        return numbers(new String[] {"Ozone", "Solar.R", "Wind", "Temp"},
                new double[][] {{41, 190, 7.4, 67}, {36, 118, 8.0, 72}, {12, 149, 12.6, 74}, {18, 313, 11.5, 62},
                        {NA, NA, 14.3, 56}, {28, NA, 14.9, 66}, {23, 299, 8.6, 65}, {19, 99, 13.8, 59},
                        {8, 19, 20.1, 61}, {NA, 194, 8.6, 69}, {7, NA, 6.9, 74}, {16, 256, 9.7, 69}});
    }

    /** R: {@code iris[c(1:6, 51:56, 101:106), 1:4]}: six plants of each species. */
    public static FeatureMatrix iris() {
        return numbers(new String[] {"Sepal.Length", "Sepal.Width", "Petal.Length", "Petal.Width"},
                new double[][] {{5.1, 3.5, 1.4, 0.2}, {4.9, 3.0, 1.4, 0.2}, {4.7, 3.2, 1.3, 0.2}, {4.6, 3.1, 1.5, 0.2},
                        {5.0, 3.6, 1.4, 0.2}, {5.4, 3.9, 1.7, 0.4}, {7.0, 3.2, 4.7, 1.4}, {6.4, 3.2, 4.5, 1.5},
                        {6.9, 3.1, 4.9, 1.5}, {5.5, 2.3, 4.0, 1.3}, {6.5, 2.8, 4.6, 1.5}, {5.7, 2.8, 4.5, 1.3},
                        {6.3, 3.3, 6.0, 2.5}, {5.8, 2.7, 5.1, 1.9}, {7.1, 3.0, 5.9, 2.1}, {6.3, 2.9, 5.6, 1.8},
                        {6.5, 3.0, 5.8, 2.2}, {7.6, 3.0, 6.6, 2.1}});
    }

    /** The species of {@link #iris()}. */
    public static ClassTarget irisSpecies() {
        int[] codes = IntStream.range(0, 18).map(i -> i / 6).toArray();
        return new ClassTarget(codes, List.of("setosa", "versicolor", "virginica"), 2);
    }

    /** A matrix of numbers. */
    public static FeatureMatrix numbers(String[] names, double[][] rows) {
        return new FeatureMatrix(Arrays.stream(names).map(name -> Feature.numeric(ASSAY, name)).toList(),
                DenseMatrix.of(rows));
    }

    /** One numeric column called x. */
    public static FeatureMatrix column(double... values) {
        return numbers(new String[] {"x"},
                Arrays.stream(values).mapToObj(v -> new double[] {v}).toArray(double[][]::new));
    }

    /** One categorical column; null is missing. Its levels are the given ones. */
    public static FeatureMatrix categories(String name, List<String> levels, String... values) {
        double[][] rows = Arrays.stream(values).map(v -> new double[] {v == null ? NA : levels.indexOf(v)})
                .toArray(double[][]::new);
        return new FeatureMatrix(List.of(Feature.categorical(ASSAY, name, levels)), DenseMatrix.of(rows));
    }

    /** Rows {@code from} to {@code to - 1}. */
    public static FeatureMatrix rows(FeatureMatrix samples, int from, int to) {
        return samples.selectRows(IntStream.range(from, to).toArray());
    }

    /** Training samples with two classes in turn, for steps that do not look at the endpoint. */
    public static Training training(FeatureMatrix samples) {
        int[] codes = IntStream.range(0, samples.rows()).map(i -> i % 2).toArray();
        return training(samples, classes(codes));
    }

    public static Training training(FeatureMatrix samples, Target target) {
        return dataset(samples, target).all().assay(ASSAY);
    }

    public static Dataset dataset(FeatureMatrix samples, Target target) {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < samples.rows(); i++) {
            ids.add("s" + i);
        }
        return new Dataset(ids, Map.of(ASSAY, samples), target, List.of());
    }

    /** Two classes by code. */
    public static ClassTarget classes(int... codes) {
        return new ClassTarget(codes, List.of("sensitive", "resistant"), 1);
    }

    public static RealTarget reals(double... values) {
        return new RealTarget(values);
    }

    /** Values row by row. */
    public static double[][] values(FeatureMatrix samples) {
        double[][] rows = new double[samples.rows()][samples.columns()];
        for (int j = 0; j < samples.columns(); j++) {
            double[] column = samples.column(j);
            for (int i = 0; i < column.length; i++) {
                rows[i][j] = column[i];
            }
        }
        return rows;
    }

    public static List<String> names(FeatureMatrix samples) {
        return samples.features().stream().map(Feature::name).toList();
    }
}
