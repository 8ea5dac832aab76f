package org.resistlab.ui.help.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The project's documents and bundles as they stand in the tree of sources; tests run in a bundle's folder. */
final class Sources {

    static final Path BUNDLES = Files.isDirectory(Path.of("bundles")) ? Path.of("bundles") : Path.of("..");

    static final Path HELP = BUNDLES.resolve("org.resistlab.ui.help");

    private Sources() {
    }

    /** A document by the name of its file, from the folders that the build takes the manual's documents from. */
    static InputStream document(String name) {
        Path root = BUNDLES.resolve("..");
        Path file = Stream.of(root.resolve("docs").resolve(name), root.resolve(name)).filter(Files::exists).findFirst()
                .orElse(null);
        try {
            return file == null ? null : Files.newInputStream(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Document xml(Path file) throws Exception {
        try (InputStream in = Files.newInputStream(file)) {
            return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(in);
        }
    }

    static List<Element> elements(Document document, String tag) {
        List<Element> found = new ArrayList<>();
        NodeList nodes = document.getElementsByTagName(tag);
        for (int i = 0; i < nodes.getLength(); i++) {
            found.add((Element) nodes.item(i));
        }
        return found;
    }

    static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }
}
