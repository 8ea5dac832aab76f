package org.resistlab.algorithm.xgboost;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_FLOAT;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.LinkedHashMap;
import java.util.Map;

import org.resistlab.boosters.NativeLibrary;
import org.resistlab.boosters.Platform;

/** The functions of XGBoost's interface to C that are needed. Loaded when first asked for. */
final class XgboostLibrary {

    private static final FunctionDescriptor OUT = FunctionDescriptor.of(JAVA_INT, ADDRESS);

    private final Map<String, MethodHandle> functions = new LinkedHashMap<>();

    private XgboostLibrary() throws IOException {
        NativeLibrary library = NativeLibrary.load(resource(Platform.current()),
                XgboostLibrary.class.getClassLoader());
        Map<String, FunctionDescriptor> types = new LinkedHashMap<>();
        types.put("XGBGetLastError", FunctionDescriptor.of(ADDRESS));
        types.put("XGDMatrixCreateFromMat_omp", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_LONG, JAVA_LONG,
                JAVA_FLOAT, ADDRESS, JAVA_INT));
        types.put("XGDMatrixSetFloatInfo", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, ADDRESS, JAVA_LONG));
        types.put("XGDMatrixFree", OUT);
        types.put("XGBoosterCreate", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_LONG, ADDRESS));
        types.put("XGBoosterSetParam", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, ADDRESS));
        types.put("XGBoosterUpdateOneIter", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT, ADDRESS));
        types.put("XGBoosterSaveModelToBuffer",
                FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, ADDRESS, ADDRESS));
        types.put("XGBoosterLoadModelFromBuffer", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, JAVA_LONG));
        types.put("XGBoosterPredict", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, JAVA_INT, JAVA_INT, JAVA_INT,
                ADDRESS, ADDRESS));
        types.put("XGBoosterFree", OUT);
        for (Map.Entry<String, FunctionDescriptor> type : types.entrySet()) {
            functions.put(type.getKey(), library.function(type.getKey(), type.getValue()));
        }
    }

    /** Where the jar of xgboost4j has the library of a platform. */
    static String resource(Platform platform) {
        String file = switch (platform.system()) {
            case "windows" -> "xgboost4j.dll";
            case "macos" -> "libxgboost4j.dylib";
            default -> "libxgboost4j.so";
        };
        return "lib/" + platform.system() + "/" + platform.machine() + "/" + file;
    }

    /**
     * The library.
     *
     * @throws IllegalArgumentException if it does not run here, with the reason
     */
    static XgboostLibrary get() {
        if (Holder.LIBRARY == null) {
            throw new IllegalArgumentException("xgboost does not run on this machine (" + Holder.REASON
                    + "): use gradient-boosting, which does.");
        }
        return Holder.LIBRARY;
    }

    /** Calls a function that answers 0 if all is well. */
    void call(String name, Object... arguments) {
        if ((int) NativeLibrary.call(functions.get(name), arguments) != 0) {
            String reason = NativeLibrary.text((MemorySegment) NativeLibrary.call(functions.get("XGBGetLastError")));
            throw new IllegalArgumentException("xgboost: " + reason.lines().findFirst().orElse("unknown error"));
        }
    }

    /** Numbers outside the heap. */
    static MemorySegment floats(float[] values, Arena arena) {
        return arena.allocateFrom(JAVA_FLOAT, values);
    }

    /** Room for a pointer or a length. */
    static MemorySegment room(Arena arena) {
        return arena.allocate(ValueLayout.JAVA_LONG);
    }

    private static final class Holder {

        static final XgboostLibrary LIBRARY;
        static final String REASON;

        static {
            XgboostLibrary loaded = null;
            String reason = "";
            try {
                loaded = new XgboostLibrary();
            } catch (IOException e) {
                reason = e.getMessage();
            }
            LIBRARY = loaded;
            REASON = reason;
        }
    }
}
