package org.resistlab.numerics.metrics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

import org.resistlab.numerics.random.RandomStream;
import org.resistlab.numerics.statistics.Descriptive;

/**
 * Bootstrap of patients for 95 % percentile intervals. A replicate draws patients with replacement and counts each, in
 * all repeats of the cross-validation at once, as often as it was drawn: the patients, not their predictions, are the
 * sample (Tsamardinos, Greasidou and Borboudakis 2018,
 * <a href="https://doi.org/10.1007/s10994-018-5714-4">doi:10.1007/s10994-018-5714-4</a>). Every metric sees the same
 * replicates, so that a difference between two models is resampled in pairs. The interval is for the models that were
 * fitted; it does not hold how much they would change with other training patients.
 */
public final class PatientBootstrap {

    /** Replicates unless told otherwise. */
    public static final int REPLICATES = 2000;

    private static final double LOW = 0.025;
    private static final double HIGH = 0.975;
    private static final long MAXIMUM_KEPT = 1 << 22;

    /** Patients that are drawn together, in strata that each keep their number of draws. */
    private final int[][][] strata;
    /** What was drawn, for the next models of the same patients; empty where it would take much memory. */
    private final int[][] drawn;
    private final int patients;
    private final int replicates;
    private final RandomStream random;

    private PatientBootstrap(int[][][] strata, int patients, int replicates, RandomStream random) {
        if (replicates < 1) {
            throw new IllegalArgumentException("A bootstrap needs replicates, not " + replicates + ".");
        }
        this.strata = strata;
        this.drawn = new int[(long) patients * replicates <= MAXIMUM_KEPT ? replicates : 0][];
        this.patients = patients;
        this.replicates = replicates;
        this.random = random;
    }

    /** Draws within each class, so that every replicate has as many patients of each class as there are. */
    public static PatientBootstrap stratified(int[] classes, int replicates, RandomStream random) {
        List<int[][]> strata = new ArrayList<>();
        for (int[] members : membersByValue(classes)) {
            strata.add(singly(members));
        }
        return new PatientBootstrap(strata.toArray(int[][][]::new), classes.length, replicates, random);
    }

    /** Draws from all patients alike. */
    public static PatientBootstrap plain(int patients, int replicates, RandomStream random) {
        int[] all = new int[patients];
        Arrays.setAll(all, i -> i);
        return new PatientBootstrap(new int[][][] {singly(all)}, patients, replicates, random);
    }

    /** Draws groups, for several samples of one patient: those of a group are drawn together. */
    public static PatientBootstrap grouped(int[] groups, int replicates, RandomStream random) {
        int[][] units = membersByValue(groups).toArray(int[][]::new);
        return new PatientBootstrap(new int[][][] {units}, groups.length, replicates, random);
    }

    private static int[][] singly(int[] members) {
        int[][] units = new int[members.length][];
        Arrays.setAll(units, i -> new int[] {members[i]});
        return units;
    }

    private static List<int[]> membersByValue(int[] values) {
        TreeMap<Integer, List<Integer>> members = new TreeMap<>();
        for (int i = 0; i < values.length; i++) {
            members.computeIfAbsent(values[i], v -> new ArrayList<>()).add(i);
        }
        List<int[]> out = new ArrayList<>();
        for (List<Integer> ofValue : members.values()) {
            out.add(ofValue.stream().mapToInt(Integer::intValue).toArray());
        }
        return out;
    }

    /** Number of replicates. */
    public int replicates() {
        return replicates;
    }

    /** How often each patient counts in a replicate, always the same for the same number; not to be changed. */
    public int[] weights(int replicate) {
        if (replicate >= drawn.length) {
            return draw(replicate);
        }
        if (drawn[replicate] == null) {
            drawn[replicate] = draw(replicate);
        }
        return drawn[replicate];
    }

    private int[] draw(int replicate) {
        RandomStream stream = random.child(Integer.toString(replicate));
        int[] weights = new int[patients];
        for (int[][] units : strata) {
            for (int draw = 0; draw < units.length; draw++) {
                for (int patient : units[stream.nextInt(units.length)]) {
                    weights[patient]++;
                }
            }
        }
        return weights;
    }

    /**
     * The 95 % interval of a metric.
     *
     * @param metric from how often each patient counts; NaN leaves the replicate out
     */
    public Interval interval(ToDoubleFunction<int[]> metric) {
        return intervals(List.of(metric))[0];
    }

    /** The 95 % intervals of several metrics, from the same replicates. */
    public Interval[] intervals(List<? extends ToDoubleFunction<int[]>> metrics) {
        double[][] values = values(metrics);
        Interval[] intervals = new Interval[values.length];
        Arrays.setAll(intervals, m -> percentile(values[m]));
        return intervals;
    }

    /** The values of several metrics in every replicate, [metrics][replicates]. */
    public double[][] values(List<? extends ToDoubleFunction<int[]>> metrics) {
        double[][] values = new double[metrics.size()][replicates];
        for (int b = 0; b < replicates; b++) {
            int[] weights = weights(b);
            for (int m = 0; m < values.length; m++) {
                values[m][b] = metrics.get(m).applyAsDouble(weights);
            }
        }
        return values;
    }

    /** The middle 95 % of a bootstrap's values, skipping NaN. */
    public static Interval percentile(double[] values) {
        double[] ends = Descriptive.quantiles(values, LOW, HIGH);
        return new Interval(ends[0], ends[1]);
    }
}
