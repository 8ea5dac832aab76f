package org.resistlab.ui.help.model;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;

/** Which steps of tours are done, by their titles, so that a tour may get another step. */
public final class TourMarks {

    private static final String KEY = "tour.";

    private final UnaryOperator<String> get;

    private final BiConsumer<String, String> put;

    /**
     * @param get a text that is kept by its key; empty where there is none
     * @param put keeps a text by a key
     */
    public TourMarks(UnaryOperator<String> get, BiConsumer<String, String> put) {
        this.get = get;
        this.put = put;
    }

    /** Titles of the steps that are done. */
    public Set<String> of(String tour) {
        Set<String> done = new LinkedHashSet<>();
        get.apply(KEY + tour).lines().forEach(done::add);
        return done;
    }

    /** Marks a step, or takes its mark away. */
    public void set(String tour, String step, boolean done) {
        Set<String> all = of(tour);
        if (done) {
            all.add(step);
        } else {
            all.remove(step);
        }
        put.accept(KEY + tour, String.join("\n", all));
    }

    /** Takes all marks of a tour away. */
    public void clear(String tour) {
        put.accept(KEY + tour, "");
    }
}
