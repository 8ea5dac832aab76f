package org.resistlab.stage.collect.internal.text;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * The unpacked bytes of a text file, for many threads that each want another part: those of a plain file are read where
 * they are asked for, those of a packed one are held in memory.
 */
public abstract sealed class TextBytes implements Closeable {

    private static final int BLOCK = 1 << 22;
    private static final int BUFFER = 1 << 16;
    private static final double SHARE_OF_HEAP = 0.3;

    /**
     * Opens a file.
     *
     * @return null if the text is longer than {@link TextSource#maxBytes}, or unpacks to more than can be held
     * @throws IOException if it cannot be read or unpacked
     */
    static TextBytes open(TextSource source) throws IOException {
        byte[] start = new byte[2];
        try (InputStream in = Files.newInputStream(source.file())) {
            int read = in.readNBytes(start, 0, 2);
            if (read == 2 && (start[0] & 0xff) == 0x1f && (start[1] & 0xff) == 0x8b) {
                return Unpacked.of(source);
            }
        }
        FileChannel channel = FileChannel.open(source.file(), StandardOpenOption.READ);
        if (channel.size() > source.maxBytes()) {
            channel.close();
            return null;
        }
        return new Plain(channel);
    }

    /** Number of bytes. */
    public abstract long size();

    /** Bytes of memory that they take. */
    public abstract long held();

    /**
     * Copies bytes.
     *
     * @throws IOException if there are not as many
     */
    public abstract void read(long from, byte[] into, int length) throws IOException;

    private static final class Plain extends TextBytes {

        private final FileChannel channel;
        private final long size;

        Plain(FileChannel channel) throws IOException {
            this.channel = channel;
            this.size = channel.size();
        }

        @Override
        public long size() {
            return size;
        }

        @Override
        public long held() {
            return 0;
        }

        @Override
        public void read(long from, byte[] into, int length) throws IOException {
            ByteBuffer buffer = ByteBuffer.wrap(into, 0, length);
            long at = from;
            while (buffer.hasRemaining()) {
                int read = channel.read(buffer, at);
                if (read < 0) {
                    throw new IOException("the file has become shorter");
                }
                at += read;
            }
        }

        @Override
        public void close() throws IOException {
            channel.close();
        }
    }

    private static final class Unpacked extends TextBytes {

        private final List<byte[]> blocks;
        private final long size;

        private Unpacked(List<byte[]> blocks, long size) {
            this.blocks = blocks;
            this.size = size;
        }

        static TextBytes of(TextSource source) throws IOException {
            long most = Math.min(source.maxBytes(), (long) (SHARE_OF_HEAP * Runtime.getRuntime().maxMemory()));
            List<byte[]> blocks = new ArrayList<>();
            long size = 0;
            try (InputStream file = Files.newInputStream(source.file());
                    InputStream in = new GZIPInputStream(file, BUFFER)) {
                byte[] block = new byte[BLOCK];
                int read = in.readNBytes(block, 0, BLOCK);
                while (read > 0) {
                    source.execution().checkCancelled();
                    blocks.add(read == BLOCK ? block : Arrays.copyOf(block, read));
                    size += read;
                    if (size > most) {
                        return null;
                    }
                    block = new byte[BLOCK];
                    read = in.readNBytes(block, 0, BLOCK);
                }
            }
            return new Unpacked(blocks, size);
        }

        @Override
        public long size() {
            return size;
        }

        @Override
        public long held() {
            return size;
        }

        @Override
        public void read(long from, byte[] into, int length) throws IOException {
            if (from + length > size) {
                throw new IOException("the text is shorter");
            }
            int done = 0;
            while (done < length) {
                long at = from + done;
                byte[] block = blocks.get((int) (at / BLOCK));
                int offset = (int) (at % BLOCK);
                int count = Math.min(length - done, block.length - offset);
                System.arraycopy(block, offset, into, done, count);
                done += count;
            }
        }

        @Override
        public void close() {
            blocks.clear();
        }
    }
}
