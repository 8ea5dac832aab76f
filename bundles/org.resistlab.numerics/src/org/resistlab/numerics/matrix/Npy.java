package org.resistlab.numerics.matrix;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.DoubleBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads and writes NumPy {@code .npy} arrays, format version 1.0: float64, int32 and int64, of one or two dimensions.
 * Matrices are written in Fortran order, so that they can be {@linkplain MappedMatrix memory-mapped} by feature, and
 * read in either order. A file appears under its name only when it is whole. A damaged or hostile file is rejected with
 * an {@link IOException} that says what is wrong, and no more memory is taken than it has bytes to fill.
 */
public final class Npy {

    private static final int CHUNK = 1 << 16;

    private Npy() {
    }

    /** Writes a matrix as float64 in Fortran order. */
    public static void write(Path file, Matrix matrix) throws IOException {
        writeBeside(file, out -> write(out, matrix));
    }

    /** Writes a one-dimensional float64 array. */
    public static void write(Path file, double[] values) throws IOException {
        writeBeside(file, out -> write(out, values));
    }

    /** Writes a one-dimensional int32 array. */
    public static void write(Path file, int[] values) throws IOException {
        writeBeside(file, out -> write(out, values));
    }

    /** Writes a one-dimensional int64 array. */
    public static void write(Path file, long[] values) throws IOException {
        writeBeside(file, out -> write(out, values));
    }

    /** Writes a matrix as float64 in Fortran order and leaves the stream open. */
    public static void write(OutputStream out, Matrix matrix) throws IOException {
        out.write(NpyHeader.of(NpyType.FLOAT64, true, matrix.rows(), matrix.columns()).toBytes());
        double[] column = new double[matrix.rows()];
        for (int j = 0; j < matrix.columns(); j++) {
            matrix.column(j, column);
            writeDoubles(out, column);
        }
    }

    /** Writes a one-dimensional float64 array and leaves the stream open. */
    public static void write(OutputStream out, double[] values) throws IOException {
        out.write(NpyHeader.of(NpyType.FLOAT64, false, values.length).toBytes());
        writeDoubles(out, values);
    }

    /** Writes a one-dimensional int32 array and leaves the stream open. */
    public static void write(OutputStream out, int[] values) throws IOException {
        out.write(NpyHeader.of(NpyType.INT32, false, values.length).toBytes());
        int step = CHUNK / Integer.BYTES;
        for (int from = 0; from < values.length; from += step) {
            int count = Math.min(step, values.length - from);
            ByteBuffer chunk = littleEndian(count * Integer.BYTES);
            chunk.asIntBuffer().put(values, from, count);
            out.write(chunk.array());
        }
    }

    /** Writes a one-dimensional int64 array and leaves the stream open. */
    public static void write(OutputStream out, long[] values) throws IOException {
        out.write(NpyHeader.of(NpyType.INT64, false, values.length).toBytes());
        int step = CHUNK / Long.BYTES;
        for (int from = 0; from < values.length; from += step) {
            int count = Math.min(step, values.length - from);
            ByteBuffer chunk = littleEndian(count * Long.BYTES);
            chunk.asLongBuffer().put(values, from, count);
            out.write(chunk.array());
        }
    }

    /** Reads a float64 matrix; an array of one dimension becomes one column. */
    public static DenseMatrix readMatrix(Path file) throws IOException {
        return readFile(file, Npy::readMatrix);
    }

    /** Reads a float64 array of one dimension. */
    public static double[] readDoubles(Path file) throws IOException {
        return readFile(file, Npy::readDoubles);
    }

    /** Reads an int32 array of one dimension. */
    public static int[] readInts(Path file) throws IOException {
        return readFile(file, Npy::readInts);
    }

    /** Reads an int64 array of one dimension. */
    public static long[] readLongs(Path file) throws IOException {
        return readFile(file, Npy::readLongs);
    }

    /** Reads a float64 matrix up to the stream's end, which must be the array's; leaves the stream open. */
    public static DenseMatrix readMatrix(InputStream in) throws IOException {
        NpyHeader header = NpyHeader.read(in);
        require(header.type() == NpyType.FLOAT64, "Expected float64 values, found " + header.type() + ".");
        DenseMatrix matrix = header.fortranOrder() || header.columns() == 1 ? readByColumn(in, header)
                : readByRow(in, header);
        requireEnd(in);
        return matrix;
    }

    /** Reads a float64 array of one dimension up to the stream's end; leaves the stream open. */
    public static double[] readDoubles(InputStream in) throws IOException {
        ByteBuffer data = readVector(in, NpyType.FLOAT64);
        double[] values = new double[data.remaining() / Double.BYTES];
        data.asDoubleBuffer().get(values);
        return values;
    }

    /** Reads an int32 array of one dimension up to the stream's end; leaves the stream open. */
    public static int[] readInts(InputStream in) throws IOException {
        ByteBuffer data = readVector(in, NpyType.INT32);
        int[] values = new int[data.remaining() / Integer.BYTES];
        data.asIntBuffer().get(values);
        return values;
    }

    /** Reads an int64 array of one dimension up to the stream's end; leaves the stream open. */
    public static long[] readLongs(InputStream in) throws IOException {
        ByteBuffer data = readVector(in, NpyType.INT64);
        long[] values = new long[data.remaining() / Long.BYTES];
        data.asLongBuffer().get(values);
        return values;
    }

    private static DenseMatrix readByColumn(InputStream in, NpyHeader header) throws IOException {
        List<double[]> columns = new ArrayList<>();
        for (int j = 0; j < header.columns(); j++) {
            columns.add(readRun(in, header.rows()));
        }
        return new DenseMatrix(header.rows(), columns.toArray(double[][]::new));
    }

    private static DenseMatrix readByRow(InputStream in, NpyHeader header) throws IOException {
        List<double[]> rows = new ArrayList<>();
        for (int i = 0; i < header.rows(); i++) {
            rows.add(readRun(in, header.columns()));
        }
        return rows.isEmpty() ? new DenseMatrix(0, header.columns()) : DenseMatrix.of(rows.toArray(double[][]::new));
    }

    private static double[] readRun(InputStream in, int count) throws IOException {
        DoubleBuffer data = readData(in, (long) count * Double.BYTES).asDoubleBuffer();
        double[] values = new double[count];
        data.get(values);
        return values;
    }

    private static ByteBuffer readVector(InputStream in, NpyType type) throws IOException {
        NpyHeader header = NpyHeader.read(in);
        require(header.type() == type, "Expected " + type + " values, found " + header.type() + ".");
        require(header.shape().length == 1, "Expected an array of one dimension, found two.");
        ByteBuffer data = readData(in, header.dataBytes());
        requireEnd(in);
        return data;
    }

    /** Takes memory as bytes arrive, so that a wrong shape cannot ask for more than the stream holds. */
    private static ByteBuffer readData(InputStream in, long bytes) throws IOException {
        require(bytes <= Integer.MAX_VALUE - 8, "An array of " + bytes + " bytes is too long to be read at once.");
        byte[] data = in.readNBytes((int) bytes);
        require(data.length == bytes, "The NumPy file ends before its data do.");
        return ByteBuffer.wrap(data).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static void requireEnd(InputStream in) throws IOException {
        require(in.read() < 0, "The NumPy file goes on after its data.");
    }

    static void require(boolean condition, String message) throws IOException {
        if (!condition) {
            throw new IOException(message);
        }
    }

    private static void writeDoubles(OutputStream out, double[] values) throws IOException {
        int step = CHUNK / Double.BYTES;
        for (int from = 0; from < values.length; from += step) {
            int count = Math.min(step, values.length - from);
            ByteBuffer chunk = littleEndian(count * Double.BYTES);
            chunk.asDoubleBuffer().put(values, from, count);
            out.write(chunk.array());
        }
    }

    private static ByteBuffer littleEndian(int bytes) {
        return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private interface Reading<T> {
        T read(InputStream in) throws IOException;
    }

    private interface Writing {
        void write(OutputStream out) throws IOException;
    }

    private static <T> T readFile(Path file, Reading<T> reading) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), CHUNK)) {
            return reading.read(in);
        } catch (IOException e) {
            throw new IOException(file + ": " + e.getMessage(), e);
        }
    }

    private static void writeBeside(Path file, Writing writing) throws IOException {
        Path directory = file.toAbsolutePath().getParent();
        Path part = Files.createTempFile(directory, file.getFileName() + ".", ".part");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part), CHUNK)) {
                writing.write(out);
            }
            try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            moveIntoPlace(part, file);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static void moveIntoPlace(Path part, Path file) throws IOException {
        try {
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
