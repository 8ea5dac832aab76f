package org.resistlab.core.contribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import javax.xml.parsers.DocumentBuilderFactory;

import org.eclipse.core.runtime.ContributorFactorySimple;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.spi.RegistryStrategy;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.resistlab.core.contribution.internal.RegistryContributions;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The schemas of the extension points say what the code reads, and their examples are valid contributions. */
class SchemasTest {

    private static InputStream open(String path) throws IOException {
        URL inBundle = SchemasTest.class.getResource("/" + path);
        if (inBundle != null) {
            return inBundle.openStream();
        }
        Path beside = Path.of("..", "org.resistlab.core", path);
        Assumptions.assumeTrue(Files.exists(beside), "the bundle's files are neither on the class path nor beside");
        return Files.newInputStream(beside);
    }

    private static Document schema(String name) throws Exception {
        try (InputStream in = open("schema/" + name + ".exsd")) {
            return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(in);
        }
    }

    private static List<Element> elements(Element parent, String tag) {
        List<Element> found = new ArrayList<>();
        NodeList nodes = parent.getElementsByTagName(tag);
        for (int i = 0; i < nodes.getLength(); i++) {
            found.add((Element) nodes.item(i));
        }
        return found;
    }

    private static Element declaration(Document schema, String name) {
        return elements(schema.getDocumentElement(), "element").stream()
                .filter(element -> element.getAttribute("name").equals(name)).findFirst().orElseThrow();
    }

    private static Set<String> attributes(Element declaration) {
        Set<String> names = new TreeSet<>();
        elements(declaration, "attribute").forEach(attribute -> names.add(attribute.getAttribute("name")));
        return names;
    }

    private static String section(Document schema, String type) {
        return elements(schema.getDocumentElement(), "meta.section").stream()
                .filter(section -> section.getAttribute("type").equals(type))
                .map(section -> ((Element) section.getParentNode().getParentNode())
                        .getElementsByTagName("documentation").item(0).getTextContent())
                .findFirst().orElse("");
    }

    @Test
    void everyExtensionPointHasACompleteSchema() throws Exception {
        for (ContributionKind kind : ContributionKind.values()) {
            Document schema = schema(kind.word());
            Element meta = elements(schema.getDocumentElement(), "meta.schema").get(0);
            assertEquals("org.resistlab.core", meta.getAttribute("plugin"));
            assertEquals(kind.word(), meta.getAttribute("id"));
            assertTrue(attributes(declaration(schema, kind.element()))
                    .containsAll(List.of("id", "name", "class", "licence")), kind::word);
            for (String type : List.of("since", "examples", "apiinfo", "implementation", "copyright")) {
                assertFalse(section(schema, type).isBlank(), () -> kind.word() + " " + type);
            }
            elements(schema.getDocumentElement(), "attribute").forEach(attribute -> assertFalse(
                    elements(attribute, "documentation").get(0).getTextContent().isBlank(),
                    () -> kind.word() + " " + attribute.getAttribute("name")));
        }
    }

    @Test
    void theSharedElementsDeclareWhatIsRead() throws Exception {
        Document shared = schema("contribution");
        assertEquals(
                Set.of("name", "type", "default", "min", "max", "min-exclusive", "max-exclusive", "choices", "list",
                        "unit", "description"),
                attributes(declaration(shared, "parameter")));
        assertEquals(Set.of("text", "doi"), attributes(declaration(shared, "reference")));
        assertEquals(Set.of("type"), attributes(declaration(shared, "task")));
        assertEquals(Set.of("id"), attributes(declaration(shared, "capability")));
        assertEquals(Set.of("class", "id", "licence", "name", "library", "ensemble"),
                attributes(declaration(schema("learners"), "learner")));
        assertEquals(Set.of("class", "id", "licence", "name", "order"),
                attributes(declaration(schema("stages"), "stage")));
    }

    @Test
    void theTypesThatClassesMustHaveExist() throws Exception {
        for (ContributionKind kind : ContributionKind.values()) {
            String type = elements(declaration(schema(kind.word()), kind.element()), "meta.attribute").stream()
                    .map(meta -> meta.getAttribute("basedOn")).filter(name -> !name.isEmpty()).findFirst().orElseThrow()
                    .substring(1);
            if (kind != ContributionKind.STAGES) {
                assertTrue(Class.forName(type).isInterface(), type);
            }
        }
    }

    @Test
    void theExamplesAreValid() throws Exception {
        for (ContributionKind kind : ContributionKind.values()) {
            String html = section(schema(kind.word()), "examples");
            String example = html.substring(html.indexOf("<pre>") + 5, html.indexOf("</pre>")).replace("&lt;", "<")
                    .replace("&gt;", ">").replace("&amp;", "&");
            Object token = new Object();
            IExtensionRegistry registry = RegistryFactory.createRegistry(new RegistryStrategy(null, null), token, null);
            add(registry, token, "org.resistlab.core",
                    "<plugin><extension-point id=\"" + kind.word() + "\" name=\"x\"/></plugin>");
            add(registry, token, "org.example.lab", "<plugin>" + example + "</plugin>");
            Contributions contributions = new RegistryContributions(registry);
            assertEquals(List.of(), contributions.problems(), kind::word);
            assertEquals(1, contributions.of(kind).size(), kind::word);
            assertTrue(contributions.of(kind).get(0).id().startsWith("lab."), kind::word);
        }
    }

    private static void add(IExtensionRegistry registry, Object token, String plugin, String xml) {
        assertTrue(registry.addContribution(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)),
                ContributorFactorySimple.createContributor(plugin), false, plugin, null, token));
    }
}
