package org.resistlab.algorithm.weka.j48;

import java.lang.reflect.Field;

import org.resistlab.numerics.tree.FlatTree;
import org.resistlab.weka.ClassCoding;
import org.resistlab.weka.NodeList;
import org.resistlab.weka.WekaCall;
import org.resistlab.weka.WekaTable;

import weka.classifiers.trees.j48.C45Split;
import weka.classifiers.trees.j48.ClassifierSplitModel;
import weka.classifiers.trees.j48.ClassifierTree;
import weka.classifiers.trees.j48.Distribution;

/**
 * Reads Weka's C4.5 tree as a {@link FlatTree} that predicts the same: a value at most the threshold goes left, a
 * missing value all ways by the training weights.
 */
final class C45Tree {

    /** Whether no training sample reached a node, so that it predicts as its parent. */
    private static final Field EMPTY = WekaCall.call("weka.j48", () -> {
        Field field = ClassifierTree.class.getDeclaredField("m_isEmpty");
        field.setAccessible(true);
        return field;
    });

    private final WekaTable table;
    private final ClassCoding coding;
    private final boolean laplace;
    private final NodeList nodes = new NodeList(false);

    /** @param laplace whether one sample of each class is added to each leaf */
    C45Tree(WekaTable table, ClassCoding coding, boolean laplace) {
        this.table = table;
        this.coding = coding;
        this.laplace = laplace;
    }

    /** @param weight total training weight */
    FlatTree read(ClassifierTree root, double weight) {
        add(root, weight);
        return nodes.tree();
    }

    private int add(ClassifierTree node, double cover) {
        ClassifierSplitModel model = node.getLocalModel();
        if (node.isLeaf()) {
            return nodes.leaf(probabilities(model, -1), cover);
        }
        C45Split test = (C45Split) model;
        double[] shares = shares(model.distribution());
        if (table.levels(test.attIndex()) > 0) {
            return nodes.categories(test.attIndex(), shares, cover, (branch, ofBranch) -> add(node, branch, ofBranch));
        }
        int split = nodes.split(test.attIndex(), test.splitPoint(), cover);
        int left = add(node, 0, cover * shares[0]);
        nodes.link(split, left, add(node, 1, cover * shares[1]));
        return split;
    }

    private int add(ClassifierTree node, int branch, double cover) {
        ClassifierTree son = node.getSons()[branch];
        return isEmpty(son) ? nodes.leaf(probabilities(node.getLocalModel(), branch), cover) : add(son, cover);
    }

    private static boolean isEmpty(ClassifierTree node) {
        return WekaCall.call("weka.j48", () -> EMPTY.getBoolean(node));
    }

    private static double[] shares(Distribution distribution) {
        double[] shares = new double[distribution.numBags()];
        for (int i = 0; i < shares.length; i++) {
            shares[i] = distribution.perBag(i) / distribution.total();
        }
        return shares;
    }

    private double[] probabilities(ClassifierSplitModel model, int branch) {
        return WekaCall.call("weka.j48", () -> {
            double[] present = new double[coding.presentClasses()];
            for (int k = 0; k < present.length; k++) {
                present[k] = laplace ? model.classProbLaplace(k, null, branch) : model.classProb(k, null, branch);
            }
            return coding.expand(present);
        });
    }
}
