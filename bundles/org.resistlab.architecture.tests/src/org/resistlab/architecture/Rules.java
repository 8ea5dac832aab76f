package org.resistlab.architecture;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The rules of the house. Each answers with a sentence for every breach, so that an empty list means all is well. */
final class Rules {

    /** Starts of the names of bundles and packages that need a display. */
    private static final List<String> DISPLAY = List.of("org.eclipse.swt", "org.eclipse.jface", "org.eclipse.ui",
            "org.eclipse.e4.ui", "org.eclipse.nebula");

    private static final Set<String> WEKA = Set.of("org.resistlab.weka", "org.resistlab.thirdparty.weka");

    private static final Pattern MODEL = Pattern.compile("/org/resistlab/ui/(.+/)?model/");

    private static final Pattern DISPLAY_IMPORT = Pattern
            .compile("^import (static )?org\\.eclipse\\.(swt|jface|ui|e4\\.ui|nebula)\\.");

    private Rules() {
    }

    static List<String> everyBundleHasAFloor(Collection<SourceBundle> bundles) {
        return product(bundles).filter(bundle -> Floor.of(bundle.name()).isEmpty())
                .map(bundle -> bundle.name() + " is on no floor: see " + Floor.class.getSimpleName()).toList();
    }

    static List<String> arrowsPointDown(Collection<SourceBundle> bundles) {
        Map<String, SourceBundle> exporters = exporters(bundles);
        List<String> breaches = new ArrayList<>();
        product(bundles).forEach(bundle -> {
            for (String required : requiredOfOurs(bundle, exporters)) {
                Optional<Floor> from = Floor.of(bundle.name());
                Optional<Floor> to = Floor.of(required);
                if (from.isPresent() && to.isPresent() && !from.get().mayRequire(to.get())) {
                    breaches.add(bundle.name() + " may not require " + required);
                }
            }
        });
        return breaches;
    }

    /** What runs without a display reaches nothing that needs one, over any number of steps. */
    static List<String> headlessStaysHeadless(Collection<SourceBundle> bundles) {
        Map<String, SourceBundle> exporters = exporters(bundles);
        Map<String, SourceBundle> byName = new HashMap<>();
        bundles.forEach(bundle -> byName.put(bundle.name(), bundle));
        return product(bundles).filter(bundle -> !bundle.name().startsWith("org.resistlab.ui"))
                .flatMap(bundle -> reached(bundle, byName, exporters).stream().flatMap(
                        reached -> Stream.concat(reached.requires().stream(), reached.imports().stream())
                                .filter(Rules::needsDisplay)
                                .map(name -> bundle.name() + " reaches " + name + " through " + reached.name())))
                .toList();
    }

    /**
     * The models of the workbench can be tested without a display.
     *
     * @param classes text by file
     */
    static List<String> modelsNeedNoDisplay(Map<String, String> classes) {
        return classes.entrySet().stream().filter(each -> MODEL.matcher(each.getKey()).find())
                .flatMap(each -> each.getValue().lines().filter(line -> DISPLAY_IMPORT.matcher(line).find())
                        .map(line -> each.getKey() + " is of a model and may not say: " + line.strip()))
                .toList();
    }

    static List<String> internalPackagesAreForFriends(Collection<SourceBundle> bundles) {
        return exports(bundles).filter(export -> export.internal() && !export.restricted())
                .map(export -> export.name() + " is exported to all: mark it x-internal or name its x-friends")
                .toList();
    }

    static List<String> exportedPackagesCarryVersions(Collection<SourceBundle> bundles) {
        return exports(bundles).filter(export -> !export.restricted() && export.version() == null)
                .map(export -> export.name() + " is exported without a version").toList();
    }

    static List<String> exportedPackagesAreDocumented(Collection<SourceBundle> bundles) {
        return product(bundles).filter(bundle -> !bundle.thirdParty())
                .flatMap(bundle -> bundle.exports().stream()
                        .filter(export -> !export.restricted() && !bundle.documented().contains(export.name()))
                        .map(export -> export.name() + " has no package-info.java"))
                .toList();
    }

    static List<String> extensionsComeFromSingletons(Collection<SourceBundle> bundles) {
        return product(bundles).filter(bundle -> bundle.extensions() && !bundle.singleton())
                .map(bundle -> bundle.name() + " has a plugin.xml and is not a singleton").toList();
    }

    static List<String> foldersAreNamedAsTheirBundles(Collection<SourceBundle> bundles) {
        return bundles.stream().filter(bundle -> !bundle.name().equals(bundle.folder()))
                .map(bundle -> bundle.folder() + " holds " + bundle.name()).toList();
    }

    /** A bundle links Weka, directly or not, if and only if it is under Weka's licence. */
    static List<String> whatLinksWekaIsUnderItsLicence(Collection<SourceBundle> bundles) {
        Set<String> linking = linkingWeka(bundles);
        return product(bundles)
                .filter(bundle -> linking.contains(bundle.name()) != "GPL-3.0-or-later".equals(bundle.licence()))
                .map(bundle -> bundle.name() + (linking.contains(bundle.name())
                        ? " links Weka: its Bundle-License is GPL-3.0-or-later"
                        : " does not link Weka: its Bundle-License is not the GPL"))
                .toList();
    }

    /** The bundles that link Weka, directly or not. */
    static Set<String> linkingWeka(Collection<SourceBundle> bundles) {
        Map<String, SourceBundle> exporters = exporters(bundles);
        Map<String, SourceBundle> byName = new HashMap<>();
        bundles.forEach(bundle -> byName.put(bundle.name(), bundle));
        Set<String> linking = new TreeSet<>();
        product(bundles).filter(bundle -> reached(bundle, byName, exporters).stream().map(SourceBundle::name)
                .anyMatch(WEKA::contains)).forEach(bundle -> linking.add(bundle.name()));
        return linking;
    }

    private static Stream<SourceBundle> product(Collection<SourceBundle> bundles) {
        return bundles.stream().filter(bundle -> !bundle.tests());
    }

    private static Stream<ExportedPackage> exports(Collection<SourceBundle> bundles) {
        return product(bundles).flatMap(bundle -> bundle.exports().stream());
    }

    private static boolean needsDisplay(String name) {
        return DISPLAY.stream().anyMatch(start -> name.equals(start) || name.startsWith(start + "."));
    }

    private static Map<String, SourceBundle> exporters(Collection<SourceBundle> bundles) {
        Map<String, SourceBundle> exporters = new HashMap<>();
        bundles.forEach(bundle -> bundle.exports().forEach(export -> exporters.put(export.name(), bundle)));
        return exporters;
    }

    private static Set<String> requiredOfOurs(SourceBundle bundle, Map<String, SourceBundle> exporters) {
        Set<String> required = new TreeSet<>();
        bundle.requires().stream().filter(name -> name.startsWith("org.resistlab.")).forEach(required::add);
        bundle.imports().stream().map(exporters::get).filter(exporter -> exporter != null && exporter != bundle)
                .forEach(exporter -> required.add(exporter.name()));
        return required;
    }

    private static Set<SourceBundle> reached(SourceBundle start, Map<String, SourceBundle> byName,
            Map<String, SourceBundle> exporters) {
        Set<SourceBundle> reached = new LinkedHashSet<>(Set.of(start));
        Deque<SourceBundle> open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            for (String name : requiredOfOurs(open.pop(), exporters)) {
                SourceBundle required = byName.get(name);
                if (required != null && reached.add(required)) {
                    open.push(required);
                }
            }
        }
        return reached;
    }
}
