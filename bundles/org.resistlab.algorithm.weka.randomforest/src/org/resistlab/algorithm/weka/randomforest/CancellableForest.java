package org.resistlab.algorithm.weka.randomforest;

import java.util.Arrays;
import java.util.List;

import org.resistlab.core.execution.Execution;

import weka.classifiers.trees.RandomForest;
import weka.classifiers.trees.RandomTree;
import weka.core.Instances;

/** Weka's forest, which can be cancelled between two trees and shows its trees. */
final class CancellableForest extends RandomForest {

    private static final long serialVersionUID = 1L;

    private final transient Execution execution;

    CancellableForest(Execution execution) {
        this.execution = execution;
    }

    @Override
    protected synchronized Instances getTrainingSet(int iteration) throws Exception {
        execution.checkCancelled();
        return super.getTrainingSet(iteration);
    }

    List<RandomTree> trees() {
        return Arrays.stream(m_Classifiers).map(RandomTree.class::cast).toList();
    }
}
