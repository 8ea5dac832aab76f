package org.resistlab.cli.internal;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IExtensionPoint;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/**
 * Writes the configuration in which the command line runs, from that of the whole installation: without the bundles of
 * the workbench, which would make each start several times as long. Arguments: the file to read and the file to write.
 */
public final class HeadlessConfiguration implements IApplication {

    private static final String BUNDLES = "osgi.bundles";

    @Override
    public Object start(IApplicationContext context) throws IOException {
        String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        Path whole = Path.of(arguments[0]);
        Path headless = Path.of(arguments[1]);
        // of a bundle that is started, unlike this one
        BundleContext bundles = FrameworkUtil.getBundle(IExtensionPoint.class).getBundleContext();
        Files.createDirectories(headless.getParent());
        Files.writeString(headless, reduced(whole, HeadlessBundles.of(bundles.getBundles())));
        return EXIT_OK;
    }

    @Override
    public void stop() {
        // ends by itself
    }

    private static String reduced(Path file, Set<Bundle> kept) throws IOException {
        Properties properties = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            properties.load(in);
        }
        Set<String> files = kept.stream().map(HeadlessConfiguration::file).collect(Collectors.toSet());
        properties.setProperty(BUNDLES, Arrays.stream(properties.getProperty(BUNDLES).split(","))
                .filter(entry -> files.contains(file(entry))).collect(Collectors.joining(",")));
        properties.remove("eclipse.p2.data.area");
        properties.remove("eclipse.p2.profile");
        StringWriter text = new StringWriter();
        properties.store(text, null);
        return text.toString().lines().filter(line -> !line.startsWith("#")).sorted()
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String file(Bundle bundle) {
        return file(bundle.getLocation());
    }

    /** The name of the file or folder in an entry such as {@code reference:file:NAME_VERSION.jar@2:start}. */
    private static String file(String location) {
        String path = location.replaceFirst("^initial@", "").replaceFirst("@[0-9:a-z]*$", "").replaceFirst("/+$", "");
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf(':')) + 1);
    }
}
