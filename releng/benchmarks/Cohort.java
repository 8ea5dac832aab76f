import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.ObjIntConsumer;
import java.util.stream.IntStream;

/**
 * Makes the cohort that is measured on: {@code java Cohort.java FOLDER SAMPLES GENES CLASSES DRUGS SEED}. The same bytes
 * on every machine.
 *
 * <p>Half of the genes belong to modules: each follows its module's activity with a strength of its own, so that genes
 * of a module are correlated at about 0.1 to 0.8. The endpoints depend on the activity of five modules each, and on
 * noise. Folds are part of the cohort, so that everyone is measured on the same ones.
 *
 * <p>Writes a study (study.yaml, data/expression.tsv, data/patients.tsv, data/drugs.tsv) and, for peers whose reading is
 * not measured, expression.f64: the same numbers, one sample after the other, little-endian float64; and
 * expression-by-sample.tsv, the table turned, for the task of reading.
 */
final class Cohort {

    private static final int FOLDS = 5;
    private static final int CAUSES = 5;

    private final int samples;
    private final int genes;
    private final int modules;
    private final long seed;
    private final double[][] activity;

    private Cohort(int samples, int genes, long seed) {
        this.samples = samples;
        this.genes = genes;
        this.modules = Math.max(4 * CAUSES, genes / 100);
        this.seed = seed;
        this.activity = new double[modules][];
        for (int module = 0; module < modules; module++) {
            activity[module] = stream("module", module).normals(samples);
        }
    }

    public static void main(String[] arguments) throws IOException {
        int[] sizes = Arrays.stream(arguments, 1, 5).mapToInt(Integer::parseInt).toArray();
        Path folder = Path.of(arguments[0]);
        Files.createDirectories(folder.resolve("data"));
        Cohort cohort = new Cohort(sizes[0], sizes[1], Long.parseLong(arguments[5]));
        cohort.writeExpression(folder);
        cohort.writePatients(folder.resolve("data/patients.tsv"), sizes[2]);
        cohort.writeDrugs(folder.resolve("data/drugs.tsv"), sizes[3]);
        Files.writeString(folder.resolve("study.yaml"), """
                resistlab: 1
                id: benchmark
                title: A made-up cohort of %d samples and %d genes
                samples: {file: data/patients.tsv, id: sample}
                assays:
                  - {id: expression, modality: transcriptomics, file: data/expression.tsv, samples-in: columns}
                endpoints:
                  - {id: response, type: class, column: response, positive: resistant}
                  - {id: dose, type: real, column: dose}
                  - {id: subtype, type: class, column: subtype}
                  - {id: drugs, type: real, file: data/drugs.tsv}
                """.formatted(sizes[0], sizes[1]));
    }

    private void writeExpression(Path folder) throws IOException {
        int[][] values = new int[genes][];
        IntStream.range(0, genes).parallel().forEach(gene -> values[gene] = gene(gene));
        try (OutputStream out = Files.newOutputStream(folder.resolve("data/expression.tsv"))) {
            out.write(line("gene", samples, Cohort::appendSample));
            for (int gene = 0; gene < genes; gene++) {
                int[] units = values[gene];
                out.write(line(name(gene), samples, (line, sample) -> append(line, units[sample])));
            }
        }
        ByteBuffer row = ByteBuffer.allocate(8 * genes).order(ByteOrder.LITTLE_ENDIAN);
        try (OutputStream table = Files.newOutputStream(folder.resolve("expression-by-sample.tsv"));
                OutputStream binary = Files.newOutputStream(folder.resolve("expression.f64"))) {
            table.write(line("sample", genes, (line, gene) -> line.append(name(gene))));
            for (int sample = 0; sample < samples; sample++) {
                int one = sample;
                table.write(line(sample(one), genes, (line, gene) -> append(line, values[gene][one])));
                row.clear();
                for (int[] units : values) {
                    row.putDouble(units[sample] / 1e4);
                }
                binary.write(row.array());
            }
        }
    }

    /** Log expression of a gene in 1/10000. */
    private int[] gene(int gene) {
        Stream random = stream("gene", gene);
        double mean = 3 + 9 * random.uniform();
        double spread = 0.3 + 1.2 * random.uniform();
        double loading = gene % 2 == 0 ? 0.3 + 0.6 * random.uniform() : 0;
        double[] module = activity[gene / 2 % modules];
        double own = StrictMath.sqrt(1 - loading * loading);
        int[] units = new int[samples];
        for (int sample = 0; sample < samples; sample++) {
            double value = mean + spread * (loading * module[sample] + own * random.normal());
            units[sample] = (int) Math.max(0, StrictMath.rint(1e4 * value));
        }
        return units;
    }

    private static byte[] line(String first, int cells, ObjIntConsumer<StringBuilder> cell) {
        StringBuilder line = new StringBuilder(8 * cells + 16).append(first);
        for (int i = 0; i < cells; i++) {
            cell.accept(line.append('\t'), i);
        }
        return line.append('\n').toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static void append(StringBuilder line, int units) {
        int decimals = units % 10000;
        line.append(units / 10000).append('.').append(decimals / 1000).append(decimals / 100 % 10)
                .append(decimals / 10 % 10).append(decimals % 10);
    }

    private static void appendSample(StringBuilder line, int sample) {
        line.append(sample(sample));
    }

    private static String name(int gene) {
        return String.format(Locale.ROOT, "G%05d", gene);
    }

    private void writePatients(Path file, int classes) throws IOException {
        double[] liability = caused("response", 0, 0.7);
        double[] ordered = liability.clone();
        Arrays.sort(ordered);
        int[] response = new int[samples];
        for (int sample = 0; sample < samples; sample++) {
            response[sample] = liability[sample] > ordered[samples * 6 / 10] ? 1 : 0;
        }
        double[] dose = caused("dose", 0, 0.7);
        int[] subtype = new int[samples];
        double[][] affinity = new double[classes][];
        for (int k = 0; k < classes; k++) {
            affinity[k] = caused("subtype", k, 0.5);
        }
        for (int sample = 0; sample < samples; sample++) {
            for (int k = 1; k < classes; k++) {
                if (affinity[k][sample] > affinity[subtype[sample]][sample]) {
                    subtype[sample] = k;
                }
            }
        }
        int[] responseFold = folds(response, "response");
        int[] doseFold = folds(new int[samples], "dose");
        int[] subtypeFold = folds(subtype, "subtype");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("sample\tresponse\tdose\tsubtype\tresponse_fold\tdose_fold\tsubtype_fold\n");
            for (int sample = 0; sample < samples; sample++) {
                out.write(String.format(Locale.ROOT, "%s\t%s\t%.4f\tS%02d\tF%d\tF%d\tF%d\n", sample(sample),
                        response[sample] == 1 ? "resistant" : "sensitive", dose[sample], subtype[sample],
                        responseFold[sample], doseFold[sample], subtypeFold[sample]));
            }
        }
    }

    private void writeDrugs(Path file, int drugs) throws IOException {
        double[][] values = new double[drugs][];
        StringBuilder header = new StringBuilder("sample");
        for (int drug = 0; drug < drugs; drug++) {
            values[drug] = caused("drug", drug, 0.4 + 0.02 * (drug % 50));
            header.append(String.format(Locale.ROOT, "\tD%03d", drug));
        }
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(header.append('\n').toString());
            for (int sample = 0; sample < samples; sample++) {
                StringBuilder line = new StringBuilder(sample(sample));
                for (double[] drug : values) {
                    line.append(String.format(Locale.ROOT, "\t%.4f", drug[sample]));
                }
                out.write(line.append('\n').toString());
            }
        }
    }

    /** A value of each sample that five modules cause, with variance 1, and noise. */
    private double[] caused(String endpoint, int number, double noise) {
        Stream random = stream(endpoint, number);
        double[] values = new double[samples];
        for (int cause = 0; cause < CAUSES; cause++) {
            double[] module = activity[(int) (modules * random.uniform())];
            double weight = (random.uniform() < 0.5 ? -1 : 1) / StrictMath.sqrt(CAUSES);
            for (int sample = 0; sample < samples; sample++) {
                values[sample] += weight * module[sample];
            }
        }
        for (int sample = 0; sample < samples; sample++) {
            values[sample] += noise * random.normal();
        }
        return values;
    }

    /** Deals the samples of each class, shuffled, to the folds in turn. */
    private int[] folds(int[] classes, String name) {
        Stream random = stream(name + " folds", 0);
        int[] order = IntStream.range(0, samples).toArray();
        for (int i = samples - 1; i > 0; i--) {
            int j = (int) ((i + 1) * random.uniform());
            int swapped = order[i];
            order[i] = order[j];
            order[j] = swapped;
        }
        int[] folds = new int[samples];
        int dealt = 0;
        for (int k = 0; k <= Arrays.stream(classes).max().orElse(0); k++) {
            for (int sample : order) {
                if (classes[sample] == k) {
                    folds[sample] = 1 + dealt++ % FOLDS;
                }
            }
        }
        return folds;
    }

    private static String sample(int sample) {
        return String.format(Locale.ROOT, "S%04d", sample);
    }

    private Stream stream(String name, int number) {
        return new Stream(seed * 1_000_003 + 31L * name.hashCode() + ((long) number << 32));
    }

    /** SplitMix64 (Steele, Lea and Flood 2014, doi:10.1145/2660193.2660195) and Box-Muller normal numbers. */
    private static final class Stream {

        private long state;
        private double spare = Double.NaN;

        Stream(long seed) {
            state = seed;
            state = next();
        }

        private long next() {
            long z = state += 0x9E3779B97F4A7C15L;
            z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
            z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
            return z ^ (z >>> 31);
        }

        /** In [0, 1). */
        double uniform() {
            return (next() >>> 11) * 0x1p-53;
        }

        double normal() {
            if (!Double.isNaN(spare)) {
                double value = spare;
                spare = Double.NaN;
                return value;
            }
            double radius = StrictMath.sqrt(-2 * StrictMath.log(1 - uniform()));
            double angle = 2 * Math.PI * uniform();
            spare = radius * StrictMath.sin(angle);
            return radius * StrictMath.cos(angle);
        }

        double[] normals(int count) {
            double[] values = new double[count];
            for (int i = 0; i < count; i++) {
                values[i] = normal();
            }
            return values;
        }
    }
}
