package org.resistlab.ui.runs.model;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How the command line of this installation is started: by the Java and the launcher that the workbench itself was
 * started by, in the configuration that the installation has for the command line, which is only read. Where it has
 * none (a workbench started by a build), where that is older than the plug-ins (one was installed or updated since the
 * installation was put in order), or where the user has added plug-ins to an installation that cannot be written, each
 * run gets a copy of the workbench's: a framework that runs still writes that.
 */
public final class JavaCommand {

    private static final String CONFIGURATION = "config.ini";
    private static final String BUNDLES = "osgi.bundles";
    private static final Pattern OF_WORKBENCH = Pattern.compile("org\\.resistlab\\.ui\\b"
            + "|org\\.eclipse\\.(ui|swt|jface|e4|help|compare|team|ltk|text|ecf|nebula|collections|equinox\\.p2)\\b"
            + "|org\\.apache\\.batik");
    private static final String LOGGING = "java.util.logging.config.file";
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
     * @param own a folder for a configuration, if one is needed
     * @throws IllegalStateException if it is not known how this workbench was started
     * @throws IOException if the configuration cannot be copied
     */
    public List<String> words(RunOrder order, Path crash, Path own) throws IOException {
        String launcher = launcher();
        Path whole = folder("osgi.install.area").resolve("configuration");
        Path headless = whole.resolve("headless");
        Path running = folder("osgi.configuration.area");
        boolean installed = Files.exists(headless.resolve(CONFIGURATION)) && isCurrent(whole)
                && (running.equals(whole) || Files.notExists(running.resolve(CONFIGURATION)));
        if (!installed) {
            Path from = Files.exists(running.resolve(CONFIGURATION)) ? running : whole;
            copyConfiguration(from.resolve(CONFIGURATION), own);
        }
        List<String> words = new ArrayList<>(List.of(java(), "-Djava.awt.headless=true", "-XX:-UsePerfData",
                "-XX:ErrorFile=" + crash, "--enable-native-access=ALL-UNNAMED", "-Declipse.log.enabled=false",
                "-Dslf4j.internal.verbosity=ERROR",
                "-Dosgi.configuration.area.readOnly=" + installed, "-Dorg.osgi.framework.os.version=0",
                "-Dorg.osgi.framework.language=en"));
        if (properties.containsKey(LOGGING)) {
            words.add("-D" + LOGGING + "=" + properties.get(LOGGING));
        }
        if ("vector".equals(System.getenv("RESISTLAB_BLAS"))) {
            words.addAll(List.of("--add-modules", "jdk.incubator.vector"));
        }
        if (order.memory() > 0) {
            words.add("-Xmx" + order.memory() + "g");
        }
        words.addAll(List.of("-jar", launcher, "-configuration", (installed ? headless : own).toString()));
        String development = properties.getOrDefault("osgi.dev", "");
        if (!development.isEmpty()) {
            words.addAll(List.of("-dev", development));
        }
        words.addAll(List.of("-data", "@none", "-nl", "en", "-application", APPLICATION));
        words.addAll(order.arguments());
        return words;
    }

    /** Whether the plug-ins are still those for which the start script made the configuration of the command line. */
    private static boolean isCurrent(Path whole) throws IOException {
        Path now = whole.resolve(CONFIGURATION);
        Path then = whole.resolve(CONFIGURATION + ".resolved");
        return Files.notExists(now) || Files.notExists(then) || Files.mismatch(now, then) < 0;
    }

    /** Without the bundles of the workbench, which would make the start several times as long. */
    private static void copyConfiguration(Path from, Path to) throws IOException {
        Properties configuration = new Properties();
        try (Reader in = Files.newBufferedReader(from)) {
            configuration.load(in);
        }
        configuration.setProperty(BUNDLES, Arrays.stream(configuration.getProperty(BUNDLES, "").split(","))
                .filter(entry -> !OF_WORKBENCH.matcher(name(entry)).lookingAt()).collect(Collectors.joining(",")));
        Files.createDirectories(to);
        try (Writer out = Files.newBufferedWriter(to.resolve(CONFIGURATION))) {
            configuration.store(out, null);
        }
    }

    /** The name of a bundle's file or folder: the folders above it may be called anything. */
    private static String name(String entry) {
        return entry.replaceFirst("@[^/]*$", "").replaceFirst("/$", "").replaceFirst(".*[/:]", "");
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

    /** A folder that the framework names by a URL: {@code file:/opt/resistlab/}, unescaped. */
    private Path folder(String property) {
        String place = properties.getOrDefault(property, "").replaceFirst("^file:", "");
        return Path.of(place.matches("/[A-Za-z]:.*") ? place.substring(1) : place);
    }
}
