package org.resistlab.architecture;

/**
 * A package as a manifest exports it.
 *
 * @param name of the package
 * @param version null where it has none
 * @param restricted whether it is for nobody, or for named friends
 */
record ExportedPackage(String name, String version, boolean restricted) {

    boolean internal() {
        return name.endsWith(".internal") || name.contains(".internal.");
    }
}
