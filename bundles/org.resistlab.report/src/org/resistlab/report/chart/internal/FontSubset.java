package org.resistlab.report.chart.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** A font reduced to the characters of one document. */
public final class FontSubset {
    /** What a browser asks of a font, without the hinting programs, which outweigh the outlines of a small subset. */
    private static final List<String> TABLES = List.of("head", "hhea", "maxp", "hmtx", "cmap", "loca", "glyf", "name",
            "post", "OS/2");

    private FontSubset() {
    }

    /**
     * Returns the font with the given characters only.
     *
     * @param font a TrueType font
     * @param codePoints the characters; those the font lacks are left out
     * @return the bytes of the reduced font
     */
    public static byte[] of(byte[] font, Set<Integer> codePoints) {
        try (TrueTypeFont full = new TTFParser().parse(new RandomAccessReadBuffer(font))) {
            TTFSubsetter subsetter = new TTFSubsetter(full, TABLES);
            new TreeSet<>(codePoints).forEach(subsetter::add);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            subsetter.writeToStream(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("the font cannot be reduced", e);
        }
    }
}
