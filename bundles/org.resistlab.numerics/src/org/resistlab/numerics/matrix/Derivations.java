package org.resistlab.numerics.matrix;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/** What has been computed of a matrix, each thing once. Safe for many threads. */
final class Derivations {

    private final Map<Object, CompletableFuture<Object>> values = new HashMap<>();

    /** The value kept under the key, computed by the first who asks; a failure is not kept. */
    @SuppressWarnings("unchecked")
    <T> T get(Object key, Supplier<T> compute) {
        CompletableFuture<Object> mine = new CompletableFuture<>();
        CompletableFuture<Object> kept;
        synchronized (values) {
            kept = values.putIfAbsent(key, mine);
        }
        if (kept != null) {
            try {
                return (T) kept.join();
            } catch (CompletionException e) {
                throw e.getCause() instanceof RuntimeException cause ? cause : e;
            }
        }
        try {
            T value = compute.get();
            mine.complete(value);
            return value;
        } catch (RuntimeException | Error e) {
            synchronized (values) {
                values.remove(key);
            }
            mine.completeExceptionally(e);
            throw e;
        }
    }
}
