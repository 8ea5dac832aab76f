package org.resistlab.ui.help.model;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * Where a reader has been: back and forward.
 *
 * @param <T> a place
 */
public final class Visits<T> {

    private final Deque<T> before = new ArrayDeque<>();

    private final Deque<T> after = new ArrayDeque<>();

    private T here;

    /** Goes to a new place; what was forward of here is forgotten. */
    public void go(T place) {
        if (place.equals(here)) {
            return;
        }
        if (here != null) {
            before.push(here);
        }
        after.clear();
        here = place;
    }

    public boolean canGoBack() {
        return !before.isEmpty();
    }

    public boolean canGoForward() {
        return !after.isEmpty();
    }

    /** The place before this one, if there is one. */
    public Optional<T> back() {
        return move(before, after);
    }

    /** The place that was left by going back, if there is one. */
    public Optional<T> forward() {
        return move(after, before);
    }

    private Optional<T> move(Deque<T> from, Deque<T> to) {
        if (from.isEmpty()) {
            return Optional.empty();
        }
        to.push(here);
        here = from.pop();
        return Optional.of(here);
    }
}
