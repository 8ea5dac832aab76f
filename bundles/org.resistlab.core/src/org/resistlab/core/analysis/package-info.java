/**
 * An analysis file, read: which endpoints of a study to predict, from which assays, by which models, and how to measure
 * them. These are plain values; the engine reads the file and checks them.
 */
package org.resistlab.core.analysis;
