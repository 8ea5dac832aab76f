package org.resistlab.algorithm.xgboost;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_FLOAT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

import org.resistlab.boosters.NativeLibrary;

/** A model in XGBoost's memory. */
final class Booster implements AutoCloseable {

    private final XgboostLibrary library;
    private final MemorySegment handle;

    /** A model to be learned from some samples. */
    Booster(XgboostLibrary library, DataMatrix data) {
        this.library = library;
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment matrices = arena.allocateFrom(ValueLayout.ADDRESS, data.handle());
            MemorySegment out = XgboostLibrary.room(arena);
            library.call("XGBoosterCreate", matrices, 1L, out);
            handle = NativeLibrary.pointer(out);
        }
    }

    void set(String parameter, String value) {
        try (Arena arena = Arena.ofConfined()) {
            library.call("XGBoosterSetParam", handle, arena.allocateFrom(parameter), arena.allocateFrom(value));
        }
    }

    /** One round. */
    void update(int round, DataMatrix data) {
        library.call("XGBoosterUpdateOneIter", handle, round, data.handle());
    }

    /** The model so far, as JSON in UTF-8. */
    byte[] save() {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment length = XgboostLibrary.room(arena);
            MemorySegment out = XgboostLibrary.room(arena);
            library.call("XGBoosterSaveModelToBuffer", handle, arena.allocateFrom("{\"format\": \"json\"}"), length,
                    out);
            return NativeLibrary.pointer(out).reinterpret(length.get(JAVA_LONG, 0)).toArray(JAVA_BYTE);
        }
    }

    void load(byte[] model) {
        try (Arena arena = Arena.ofConfined()) {
            library.call("XGBoosterLoadModelFromBuffer", handle, arena.allocateFrom(JAVA_BYTE, model),
                    (long) model.length);
        }
    }

    /** What XGBoost itself predicts, one sample behind the other. */
    float[] predict(DataMatrix samples) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment length = XgboostLibrary.room(arena);
            MemorySegment out = XgboostLibrary.room(arena);
            library.call("XGBoosterPredict", handle, samples.handle(), 0, 0, 0, length, out);
            return NativeLibrary.pointer(out).reinterpret(length.get(JAVA_LONG, 0) * Float.BYTES).toArray(JAVA_FLOAT);
        }
    }

    @Override
    public void close() {
        library.call("XGBoosterFree", handle);
    }
}
