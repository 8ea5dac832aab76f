package org.resistlab.numerics.matrix;

/** The element types of NumPy arrays that are read and written, all little-endian. */
public enum NpyType {

    FLOAT64("<f8", 8), INT32("<i4", 4), INT64("<i8", 8);

    private final String descriptor;
    private final int bytes;

    NpyType(String descriptor, int bytes) {
        this.descriptor = descriptor;
        this.bytes = bytes;
    }

    /** NumPy's name of the type. */
    public String descriptor() {
        return descriptor;
    }

    /** Size of an element in bytes. */
    public int bytes() {
        return bytes;
    }
}
