package org.resistlab.core.contribution;

/**
 * A literature reference.
 *
 * @param text authors and year, "Breiman 2001"
 * @param doi DOI without resolver; may be empty
 */
public record Reference(String text, String doi) {

    @Override
    public String toString() {
        return doi.isEmpty() ? text : text + ", doi:" + doi;
    }
}
