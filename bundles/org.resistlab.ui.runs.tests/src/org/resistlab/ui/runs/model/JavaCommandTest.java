package org.resistlab.ui.runs.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JavaCommandTest {

    @TempDir
    private Path install;

    private final RunOrder order = RunOrder.of(Path.of("a.yaml"), Map.of(), Path.of("a"), 2, 6, false);

    private Map<String, String> properties() {
        return new HashMap<>(Map.of("java.home", "/java", "java.class.path", "/r/plugins/launcher.jar",
                "osgi.install.area", "file:" + install + "/", "osgi.configuration.area",
                "file:" + install + "/work area/"));
    }

    private List<String> words(Map<String, String> properties) throws IOException {
        return new JavaCommand(properties).words(order, Path.of("/state/crash.log"), install.resolve("own"));
    }

    private static String after(List<String> words, String option) {
        return words.get(words.indexOf(option) + 1);
    }

    @Test
    void theInstallationsOwnConfigurationForTheCommandLineIsUsed() throws Exception {
        Path headless = Files.createDirectories(install.resolve("configuration").resolve("headless"));
        Files.createFile(headless.resolve("config.ini"));
        List<String> words = words(properties());
        assertEquals(headless.toString(), after(words, "-configuration"));
        assertEquals("/r/plugins/launcher.jar", after(words, "-jar"));
        assertEquals("org.resistlab.cli.application", after(words, "-application"));
        assertTrue(words.contains("-Xmx6g"));
        assertTrue(words.contains("-XX:ErrorFile=" + Path.of("/state/crash.log")));
        assertTrue(words.contains("-Dosgi.configuration.area.readOnly=true"));
        assertFalse(words.contains("-dev"));
    }

    @Test
    void withoutItTheRunGetsACopyWithoutTheBundlesOfTheWorkbench() throws Exception {
        Path running = Files.createDirectories(install.resolve("work area"));
        Files.writeString(running.resolve("config.ini"), "osgi.bundles=reference\\:file\\:org.resistlab.cli_1.jar@4,"
                + "org.eclipse.ui.workbench_3.jar@4,org.resistlab.ui.runs/,"
                + "reference\\:file\\:/build/org.resistlab.ui.tests/org.resistlab.thirdparty.poi_1@4\n");
        Map<String, String> properties = properties();
        properties.put("osgi.dev", "file:/dev.properties");
        List<String> words = words(properties);
        assertEquals(install.resolve("own").toString(), after(words, "-configuration"));
        String copy = Files.readString(install.resolve("own").resolve("config.ini"));
        assertTrue(copy.contains("osgi.bundles=reference\\:file\\:org.resistlab.cli_1.jar@4,"
                + "reference\\:file\\:/build/org.resistlab.ui.tests/org.resistlab.thirdparty.poi_1@4\n"), copy);
        assertTrue(words.contains("-Dosgi.configuration.area.readOnly=false"));
        assertEquals("file:/dev.properties", after(words, "-dev"));
    }

    @Test
    void plugInsThatAUserHasAddedToAReadOnlyInstallationAreThere() throws Exception {
        Path headless = Files.createDirectories(install.resolve("configuration").resolve("headless"));
        Files.createFile(headless.resolve("config.ini"));
        Path users = Files.createDirectories(install.resolve("work area"));
        Files.writeString(users.resolve("config.ini"), "osgi.bundles=org.example.learner_1.jar");
        assertEquals(install.resolve("own").toString(), after(words(properties()), "-configuration"));
        assertTrue(Files.readString(install.resolve("own").resolve("config.ini")).contains("org.example.learner"));
    }

    @Test
    void aPlugInThatWasInstalledSinceTheInstallationWasPutInOrderIsThere() throws Exception {
        Path whole = install.resolve("configuration");
        Files.createFile(Files.createDirectories(whole.resolve("headless")).resolve("config.ini"));
        Files.writeString(whole.resolve("config.ini"), "osgi.bundles=org.example.learner_2.jar");
        Files.writeString(whole.resolve("config.ini.resolved"), "osgi.bundles=org.example.learner_1.jar");
        assertEquals(install.resolve("own").toString(), after(words(properties()), "-configuration"));
        assertTrue(Files.readString(install.resolve("own").resolve("config.ini")).contains("learner_2"));
        Files.copy(whole.resolve("config.ini"), whole.resolve("config.ini.resolved"),
                StandardCopyOption.REPLACE_EXISTING);
        assertEquals(whole.resolve("headless").toString(), after(words(properties()), "-configuration"));
    }

    @Test
    void aWorkbenchWithoutLauncherIsRefused() {
        Map<String, String> properties = properties();
        properties.put("java.class.path", "/a.jar" + System.getProperty("path.separator") + "/b.jar");
        properties.put("path.separator", System.getProperty("path.separator"));
        assertThrows(IllegalStateException.class, () -> words(properties));
    }
}
