package org.resistlab.architecture;

import java.util.List;
import java.util.Set;

/**
 * A bundle of the source tree, as its manifest describes it.
 *
 * @param name symbolic name
 * @param folder name of its folder
 * @param singleton whether it is declared one
 * @param extensions whether it has a {@code plugin.xml}
 * @param licence SPDX expression, empty where it has none of its own
 * @param requires bundles named in {@code Require-Bundle}
 * @param imports packages named in {@code Import-Package}
 * @param exports packages of {@code Export-Package}
 * @param documented packages with a {@code package-info.java}
 */
record SourceBundle(String name, String folder, boolean singleton, boolean extensions, String licence,
        Set<String> requires, Set<String> imports, List<ExportedPackage> exports, Set<String> documented) {

    boolean tests() {
        return name.endsWith(".tests");
    }

    boolean thirdParty() {
        return name.startsWith("org.resistlab.thirdparty.");
    }
}
