package org.resistlab.boosters;

import java.io.IOException;
import java.io.InputStream;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.NoSuchElementException;

/**
 * A compiled library that comes in a jar and stays loaded. It is copied into a new folder that the system makes for
 * this user alone and deleted as soon as it is loaded, so that nobody else can put a file in its place.
 */
public final class NativeLibrary {

    private final SymbolLookup symbols;

    private NativeLibrary(SymbolLookup symbols) {
        this.symbols = symbols;
    }

    /**
     * Loads a library.
     *
     * @param resource where it is for this platform
     * @param resources what finds it
     * @throws IOException if it is not there, or the system cannot load it, with the reason
     */
    public static NativeLibrary load(String resource, ClassLoader resources) throws IOException {
        try (InputStream in = resources.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IOException("there is no library for " + Platform.current());
            }
            Path folder = Files.createTempDirectory("resistlab-booster");
            Path file = folder.resolve(resource.substring(resource.lastIndexOf('/') + 1));
            try {
                Files.copy(in, file);
                return new NativeLibrary(SymbolLookup.libraryLookup(file, Arena.global()));
            } finally {
                delete(file);
                delete(folder);
            }
        } catch (IllegalArgumentException | IllegalCallerException | LinkageError e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /** Where a library that is in use cannot be deleted, it goes with the JVM or stays. */
    private static void delete(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            path.toFile().deleteOnExit();
        }
    }

    /**
     * A function of the library.
     *
     * @throws IOException if it has none of that name
     */
    public MethodHandle function(String name, FunctionDescriptor type) throws IOException {
        try {
            return Linker.nativeLinker().downcallHandle(symbols.findOrThrow(name), type);
        } catch (NoSuchElementException e) {
            throw new IOException("the library has no function " + name, e);
        }
    }

    /** Calls a function. */
    public static Object call(MethodHandle function, Object... arguments) {
        try {
            return function.invokeWithArguments(arguments);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    /** The text that a pointer points to, which ends with a zero. */
    public static String text(MemorySegment pointer) {
        return pointer.equals(MemorySegment.NULL) ? "" : pointer.reinterpret(Long.MAX_VALUE).getString(0);
    }

    /** The pointer that a library has put into a place. */
    public static MemorySegment pointer(MemorySegment place) {
        return place.get(ValueLayout.ADDRESS, 0);
    }
}
