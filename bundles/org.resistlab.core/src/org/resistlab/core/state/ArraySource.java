package org.resistlab.core.state;

import java.io.IOException;

/** Where the arrays are that an {@link ArraySink} has kept. */
public interface ArraySource {

    /**
     * An array of double.
     *
     * @param name of letters, digits, hyphens and underscores: never a path
     * @throws IOException if there is none of that name and type
     */
    double[] reals(String name) throws IOException;

    /** An array of int; see {@link #reals(String)}. */
    int[] integers(String name) throws IOException;

    /** An array of bytes; see {@link #reals(String)}. */
    byte[] bytes(String name) throws IOException;
}
