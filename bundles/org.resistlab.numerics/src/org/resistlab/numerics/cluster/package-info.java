/**
 * Clustering of samples or features by their distances. Results are trees that figures draw; ties are broken by the
 * order of the items, so that equal input gives an equal tree.
 */
package org.resistlab.numerics.cluster;
