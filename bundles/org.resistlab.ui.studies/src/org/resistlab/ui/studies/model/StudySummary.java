package org.resistlab.ui.studies.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.resistlab.core.data.ClassTarget;
import org.resistlab.core.data.SurvivalTarget;
import org.resistlab.core.study.Assay;
import org.resistlab.core.study.Endpoint;
import org.resistlab.core.study.EndpointSpec;
import org.resistlab.core.study.Study;
import org.resistlab.engine.run.AtomicFiles;

/**
 * What the tree says about a study that has been loaded, small enough to be kept from one start to the next.
 *
 * @param samples samples in the sample table
 * @param assays shape by assay id
 * @param endpoints for how many samples the truth is known, in words, by endpoint id
 */
public record StudySummary(int samples, Map<String, AssayShape> assays, Map<String, String> endpoints) {

    /** Nothing is known yet. */
    public static final StudySummary NONE = new StudySummary(0, Map.of(), Map.of());

    private static final int CLASSES_SHOWN = 4;

    public StudySummary {
        assays = new LinkedHashMap<>(assays);
        endpoints = new LinkedHashMap<>(endpoints);
    }

    /** Of a study, or a part of one. */
    public static StudySummary of(Study study) {
        Map<String, AssayShape> assays = new LinkedHashMap<>();
        for (Assay assay : study.assays()) {
            assays.put(assay.id(), new AssayShape(assay.data().rows(), assay.data().columns()));
        }
        Map<String, String> endpoints = new LinkedHashMap<>();
        for (EndpointSpec spec : study.spec().endpoints()) {
            String words = spec.isPanel() ? panel(study, spec.id() + "/")
                    : study.endpoint(spec.id()).map(StudySummary::truth).orElse("");
            if (!words.isEmpty()) {
                endpoints.put(spec.id(), words);
            }
        }
        return new StudySummary(study.samples().size(), assays, endpoints);
    }

    private static String panel(Study study, String prefix) {
        long count = study.endpoints().stream().filter(endpoint -> endpoint.id().startsWith(prefix)).count();
        return count == 0 ? "" : count + (count == 1 ? " endpoint" : " endpoints");
    }

    private static String truth(Endpoint endpoint) {
        return switch (endpoint.target()) {
            case ClassTarget target -> classes(target);
            case SurvivalTarget target -> {
                int events = 0;
                for (boolean event : target.events()) {
                    events += event ? 1 : 0;
                }
                yield endpoint.samples().size() + " samples, " + events + (events == 1 ? " event" : " events");
            }
            default -> endpoint.samples().size() + " samples";
        };
    }

    private static String classes(ClassTarget target) {
        int[] counts = new int[target.classes().size()];
        for (int code : target.codes()) {
            counts[code]++;
        }
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < Math.min(counts.length, CLASSES_SHOWN); i++) {
            parts.add(counts[i] + " " + target.classes().get(i));
        }
        return String.join(", ", parts) + (counts.length > CLASSES_SHOWN ? ", …" : "");
    }

    /** Both: what the other knows, and what only this one knows. */
    public StudySummary with(StudySummary other) {
        Map<String, AssayShape> allAssays = new LinkedHashMap<>(assays);
        allAssays.putAll(other.assays);
        Map<String, String> allEndpoints = new LinkedHashMap<>(endpoints);
        allEndpoints.putAll(other.endpoints);
        return new StudySummary(Math.max(samples, other.samples), allAssays, allEndpoints);
    }

    /** Writes a file that {@link #read(Path)} understands. */
    public void write(Path file) throws IOException {
        StringBuilder text = new StringBuilder("samples\t" + samples + "\n");
        assays.forEach((id, shape) -> text.append("assay\t").append(id).append('\t').append(shape.samples())
                .append('\t').append(shape.features()).append('\n'));
        endpoints.forEach((id, words) -> text.append("endpoint\t").append(id).append('\t')
                .append(words.replaceAll("\\s", " ")).append('\n'));
        Files.createDirectories(file.getParent());
        AtomicFiles.write(file, text);
    }

    /** Reads; a file that is missing or damaged says nothing. */
    public static StudySummary read(Path file) {
        try {
            int samples = 0;
            Map<String, AssayShape> assays = new LinkedHashMap<>();
            Map<String, String> endpoints = new LinkedHashMap<>();
            for (String line : Files.readAllLines(file)) {
                String[] parts = line.split("\t", -1);
                switch (parts[0]) {
                    case "samples" -> samples = Integer.parseInt(parts[1]);
                    case "assay" ->
                        assays.put(parts[1], new AssayShape(Integer.parseInt(parts[2]), Integer.parseInt(parts[3])));
                    case "endpoint" -> endpoints.put(parts[1], parts[2]);
                    default -> {
                        return NONE;
                    }
                }
            }
            return new StudySummary(samples, assays, endpoints);
        } catch (IOException | NumberFormatException | ArrayIndexOutOfBoundsException e) {
            return NONE; // it is made anew when the study is next checked
        }
    }
}
