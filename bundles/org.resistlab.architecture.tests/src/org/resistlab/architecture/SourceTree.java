package org.resistlab.architecture;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.eclipse.osgi.util.ManifestElement;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The project's folder: its bundles, the modules that are built and the features that are installed. */
final class SourceTree {

    private final Path root;

    SourceTree(Path root) {
        this.root = root;
    }

    /** All bundles, in the order of their folders' names. */
    List<SourceBundle> bundles() throws IOException, BundleException {
        List<SourceBundle> bundles = new ArrayList<>();
        for (Path folder : folders(root.resolve("bundles"))) {
            if (Files.exists(folder.resolve("META-INF/MANIFEST.MF"))) {
                bundles.add(bundle(folder));
            }
        }
        return bundles;
    }

    /** The modules of {@code bundles/pom.xml}. */
    List<String> modules() throws IOException, ParserConfigurationException, SAXException {
        return elements(root.resolve("bundles/pom.xml"), "module").map(Element::getTextContent).toList();
    }

    /** The bundles a feature lists. */
    Set<String> installedBy(String feature)
            throws IOException, ParserConfigurationException, SAXException {
        Path file = root.resolve("features").resolve(feature).resolve("feature.xml");
        return elements(file, "plugin").map(plugin -> plugin.getAttribute("id"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The names of all features. */
    List<String> features() throws IOException {
        return folders(root.resolve("features")).stream().map(Path::getFileName).map(Path::toString).toList();
    }

    /** The text of every class of the bundles, but for their tests, by its file below {@code bundles}. */
    Map<String, String> classes() throws IOException {
        Map<String, String> classes = new TreeMap<>();
        Path bundles = root.resolve("bundles");
        for (Path folder : folders(bundles)) {
            Path sources = folder.resolve("src");
            if (Files.isDirectory(sources) && !folder.toString().endsWith(".tests")) {
                try (Stream<Path> files = Files.walk(sources)) {
                    for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
                        classes.put(bundles.relativize(file).toString().replace('\\', '/'), Files.readString(file));
                    }
                }
            }
        }
        return classes;
    }

    private static SourceBundle bundle(Path folder) throws IOException, BundleException {
        Attributes headers = headers(folder);
        ManifestElement name = parse(headers, Constants.BUNDLE_SYMBOLICNAME)[0];
        String licence = headers.getValue("Bundle-License");
        return new SourceBundle(name.getValue(), folder.getFileName().toString(),
                Boolean.parseBoolean(name.getDirective(Constants.SINGLETON_DIRECTIVE)),
                Files.exists(folder.resolve("plugin.xml")), licence == null ? "" : licence,
                names(parse(headers, Constants.REQUIRE_BUNDLE)), names(parse(headers, Constants.IMPORT_PACKAGE)),
                Arrays.stream(parse(headers, Constants.EXPORT_PACKAGE)).map(SourceTree::exported).toList(),
                documented(folder.resolve("src")));
    }

    private static Attributes headers(Path folder) throws IOException {
        try (InputStream in = Files.newInputStream(folder.resolve("META-INF/MANIFEST.MF"))) {
            return new Manifest(in).getMainAttributes();
        }
    }

    private static ManifestElement[] parse(Attributes headers, String header) throws BundleException {
        ManifestElement[] elements = ManifestElement.parseHeader(header, headers.getValue(header));
        return elements == null ? new ManifestElement[0] : elements;
    }

    private static Set<String> names(ManifestElement[] elements) {
        return Arrays.stream(elements).map(ManifestElement::getValue).collect(Collectors.toCollection(TreeSet::new));
    }

    private static ExportedPackage exported(ManifestElement element) {
        boolean restricted = Boolean.parseBoolean(element.getDirective("x-internal"))
                || element.getDirective("x-friends") != null;
        return new ExportedPackage(element.getValue(), element.getAttribute(Constants.VERSION_ATTRIBUTE), restricted);
    }

    private static Set<String> documented(Path sources) throws IOException {
        if (!Files.isDirectory(sources)) {
            return Set.of();
        }
        try (Stream<Path> files = Files.walk(sources)) {
            return files.filter(file -> file.endsWith("package-info.java"))
                    .map(file -> sources.relativize(file.getParent()).toString().replace('\\', '/').replace('/', '.'))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static List<Path> folders(Path parent) throws IOException {
        List<Path> folders = new ArrayList<>();
        try (DirectoryStream<Path> children = Files.newDirectoryStream(parent, Files::isDirectory)) {
            children.forEach(folders::add);
        }
        folders.removeIf(folder -> !folder.getFileName().toString().startsWith("org.resistlab."));
        folders.sort(null);
        return folders;
    }

    private static Stream<Element> elements(Path file, String name)
            throws IOException, ParserConfigurationException, SAXException {
        try (InputStream in = Files.newInputStream(file)) {
            NodeList nodes = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(in)
                    .getElementsByTagName(name);
            return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item).map(Element.class::cast).toList()
                    .stream();
        }
    }
}
