package org.resistlab.algorithm.weka.randomforest;

import java.util.Arrays;
import java.util.List;

import weka.classifiers.trees.RandomForest;
import weka.classifiers.trees.RandomTree;

/** Weka's forest, which shows its trees. */
final class OpenForest extends RandomForest {

    private static final long serialVersionUID = 1L;

    List<RandomTree> trees() {
        return Arrays.stream(m_Classifiers).map(RandomTree.class::cast).toList();
    }
}
