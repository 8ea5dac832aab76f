package org.resistlab.algorithm.lightgbm;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.io.IOException;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.util.LinkedHashMap;
import java.util.Map;

import org.resistlab.boosters.NativeLibrary;
import org.resistlab.boosters.Platform;

/** The functions of LightGBM's interface to C that are needed. Loaded when first asked for. */
final class LightgbmLibrary {

    private final Map<String, MethodHandle> functions = new LinkedHashMap<>();

    private LightgbmLibrary() throws IOException {
        NativeLibrary library = NativeLibrary.load(resource(Platform.current()),
                LightgbmLibrary.class.getClassLoader());
        Map<String, FunctionDescriptor> types = new LinkedHashMap<>();
        types.put("LGBM_GetLastError", FunctionDescriptor.of(ADDRESS));
        types.put("LGBM_DatasetCreateFromMat", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT, JAVA_INT, JAVA_INT,
                JAVA_INT, ADDRESS, ADDRESS, ADDRESS));
        types.put("LGBM_DatasetSetField",
                FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, ADDRESS, JAVA_INT, JAVA_INT));
        types.put("LGBM_DatasetFree", FunctionDescriptor.of(JAVA_INT, ADDRESS));
        types.put("LGBM_BoosterCreate", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, ADDRESS));
        types.put("LGBM_BoosterLoadModelFromString", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, ADDRESS));
        types.put("LGBM_BoosterUpdateOneIter", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS));
        types.put("LGBM_BoosterSaveModelToString", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT, JAVA_INT,
                JAVA_INT, JAVA_LONG, ADDRESS, ADDRESS));
        types.put("LGBM_BoosterPredictForMat", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, JAVA_INT, JAVA_INT,
                JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT, ADDRESS, ADDRESS, ADDRESS));
        types.put("LGBM_BoosterFree", FunctionDescriptor.of(JAVA_INT, ADDRESS));
        for (Map.Entry<String, FunctionDescriptor> type : types.entrySet()) {
            functions.put(type.getKey(), library.function(type.getKey(), type.getValue()));
        }
    }

    /** Where the jar of lightgbm4j has the library of a platform. */
    static String resource(Platform platform) {
        String folder = "lightgbm4j/" + (platform.system().equals("macos") ? "osx" : platform.system()) + "/"
                + platform.machine() + "/lib_lightgbm.";
        return folder + switch (platform.system()) {
            case "windows" -> "dll";
            case "macos" -> "dylib";
            default -> "so";
        };
    }

    /**
     * The library.
     *
     * @throws IllegalArgumentException if it does not run here, with the reason
     */
    static LightgbmLibrary get() {
        if (Holder.LIBRARY == null) {
            throw new IllegalArgumentException("lightgbm does not run on this machine (" + Holder.REASON
                    + "): use gradient-boosting, which does.");
        }
        return Holder.LIBRARY;
    }

    /** Calls a function that answers 0 if all is well. */
    void call(String name, Object... arguments) {
        if ((int) NativeLibrary.call(functions.get(name), arguments) != 0) {
            String reason = NativeLibrary
                    .text((MemorySegment) NativeLibrary.call(functions.get("LGBM_GetLastError")));
            throw new IllegalArgumentException("lightgbm: " + reason.lines().findFirst().orElse("unknown error"));
        }
    }

    private static final class Holder {

        static final LightgbmLibrary LIBRARY;
        static final String REASON;

        static {
            LightgbmLibrary loaded = null;
            String reason = "";
            try {
                loaded = new LightgbmLibrary();
            } catch (IOException e) {
                reason = e.getMessage();
            }
            LIBRARY = loaded;
            REASON = reason;
        }
    }
}
