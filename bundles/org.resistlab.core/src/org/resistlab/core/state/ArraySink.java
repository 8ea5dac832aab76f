package org.resistlab.core.state;

import java.io.IOException;

/** Where {@link StateJson} puts long arrays that are not to stand in the JSON, such as entries of an archive. */
public interface ArraySink {

    /**
     * Keeps an array.
     *
     * @param name unique within the state, of letters, digits, hyphens and underscores
     */
    void write(String name, double[] values) throws IOException;

    /** As {@link #write(String, double[])}. */
    void write(String name, int[] values) throws IOException;

    /** As {@link #write(String, double[])}. */
    void write(String name, byte[] values) throws IOException;
}
