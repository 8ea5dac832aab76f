package org.resistlab.numerics.matrix;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resistlab.numerics.random.RandomStream;

class NpyTest {

    private static final String FORTRAN = "{'descr': '<f8', 'fortran_order': True, 'shape': (2, 3), }";
    private static final double[] VALUES = {1.5, 0, -2, 1e300, Double.NaN, 4};

    @TempDir
    Path folder;

    private static byte[] file(String header, byte[] data) {
        byte[] text = header.getBytes(StandardCharsets.ISO_8859_1);
        ByteBuffer file = ByteBuffer.allocate(10 + text.length + data.length).order(ByteOrder.LITTLE_ENDIAN);
        file.put(new byte[] {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0}).putShort((short) text.length);
        return file.put(text).put(data).array();
    }

    private static byte[] doubles(double... values) {
        ByteBuffer data = ByteBuffer.allocate(8 * values.length).order(ByteOrder.LITTLE_ENDIAN);
        data.asDoubleBuffer().put(values);
        return data.array();
    }

    private static DenseMatrix readMatrix(byte[] file) throws IOException {
        return Npy.readMatrix(new ByteArrayInputStream(file));
    }

    private void assertRejected(byte[] file, String reason) throws IOException {
        IOException error = assertThrows(IOException.class, () -> readMatrix(file));
        assertTrue(error.getMessage().contains(reason), error.getMessage());
        Path path = folder.resolve("hostile.npy");
        Files.write(path, file);
        IOException mapped = assertThrows(IOException.class, () -> MappedMatrix.open(path));
        assertTrue(mapped.getMessage().contains("hostile.npy"), mapped.getMessage());
    }

    /** numpy 1.24: np.save(file, np.asfortranarray([[1.5, -2, nan], [0, 1e300, 4]])). */
    @Test
    void matricesAreWrittenAsNumpyWritesThem() throws IOException {
        byte[] expected = file(FORTRAN + " ".repeat(118 - 1 - FORTRAN.length()) + "\n", doubles(VALUES));
        Path path = folder.resolve("matrix.npy");
        Npy.write(path, DenseMatrix.of(new double[][] {{1.5, -2, Double.NaN}, {0, 1e300, 4}}));
        assertArrayEquals(expected, Files.readAllBytes(path));
        assertEquals(176, expected.length);
    }

    /** numpy 1.24: np.save(file, np.array([1, 2, 3], dtype="<i4")). */
    @Test
    void vectorsAreWrittenAsNumpyWritesThem() throws IOException {
        String header = "{'descr': '<i4', 'fortran_order': False, 'shape': (3,), }";
        byte[] expected = file(header + " ".repeat(118 - 1 - header.length()) + "\n",
                new byte[] {1, 0, 0, 0, 2, 0, 0, 0, 3, 0, 0, 0});
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Npy.write(out, new int[] {1, 2, 3});
        assertArrayEquals(expected, out.toByteArray());
    }

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        RandomStream random = RandomStream.of(1, "npy");
        double[] reals = random.doubles(20_000).toArray();
        int[] ints = random.ints(20_000).toArray();
        long[] longs = random.longs(20_000).toArray();
        Path path = folder.resolve("a.npy");
        Npy.write(path, reals);
        assertArrayEquals(reals, Npy.readDoubles(path));
        assertEquals(DenseMatrix.ofColumns(new double[][] {reals}), Npy.readMatrix(path));
        assertArrayEquals(reals, MappedMatrix.open(path).column(0));
        Npy.write(path, ints);
        assertArrayEquals(ints, Npy.readInts(path));
        Npy.write(path, longs);
        assertArrayEquals(longs, Npy.readLongs(path));
        DenseMatrix matrix = DenseMatrix.ofColumns(new double[][] {reals, random.doubles(20_000).toArray()});
        Npy.write(path, matrix);
        assertEquals(matrix, Npy.readMatrix(path));
        assertEquals(matrix, MappedMatrix.open(path).toDense());
    }

    @Test
    void emptyMatricesAreReadAgain() throws IOException {
        Path path = folder.resolve("empty.npy");
        for (DenseMatrix empty : new DenseMatrix[] {new DenseMatrix(3, 0), new DenseMatrix(0, 3)}) {
            Npy.write(path, empty);
            assertEquals(empty, Npy.readMatrix(path));
            assertEquals(empty, MappedMatrix.open(path).toDense());
        }
    }

    /** numpy 1.24: np.save(file, [[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]]). */
    @Test
    void rowsFirstIsReadToo() throws IOException {
        byte[] file = file("{'descr': '<f8', 'fortran_order': False, 'shape': (3, 2), }\n", doubles(1, 2, 3, 4, 5, 6));
        assertEquals(DenseMatrix.of(new double[][] {{1, 2}, {3, 4}, {5, 6}}), readMatrix(file));
    }

    @Test
    void entriesOfTheHeaderMayComeInAnyOrder() throws IOException {
        byte[] file = file("{'shape': (2, 3), 'descr': '<f8', 'fortran_order': True}\n", doubles(VALUES));
        assertEquals(3, readMatrix(file).columns());
    }

    @Test
    void aFileIsReplacedWholeAndLeavesNothingBeside() throws IOException {
        Path path = folder.resolve("a.npy");
        Npy.write(path, new int[] {1});
        Npy.write(path, new int[] {2, 3});
        assertArrayEquals(new int[] {2, 3}, Npy.readInts(path));
        assertThrows(IndexOutOfBoundsException.class,
                () -> Npy.write(path, DenseMatrix.of(new double[][] {{1}}).selectColumns(new int[] {1})));
        Matrix failing = new Failing();
        assertThrows(IllegalStateException.class, () -> Npy.write(path, failing));
        assertArrayEquals(new int[] {2, 3}, Npy.readInts(path));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(1, files.count());
        }
        assertThrows(IOException.class, () -> Npy.write(folder.resolve("missing/a.npy"), new int[] {1}));
        assertFalse(Files.exists(folder.resolve("missing")));
    }

    @Test
    void hostileHeadersAreRejected() throws IOException {
        byte[] data = doubles(VALUES);
        assertRejected(new byte[0], "ends within");
        assertRejected("PK\3\4 is a zip".getBytes(StandardCharsets.ISO_8859_1), "Not a NumPy file");
        assertRejected(Arrays.copyOf(file(FORTRAN, data), 30), "ends within its header");
        assertRejected(file(FORTRAN.replace("<f8", "|O"), data), "not supported");
        assertRejected(file(FORTRAN.replace("<f8", ">f8"), data), "not supported");
        assertRejected(file(FORTRAN.replace("<f8", "<i8"), data), "Expected float64");
        assertRejected(file(FORTRAN.replace("(2, 3)", "(2, -3)"), data), "unexpected");
        assertRejected(file(FORTRAN.replace("(2, 3)", "(1, 2, 3)"), data), "one or two dimensions");
        assertRejected(file(FORTRAN.replace("(2, 3)", "()"), data), "one or two dimensions");
        assertRejected(file(FORTRAN.replace("(2, 3)", "(9999999999, 3)"), data), "2^31");
        assertRejected(file(FORTRAN.replace("True", "__import__('os')"), data), "unexpected");
        assertRejected(file(FORTRAN.replace("True", "'x'"), data), "neither");
        assertRejected(file(FORTRAN.replace("'shape': (2, 3), ", ""), data), "needs");
        assertRejected(file(FORTRAN.replace("'descr'", "'fortran_order': True, 'descr'"), data), "repeated");
        assertRejected(file("[1, 2]", data), "dictionary");
    }

    @Test
    void aShapeThatDoesNotFitTheDataIsRejectedWithoutTakingItsMemory() throws IOException {
        byte[] data = doubles(VALUES);
        assertRejected(file(FORTRAN.replace("(2, 3)", "(2, 4)"), data), "ends before");
        assertRejected(file(FORTRAN.replace("(2, 3)", "(2, 2)"), data), "goes on after");
        assertRejected(file(FORTRAN.replace("(2, 3)", "(2147483647, 2147483647)"), data), "too long");
        assertRejected(file(FORTRAN.replace("(2, 3)", "(200000000, 3)"), data), "ends before");
        assertRejected(file(FORTRAN.replace("(2, 3)", "(2, 2147483647)"), data), "ends before");
        assertRejected(file(FORTRAN.replace("(2, 3)", "(0, 2147483647)"), data), "empty");
        assertRejected(file(FORTRAN.replace("True", "False").replace("(2, 3)", "(2147483647, 0)"), data),
                "empty");
    }

    @Test
    void vectorsOfAnotherTypeOrShapeAreRejected() throws IOException {
        Path path = folder.resolve("a.npy");
        Npy.write(path, new int[] {1});
        assertThrows(IOException.class, () -> Npy.readLongs(path));
        assertThrows(IOException.class, () -> Npy.readDoubles(path));
        assertThrows(IOException.class, () -> MappedMatrix.open(path));
        Npy.write(path, new DenseMatrix(2, 2));
        assertThrows(IOException.class, () -> Npy.readDoubles(path));
    }

    @Test
    void rowsFirstCannotBeMapped() throws IOException {
        Path path = folder.resolve("c.npy");
        Files.write(path, file("{'descr': '<f8', 'fortran_order': False, 'shape': (3, 2), }", doubles(VALUES)));
        IOException error = assertThrows(IOException.class, () -> MappedMatrix.open(path));
        assertTrue(error.getMessage().contains("C order"), error.getMessage());
    }

    private static final class Failing implements Matrix {

        @Override
        public int rows() {
            return 1;
        }

        @Override
        public int columns() {
            return 1;
        }

        @Override
        public void column(int j, double[] out) {
            throw new IllegalStateException("a column that cannot be read");
        }

        @Override
        public double get(int i, int j) {
            return 0;
        }
    }
}
