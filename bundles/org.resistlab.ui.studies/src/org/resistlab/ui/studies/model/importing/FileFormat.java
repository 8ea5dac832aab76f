package org.resistlab.ui.studies.model.importing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;

import org.resistlab.core.contribution.Contribution;
import org.resistlab.core.contribution.ContributionKind;
import org.resistlab.core.contribution.Contributions;
import org.resistlab.core.problem.Location;
import org.resistlab.core.problem.Problem;
import org.resistlab.core.problem.ProblemException;
import org.resistlab.core.reader.Reader;

/**
 * The format of a file, found by its beginning.
 *
 * @param reader the reader that recognises it
 * @param head the first bytes, unpacked where the file is gzip
 * @param packed whether the file is gzip
 * @param whole whether the head is all there is
 */
record FileFormat(Contribution reader, byte[] head, boolean packed, boolean whole) {

    private static final int RECOGNISED_BY = 1 << 16;

    /**
     * Reads the beginning of a file and asks every reader.
     *
     * @param limit bytes to read
     * @throws ProblemException if the file is empty, cannot be read, or no reader recognises it
     */
    static FileFormat of(Path file, int limit, Contributions contributions) throws ProblemException {
        byte[] bytes;
        long size;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes(limit);
            size = Files.size(file);
        } catch (IOException e) {
            throw new ProblemException(Problem.error("file.unreadable", "The file cannot be read: " + e.getMessage()
                    + ".", "Check that it is there and that you may read it.").at(Location.of(file.toString())), e);
        }
        if (bytes.length == 0) {
            throw Problem.error("file.empty", file.getFileName() + " is empty.", "Copy it again from its source.")
                    .at(Location.of(file.toString())).toException();
        }
        boolean packed = bytes.length > 2 && (bytes[0] & 0xff) == 0x1f && (bytes[1] & 0xff) == 0x8b;
        byte[] head = packed ? unpacked(bytes, limit, file) : bytes;
        boolean whole = bytes.length == size && (!packed || head.length < limit);
        return new FileFormat(reader(file, head, contributions), head, packed, whole);
    }

    private static byte[] unpacked(byte[] bytes, int limit, Path file) throws ProblemException {
        ByteArrayOutputStream head = new ByteArrayOutputStream(limit);
        byte[] buffer = new byte[1 << 13];
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            for (int count = in.read(buffer); count > 0 && head.size() < limit; count = in.read(buffer)) {
                head.write(buffer, 0, Math.min(count, limit - head.size()));
            }
        } catch (IOException e) {
            if (head.size() == 0) {
                throw new ProblemException(Problem.error("file.gzip", file.getFileName() + " is a damaged gzip file: "
                        + e.getMessage() + ".", "Copy it again from its source."), e);
            }
        }
        return head.toByteArray();
    }

    private static Contribution reader(Path file, byte[] head, Contributions contributions) throws ProblemException {
        byte[] start = head.length > RECOGNISED_BY ? Arrays.copyOf(head, RECOGNISED_BY) : head;
        Contribution best = null;
        int most = 0;
        for (Contribution contribution : contributions.of(ContributionKind.READERS)) {
            int score = contributions.create(contribution, Reader.class).recognizes(file, start.clone());
            if (score > most) {
                most = score;
                best = contribution;
            }
        }
        if (best == null) {
            throw Problem.error("file.format", "No reader recognises the content of " + file.getFileName() + ".",
                    "Readers are installed for: " + String.join(", ", contributions.ids(ContributionKind.READERS))
                            + ".")
                    .toException();
        }
        return best;
    }
}
