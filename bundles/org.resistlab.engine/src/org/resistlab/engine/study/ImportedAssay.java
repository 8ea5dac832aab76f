package org.resistlab.engine.study;

import java.util.List;

import org.resistlab.core.data.Feature;
import org.resistlab.core.problem.Problem;
import org.resistlab.numerics.matrix.Matrix;

/**
 * The content of an assay's file, before samples are matched: what the cache keeps.
 *
 * @param samples ids as in the file
 * @param features with an empty assay id
 * @param values samples × features
 * @param findings of the import
 */
record ImportedAssay(List<String> samples, List<Feature> features, Matrix values, List<Problem> findings) {
}
