package org.resistlab.core.yaml;

/**
 * A place in a list: an item, or one that has been switched off, which is kept as a comment that begins with
 * {@code # off:} and so does not count.
 *
 * @param on whether it is an item
 * @param index its number among the items from 0; of one that is off, the number of the items before it
 * @param node what stands there; null where one that is off is not YAML
 * @param source its text, without dash and comment mark
 * @param offset where it begins in the text
 * @param end where it ends
 */
public record YamlSlot(boolean on, int index, YamlNode node, String source, int offset, int end) {
}
