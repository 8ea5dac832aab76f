package org.resistlab.numerics.matrix;

import java.io.IOException;
import java.io.InputStream;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * A matrix mapped from a float64 {@code .npy} file in Fortran order, as {@link Npy#write(Path, Matrix)} makes them.
 * Nothing is read until it is asked for, and the file may be larger than the memory. The mapping ends when the matrix
 * is no longer reachable; the file must not be changed meanwhile.
 */
public final class MappedMatrix implements Matrix {

    private static final ValueLayout.OfDouble VALUE = ValueLayout.JAVA_DOUBLE_UNALIGNED
            .withOrder(ByteOrder.LITTLE_ENDIAN);

    private final MemorySegment data;
    private final int rows;
    private final int columns;
    private final Derivations derivations = new Derivations();

    private MappedMatrix(MemorySegment data, int rows, int columns) {
        this.data = data;
        this.rows = rows;
        this.columns = columns;
    }

    /**
     * Maps a file.
     *
     * @throws IOException if the file is not a whole float64 array of one or two dimensions in Fortran order
     */
    public static MappedMatrix open(Path file) throws IOException {
        try {
            NpyHeader header;
            try (InputStream in = Files.newInputStream(file)) {
                header = NpyHeader.read(in);
            }
            Npy.require(header.type() == NpyType.FLOAT64, "Expected float64 values, found " + header.type() + ".");
            Npy.require(header.fortranOrder() || header.columns() == 1, "Expected Fortran order, found C order.");
            return new MappedMatrix(map(file, header), header.rows(), header.columns());
        } catch (IOException e) {
            throw new IOException(file + ": " + e.getMessage(), e);
        }
    }

    private static MemorySegment map(Path file, NpyHeader header) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            long bytes = header.dataBytes();
            Npy.require(channel.size() - header.size() == bytes, "The shape asks for " + bytes + " bytes of data, but "
                    + (channel.size() - header.size()) + " follow the header.");
            return channel.map(FileChannel.MapMode.READ_ONLY, header.size(), bytes, Arena.ofAuto());
        }
    }

    @Override
    public int rows() {
        return rows;
    }

    @Override
    public int columns() {
        return columns;
    }

    @Override
    public void column(int j, double[] out) {
        MemorySegment.copy(data, VALUE, start(j), out, 0, rows);
    }

    @Override
    public double get(int i, int j) {
        Objects.checkIndex(i, rows);
        return data.get(VALUE, start(j) + (long) i * Double.BYTES);
    }

    @Override
    public void gather(int j, int[] selected, double[] out) {
        long start = start(j);
        for (int i = 0; i < selected.length; i++) {
            out[i] = data.get(VALUE, start + (long) Objects.checkIndex(selected[i], rows) * Double.BYTES);
        }
    }

    private long start(int j) {
        Objects.checkIndex(j, columns);
        return (long) j * rows * Double.BYTES;
    }

    @Override
    public <T> T derived(Object key, Supplier<T> compute) {
        return derivations.get(key, compute);
    }
}
