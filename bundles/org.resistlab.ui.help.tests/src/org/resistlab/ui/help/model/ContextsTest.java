package org.resistlab.ui.help.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.resistlab.core.contribution.Contributions;
import org.w3c.dom.Element;

/** Context help, cheat sheets and the parts of the workbench that they are about say the same. */
class ContextsTest {

    private static final String PREFIX = "org.resistlab.ui.help.";

    private static List<Element> all(String folder, String tag) throws Exception {
        List<Element> elements = new ArrayList<>();
        for (Path file : Sources.files(Sources.HELP.resolve(folder), ".xml")) {
            elements.addAll(Sources.elements(Sources.xml(file), tag));
        }
        return elements;
    }

    private static List<Path> workbench(String ending) throws Exception {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> bundles = Files.list(Sources.BUNDLES)) {
            for (Path bundle : bundles.filter(path -> path.getFileName().toString().startsWith("org.resistlab.ui"))
                    .filter(path -> !path.getFileName().toString().endsWith(".tests")).sorted().toList()) {
                files.addAll(ending.equals("plugin.xml") ? List.of(bundle.resolve(ending))
                        : Sources.files(bundle.resolve("src"), ending));
            }
        }
        return files;
    }

    private static Set<String> found(Pattern pattern, Collection<Path> files) throws Exception {
        Set<String> found = new TreeSet<>();
        for (Path file : files) {
            for (Matcher match = pattern.matcher(Files.readString(file)); match.find();) {
                found.add(match.group(1));
            }
        }
        return found;
    }

    @Test
    void everyContextThatTheWorkbenchSetsIsDescribedAndTheOtherWayRound() throws Exception {
        Set<String> described = new TreeSet<>();
        all("contexts", "context").forEach(context -> assertTrue(described.add(context.getAttribute("id")),
                "twice: " + context.getAttribute("id")));
        Set<String> used = found(
                Pattern.compile("\"" + Pattern.quote(PREFIX)
                        + "((?:ui|studies|tables|analysis|runs|results|apply|help)-[a-z-]+)\""),
                workbench(".java"));

        assertTrue(used.contains("help-view"), used.toString());
        Set<String> unknown = new TreeSet<>(used);
        unknown.removeAll(described);
        assertEquals(Set.of(), unknown);
        // some put the prefix before the name where they set it
        used.addAll(found(Pattern.compile("\"((?:ui|studies|tables|analysis|runs|results|apply|help)-[a-z-]+)\""),
                workbench(".java")));
        described.removeAll(used);
        assertEquals(Set.of(), described);
    }

    @Test
    void everyContextHasATitleAnExplanationAndAWayOn() throws Exception {
        for (Element context : all("contexts", "context")) {
            String id = context.getAttribute("id");
            String text = context.getElementsByTagName("description").item(0).getTextContent().strip();
            assertTrue(!context.getAttribute("title").isEmpty() && text.length() > 40 && text.endsWith("."), id);
            assertTrue(context.getElementsByTagName("topic").getLength() > 0, id);
        }
    }

    @Test
    void everyFileOfContextsIsDeclared() throws Exception {
        assertEquals(
                Sources.files(Sources.HELP.resolve("contexts"), ".xml").stream()
                        .map(file -> "contexts/" + file.getFileName()).sorted().toList(),
                Sources.elements(Sources.xml(Sources.HELP.resolve("plugin.xml")), "contexts").stream()
                        .map(element -> element.getAttribute("file")).sorted().toList());
    }

    @Test
    void everyAddressThatHelpLeadsToExists() throws Exception {
        Manual manual = Manual.of(Sources::document, Contributions.installed());
        Set<String> installed = new TreeSet<>();
        for (Path file : Sources.files(Sources.BUNDLES, "/plugin.xml")) {
            for (String kind : List.of("modality", "reader", "step", "learner", "explainer", "figure", "stage")) {
                Sources.elements(Sources.xml(file), kind).forEach(element -> installed.add(
                        "reference/" + (kind.equals("modality") ? "modalities" : kind + "s") + "/"
                                + element.getAttribute("id")));
                installed.add("reference/" + (kind.equals("modality") ? "modalities" : kind + "s"));
            }
        }
        List<String> broken = new ArrayList<>();
        List<Element> links = new ArrayList<>(all("contexts", "topic"));
        links.addAll(all("cheatsheets", "item"));
        links.addAll(all("cheatsheets", "intro"));
        for (Element link : links) {
            String address = link.getAttribute("href");
            if (!address.isEmpty() && !manual.leads(address) && !installed.contains(address)) {
                broken.add(address);
            }
        }
        assertEquals(List.of(), broken);
    }

    /** Commands of the platform are taken as they are; their ids do not change. */
    @Test
    void everyCommandViewAndWizardThatHelpNamesExists() throws Exception {
        Set<String> declared = found(Pattern.compile("\\bid=\"(org\\.resistlab\\.[^\"]+)\""), workbench("plugin.xml"));
        Set<String> named = new TreeSet<>();
        Pattern ids = Pattern.compile("org\\.resistlab\\.ui\\.[\\w.-]+");
        for (Element command : all("cheatsheets", "command")) {
            ids.matcher(command.getAttribute("serialization")).results().forEach(match -> named.add(match.group()));
        }
        Path welcome = Sources.HELP.resolve("src/org/resistlab/ui/help/internal/WelcomePart.java");
        named.addAll(found(Pattern.compile("[\"=](org\\.resistlab\\.ui\\.[\\w.-]+\\.(?:demo|new-study))"),
                List.of(welcome)));

        assertTrue(named.contains("org.resistlab.ui.studies.demo"), named.toString());
        named.removeAll(declared);
        assertEquals(Set.of(), named);
    }
}
