package org.resistlab.numerics.linear;

import java.util.function.IntConsumer;

/** Runs parts of a computation, which write to places of their own, in any order and on any threads. */
@FunctionalInterface
public interface ForEach {

    /** One part after the other, on the thread that asks. */
    ForEach IN_ORDER = (count, part) -> {
        for (int i = 0; i < count; i++) {
            part.accept(i);
        }
    };

    /**
     * Runs the parts 0 to {@code count} − 1 and returns when all are done.
     *
     * @throws RuntimeException what a part threw
     */
    void forEach(int count, IntConsumer part);
}
