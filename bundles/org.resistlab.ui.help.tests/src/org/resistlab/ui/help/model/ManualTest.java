package org.resistlab.ui.help.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resistlab.core.contribution.Contribution;
import org.resistlab.core.contribution.ContributionKind;
import org.resistlab.core.contribution.Contributions;
import org.resistlab.core.contribution.Reference;
import org.resistlab.core.data.Task;
import org.resistlab.core.parameter.Parameter;
import org.resistlab.core.parameter.ParameterType;
import org.resistlab.core.problem.Problem;

class ManualTest {

    private static final Contribution LEARNER = new Contribution(ContributionKind.LEARNERS, "lab.net", "Lab <net>",
            "Learns by a net.", Set.of(Task.CLASS), Set.of("sparse"),
            List.of(new Parameter("C", ParameterType.REAL, 1.0, 0, Double.POSITIVE_INFINITY, true, false, List.of(),
                    false, "", "Cost."),
                    new Parameter("rate", ParameterType.INTEGER, 3L, 1, 20, false, false, List.of("auto"), false, "Hz",
                            "")),
            List.of(new Reference("Doe 2020", "10.1000/1"), new Reference("Roe 1999", "")), "MIT", "org.lab.net",
            Map.of("library", "Net 2"));

    /** A registry with what is given, as a lab's plug-in would add it. */
    private record Installed(List<Contribution> contributions) implements Contributions {

        @Override
        public List<Contribution> of(ContributionKind kind) {
            return contributions.stream().filter(contribution -> contribution.kind() == kind).toList();
        }

        @Override
        public List<Problem> problems() {
            return List.of();
        }

        @Override
        public <T> T create(Contribution contribution, Class<T> type) {
            throw new AssertionError("no code is loaded for the manual");
        }
    }

    private static Manual manual(Map<String, String> documents, Contribution... contributions) {
        return Manual.of(name -> Optional.ofNullable(documents.get(name))
                .map(text -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))).orElse(null),
                new Installed(List.of(contributions)));
    }

    private static Manual ofSources() {
        return Manual.of(Sources::document, new Installed(List.of(LEARNER)));
    }

    @Test
    void aPlugInsLearnerHasAPageOfAllThatItDeclares() {
        Page page = manual(Map.of(), LEARNER).page("reference/learners/lab.net").orElseThrow();
        String text = String.join("\n", page.blocks().stream().map(Block::text).toList());

        for (String expected : List.of("Lab <net>", "lab.net · learner of the plug-in org.lab.net · MIT",
                "Learns by a net.", "Endpoints: class.", "Can: sparse.", "Computed by Net 2.",
                "  - {id: my-model, algorithm: lab.net}", "C Cost. A number > 0. 1",
                "rate A whole number >= 1 and <= 20 or auto, in Hz. 3", "Doe 2020, doi:10.1000/1", "Roe 1999")) {
            assertTrue(text.contains(expected), expected + " is not in\n" + text);
        }
        assertTrue(page.blocks().stream().anyMatch(block -> block instanceof Block.Item item
                && item.spans().contains(Span.link("doi:10.1000/1", "https://doi.org/10.1000/1"))));
    }

    @Test
    void theOverviewOfAKindLeadsToEachPage() {
        Manual manual = manual(Map.of(), LEARNER);

        assertEquals(List.of("reference/learners", "reference/learners/lab.net"),
                manual.pages().stream().map(Page::address).toList());
        Block.Table table = (Block.Table) manual.page("reference/learners").orElseThrow().blocks().getLast();
        assertEquals(List.of(Span.link("lab.net", "reference/learners/lab.net")),
                table.rows().getFirst().getFirst());
    }

    @Test
    void aLinkToWhatIsNoPageIsText() {
        Page page = manual(Map.of("study-file.md", "# A\n[b](#a) [c](#none) [d](../LICENSE) [e](https://f.g)"))
                .page("study-file").orElseThrow();

        assertEquals(
                List.of(Span.link("b", "study-file#a"), Span.plain(" "), Span.plain("c"), Span.plain(" "),
                        Span.plain("d"), Span.plain(" "), Span.link("e", "https://f.g")),
                ((Block.Paragraph) page.blocks().getLast()).spans());
    }

    @Test
    void everyLinkBetweenTheProjectsDocumentsLeadsSomewhere() throws Exception {
        Manual manual = ofSources();
        Pattern links = Pattern.compile("\\]\\(((?:\\.\\./|docs/)*([\\w-]+)\\.md)?(#[\\w-]+)?\\)");
        List<String> broken = new ArrayList<>();
        int checked = 0;
        for (Page page : manual.pages()) {
            if (page.address().startsWith("reference/")) {
                continue;
            }
            String text = new String(Sources.document(page.address() + ".md").readAllBytes(), StandardCharsets.UTF_8);
            for (Matcher link = links.matcher(text); link.find(); checked++) {
                String target = Optional.ofNullable(link.group(2)).orElse(page.address())
                        + Optional.ofNullable(link.group(3)).orElse("");
                if (!manual.leads(target) && !"THIRD-PARTY".equals(link.group(2))) {
                    broken.add(page.address() + ": " + link.group());
                }
            }
        }
        assertEquals(List.of(), broken);
        assertTrue(checked > 15, checked + " links");
    }

    @Test
    void allDocumentsAreInTheManualAndPackedByTheBuild() throws Exception {
        List<String> addresses = ofSources().pages().stream().map(Page::address).toList();
        for (Path document : Sources.files(Sources.BUNDLES.resolve("../docs"), ".md")) {
            assertTrue(addresses.contains(document.getFileName().toString().replace(".md", "")), document.toString());
        }
        String build = Files.readString(Sources.HELP.resolve("pom.xml"));
        for (String document : List.of("README.md", "CONTRIBUTING.md", "ARCHITECTURE.md", "*.md")) {
            assertTrue(build.contains("<include>" + document + "</include>"), document);
        }
    }

    @Test
    void searchFindsTheSectionThatSaysItAndThePageThatIsNamedSo() {
        Manual manual = ofSources();

        assertEquals("reference/learners/lab.net", manual.search("lab net", 5).getFirst().address());
        assertEquals("analysis-file#validate", manual.search("outer folds inner permutations external", 5).getFirst()
                .address());
        assertTrue(manual.search("permut", 40).stream().anyMatch(hit -> hit.address().equals("analysis-file#validate")),
                "a word's beginning is enough");
        assertEquals(List.of(), manual.search("zebrafish leaderboard", 5));
        assertEquals(List.of(), manual.search(" ,. ", 5));
    }

    @Test
    void anExcerptShowsTheWordsThatWereFound() {
        Manual manual = manual(
                Map.of("study-file.md", "# A\n" + "before ".repeat(60) + "needle " + "after ".repeat(60)));
        Hit hit = manual.search("needle", 5).getFirst();

        assertTrue(hit.excerpt().contains("needle") && hit.excerpt().length() < 130, hit.excerpt());
        assertTrue(SearchPage.of(manual, "needle").blocks().stream().anyMatch(block -> block instanceof Block.Heading h
                && h.spans().equals(List.of(Span.link("The study file", "study-file")))));
    }

    @Test
    void htmlIsOnePageThatNeedsNothingElse() {
        String html = Html.of(ofSources());

        assertTrue(html.contains("<h1 id=\"reference/learners/lab.net#lab-net\">Lab &lt;net&gt;</h1>"));
        assertTrue(html.contains("<a href=\"#analysis-file\">"));
        assertTrue(html.contains("<section id=\"analysis-file\">"));
        assertFalse(html.contains("src=") || html.contains("<script") || html.contains("<link"));
        assertEquals(count(html, "<ul>"), count(html, "</ul>"));
        assertEquals(count(html, "<table>"), count(html, "</table>"));
    }

    private static int count(String text, String word) {
        return text.split(Pattern.quote(word), -1).length;
    }

    @Test
    void theExampleOfTheGuideCanBeSavedOnce(@TempDir Path folder) throws Exception {
        Map<String, String> files = ExampleFiles.of(ofSources().page("CONTRIBUTING").orElseThrow().blocks());
        String source = "org.resistlab.algorithm.centroid/src/org/resistlab/algorithm/centroid/";

        assertEquals(List.of("org.resistlab.algorithm.centroid/META-INF/MANIFEST.MF",
                "org.resistlab.algorithm.centroid/build.properties", "org.resistlab.algorithm.centroid/pom.xml",
                "org.resistlab.algorithm.centroid/plugin.xml", source + "package-info.java",
                source + "NearestCentroid.java", source + "CentroidModel.java",
                "org.resistlab.algorithm.centroid.tests/build.properties",
                "org.resistlab.algorithm.centroid.tests/pom.xml",
                "org.resistlab.algorithm.centroid.tests/META-INF/MANIFEST.MF",
                "org.resistlab.algorithm.centroid.tests/src/org/resistlab/algorithm/centroid/NearestCentroidTest.java")
                .stream().sorted().toList(), files.keySet().stream().sorted().toList());
        ExampleFiles.write(files, folder);
        assertTrue(Files.readString(folder.resolve(source + "CentroidModel.java")).contains("record CentroidModel("));
        String pom = Files.readString(folder.resolve("org.resistlab.algorithm.centroid.tests/pom.xml"));
        assertTrue(pom.contains("<artifactId>org.resistlab.algorithm.centroid.tests</artifactId>")
                && pom.contains("<packaging>eclipse-test-plugin</packaging>"), pom);
        assertEquals("source.. = src/\noutput.. = bin/\nbin.includes = META-INF/,\\\n               .\n",
                Files.readString(folder.resolve("org.resistlab.algorithm.centroid.tests/build.properties")));
        Exception refused = assertThrows(IOException.class,
                () -> ExampleFiles.write(files, folder));
        assertTrue(refused.getMessage().contains("exists already"), refused.getMessage());
    }

    @Test
    void aTourIsReadAndMarksWhatIsDone() throws Exception {
        for (Path file : Sources.files(Sources.HELP.resolve("cheatsheets"), ".xml")) {
            try (InputStream in = Files.newInputStream(file)) {
                Tour tour = Tour.read(in);
                assertTrue(tour.steps().size() > 4 && tour.intro().endsWith("."), tour.title());
            }
        }
        String xml = "<cheatsheet title='T'><intro><description>Go.</description></intro><item title='A' href='x#y'>"
                + "<description>Do\n  a.</description><command serialization='c'/></item><item title='B'>"
                + "<description>b</description></item></cheatsheet>";
        Tour tour = Tour.read(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
        assertEquals(new Tour("T", "Go.",
                List.of(new Tour.Step("A", "Do a.", "c", "x#y"), new Tour.Step("B", "b", "", ""))), tour);
        assertEquals(
                List.of("T", "Go.", "✓ 1. A", "Do a.", "Do it again  ·  Read more  ·  Clear mark", "2. B", "b",
                        "Mark as done", "1 of 2 are done.  Start again"),
                tour.page(Set.of("A")).blocks().stream().map(Block::text).toList());
        assertThrows(IOException.class, () -> Tour.read(new ByteArrayInputStream("<!DOCTYPE a><a/>".getBytes(
                StandardCharsets.UTF_8))));
    }

    @Test
    void theMarksOfATourAreKeptByTheirSteps() {
        Map<String, String> kept = new HashMap<>();
        TourMarks marks = new TourMarks(key -> kept.getOrDefault(key, ""), kept::put);
        marks.set("first", "Open it, and look", true);
        marks.set("first", "Run it", true);
        marks.set("other", "Run it", true);
        marks.set("first", "Run it", false);
        assertEquals(Set.of("Open it, and look"), marks.of("first"));
        marks.clear("first");
        assertEquals(Set.of(), marks.of("first"));
        assertEquals(Set.of("Run it"), marks.of("other"));
    }

    @Test
    void goingBackAndForwardFollowsTheWay() {
        Visits<String> visits = new Visits<>();
        List.of("a", "b", "b", "c").forEach(visits::go);

        assertEquals(Optional.of("b"), visits.back());
        assertEquals(Optional.of("a"), visits.back());
        assertEquals(Optional.empty(), visits.back());
        assertEquals(Optional.of("b"), visits.forward());
        visits.go("d");
        assertFalse(visits.canGoForward());
        assertEquals(Optional.of("b"), visits.back());
    }
}
