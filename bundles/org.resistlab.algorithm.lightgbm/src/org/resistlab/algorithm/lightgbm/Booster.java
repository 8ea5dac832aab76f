package org.resistlab.algorithm.lightgbm;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.charset.StandardCharsets;

import org.resistlab.boosters.NativeLibrary;
import org.resistlab.numerics.matrix.Matrix;

/** A model in LightGBM's memory. */
final class Booster implements AutoCloseable {

    private static final int FLOAT64 = 1;
    private static final long FIRST_LENGTH = 1 << 20;

    private final LightgbmLibrary library;
    private final MemorySegment handle;

    private Booster(LightgbmLibrary library, MemorySegment handle) {
        this.library = library;
        this.handle = handle;
    }

    /** A model to be learned from some samples, which must stay open. */
    static Booster of(LightgbmLibrary library, TrainingData data, String parameters) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment out = arena.allocate(ADDRESS);
            library.call("LGBM_BoosterCreate", data.handle(), arena.allocateFrom(parameters), out);
            return new Booster(library, NativeLibrary.pointer(out));
        }
    }

    /** A model that was saved. */
    static Booster of(LightgbmLibrary library, byte[] model) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment out = arena.allocate(ADDRESS);
            library.call("LGBM_BoosterLoadModelFromString",
                    arena.allocateFrom(new String(model, StandardCharsets.UTF_8)), arena.allocate(JAVA_INT), out);
            return new Booster(library, NativeLibrary.pointer(out));
        }
    }

    /** One round; whether no further one can split anything. */
    boolean update() {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment finished = arena.allocate(JAVA_INT);
            library.call("LGBM_BoosterUpdateOneIter", handle, finished);
            return finished.get(JAVA_INT, 0) != 0;
        }
    }

    /** The model of the first rounds, as LightGBM's text in UTF-8. */
    byte[] save(int rounds) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment length = arena.allocate(JAVA_LONG);
            MemorySegment text = arena.allocate(FIRST_LENGTH);
            save(rounds, length, text);
            if (length.get(JAVA_LONG, 0) > text.byteSize()) {
                text = arena.allocate(length.get(JAVA_LONG, 0));
                save(rounds, length, text);
            }
            return text.asSlice(0, length.get(JAVA_LONG, 0) - 1).toArray(JAVA_BYTE);
        }
    }

    private void save(int rounds, MemorySegment length, MemorySegment text) {
        library.call("LGBM_BoosterSaveModelToString", handle, 0, rounds, 0, text.byteSize(), length, text);
    }

    /** What LightGBM itself predicts, one sample behind the other. */
    double[] predict(Matrix samples, int outputs) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment out = arena.allocate(JAVA_DOUBLE, (long) samples.rows() * outputs);
            library.call("LGBM_BoosterPredictForMat", handle, TrainingData.columns(samples, arena), FLOAT64,
                    samples.rows(), samples.columns(), 0, 0, 0, -1, arena.allocateFrom("num_threads=1"),
                    arena.allocate(JAVA_LONG), out);
            return out.toArray(JAVA_DOUBLE);
        }
    }

    @Override
    public void close() {
        library.call("LGBM_BoosterFree", handle);
    }
}
