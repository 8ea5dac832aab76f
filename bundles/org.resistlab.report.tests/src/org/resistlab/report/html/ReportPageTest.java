package org.resistlab.report.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.resistlab.core.result.EndpointResult;
import org.resistlab.core.result.RunResult;
import org.resistlab.engine.result.Verdict;
import org.resistlab.report.FakeContributions;
import org.resistlab.report.Report;
import org.resistlab.report.SampleRuns;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

class ReportPageTest {

    private static final Pattern LOADS = Pattern
            .compile("(?:src|srcset|poster|data|action)=\"|url\\(([^)]*)\\)|@import");

    private static final Map<String, String> PAGES = new HashMap<>();

    @TempDir
    private static Path folder;

    static Stream<RunResult> runs() {
        return Stream.of(SampleRuns.leukaemia(), SampleRuns.external(), SampleRuns.subtypes(),
                SampleRuns.doseResponse(), SampleRuns.partial(), SampleRuns.hostile());
    }

    /** The page with its figures, which are drawn once for each run. */
    private static String page(RunResult run) throws IOException {
        if (!PAGES.containsKey(run.title())) {
            Report.write(run, folder);
            PAGES.put(run.title(), Files.readString(folder.resolve("report.html")));
        }
        return PAGES.get(run.title());
    }

    /** The page without figures. */
    private static String text(RunResult run) {
        return ReportPage.of(run, List.of(), new FakeContributions());
    }

    private static Document parse(String page) throws ParserConfigurationException, SAXException, IOException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        DocumentBuilder builder = factory.newDocumentBuilder();
        return builder.parse(new InputSource(new StringReader(page)));
    }

    private static List<Element> elements(Document page, String tag) {
        NodeList nodes = page.getElementsByTagName(tag);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    @ParameterizedTest
    @MethodSource("runs")
    void thePageIsWellFormedAndItsLinksLeadSomewhere(RunResult run)
            throws IOException, ParserConfigurationException, SAXException {
        Document page = parse(page(run));
        Set<String> ids = new HashSet<>();
        for (Element element : elements(page, "*")) {
            String id = element.getAttribute("id");
            assertTrue(id.isEmpty() || ids.add(id), "twice: " + id);
        }
        for (Element link : elements(page, "a")) {
            String target = link.getAttribute("href");
            if (target.startsWith("#")) {
                assertTrue(ids.contains(target.substring(1)), target);
            } else if (target.startsWith("figures/")) {
                assertTrue(Files.exists(folder.resolve(target)), target);
            }
        }
        assertEquals(1, elements(page, "h1").size());
    }

    @ParameterizedTest
    @MethodSource("runs")
    void thePageLoadsNothing(RunResult run) throws IOException, ParserConfigurationException, SAXException {
        String page = page(run);
        Matcher loads = LOADS.matcher(Pattern.compile(">[^<]*<").matcher(page.replaceAll("(?s)<style>.*?</style>", ""))
                .replaceAll("><"));
        while (loads.find()) {
            assertNotNull(loads.group(1), loads.group());
            assertTrue(loads.group(1).startsWith("#"), loads.group());
        }
        Matcher fonts = Pattern.compile("url\\(([^)]{0,40})").matcher(page.substring(0, page.indexOf("</style>")));
        while (fonts.find()) {
            assertTrue(fonts.group(1).startsWith("data:font/ttf;base64,"), fonts.group());
        }
        Document document = parse(page);
        for (String tag : List.of("script", "link", "iframe", "img", "object", "embed", "base", "form")) {
            assertEquals(0, document.getElementsByTagName(tag).getLength(), tag);
        }
        for (Element element : elements(document, "*")) {
            for (int i = 0; i < element.getAttributes().getLength(); i++) {
                String name = element.getAttributes().item(i).getNodeName();
                assertFalse(name.startsWith("on"), name);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("runs")
    void everyPartIsThere(RunResult run) throws ParserConfigurationException, SAXException, IOException {
        Document page = parse(text(run));
        List<String> sections = elements(page, "section").stream().map(section -> section.getAttribute("id")).toList();
        assertTrue(sections.containsAll(List.of("findings", "quality", "methods", "repeat", "files", "references")),
                sections.toString());
        assertEquals(run.endpoints().size(), sections.stream().filter(id -> id.startsWith("endpoint-")).count());
    }

    @ParameterizedTest
    @MethodSource("runs")
    void figuresHaveANameForThoseWhoCannotSeeThemAndTablesHaveHeaders(RunResult run)
            throws IOException, ParserConfigurationException, SAXException {
        Document page = parse(page(run));
        for (Element svg : elements(page, "svg")) {
            assertEquals("img", svg.getAttribute("role"));
            assertFalse(svg.getElementsByTagName("title").item(0).getTextContent().isBlank());
        }
        for (Element table : elements(page, "table")) {
            assertEquals(1, table.getElementsByTagName("caption").getLength());
        }
        for (Element header : elements(page, "th")) {
            assertTrue(header.getAttribute("scope").matches("col|row"), header.getTextContent());
        }
    }

    @Test
    void theFindingIsTheVerdictOfEachEndpoint() throws ParserConfigurationException, SAXException, IOException {
        RunResult run = SampleRuns.leukaemia();
        Document page = parse(text(run));
        List<Element> findings = elements(page, "article");
        assertEquals(3, findings.size());
        for (int i = 0; i < 3; i++) {
            EndpointResult endpoint = run.endpoints().get(i);
            String text = findings.get(i).getTextContent().replaceAll("\\s+", " ");
            String sentence = endpoint.endpoint() + ": " + Verdict.sentence(endpoint);
            assertTrue(text.startsWith(sentence.replaceFirst("signal\\. ", "signal ")), text);
        }
        assertTrue(findings.get(0).getTextContent().startsWith("fusion: strong signal"));
        assertTrue(findings.get(2).getTextContent().startsWith("mdr: no signal"));
    }

    @Test
    void aModelWithoutSignalIsNotToBeExplained() throws ParserConfigurationException, SAXException, IOException {
        Document page = parse(text(SampleRuns.leukaemia()));
        Element mdr = elements(page, "section").stream()
                .filter(section -> section.getAttribute("id").equals("endpoint-mdr")).findFirst().orElseThrow();
        assertTrue(mdr.getTextContent().contains("its ranking of features may be a ranking of noise"));
        Element folded = (Element) mdr.getElementsByTagName("details").item(0);
        assertTrue(folded.getTextContent().contains("not to be interpreted"));
        assertTrue(folded.getTextContent().contains("Mean |SHAP value|"));
        Element fusion = elements(page, "section").stream()
                .filter(section -> section.getAttribute("id").equals("endpoint-fusion")).findFirst().orElseThrow();
        assertFalse(fusion.getTextContent().contains("not to be interpreted"));
    }

    @Test
    void theBaselineIsAlwaysShownAndTheBestModelFirst() throws ParserConfigurationException, SAXException, IOException {
        Document page = parse(text(SampleRuns.leukaemia()));
        Element table = elements(page, "table").getFirst();
        NodeList rows = ((Element) table.getElementsByTagName("tbody").item(0)).getElementsByTagName("tr");
        assertEquals("best", ((Element) rows.item(0)).getAttribute("class"));
        assertEquals("baseline", ((Element) rows.item(rows.getLength() - 1)).getAttribute("class"));
    }

    @Test
    void whatOneCohortCannotSayIsSaid() {
        assertTrue(text(SampleRuns.leukaemia()).contains("no other cohort has confirmed them"));
        String external = text(SampleRuns.external());
        assertFalse(external.contains("no other cohort has confirmed them"));
        assertTrue(external.contains("Applied unchanged to other cohorts, the model reaches a ROC AUC of "));
        assertTrue(external.contains("Models in cohort validation-b (41 samples)"));
    }

    @Test
    void aMeanOverClassesIsCalledSo() {
        String page = text(SampleRuns.subtypes());
        assertTrue(page.contains("Macro ROC AUC"));
        assertTrue(page.contains("Class by class, model vote"));
        assertFalse(page
                .contains("<th scope=\"col\" class=\"n\">Sensitivity</th>\n<th scope=\"col\" class=\"n\">Specificity"));
    }

    @Test
    void aRealValueHasErrorsAndCorrelations() {
        String page = text(SampleRuns.doseResponse());
        assertTrue(page.contains("Pearson r") && page.contains("RMSE") && page.contains("R²"));
        assertFalse(page.contains("PR AUC"));
        assertTrue(page.contains("no permutation test was made"));
    }

    @Test
    void aPanelIsATableWithItsDetailsFolded() throws ParserConfigurationException, SAXException, IOException {
        RunResult run = SampleRuns.panel();
        Document page = parse(text(run));
        Element overview = elements(page, "table").getFirst();
        assertEquals(run.endpoints().size(), overview.getElementsByTagName("tr").getLength() - 1);
        assertTrue(overview.getTextContent().contains("false discovery"));
        assertTrue(page.getDocumentElement().getTextContent().contains("Here 0 of 30 have q below 0.05."),
                "20 permutations are too few for 30 endpoints");
        assertEquals(0, elements(page, "article").size());
        assertTrue(elements(page, "section").stream().filter(s -> s.getAttribute("id").startsWith("endpoint-"))
                .allMatch(s -> ((Element) s.getFirstChild()).getTagName().equals("details")));
    }

    @Test
    void failuresAreSaidWhereTheirFiguresAre() {
        String page = text(SampleRuns.partial());
        assertTrue(page.contains("Model svm has no result in 4 of 15 folds"));
        assertTrue(page.contains("nothing could be measured"));
        assertTrue(page.contains("No model has a result for this endpoint."));
    }

    @Test
    void namesCannotBecomeMarkup() throws IOException {
        String page = page(SampleRuns.hostile());
        assertFalse(page.contains("<script"));
        assertFalse(page.contains("<img"));
        assertFalse(page.contains("<b>sens"));
        assertTrue(page.contains("&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;"));
        assertTrue(page.contains("耐药"));
    }

    @Test
    void methodsAndReferencesAreThoseOfTheRun() {
        String page = text(SampleRuns.leukaemia());
        assertTrue(page.contains("stratified 5-fold cross-validation, repeated 3 times with other folds"));
        assertTrue(page.contains("doi:10.1023/A:1010933404324"));
        assertTrue(page.contains("doi:10.2307/2531595"), "DeLong, where his test was used");
        assertFalse(text(SampleRuns.doseResponse()).contains("doi:10.2307/2531595"));
        assertFalse(text(SampleRuns.doseResponse()).contains("The truth was shuffled"));
    }

    @Test
    void theAnalysisFileAndThePluginsAreThere() {
        String page = text(SampleRuns.leukaemia());
        assertTrue(page.contains("assays: [clinical, expression]   # &lt;both&gt;"));
        assertTrue(page.contains("resistlab run analysis.yaml"));
        assertTrue(page.contains("nz.ac.waikato.cms.weka:weka-stable:3.8.7"));
        assertTrue(page.contains("9f".repeat(32)));
    }

    @Test
    void theReportOfACohortStaysSmall() throws IOException {
        assertTrue(page(SampleRuns.leukaemia()).length() < 3_000_000);
    }
}
