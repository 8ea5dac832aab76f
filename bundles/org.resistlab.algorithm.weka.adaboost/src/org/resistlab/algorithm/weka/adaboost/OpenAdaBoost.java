package org.resistlab.algorithm.weka.adaboost;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.resistlab.numerics.tree.FlatTree;
import org.resistlab.numerics.tree.TreeEnsemble;
import org.resistlab.weka.ClassCoding;
import org.resistlab.weka.GrownTree;
import org.resistlab.weka.LogOdds;
import org.resistlab.weka.WekaTable;
import org.resistlab.weka.WekaTreeModel;

import weka.classifiers.meta.AdaBoostM1;
import weka.classifiers.trees.REPTree;

/** Weka's AdaBoostM1, which shows its trees and their votes. */
final class OpenAdaBoost extends AdaBoostM1 {

    private static final long serialVersionUID = 1L;

    /**
     * The sum of votes. As in Weka, a first tree without error, or with one of a half or more, stands alone and gives
     * its own probabilities; otherwise each tree votes for its most frequent class by log((1 - error) / error), and
     * probabilities are the softmax of these sums.
     */
    WekaTreeModel model(WekaTable table, ClassCoding coding, double weight) {
        List<FlatTree> trees = new ArrayList<>();
        for (int t = 0; t < m_NumIterationsPerformed; t++) {
            trees.add(GrownTree.of((REPTree) m_Classifiers[t], table, coding, weight));
        }
        if (trees.size() == 1) {
            return WekaTreeModel.ofProbabilities(TreeEnsemble.mean(trees), table.columns());
        }
        double[] bias = new double[coding.isBinary() ? 1 : coding.classes()];
        if (!coding.isBinary()) {
            Arrays.fill(bias, LogOdds.ABSENT);
            for (int k = 0; k < coding.presentClasses(); k++) {
                bias[coding.present(k)] = 0;
            }
        }
        List<FlatTree> votes = trees.stream().map(tree -> votes(tree, coding)).toList();
        return WekaTreeModel.ofLogOdds(
                new TreeEnsemble(votes, Arrays.copyOf(m_Betas, m_NumIterationsPerformed), bias), table.columns(),
                coding.positive());
    }

    /**
     * The tree with a vote of 1 in each leaf instead of probabilities; for two classes, 1 or -1 for the positive one.
     */
    private static FlatTree votes(FlatTree tree, ClassCoding coding) {
        double[][] votes = new double[tree.nodes()][];
        for (int node = 0; node < votes.length; node++) {
            if (tree.isLeaf(node)) {
                int winner = winner(tree, node);
                votes[node] = new double[coding.isBinary() ? 1 : coding.classes()];
                votes[node][coding.isBinary() ? 0 : winner] = coding.isBinary() && winner != coding.positive() ? -1 : 1;
            }
        }
        return new FlatTree(tree.feature(), tree.threshold(), tree.left(), tree.right(), tree.missingLeft(), votes,
                tree.cover(), tree.strict());
    }

    /** The first of the most probable classes, as Weka takes it. */
    private static int winner(FlatTree tree, int leaf) {
        int winner = 0;
        for (int k = 1; k < tree.outputs(); k++) {
            if (tree.value(leaf, k) > tree.value(leaf, winner)) {
                winner = k;
            }
        }
        return winner;
    }
}
