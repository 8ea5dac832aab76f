package org.resistlab.algorithm.xgboost;

import static java.lang.foreign.ValueLayout.JAVA_FLOAT;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

import org.resistlab.boosters.NativeLibrary;
import org.resistlab.numerics.matrix.Matrix;

/** Samples in XGBoost's memory. */
final class DataMatrix implements AutoCloseable {

    private final XgboostLibrary library;
    private final MemorySegment handle;

    /** Copies samples, rounded to single precision. */
    DataMatrix(XgboostLibrary library, Matrix samples) {
        this.library = library;
        try (Arena arena = Arena.ofConfined()) {
            long rows = samples.rows();
            long columns = samples.columns();
            MemorySegment values = arena.allocate(JAVA_FLOAT, rows * columns);
            double[] column = new double[samples.rows()];
            for (int j = 0; j < columns; j++) {
                samples.column(j, column);
                for (int i = 0; i < rows; i++) {
                    values.setAtIndex(JAVA_FLOAT, i * columns + j, (float) column[i]);
                }
            }
            MemorySegment out = XgboostLibrary.room(arena);
            library.call("XGDMatrixCreateFromMat_omp", values, rows, columns, Float.NaN, out, 1);
            handle = NativeLibrary.pointer(out);
        }
    }

    /** Sets a number for each sample: {@code label} or {@code weight}. */
    void set(String field, float[] values) {
        try (Arena arena = Arena.ofConfined()) {
            library.call("XGDMatrixSetFloatInfo", handle, arena.allocateFrom(field),
                    XgboostLibrary.floats(values, arena), (long) values.length);
        }
    }

    MemorySegment handle() {
        return handle;
    }

    @Override
    public void close() {
        library.call("XGDMatrixFree", handle);
    }
}
