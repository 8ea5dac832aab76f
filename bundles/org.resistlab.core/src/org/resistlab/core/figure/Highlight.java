package org.resistlab.core.figure;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What is selected in the window, for a drawing to show. A drawing asks while it paints, and makes what is selected
 * bigger and puts a ring around it: never by colour alone. Where nothing is set, nothing is selected.
 *
 * @param samples ids of samples, in the order in which they were selected
 * @param features {@code assay:feature}
 * @param models ids of models
 */
public record Highlight(Set<String> samples, Set<String> features, Set<String> models) {

    /** Nothing is selected. */
    public static final Highlight NONE = new Highlight(Set.of(), Set.of(), Set.of());

    private static final RenderingHints.Key KEY = new Hint(Highlight.class);

    public Highlight {
        samples = copy(samples);
        features = copy(features);
        models = copy(models);
    }

    private static Set<String> copy(Set<String> ids) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(ids));
    }

    /** What is selected in what is drawn there. */
    public static Highlight of(Graphics2D graphics) {
        return graphics.getRenderingHint(KEY) instanceof Highlight highlight ? highlight : NONE;
    }

    /** Makes this the selection for what is drawn there from now on. */
    public void on(Graphics2D graphics) {
        graphics.setRenderingHint(KEY, this);
    }

    public boolean isEmpty() {
        return samples.isEmpty() && features.isEmpty() && models.isEmpty();
    }

    /** What is selected of one kind; nothing for points. */
    public Set<String> of(MarkKind kind) {
        return switch (kind) {
            case SAMPLE -> samples;
            case FEATURE -> features;
            case MODEL -> models;
            case POINT -> Set.of();
        };
    }

    public boolean contains(MarkKind kind, String id) {
        return of(kind).contains(id);
    }

    /** How many of these are selected. */
    public int count(MarkKind kind, Collection<String> ids) {
        Set<String> selected = of(kind);
        return selected.isEmpty() ? 0 : (int) ids.stream().filter(selected::contains).count();
    }

    /** The same with other ids of one kind; the same again for points. */
    public Highlight with(MarkKind kind, Set<String> ids) {
        return switch (kind) {
            case SAMPLE -> new Highlight(ids, features, models);
            case FEATURE -> new Highlight(samples, ids, models);
            case MODEL -> new Highlight(samples, features, ids);
            case POINT -> this;
        };
    }
}
