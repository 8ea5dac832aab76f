package org.resistlab.algorithm.ensemble.bagging;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.resistlab.core.data.ClassTarget;
import org.resistlab.core.data.Target;
import org.resistlab.numerics.random.RandomStream;

/** Random samples without replacement, with every class in proportion. */
final class RandomPart {

    /** Fewest samples of a class that has as many: with one alone, nothing could be tuned. */
    private static final int FEWEST = 2;

    private RandomPart() {
    }

    /**
     * Draws rows.
     *
     * @param share of the rows of each class, above 0 and below 1; no class is drawn with fewer than two rows if it has
     *        two
     * @return different row numbers, ascending
     */
    static int[] draw(Target target, double share, RandomStream random) {
        if (!(target instanceof ClassTarget classes)) {
            return draw(IntStream.range(0, target.size()).toArray(), share, random);
        }
        int[] codes = classes.codes();
        return IntStream.range(0, classes.classes().size())
                .mapToObj(code -> IntStream.range(0, codes.length).filter(row -> codes[row] == code).toArray())
                .flatMapToInt(rows -> Arrays.stream(draw(rows, share, random))).sorted().toArray();
    }

    private static int[] draw(int[] rows, double share, RandomStream random) {
        int wanted = (int) Math.round(share * rows.length);
        int size = Math.min(rows.length, Math.max(FEWEST, wanted));
        return Arrays.stream(random.sample(rows.length, size)).map(i -> rows[i]).sorted().toArray();
    }
}
