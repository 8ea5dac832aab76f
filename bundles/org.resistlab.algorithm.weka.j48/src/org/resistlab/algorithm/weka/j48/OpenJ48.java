package org.resistlab.algorithm.weka.j48;

import weka.classifiers.trees.J48;
import weka.classifiers.trees.j48.ClassifierTree;

/** Weka's J48, which shows its tree. */
final class OpenJ48 extends J48 {

    private static final long serialVersionUID = 1L;

    ClassifierTree root() {
        return m_root;
    }
}
