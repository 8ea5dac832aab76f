package org.resistlab.weka;

import java.lang.reflect.Field;

import org.resistlab.numerics.tree.FlatTree;

import weka.classifiers.trees.REPTree;
import weka.classifiers.trees.RandomTree;

/**
 * Reads the tree of Weka's {@link RandomTree} and {@link REPTree} (3.8), which keep it in protected fields, as a
 * {@link FlatTree} that predicts the same: a value below the threshold goes left, a missing value both ways by the
 * training weights, and a branch that no training sample took predicts as its parent.
 */
public final class GrownTree {

    private static final Fields RANDOM = new Fields(RandomTree.class, "m_ClassDistribution");
    private static final Fields REP = new Fields(REPTree.class, "m_ClassProbs");

    private final Fields fields;
    private final WekaTable table;
    private final ClassCoding coding;
    private final NodeList nodes = new NodeList(true);

    private GrownTree(Fields fields, WekaTable table, ClassCoding coding) {
        this.fields = fields;
        this.table = table;
        this.coding = coding;
    }

    /**
     * @param table the columns it was grown on
     * @param coding classes, whose probabilities the leaves hold; null for a real value
     * @param weight total training weight
     */
    public static FlatTree of(RandomTree tree, WekaTable table, ClassCoding coding, double weight) {
        return read(RANDOM, tree, table, coding, weight);
    }

    /**
     * @param table the columns it was grown on
     * @param coding classes, whose probabilities the leaves hold; null for a real value
     * @param weight total training weight
     */
    public static FlatTree of(REPTree tree, WekaTable table, ClassCoding coding, double weight) {
        return read(REP, tree, table, coding, weight);
    }

    private static FlatTree read(Fields fields, Object tree, WekaTable table, ClassCoding coding, double weight) {
        GrownTree reader = new GrownTree(fields, table, coding);
        reader.add(fields.root(tree), null, weight);
        return reader.nodes.tree();
    }

    private int add(Object node, double[] ofParent, double cover) {
        double[] own = fields.value(node);
        double[] value = own == null ? ofParent : own;
        int attribute = fields.attribute(node);
        if (attribute < 0) {
            return nodes.leaf(leaf(value), cover);
        }
        Object[] branches = fields.branches(node);
        double[] shares = fields.shares(node);
        if (table.levels(attribute) > 0) {
            return nodes.categories(attribute, shares, cover, (c, ofBranch) -> add(branches[c], value, ofBranch));
        }
        int split = nodes.split(attribute, fields.threshold(node), cover);
        int left = add(branches[0], value, cover * shares[0]);
        nodes.link(split, left, add(branches[1], value, cover * shares[1]));
        return split;
    }

    private double[] leaf(double[] value) {
        return coding == null ? value.clone() : coding.expand(value);
    }

    /** The protected fields of one kind of tree. */
    private static final class Fields {

        private final Field tree;
        private final Field successors;
        private final Field attribute;
        private final Field splitPoint;
        private final Field share;
        private final Field value;

        Fields(Class<?> classifier, String valueName) {
            tree = field(classifier, "m_Tree");
            Class<?> node = tree.getType();
            successors = field(node, "m_Successors");
            attribute = field(node, "m_Attribute");
            splitPoint = field(node, "m_SplitPoint");
            share = field(node, "m_Prop");
            value = field(node, valueName);
        }

        private static Field field(Class<?> type, String name) {
            try {
                Field field = type.getDeclaredField(name);
                field.setAccessible(true);
                return field;
            } catch (NoSuchFieldException e) {
                throw new IllegalStateException("This is not Weka 3.8: " + type.getName() + " has no " + name, e);
            }
        }

        private static Object get(Field field, Object owner) {
            try {
                return field.get(owner);
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
        }

        Object root(Object classifier) {
            return get(tree, classifier);
        }

        Object[] branches(Object node) {
            return (Object[]) get(successors, node);
        }

        int attribute(Object node) {
            return (Integer) get(attribute, node);
        }

        double threshold(Object node) {
            return (Double) get(splitPoint, node);
        }

        double[] shares(Object node) {
            return (double[]) get(share, node);
        }

        double[] value(Object node) {
            return (double[]) get(value, node);
        }
    }
}
