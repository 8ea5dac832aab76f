package org.resistlab.engine.model;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import org.resistlab.core.state.ArraySink;
import org.resistlab.core.state.ArraySource;
import org.resistlab.numerics.matrix.Npy;

/** Long arrays as entries of a zip: NumPy files for numbers, plain files for bytes. */
final class NpyEntries {

    private static final String FOLDER = "arrays/";

    private NpyEntries() {
    }

    /** Writes them. */
    record Writer(ZipOutputStream zip) implements ArraySink {

        @Override
        public void write(String name, double[] values) throws IOException {
            zip.putNextEntry(StateFile.entry(FOLDER + name + ".npy"));
            Npy.write(zip, values);
            zip.closeEntry();
        }

        @Override
        public void write(String name, int[] values) throws IOException {
            zip.putNextEntry(StateFile.entry(FOLDER + name + ".npy"));
            Npy.write(zip, values);
            zip.closeEntry();
        }

        @Override
        public void write(String name, byte[] values) throws IOException {
            zip.putNextEntry(StateFile.entry(FOLDER + name + ".bin"));
            zip.write(values);
            zip.closeEntry();
        }
    }

    /** Reads them. */
    record Reader(ZipFile zip, long maximumBytes) implements ArraySource {

        @Override
        public double[] reals(String name) throws IOException {
            try (InputStream in = open(name + ".npy")) {
                return Npy.readDoubles(in);
            }
        }

        @Override
        public int[] integers(String name) throws IOException {
            try (InputStream in = open(name + ".npy")) {
                return Npy.readInts(in);
            }
        }

        @Override
        public byte[] bytes(String name) throws IOException {
            try (InputStream in = open(name + ".bin")) {
                return in.readAllBytes();
            }
        }

        private InputStream open(String name) throws IOException {
            ZipEntry entry = zip.getEntry(FOLDER + name);
            if (entry == null) {
                throw new IOException("there is no entry " + FOLDER + name);
            }
            return new BufferedInputStream(new LimitedStream(zip.getInputStream(entry), maximumBytes));
        }
    }
}
