package org.resistlab.engine.fit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;

/**
 * What several fits share: computed once, by the first thread that needs it, and kept while the bound of the whole size
 * allows, the least recently used going first.
 */
final class FitCache<T> {

    private final long maximumSize;
    private final ToLongFunction<T> size;
    private final LinkedHashMap<Object, CompletableFuture<T>> entries = new LinkedHashMap<>(16, 0.75f, true);

    FitCache(long maximumSize, ToLongFunction<T> size) {
        this.maximumSize = maximumSize;
        this.size = size;
    }

    T get(Object key, Supplier<T> fit) {
        return get(key, fit, fitted -> true);
    }

    /** @param worth whether the result is worth keeping */
    T get(Object key, Supplier<T> fit, Predicate<T> worth) {
        CompletableFuture<T> mine = new CompletableFuture<>();
        CompletableFuture<T> entry;
        synchronized (entries) {
            entry = entries.get(key);
            if (entry == null) {
                entries.put(key, mine);
            }
        }
        if (entry != null) {
            try {
                return entry.join();
            } catch (CompletionException e) {
                throw e.getCause() instanceof RuntimeException cause ? cause : e;
            }
        }
        try {
            T fitted = fit.get();
            mine.complete(fitted);
            if (worth.test(fitted)) {
                evict();
            } else {
                synchronized (entries) {
                    entries.remove(key);
                }
            }
            return fitted;
        } catch (RuntimeException | Error e) {
            synchronized (entries) {
                entries.remove(key);
            }
            mine.completeExceptionally(e);
            throw e;
        }
    }

    private void evict() {
        synchronized (entries) {
            long total = entries.values().stream().mapToLong(this::size).sum();
            var oldest = entries.entrySet().iterator();
            while (total > maximumSize && oldest.hasNext()) {
                Map.Entry<Object, CompletableFuture<T>> entry = oldest.next();
                if (entry.getValue().isDone()) {
                    total -= size(entry.getValue());
                    oldest.remove();
                }
            }
        }
    }

    private long size(CompletableFuture<T> entry) {
        return !entry.isDone() || entry.isCompletedExceptionally() ? 0 : size.applyAsLong(entry.join());
    }
}
