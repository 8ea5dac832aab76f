package org.resistlab.algorithm.weka.adaboost;

import java.util.Arrays;
import java.util.List;

import org.resistlab.numerics.tree.FlatTree;
import org.resistlab.numerics.tree.TreeEnsemble;
import org.resistlab.weka.GrownTree;
import org.resistlab.weka.WekaTable;
import org.resistlab.weka.WekaTreeModel;

import weka.classifiers.meta.AdditiveRegression;
import weka.classifiers.trees.REPTree;

/** Weka's AdditiveRegression, which shows its trees. */
final class OpenAdditiveRegression extends AdditiveRegression {

    private static final long serialVersionUID = 1L;

    /** The mean plus the trees of what was left of it, each shrunken. */
    WekaTreeModel model(WekaTable table, double weight) {
        double[] bias = {m_InitialPrediction};
        List<FlatTree> trees = m_Classifiers.stream()
                .map(tree -> GrownTree.of((REPTree) tree, table, null, weight)).toList();
        if (trees.isEmpty()) {
            trees = List.of(FlatTree.leaf(new double[1], weight));
        }
        double[] weights = new double[trees.size()];
        Arrays.fill(weights, getShrinkage());
        return WekaTreeModel.ofValues(new TreeEnsemble(trees, weights, bias), table.columns());
    }
}
