package org.resistlab.ui.apply.model;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * What a user has chosen and typed of new patients, by the name of its field: kept as a text until the editor is
 * closed.
 *
 * @param fields texts of fields that are not empty
 */
public record PatientDraft(Map<String, String> fields) {

    /** Fields that are empty are left out. */
    public PatientDraft {
        fields = new TreeMap<>(fields);
        fields.values().removeIf(String::isEmpty);
    }

    /** Of a text that {@link #text} has made; of any other what can be read of it. */
    public static PatientDraft of(String text) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(text));
        } catch (IOException | IllegalArgumentException e) {
            properties.clear();
        }
        Map<String, String> fields = new TreeMap<>();
        properties.stringPropertyNames().forEach(name -> fields.put(name, properties.getProperty(name)));
        return new PatientDraft(fields);
    }

    /** As text. */
    public String text() {
        Properties properties = new Properties();
        properties.putAll(fields);
        StringWriter text = new StringWriter();
        try {
            properties.store(text, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
