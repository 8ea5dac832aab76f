package org.resistlab.ui.help.model;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The files of the example in the guide for plug-in authors: each block of code is the file whose path stands, as code,
 * first in the paragraph before it; {@code …} stands for the folder of the last file. The tests' fragment takes two
 * files from its bundle, with the changes that the guide says.
 */
public final class ExampleFiles {

    private static final String SECTION = "example-a-learner";

    private ExampleFiles() {
    }

    /** Content by path, in the order of the page. */
    public static Map<String, String> of(List<Block> guide) {
        Map<String, String> files = new LinkedHashMap<>();
        boolean inside = false;
        String path = "";
        for (Block block : guide) {
            if (block instanceof Block.Heading heading) {
                inside = heading.anchor().equals(SECTION);
            }
            if (inside && block instanceof Block.Code code && !path.isEmpty()) {
                files.put(path, code.text() + "\n");
            }
            path = inside && block instanceof Block.Paragraph paragraph ? path(paragraph, files).orElse("") : "";
        }
        files.putAll(ofTests(files));
        return files;
    }

    private static Map<String, String> ofTests(Map<String, String> files) {
        Map<String, String> more = new LinkedHashMap<>();
        files.forEach((path, content) -> {
            String bundle = path.replaceFirst("/.*", "");
            String tests = bundle + ".tests";
            boolean tested = files.keySet().stream().anyMatch(file -> file.startsWith(tests + "/"));
            if (tested && path.equals(bundle + "/pom.xml")) {
                more.put(tests + "/pom.xml",
                        content.replace("<artifactId>" + bundle + "<", "<artifactId>" + tests + "<")
                                .replace("eclipse-plugin", "eclipse-test-plugin"));
            } else if (tested && path.equals(bundle + "/build.properties")) {
                more.put(tests + "/build.properties", content.replaceFirst(",\\\\\\R\\s*plugin\\.xml", ""));
            }
        });
        return more;
    }

    private static Optional<String> path(Block.Paragraph paragraph, Map<String, String> before) {
        String last = before.isEmpty() ? "" : List.copyOf(before.keySet()).getLast();
        String folder = last.contains("/") ? last.substring(0, last.lastIndexOf('/')) : "";
        return paragraph.spans().stream().filter(span -> span.style() == Span.Style.CODE).map(Span::text)
                .map(text -> text.startsWith("…/") ? folder + text.substring(text.lastIndexOf('/')) : text)
                .filter(text -> text.matches("org\\.resistlab\\.[\\w.]+/[\\w./-]*\\.\\w+")).findFirst();
    }

    /**
     * Writes the files below a folder.
     *
     * @return the folders made, directly below the given one
     * @throws IOException if one of the files exists, or cannot be written; what was written before it stays
     */
    public static TreeSet<String> write(Map<String, String> files, Path folder) throws IOException {
        for (String path : files.keySet()) {
            if (Files.exists(folder.resolve(path))) {
                throw new IOException(folder.resolve(path) + " exists already. Nothing was written.");
            }
        }
        TreeSet<String> made = new TreeSet<>();
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path target = folder.resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.write(target, file.getValue().getBytes(StandardCharsets.UTF_8));
            made.add(file.getKey().replaceFirst("/.*", ""));
        }
        return made;
    }
}
