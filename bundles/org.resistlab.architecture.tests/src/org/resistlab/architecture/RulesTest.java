package org.resistlab.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

/** The rules find what breaks them. */
class RulesTest {

    private static final SourceBundle CORE = bundle("org.resistlab.core", Set.of(), Set.of(),
            new ExportedPackage("org.resistlab.core.data", "0.1.0", false));

    @Test
    void anUnknownNameHasNoFloor() {
        assertEquals(List.of("org.resistlab.misc is on no floor: see Floor"),
                Rules.everyBundleHasAFloor(List.of(CORE, requiring("org.resistlab.misc"))));
    }

    @Test
    void aContributionMayNotRequireAnother() {
        assertEquals(List.of("org.resistlab.algorithm.a may not require org.resistlab.algorithm.b"),
                Rules.arrowsPointDown(List.of(requiring("org.resistlab.algorithm.a", "org.resistlab.algorithm.b"),
                        requiring("org.resistlab.algorithm.b", "org.resistlab.core"), CORE)));
    }

    @Test
    void aDoorMayNotRequireAContribution() {
        assertEquals(List.of("org.resistlab.cli may not require org.resistlab.stage.model"),
                Rules.arrowsPointDown(List.of(
                        requiring("org.resistlab.cli", "org.resistlab.stage.model", "org.resistlab.report"))));
    }

    @Test
    void partsOfTheWorkbenchDoNotKnowEachOther() {
        assertEquals(
                List.of("org.resistlab.ui.runs may not require org.resistlab.ui.results",
                        "org.resistlab.ui may not require org.resistlab.cli"),
                Rules.arrowsPointDown(
                        List.of(requiring("org.resistlab.ui.runs", "org.resistlab.ui", "org.resistlab.ui.results"),
                                requiring("org.resistlab.ui", "org.resistlab.cli", "org.resistlab.core"))));
    }

    @Test
    void aModelMayNotNameAWidget() {
        String swt = "package a;\n\nimport java.util.List;\nimport org.eclipse.swt.SWT;\n";
        assertEquals(List.of("x/src/org/resistlab/ui/runs/model/Queue.java is of a model and may not say: "
                + "import org.eclipse.swt.SWT;"), Rules.modelsNeedNoDisplay(
                        new TreeMap<>(
                                Map.of("x/src/org/resistlab/ui/runs/model/Queue.java", swt,
                                        "x/src/org/resistlab/ui/runs/internal/View.java", swt))));
    }

    @Test
    void anImportedPackageIsAnArrowToo() {
        SourceBundle numerics = bundle("org.resistlab.numerics", Set.of(), Set.of("org.resistlab.core.data"));
        assertEquals(List.of("org.resistlab.numerics may not require org.resistlab.core"),
                Rules.arrowsPointDown(List.of(numerics, CORE)));
    }

    @Test
    void aDisplayIsFoundBehindOtherBundles() {
        SourceBundle report = requiring("org.resistlab.report", "org.eclipse.swt");
        SourceBundle cli = requiring("org.resistlab.cli", "org.resistlab.report");
        assertEquals(List.of("org.resistlab.report reaches org.eclipse.swt through org.resistlab.report",
                "org.resistlab.cli reaches org.eclipse.swt through org.resistlab.report"),
                Rules.headlessStaysHeadless(List.of(report, cli)));
    }

    @Test
    void anInternalPackageForAllIsABreach() {
        SourceBundle engine = bundle("org.resistlab.engine", Set.of(), Set.of(),
                new ExportedPackage("org.resistlab.engine.internal.run", "0.1.0", false),
                new ExportedPackage("org.resistlab.engine.internal", null, true));
        assertEquals(
                List.of("org.resistlab.engine.internal.run is exported to all: "
                        + "mark it x-internal or name its x-friends"),
                Rules.internalPackagesAreForFriends(List.of(engine)));
    }

    @Test
    void apiNeedsAVersionAndAnExplanation() {
        SourceBundle engine = bundle("org.resistlab.engine", Set.of(), Set.of(),
                new ExportedPackage("org.resistlab.engine.run", null, false));
        assertEquals(List.of("org.resistlab.engine.run is exported without a version"),
                Rules.exportedPackagesCarryVersions(List.of(engine)));
        assertEquals(List.of("org.resistlab.engine.run has no package-info.java"),
                Rules.exportedPackagesAreDocumented(List.of(engine)));
    }

    @Test
    void extensionsNeedASingleton() {
        SourceBundle cli = new SourceBundle("org.resistlab.cli", "org.resistlab.cli", false, true, "", Set.of(),
                Set.of(), List.of(), Set.of());
        assertEquals(List.of("org.resistlab.cli has a plugin.xml and is not a singleton"),
                Rules.extensionsComeFromSingletons(List.of(cli)));
    }

    @Test
    void aFolderOfAnotherNameIsABreach() {
        SourceBundle cli = new SourceBundle("org.resistlab.cli", "cli", false, false, "", Set.of(), Set.of(),
                List.of(), Set.of());
        assertEquals(List.of("cli holds org.resistlab.cli"), Rules.foldersAreNamedAsTheirBundles(List.of(cli)));
    }

    @Test
    void theLicenceFollowsTheLink() {
        SourceBundle bridge = requiring("org.resistlab.weka");
        SourceBundle svm = requiring("org.resistlab.algorithm.weka.svm", "org.resistlab.weka");
        SourceBundle gpl = new SourceBundle("org.resistlab.report", "", false, false, "GPL-3.0-or-later", Set.of(),
                Set.of(), List.of(), Set.of());
        assertEquals(
                List.of("org.resistlab.weka links Weka: its Bundle-License is GPL-3.0-or-later",
                        "org.resistlab.algorithm.weka.svm links Weka: its Bundle-License is GPL-3.0-or-later",
                        "org.resistlab.report does not link Weka: its Bundle-License is not the GPL"),
                Rules.whatLinksWekaIsUnderItsLicence(List.of(bridge, svm, gpl)));
    }

    private static SourceBundle requiring(String name, String... required) {
        return bundle(name, Set.of(required), Set.of());
    }

    private static SourceBundle bundle(String name, Set<String> requires, Set<String> imports,
            ExportedPackage... exports) {
        return new SourceBundle(name, name, true, false, "", requires, imports, List.of(exports), Set.of());
    }
}
