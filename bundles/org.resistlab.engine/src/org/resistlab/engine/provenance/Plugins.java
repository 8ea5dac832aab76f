package org.resistlab.engine.provenance;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

import org.eclipse.core.runtime.FileLocator;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;

/** The plug-ins of the running platform, with versions and hashes. */
public final class Plugins {

    private static final String MAVEN_HEADER = "ResistLab-Maven";

    private Plugins() {
    }

    /** All installed bundles, sorted by id; empty outside OSGi. */
    public static List<Plugin> installed() throws IOException {
        Bundle own = FrameworkUtil.getBundle(Plugins.class);
        if (own == null) {
            return List.of();
        }
        if (own.getBundleContext() == null) {
            throw new IllegalStateException("the engine's bundle is not active; its manifest asks for lazy activation");
        }
        List<Plugin> plugins = new ArrayList<>();
        for (Bundle bundle : own.getBundleContext().getBundles()) {
            if (bundle.getBundleId() != 0) {
                plugins.add(plugin(bundle));
            }
        }
        plugins.sort(Comparator.comparing(Plugin::id).thenComparing(Plugin::version));
        return plugins;
    }

    /** Whether the project made it: its code can change a result of the same version. */
    public static boolean isOurs(Plugin plugin) {
        return plugin.id().startsWith("org.resistlab.");
    }

    private static Plugin plugin(Bundle bundle) throws IOException {
        return new Plugin(bundle.getSymbolicName(), bundle.getVersion().toString(), hash(bundle),
                maven(bundle), header(bundle, Constants.BUNDLE_LICENSE));
    }

    /** What its manifest says it wraps, else the coordinates Maven left in it. */
    private static String maven(Bundle bundle) throws IOException {
        Enumeration<URL> entries = bundle.findEntries("META-INF/maven", "pom.properties", true);
        if (!header(bundle, MAVEN_HEADER).isEmpty() || entries == null) {
            return header(bundle, MAVEN_HEADER);
        }
        Properties properties = new Properties();
        try (InputStream in = entries.nextElement().openStream()) {
            properties.load(in);
        }
        return properties.getProperty("groupId") + ":" + properties.getProperty("artifactId") + ":"
                + properties.getProperty("version");
    }

    private static String header(Bundle bundle, String name) {
        String value = bundle.getHeaders("").get(name);
        return value == null ? "" : value;
    }

    private static String hash(Bundle bundle) throws IOException {
        return FileLocator.getBundleFileLocation(bundle).map(file -> {
            try {
                return sha256(file.toPath());
            } catch (IOException e) {
                return "";
            }
        }).orElse("");
    }

    /** SHA-256 of a file, or of the names and contents of a folder's files in order; lower-case hexadecimal. */
    public static String sha256(Path path) throws IOException {
        MessageDigest digest = digest();
        try (DigestOutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            if (Files.isDirectory(path)) {
                for (Path file : files(path)) {
                    out.write(path.relativize(file).toString().replace('\\', '/').getBytes(StandardCharsets.UTF_8));
                    copy(file, out);
                }
            } else {
                copy(path, out);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static void copy(Path file, OutputStream out) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            in.transferTo(out);
        }
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
