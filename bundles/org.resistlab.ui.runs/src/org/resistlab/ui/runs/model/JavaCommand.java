package org.resistlab.ui.runs.model;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How the command line of this installation is started: by the Java and the launcher that the workbench itself was
 * started by, in the configuration that the installation has for the command line, or in the workbench's own where it
 * has none (a workbench started by a build), which is then only read.
 */
public final class JavaCommand {

    private static final String APPLICATION = "org.resistlab.cli.application";

    private final Map<String, String> properties;

    /** @param properties the system properties of the workbench */
    public JavaCommand(Map<String, String> properties) {
        this.properties = Map.copyOf(properties);
    }

    /**
     * The words that start an order's process.
     *
     * @param crash where Java writes if it crashes
     * @throws IllegalStateException if it is not known how this workbench was started
     */
    public List<String> words(RunOrder order, Path crash) {
        List<String> words = new ArrayList<>(List.of(java(), "-Djava.awt.headless=true", "-XX:-UsePerfData",
                "-XX:ErrorFile=" + crash, "--enable-native-access=ALL-UNNAMED", "-Declipse.log.enabled=false",
                "-Dosgi.configuration.area.readOnly=true", "-Dorg.osgi.framework.os.version=0",
                "-Dorg.osgi.framework.language=en"));
        if ("vector".equals(System.getenv("RESISTLAB_BLAS"))) {
            words.addAll(List.of("--add-modules", "jdk.incubator.vector"));
        }
        if (order.memory() > 0) {
            words.add("-Xmx" + order.memory() + "g");
        }
        words.addAll(List.of("-jar", launcher(), "-configuration", configuration()));
        String development = properties.getOrDefault("osgi.dev", "");
        if (!development.isEmpty()) {
            words.addAll(List.of("-dev", development));
        }
        words.addAll(List.of("-data", "@none", "-nl", "en", "-application", APPLICATION));
        words.addAll(order.arguments());
        return words;
    }

    /** What the process's environment has beside the workbench's own. */
    public static Map<String, String> environment() {
        return Map.of("OPENBLAS_NUM_THREADS", "1");
    }

    private String java() {
        Path bin = Path.of(properties.getOrDefault("java.home", "")).resolve("bin");
        Path windows = bin.resolve("java.exe");
        return (Files.exists(windows) ? windows : bin.resolve("java")).toString();
    }

    private String launcher() {
        String path = properties.getOrDefault("java.class.path", "");
        if (!path.endsWith(".jar") || path.contains(properties.getOrDefault("path.separator", ":"))) {
            throw new IllegalStateException("The workbench was not started by the launcher of an installation.");
        }
        return path;
    }

    private String configuration() {
        Path headless = folder("osgi.install.area").resolve("configuration").resolve("headless");
        return Files.exists(headless.resolve("config.ini")) ? headless.toString()
                : folder("osgi.configuration.area").toString();
    }

    /** A folder that the framework names by a URL: {@code file:/opt/resistlab/}, unescaped. */
    private Path folder(String property) {
        String place = properties.getOrDefault(property, "").replaceFirst("^file:", "");
        return Path.of(place.matches("/[A-Za-z]:.*") ? place.substring(1) : place);
    }
}
