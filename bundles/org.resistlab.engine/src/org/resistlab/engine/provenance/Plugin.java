package org.resistlab.engine.provenance;

/**
 * An installed plug-in.
 *
 * @param id symbolic name of the bundle
 * @param version its version
 * @param sha256 of its jar, or of its files where it is a folder; empty where unknown
 * @param maven Maven coordinates of what it wraps, {@code group:artifact:version}; may be empty
 * @param licence as its manifest says; may be empty
 */
public record Plugin(String id, String version, String sha256, String maven, String licence) {

    @Override
    public String toString() {
        return id + " " + version + (maven.isEmpty() ? "" : " (" + maven + ")") + " " + sha256;
    }
}
