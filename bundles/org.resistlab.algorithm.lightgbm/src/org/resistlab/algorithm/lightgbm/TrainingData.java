package org.resistlab.algorithm.lightgbm;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_FLOAT;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

import org.resistlab.boosters.NativeLibrary;
import org.resistlab.numerics.matrix.Matrix;

/** Training samples, binned, in LightGBM's memory. */
final class TrainingData implements AutoCloseable {

    private static final int FLOAT32 = 0;
    private static final int FLOAT64 = 1;

    private final LightgbmLibrary library;
    private final MemorySegment handle;

    TrainingData(LightgbmLibrary library, Matrix samples, String parameters) {
        this.library = library;
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment out = arena.allocate(ADDRESS);
            library.call("LGBM_DatasetCreateFromMat", columns(samples, arena), FLOAT64, samples.rows(),
                    samples.columns(), 0, arena.allocateFrom(parameters), MemorySegment.NULL, out);
            handle = NativeLibrary.pointer(out);
        }
    }

    /** The values outside the heap, column by column. */
    static MemorySegment columns(Matrix samples, Arena arena) {
        long rows = samples.rows();
        MemorySegment values = arena.allocate(JAVA_DOUBLE, Math.max(1, rows * samples.columns()));
        double[] column = new double[samples.rows()];
        for (int j = 0; j < samples.columns(); j++) {
            samples.column(j, column);
            MemorySegment.copy(column, 0, values, JAVA_DOUBLE, j * rows * Double.BYTES, column.length);
        }
        return values;
    }

    /** Sets a number for each sample: {@code label} or {@code weight}. */
    void set(String field, float[] values) {
        try (Arena arena = Arena.ofConfined()) {
            library.call("LGBM_DatasetSetField", handle, arena.allocateFrom(field),
                    arena.allocateFrom(JAVA_FLOAT, values), values.length, FLOAT32);
        }
    }

    MemorySegment handle() {
        return handle;
    }

    @Override
    public void close() {
        library.call("LGBM_DatasetFree", handle);
    }
}
