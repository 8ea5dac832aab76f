/**
 * What editors of YAML files have in common: the words of a text and their colours, and the place in the text that a
 * problem is about.
 */
package org.resistlab.ui.yaml;
