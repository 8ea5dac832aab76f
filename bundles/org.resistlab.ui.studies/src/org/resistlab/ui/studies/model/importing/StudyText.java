package org.resistlab.ui.studies.model.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.resistlab.ui.endpoint.EndpointDraft;

/** Writes the lines of a study file. */
final class StudyText {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z_][A-Za-z0-9_./+-]*( [A-Za-z0-9_./+-]+)*");
    private static final Pattern RESERVED = Pattern.compile("(?i)true|false|yes|no|on|off|null|y|n|.*\\.(inf|nan)");

    private StudyText() {
    }

    /** {@code - {id: …, modality: …, file: …}}. */
    static String assay(ImportFile file, String data, List<String> notFeatures) {
        Map<String, String> keys = new LinkedHashMap<>();
        keys.put("id", scalar(file.id()));
        keys.put("modality", scalar(file.modality()));
        keys.put("file", scalar(data));
        if (file.samplesInColumns()) {
            keys.put("samples-in", "columns");
        }
        if (!file.isSampleTable() && !file.idColumn().equals(file.profiles().get(0).name())) {
            keys.put("id-column", scalar(file.idColumn()));
        }
        List<String> exclude = new ArrayList<>(file.samplesInColumns() ? List.of() : file.textColumns());
        notFeatures.stream().filter(name -> !exclude.contains(name)).forEach(exclude::add);
        if (!exclude.isEmpty()) {
            keys.put("exclude", list(exclude));
        }
        options(file, keys);
        return "- " + map(keys);
    }

    /** {@code samples: {file: …, id: …}}. */
    static String samples(ImportFile file, String data) {
        Map<String, String> keys = new LinkedHashMap<>();
        keys.put("file", scalar(data));
        if (!file.idColumn().isBlank()) {
            keys.put("id", scalar(file.idColumn()));
        }
        options(file, keys);
        return "samples: " + map(keys);
    }

    private static void options(ImportFile file, Map<String, String> keys) {
        if (!file.options().isEmpty() && !file.needsCopy()) {
            keys.put("options", value(file.options()));
        }
    }

    /**
     * {@code - {id: …, type: …, column: …}}.
     *
     * @param file the table of the endpoint where that is not the sample table, else null
     * @param data the place of that file in the study folder
     */
    static String endpoint(EndpointDraft draft, ImportFile file, String data) {
        if (file == null) {
            return "- " + value(draft.keys("", ""));
        }
        String sample = file.idColumn().equals(file.profiles().get(0).name()) ? "" : file.idColumn();
        Map<String, String> keys = new LinkedHashMap<>();
        draft.keys(data, sample).forEach((key, each) -> keys.put(key, value(each)));
        options(file, keys);
        return "- " + map(keys);
    }

    /** A value in one line. */
    private static String value(Object value) {
        return switch (value) {
            case Map<?, ?> map -> {
                Map<String, String> keys = new LinkedHashMap<>();
                map.forEach((key, each) -> keys.put(scalar(key.toString()), value(each)));
                yield map(keys);
            }
            case List<?> list -> list.stream().map(StudyText::value).collect(Collectors.joining(", ", "[", "]"));
            case String text -> scalar(text);
            default -> value.toString();
        };
    }

    /** A comment with the units that the user has named: the format has no key for them. */
    static List<String> units(ImportFile file) {
        String units = file.profiles().stream().filter(profile -> !file.correction(profile).unit().isBlank())
                .map(profile -> profile.name() + " in " + file.correction(profile).unit().strip())
                .collect(Collectors.joining(", "));
        return units.isEmpty() ? List.of() : List.of("# units: " + units.replaceAll("\\s+", " "));
    }

    private static String map(Map<String, String> keys) {
        return keys.entrySet().stream().map(entry -> entry.getKey() + ": " + entry.getValue())
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static String list(List<String> texts) {
        return texts.stream().map(StudyText::scalar).collect(Collectors.joining(", ", "[", "]"));
    }

    /** A text that is read again as this text. */
    static String scalar(String text) {
        if (PLAIN.matcher(text).matches() && !RESERVED.matcher(text).matches()) {
            return text;
        }
        StringBuilder out = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ') {
                out.append(String.format("\\x%02x", (int) c));
            } else {
                out.append(c);
            }
        }
        return out.append('"').toString();
    }
}
