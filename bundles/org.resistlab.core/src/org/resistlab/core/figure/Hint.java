package org.resistlab.core.figure;

import java.awt.RenderingHints;
import java.util.concurrent.atomic.AtomicInteger;

/** A rendering hint that carries an object of ours. Java asks for numbers that differ within a class. */
final class Hint extends RenderingHints.Key {

    private static final AtomicInteger NEXT = new AtomicInteger();

    private final Class<?> type;

    Hint(Class<?> type) {
        super(NEXT.getAndIncrement());
        this.type = type;
    }

    @Override
    public boolean isCompatibleValue(Object value) {
        return value == null || type.isInstance(value);
    }
}
