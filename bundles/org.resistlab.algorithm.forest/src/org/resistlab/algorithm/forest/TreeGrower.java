package org.resistlab.algorithm.forest;

import java.util.ArrayDeque;
import java.util.Deque;

/** Grows one tree, depth first. */
final class TreeGrower {

    private final Criterion criterion;
    private final Splitter splitter;
    private final ForestParameters parameters;
    private final int[] rows;
    private final int[] buffer;
    private final GrownTree tree;
    private final Deque<Task> tasks = new ArrayDeque<>();

    /** A node to come: the samples {@code rows[from]} to {@code rows[to - 1]}; parent is -1 for a left child. */
    private record Task(int from, int to, int depth, int rightOf) {
    }

    /**
     * @param rows different training rows to grow it on; their order changes
     * @param outputs of a leaf
     */
    TreeGrower(Criterion criterion, Splitter splitter, ForestParameters parameters, int[] rows, int outputs) {
        this.criterion = criterion;
        this.splitter = splitter;
        this.parameters = parameters;
        this.rows = rows;
        buffer = new int[rows.length];
        tree = new GrownTree(outputs);
    }

    GrownTree grow() {
        tasks.push(new Task(0, rows.length, 0, -1));
        while (!tasks.isEmpty()) {
            grow(tasks.pop());
        }
        return tree;
    }

    private void grow(Task task) {
        criterion.begin(rows, task.from, task.to);
        if (task.rightOf >= 0) {
            tree.linkRight(task.rightOf);
        }
        int node = tree.add(criterion.cover());
        boolean end = task.depth >= parameters.maxDepth() || criterion.isPure()
                || criterion.multiplicity() < parameters.leastToSplit();
        if (end || !splitter.split(rows, task.from, task.to)) {
            criterion.predict(tree.values(), node * tree.outputs());
            return;
        }
        tree.split(splitter, criterion.gain());
        int middle = partition(task.from, task.to);
        tasks.push(new Task(middle, task.to, task.depth + 1, node));
        tasks.push(new Task(task.from, middle, task.depth + 1, -1));
    }

    private int partition(int from, int to) {
        int left = from;
        int right = 0;
        for (int i = from; i < to; i++) {
            if (splitter.goesLeft[i - from]) {
                rows[left++] = rows[i];
            } else {
                buffer[right++] = rows[i];
            }
        }
        System.arraycopy(buffer, 0, rows, left, right);
        return left;
    }
}
