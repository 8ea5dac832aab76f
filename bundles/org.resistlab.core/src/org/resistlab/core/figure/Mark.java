package org.resistlab.core.figure;

import java.awt.Shape;
import java.util.List;

/**
 * A part of a drawing that a person can point at.
 *
 * @param kind what it stands for
 * @param ids of what it stands for, in the form that the kind says; empty for a {@link MarkKind#POINT}
 * @param text what it is and its values, in lines; also what a screen reader says
 * @param shape where it lies, in device coordinates: pixels of the image where it is painted into one
 */
public record Mark(MarkKind kind, List<String> ids, String text, Shape shape) {

    public Mark {
        ids = List.copyOf(ids);
    }
}
