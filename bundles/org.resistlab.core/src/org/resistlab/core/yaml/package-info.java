/**
 * YAML files that people write, read so that every mistake is found at once and named by its line. A document is a tree
 * of immutable nodes that know their places; typed getters turn what is missing or wrong into problems. SnakeYAML
 * Engine does the parsing; tags, deep nesting, large files and alias bombs are refused before anything is made of them.
 */
package org.resistlab.core.yaml;
