package org.resistlab.report.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.resistlab.core.data.ClassTarget;
import org.resistlab.core.figure.Figure;
import org.resistlab.core.figure.RenderedFigure;
import org.resistlab.core.result.EndpointResult;
import org.resistlab.core.result.RunResult;
import org.resistlab.numerics.cluster.Dendrogram;
import org.resistlab.numerics.cluster.Distances;
import org.resistlab.numerics.cluster.HierarchicalClustering;
import org.resistlab.report.chart.HeatMapChart;
import org.resistlab.report.chart.HeatMapRows;
import org.resistlab.report.chart.internal.Numbers;

/**
 * The values of the best model's most important features in all held-out samples, both clustered. It takes the raw
 * values that the run keeps with its explanations: those of features that some fold has explained.
 */
public final class HeatMapFigure implements Figure {

    private static final int MOST_FEATURES = 30;
    private static final int MOST_SAMPLES = 500;
    private static final int FEWEST = 3;

    @Override
    public List<RenderedFigure> create(RunResult result) {
        FigureNames names = new FigureNames(result);
        List<RenderedFigure> figures = new ArrayList<>();
        for (Explained explained : Explained.best(result)) {
            HeatMapRows rows = rows(explained);
            if (rows.names().size() >= FEWEST && rows.samples().size() >= FEWEST) {
                figures.add(figure(names.of(explained.endpoint(), "heat-map"), explained, rows));
            }
        }
        return figures;
    }

    private static RenderedFigure figure(String name, Explained explained, HeatMapRows rows) {
        Dendrogram features = HierarchicalClustering.average(Distances.euclidean(rows.values()));
        Dendrogram samples = HierarchicalClustering.average(Distances.euclidean(transposed(rows.values())));
        int all = explained.parts().samples().size();
        EndpointResult endpoint = explained.endpoint();
        String caption = "The " + rows.names().size() + " features with the greatest parts in the predictions of model "
                + explained.model().model() + ", in " + Numbers.count(rows.samples().size()) + " held-out samples"
                + (all > rows.samples().size() ? " (of " + Numbers.count(all) + ", evenly chosen)" : "")
                + ". Each row is standardized to mean 0 and standard deviation 1; shades end at 2.5. Both are ordered "
                + "by hierarchical clustering (Euclidean distance, average linkage)"
                + (rows.groups().isEmpty() ? "" : "; the strip above shows the true class, which the clustering did "
                        + "not see, but the choice of features did")
                + ".";
        return Drawn.figure(name, endpoint.endpoint(), "Heat map of the most important features", caption,
                theme -> HeatMapChart.of(rows, features, samples, theme));
    }

    private static HeatMapRows rows(Explained explained) {
        List<String> ids = explained.parts().features();
        int[] chosen = chosen(explained.parts().samples().size());
        FeatureLabels labels = new FeatureLabels(ids);
        List<String> names = new ArrayList<>();
        List<String> kept = new ArrayList<>();
        List<double[]> standardized = new ArrayList<>();
        List<double[]> raw = new ArrayList<>();
        for (int j = 0; j < ids.size() && kept.size() < MOST_FEATURES; j++) {
            double[] column = Explained.column(explained.parts().values(), j);
            double[] values = Arrays.stream(chosen).mapToDouble(i -> column[i]).toArray();
            double[] row = standardized(values);
            if (row.length > 0) {
                names.add(labels.of(ids.get(j)));
                kept.add(ids.get(j));
                standardized.add(row);
                raw.add(values);
            }
        }
        List<String> samples = Arrays.stream(chosen).mapToObj(explained.parts().samples()::get).toList();
        List<String> classes = explained.model().predictions().truth() instanceof ClassTarget truth ? truth.classes()
                : List.of();
        return new HeatMapRows(names, kept, samples, classes, classOf(explained, samples),
                standardized.toArray(double[][]::new), raw.toArray(double[][]::new));
    }

    private static int[] chosen(int samples) {
        return samples <= MOST_SAMPLES ? IntStream.range(0, samples).toArray()
                : IntStream.range(0, MOST_SAMPLES).map(k -> (int) ((long) k * samples / MOST_SAMPLES)).toArray();
    }

    private static int[] classOf(Explained explained, List<String> samples) {
        if (!(explained.model().predictions().truth() instanceof ClassTarget truth)) {
            return IntStream.range(0, samples.size()).map(i -> -1).toArray();
        }
        List<String> predicted = explained.model().predictions().samples();
        return samples.stream().mapToInt(predicted::indexOf).map(i -> i < 0 ? -1 : truth.codes()[i]).toArray();
    }

    /** Nothing for a row without variance. */
    private static double[] standardized(double[] values) {
        double[] known = Arrays.stream(values).filter(value -> !Double.isNaN(value)).toArray();
        double mean = Arrays.stream(known).average().orElse(Double.NaN);
        double variance = Arrays.stream(known).map(value -> (value - mean) * (value - mean)).sum()
                / Math.max(1, known.length - 1);
        return variance > 0 && Double.isFinite(variance)
                ? Arrays.stream(values).map(value -> (value - mean) / Math.sqrt(variance)).toArray() : new double[0];
    }

    private static double[][] transposed(double[][] rows) {
        double[][] columns = new double[rows[0].length][rows.length];
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < columns.length; j++) {
                columns[j][i] = rows[i][j];
            }
        }
        return columns;
    }
}
