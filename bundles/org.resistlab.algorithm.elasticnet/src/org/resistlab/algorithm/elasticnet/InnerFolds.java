package org.resistlab.algorithm.elasticnet;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.resistlab.core.data.ClassTarget;
import org.resistlab.core.data.Target;
import org.resistlab.numerics.random.RandomStream;

/** The folds a learner chooses a strength by: random, of nearly equal size, each class spread over all of them. */
final class InnerFolds {

    private InnerFolds() {
    }

    /** The fold of each sample; at most as many folds as samples. */
    static int[] of(Target target, int count, RandomStream random) {
        int n = target.size();
        int folds = Math.min(count, n);
        int[] classes = target instanceof ClassTarget labels ? labels.codes() : new int[n];
        int[] of = new int[n];
        int next = 0;
        for (int c : Arrays.stream(classes).distinct().sorted().toArray()) {
            int[] members = IntStream.range(0, n).filter(i -> classes[i] == c).toArray();
            random.shuffle(members);
            for (int member : members) {
                of[member] = next++ % folds;
            }
        }
        return of;
    }
}
