package org.resistlab.algorithm.elasticnet.ridge;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

import org.resistlab.core.data.Feature;
import org.resistlab.core.data.FeatureMatrix;
import org.resistlab.core.problem.NearestWord;
import org.resistlab.numerics.matrix.Matrix;

/** Which features of a matrix a fit penalises and which it leaves free. */
final class FreeColumns {

    private static final FreeColumns NONE = new FreeColumns(new int[0], null);

    private final int[] free;
    private final int[] penalized;

    private record Selection(List<Integer> columns) {
    }

    private FreeColumns(int[] free, int[] penalized) {
        this.free = free;
        this.penalized = penalized;
    }

    /**
     * The columns that names stand for.
     *
     * @param names of free features: name, id, or the raw feature they were made from
     * @throws IllegalArgumentException if a name fits no feature
     */
    static FreeColumns of(FeatureMatrix features, List<String> names) {
        if (names.isEmpty()) {
            return NONE;
        }
        Set<String> wanted = new HashSet<>(names);
        Set<String> found = new HashSet<>();
        boolean[] isFree = new boolean[features.columns()];
        for (int j = 0; j < isFree.length; j++) {
            Feature feature = features.feature(j);
            for (String name : List.of(feature.name(), feature.id(), feature.origin())) {
                if (wanted.contains(name)) {
                    isFree[j] = true;
                    found.add(name);
                }
            }
        }
        for (String name : names) {
            if (!found.contains(name)) {
                Set<String> known = new TreeSet<>();
                features.features().forEach(feature -> known.add(feature.name()));
                throw new IllegalArgumentException("unpenalized names " + name + ", but there is no such feature. "
                        + NearestWord.hint(name, known));
            }
        }
        return new FreeColumns(IntStream.range(0, isFree.length).filter(j -> isFree[j]).toArray(),
                IntStream.range(0, isFree.length).filter(j -> !isFree[j]).toArray());
    }

    int[] free() {
        return free;
    }

    /** The penalised columns of a matrix: itself if none is free, else a view kept with it, the same each time. */
    Matrix penalized(Matrix x) {
        return free.length == 0 ? x
                : x.derived(new Selection(Arrays.stream(free).boxed().toList()), () -> x.selectColumns(penalized));
    }

    /** Weights of all columns from those of penalised and free ones. */
    double[] join(double[] ofPenalized, double[] ofFree) {
        if (free.length == 0) {
            return ofPenalized;
        }
        double[] all = new double[free.length + penalized.length];
        for (int j = 0; j < free.length; j++) {
            all[free[j]] = ofFree[j];
        }
        for (int j = 0; j < penalized.length; j++) {
            all[penalized[j]] = ofPenalized[j];
        }
        return all;
    }
}
