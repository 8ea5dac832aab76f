package org.resistlab.cli.internal;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionPoint;
import org.eclipse.core.runtime.RegistryFactory;
import org.osgi.framework.Bundle;
import org.osgi.framework.namespace.HostNamespace;
import org.osgi.framework.wiring.BundleWire;
import org.osgi.framework.wiring.BundleWiring;
import org.osgi.resource.Namespace;

/**
 * The bundles that the command line needs: those that contribute to it, and all that these are wired to. A contributor
 * that cannot do without a display is not among them.
 */
final class HeadlessBundles {

    private static final String DISPLAY = "org.eclipse.swt";

    private static final String OURS = "org.resistlab.";

    private static final Set<String> FRAMEWORK = Set.of("org.eclipse.equinox.app", "org.eclipse.equinox.common",
            "org.eclipse.equinox.launcher", "org.eclipse.equinox.registry", "org.resistlab.cli");

    private HeadlessBundles() {
    }

    static Set<Bundle> of(Bundle... installed) {
        Set<String> contributors = contributors();
        Set<Bundle> needed = new LinkedHashSet<>();
        for (Bundle bundle : installed) {
            if (FRAMEWORK.contains(bundle.getSymbolicName()) || contributors.contains(bundle.getSymbolicName())) {
                Set<Bundle> reached = reached(bundle);
                if (reached.stream().noneMatch(each -> DISPLAY.equals(each.getSymbolicName()))) {
                    needed.addAll(reached);
                }
            }
        }
        return needed;
    }

    /** The names of bundles with extensions to points of ours. */
    private static Set<String> contributors() {
        return Arrays.stream(RegistryFactory.getRegistry().getExtensionPoints())
                .filter(point -> point.getUniqueIdentifier().startsWith(OURS))
                .map(IExtensionPoint::getConfigurationElements).flatMap(Arrays::stream)
                .map(IConfigurationElement::getContributor).map(contributor -> contributor.getName())
                .collect(Collectors.toSet());
    }

    private static Set<Bundle> reached(Bundle start) {
        Set<Bundle> reached = new LinkedHashSet<>(Set.of(start));
        Deque<Bundle> open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            BundleWiring wiring = open.pop().adapt(BundleWiring.class);
            if (wiring != null) {
                neighbours(wiring).filter(reached::add).forEach(open::push);
            }
        }
        return reached;
    }

    /** What a bundle is wired to and cannot do without, and its fragments. */
    private static Stream<Bundle> neighbours(BundleWiring wiring) {
        Collection<BundleWire> fragments = wiring.getProvidedWires(HostNamespace.HOST_NAMESPACE);
        return Stream.concat(wiring.getRequiredWires(null).stream().filter(HeadlessBundles::mandatory)
                .map(wire -> wire.getProvider().getBundle()),
                (fragments == null ? List.<BundleWire>of() : fragments).stream()
                        .map(wire -> wire.getRequirer().getBundle()))
                .filter(bundle -> bundle.getBundleId() != 0);
    }

    private static boolean mandatory(BundleWire wire) {
        return !Namespace.RESOLUTION_OPTIONAL
                .equals(wire.getRequirement().getDirectives().get(Namespace.REQUIREMENT_RESOLUTION_DIRECTIVE));
    }
}
