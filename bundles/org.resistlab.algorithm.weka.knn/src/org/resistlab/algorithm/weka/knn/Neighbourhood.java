package org.resistlab.algorithm.weka.knn;

import org.resistlab.core.state.State;

import weka.classifiers.lazy.IBk;
import weka.core.EuclideanDistance;
import weka.core.Instances;
import weka.core.ManhattanDistance;
import weka.core.NormalizableDistance;
import weka.core.SelectedTag;
import weka.core.neighboursearch.LinearNNSearch;

/**
 * Who is a neighbour, and what each counts.
 *
 * @param neighbours how many, if no others are as near as the last
 * @param weighted whether a neighbour counts by the inverse of its distance
 * @param manhattan whether distances are sums of absolute differences, not Euclidean
 */
record Neighbourhood(int neighbours, boolean weighted, boolean manhattan) {

    /** A search that belongs to one thread: Weka's keeps the distances it has just found. */
    IBk search(Instances training) throws Exception {
        NormalizableDistance distance = manhattan ? new ManhattanDistance() : new EuclideanDistance();
        distance.setDontNormalize(true);
        LinearNNSearch search = new LinearNNSearch();
        search.setDistanceFunction(distance);
        IBk classifier = new IBk(neighbours);
        classifier.setDoNotCheckCapabilities(true);
        classifier.setNearestNeighbourSearchAlgorithm(search);
        classifier.setDistanceWeighting(
                new SelectedTag(weighted ? IBk.WEIGHT_INVERSE : IBk.WEIGHT_NONE, IBk.TAGS_WEIGHTING));
        classifier.buildClassifier(training);
        return classifier;
    }

    State state() {
        return new State().put("neighbours", neighbours).put("weighted", weighted).put("manhattan", manhattan);
    }

    static Neighbourhood restore(State state) {
        return new Neighbourhood(state.integer("neighbours"), state.flag("weighted"), state.flag("manhattan"));
    }
}
