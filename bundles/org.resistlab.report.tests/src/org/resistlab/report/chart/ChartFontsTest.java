package org.resistlab.report.chart;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Font;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class ChartFontsTest {
    @Test
    void bothWeightsComeFromTheBundle() {
        assertEquals("IBM Plex Sans", ChartFonts.regular(12).getFamily());
        assertEquals("IBM Plex Sans SemiBold", ChartFonts.bold(12).getFontName());
        assertEquals(-1, ChartFonts.regular(12).canDisplayUpTo("0123456789 −–±×·…≤≥≈µαβγκΔ₂²→éüß 95 % (0.87–0.94)"));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    @EnabledIfSystemProperty(named = "java.awt.headless", matches = "true")
    void withoutADisplayJavaIsGivenTheBundledFontInPlaceOfTheSystems() {
        ChartFonts.prepare();
        assertTrue(Files.isReadable(Path.of(System.getProperty("sun.awt.fontconfig"))));
    }

    @Test
    void aSubsetHasItsCharactersAndTheWidthsOfTheWholeFont() throws Exception {
        Set<Integer> characters = new TreeSet<>();
        "ROC 0.91β".codePoints().forEach(characters::add);
        byte[] bytes = ChartFonts.subset(false, characters);
        Font subset = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(bytes)).deriveFont(12f);
        assertEquals(-1, subset.canDisplayUpTo("ROC 0.91β"));
        assertEquals(0, subset.canDisplayUpTo("Z"));
        assertTrue(bytes.length < 12_000, "bytes: " + bytes.length);
        assertArrayEquals(bytes, ChartFonts.subset(false, characters));
    }
}
