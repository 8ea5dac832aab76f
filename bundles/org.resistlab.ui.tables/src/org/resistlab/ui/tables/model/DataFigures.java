package org.resistlab.ui.tables.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.resistlab.core.data.ClassTarget;
import org.resistlab.core.data.RealTarget;
import org.resistlab.core.data.SurvivalTarget;
import org.resistlab.core.figure.MarkKind;
import org.resistlab.core.figure.RenderedFigure;
import org.resistlab.core.study.Endpoint;
import org.resistlab.report.chart.Chart;
import org.resistlab.report.chart.ClassBalanceChart;
import org.resistlab.report.chart.ClassCount;
import org.resistlab.report.chart.CorrelationChart;
import org.resistlab.report.chart.DistributionChart;
import org.resistlab.report.chart.MissingnessMapChart;
import org.resistlab.report.chart.OverlapChart;
import org.resistlab.report.chart.SampleMapChart;
import org.resistlab.report.chart.Theme;

/** The figures of a study's data, drawn by the report's own charts in both themes. */
public final class DataFigures {

    private static final int NARROW = 380;
    private static final int VIEW = 480;
    private static final int MOST_TEXTS = 12;

    private DataFigures() {
    }

    /** How a column is distributed: a histogram of numbers, or the number of samples with each text. */
    public static RenderedFigure column(TableContent content, int column) {
        String name = content.columnName(column);
        if (content.kind(column) == ColumnKind.NUMBER) {
            double[] values = content.values(column);
            List<String> samples = names(content);
            return narrow("column", name, "How many samples have which value.",
                    theme -> DistributionChart.of(name, samples, values, theme));
        }
        ColumnStatistics.Categories categories = (ColumnStatistics.Categories) ColumnStatistics.of(content, column);
        List<ClassCount> counts = counts(categories);
        return narrow("column", name, "How many samples have which text.",
                theme -> ClassBalanceChart.of(counts, theme));
    }

    /** The most frequent texts, and all others together. */
    private static List<ClassCount> counts(ColumnStatistics.Categories categories) {
        List<ClassCount> counts = new ArrayList<>();
        int rest = categories.count();
        for (ColumnStatistics.Category category : categories.categories()) {
            if (counts.size() == MOST_TEXTS) {
                counts.add(new ClassCount("others", rest));
                return counts;
            }
            counts.add(new ClassCount(category.name(), category.count()));
            rest -= category.count();
        }
        return counts;
    }

    private static List<String> names(TableContent content) {
        return IntStream.range(0, content.rows()).mapToObj(content::rowName).toList();
    }

    /** Which samples are in which assays. */
    public static RenderedFigure overlap(AssayOverlap overlap) {
        List<OverlapChart.Combination> combinations = overlap.combinations().stream()
                .map(of -> new OverlapChart.Combination(of.sets(), of.samples())).toList();
        return narrow("overlap", "Samples by assay", "How many samples are in exactly these assays.",
                theme -> OverlapChart.of(overlap.sets(), overlap.sizes(), combinations, theme));
    }

    /** The truth of an endpoint over its samples. */
    public static RenderedFigure endpoint(Endpoint endpoint) {
        return switch (endpoint.target()) {
            case ClassTarget target -> {
                int[] counts = target.counts();
                List<ClassCount> classes = IntStream.range(0, counts.length).mapToObj(
                        code -> new ClassCount(target.classes().get(code), counts[code])).toList();
                yield figure("endpoint-" + endpoint.id(), endpoint.id(), "How many samples are in each class.",
                        theme -> ClassBalanceChart.of(classes, theme));
            }
            case RealTarget target -> figure("endpoint-" + endpoint.id(), endpoint.id(),
                    "How many samples have which value.",
                    theme -> DistributionChart.of(endpoint.id(), endpoint.samples(), target.values(), theme));
            case SurvivalTarget target -> figure("endpoint-" + endpoint.id(), endpoint.id(),
                    "How long samples were followed, whether the event was seen or not.",
                    theme -> DistributionChart.of("Time under observation", endpoint.samples(), target.times(),
                            theme));
        };
    }

    /** Where values are missing, the samples with the most of them on top. */
    public static RenderedFigure missingness(TableContent content, MissingnessMap map) {
        int[] order = map.emptiestSamples();
        List<String> samples = IntStream.of(order).mapToObj(content::rowName).toList();
        int[] missing = IntStream.of(order).map(map::ofSample).toArray();
        long cells = (long) map.rows() * map.columns();
        String caption = String.format(Locale.ROOT,
                "%,d of %,d values are missing (%.2f %%). %,d of %,d columns and %,d of %,d samples have all of them.",
                map.total(), cells, cells == 0 ? 0 : 100.0 * map.total() / cells, map.completeColumns(), map.columns(),
                map.completeSamples(), map.rows());
        return figure("missingness", "Missing values", caption, theme -> MissingnessMapChart.of(samples, missing,
                map.columns(), map.bins(), (sample, bin) -> map.share(order[sample], bin), theme));
    }

    /**
     * Two components as a map of the samples.
     *
     * @param attribute what to mark samples by; −1 for nothing
     */
    public static RenderedFigure components(TableContent content, SampleComponents found, int across, int down,
            int attribute) {
        Groups groups = attribute < 0 ? Groups.none(content.rows()) : Groups.of(content, attribute);
        return figure("components", "Principal components", found.caption(),
                theme -> SampleMapChart.of(found.axis(across), found.axis(down), names(content),
                        found.scores()[across], found.scores()[down], groups.names(), groups.codes(), theme));
    }

    /** Correlations as a map. */
    public static RenderedFigure correlation(TableContent content, String assay, CorrelationMap map) {
        List<String> names = IntStream.of(map.members())
                .mapToObj(member -> map.ofSamples() ? content.rowName(member) : content.columnName(member)).toList();
        List<String> ids = map.ofSamples() ? names : names.stream().map(name -> assay + ":" + name).toList();
        String caption = map.ofSamples()
                ? "Pearson correlation of " + map.size() + " samples over the standardised columns that vary most."
                : "Pearson correlation of the " + map.size() + " columns that vary most, alike ones beside each other.";
        return figure("correlation", "Correlation", caption,
                theme -> CorrelationChart.of(map.ofSamples() ? MarkKind.SAMPLE : MarkKind.FEATURE, ids, names,
                        map.values(), theme));
    }

    private static RenderedFigure figure(String name, String title, String caption, Function<Theme, Chart> chart) {
        return figure(name, title, caption, chart.apply(Theme.LIGHT), chart.apply(Theme.DARK), VIEW);
    }

    /** For a narrow place: less wide, so that its words stay legible. */
    private static RenderedFigure narrow(String name, String title, String caption, Function<Theme, Chart> chart) {
        return figure(name, title, caption, chart.apply(Theme.LIGHT), chart.apply(Theme.DARK), NARROW);
    }

    private static RenderedFigure figure(String name, String title, String caption, Chart light, Chart dark,
            int width) {
        return new RenderedFigure(name, "", title, caption, light.drawing(), dark.drawing(), width, light.height(),
                light.data());
    }

    /**
     * Groups of samples by an attribute.
     *
     * @param names of the groups
     * @param codes the group of each sample; −1 for none
     */
    record Groups(List<String> names, int[] codes) {

        private static final int MOST = 8;

        static Groups none(int samples) {
            return new Groups(List.of("samples"), new int[samples]);
        }

        /** The most frequent texts, the rest together; numbers by their quartiles. */
        static Groups of(TableContent content, int attribute) {
            double[] values = content.attribute(attribute);
            List<String> levels = content.attributeLevels(attribute);
            return levels.isEmpty() ? quartiles(values) : frequent(values, levels);
        }

        private static Groups quartiles(double[] values) {
            ColumnStatistics.Numbers numbers = ColumnStatistics.numbers(values);
            List<Double> ends = numbers.quartiles();
            int[] codes = Arrays.stream(values).mapToInt(value -> Double.isNaN(value) ? -1
                    : value <= ends.get(1) ? 0 : value <= ends.get(2) ? 1 : value <= ends.get(3) ? 2 : 3).toArray();
            List<String> names = IntStream.range(0, 4).mapToObj(
                    q -> String.format(Locale.ROOT, "%.4g to %.4g", ends.get(q), ends.get(q + 1))).toList();
            return new Groups(names, codes);
        }

        private static Groups frequent(double[] values, List<String> levels) {
            int[] counts = new int[levels.size()];
            for (double value : values) {
                if (!Double.isNaN(value)) {
                    counts[(int) value]++;
                }
            }
            int[] order = IntStream.range(0, counts.length).filter(code -> counts[code] > 0).boxed()
                    .sorted((a, b) -> Integer.compare(counts[b], counts[a])).mapToInt(Integer::intValue).toArray();
            boolean rest = order.length > MOST;
            int kept = rest ? MOST - 1 : order.length;
            int[] groupOf = new int[levels.size()];
            Arrays.fill(groupOf, kept);
            for (int k = 0; k < kept; k++) {
                groupOf[order[k]] = k;
            }
            List<String> names = IntStream.range(0, rest ? MOST : kept)
                    .mapToObj(k -> k < kept ? levels.get(order[k]) : "others").toList();
            return new Groups(names, Arrays.stream(values)
                    .mapToInt(value -> Double.isNaN(value) ? -1 : groupOf[(int) value]).toArray());
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Groups that && names.equals(that.names) && Arrays.equals(codes, that.codes);
        }

        @Override
        public int hashCode() {
            return names.hashCode();
        }

        @Override
        public String toString() {
            return names.toString();
        }
    }
}
