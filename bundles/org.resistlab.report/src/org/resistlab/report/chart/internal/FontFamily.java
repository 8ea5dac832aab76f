package org.resistlab.report.chart.internal;

import java.awt.Font;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A family of fonts that is installed on this machine.
 *
 * @param name of the family
 * @param regular in size 1
 * @param bold in size 1; the regular weight where there is no bold one
 * @param regularFile its TrueType file
 * @param boldFile its TrueType file
 */
record FontFamily(String name, Font regular, Font bold, Path regularFile, Path boldFile) {
    byte[] bytes(boolean heavy) {
        try {
            return Files.readAllBytes(heavy ? boldFile : regularFile);
        } catch (IOException e) {
            throw new UncheckedIOException("the font " + name + " cannot be read: " + e.getMessage(), e);
        }
    }
}
