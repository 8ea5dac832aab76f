package org.resistlab.algorithm.gradientboosting;

/** A node of a tree that is being grown. Its samples are a range of the tree's rows. */
final class Node {

    final int number;
    final int depth;
    /** Range of the samples that the tree is grown on, and of the others. */
    final int start;
    final int end;
    final int otherStart;
    final int otherEnd;
    /** Sums over the samples the tree is grown on. */
    long packed;
    double gradient;
    double hessian;
    double weight;
    /** Bounds of the values below, from monotone constraints. */
    double low = Double.NEGATIVE_INFINITY;
    double high = Double.POSITIVE_INFINITY;

    Split split = Split.NONE;
    double threshold;
    boolean missingLeft;
    Node left;
    Node right;
    double value;

    Node(int number, int depth, int start, int end, int otherStart, int otherEnd) {
        this.number = number;
        this.depth = depth;
        this.start = start;
        this.end = end;
        this.otherStart = otherStart;
        this.otherEnd = otherEnd;
    }

    int size() {
        return end - start;
    }

    boolean isLeaf() {
        return left == null;
    }
}
