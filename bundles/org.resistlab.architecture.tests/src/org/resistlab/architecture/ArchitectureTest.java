package org.resistlab.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The source tree keeps the rules of the house. */
class ArchitectureTest {

    private static final String WEKA_FEATURE = "org.resistlab.feature.weka";

    private SourceTree tree;

    private List<SourceBundle> bundles;

    @BeforeEach
    void read() throws Exception {
        tree = new SourceTree(Path.of(System.getProperty("resistlab.sources")));
        bundles = tree.bundles();
        assertTrue(bundles.stream().anyMatch(bundle -> bundle.name().equals("org.resistlab.core")));
    }

    @Test
    void everyBundleHasAFloor() {
        assertEquals(List.of(), Rules.everyBundleHasAFloor(bundles));
    }

    @Test
    void arrowsPointDown() {
        assertEquals(List.of(), Rules.arrowsPointDown(bundles));
    }

    @Test
    void headlessStaysHeadless() {
        assertEquals(List.of(), Rules.headlessStaysHeadless(bundles));
    }

    @Test
    void modelsNeedNoDisplay() throws Exception {
        assertEquals(List.of(), Rules.modelsNeedNoDisplay(tree.classes()));
    }

    @Test
    void internalPackagesAreForFriends() {
        assertEquals(List.of(), Rules.internalPackagesAreForFriends(bundles));
    }

    @Test
    void exportedPackagesCarryVersions() {
        assertEquals(List.of(), Rules.exportedPackagesCarryVersions(bundles));
    }

    @Test
    void exportedPackagesAreDocumented() {
        assertEquals(List.of(), Rules.exportedPackagesAreDocumented(bundles));
    }

    @Test
    void extensionsComeFromSingletons() {
        assertEquals(List.of(), Rules.extensionsComeFromSingletons(bundles));
    }

    @Test
    void foldersAreNamedAsTheirBundles() {
        assertEquals(List.of(), Rules.foldersAreNamedAsTheirBundles(bundles));
    }

    @Test
    void whatLinksWekaIsUnderItsLicence() {
        assertEquals(List.of(), Rules.whatLinksWekaIsUnderItsLicence(bundles));
    }

    @Test
    void everyBundleIsBuilt() throws Exception {
        assertEquals(bundles.stream().map(SourceBundle::folder).toList(), tree.modules());
    }

    @Test
    void everyBundleIsInstalledByOneFeature() throws Exception {
        List<String> installed = new ArrayList<>();
        for (String feature : tree.features()) {
            tree.installedBy(feature).stream().filter(name -> name.startsWith("org.resistlab."))
                    .forEach(installed::add);
        }
        installed.sort(null);
        assertEquals(bundles.stream().filter(bundle -> !bundle.tests()).map(SourceBundle::name).toList(), installed);
    }

    @Test
    void whatLinksWekaIsInAFeatureOfItsOwn() throws Exception {
        Set<String> linking = new TreeSet<>(Rules.linkingWeka(bundles));
        assertEquals(linking, tree.installedBy(WEKA_FEATURE));
    }
}
