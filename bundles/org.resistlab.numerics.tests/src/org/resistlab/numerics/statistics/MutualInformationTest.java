package org.resistlab.numerics.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;

import org.junit.jupiter.api.Test;

class MutualInformationTest {

    private static final int N = 200;

    private static double uniform(int i) {
        return i * 7919 % 1009 / 1009.0;
    }

    private static double[] column() {
        double[] x = new double[N];
        Arrays.setAll(x, i -> uniform(i) * uniform(i) * uniform(i));
        return x;
    }

    private static int[] twoClasses() {
        int[] classes = new int[N];
        Arrays.setAll(classes, i -> uniform(i) + i * 37 % 50 / 100.0 > 0.75 ? 1 : 0);
        return classes;
    }

    private static int[] threeClasses() {
        int[] classes = new int[N];
        Arrays.setAll(classes, i -> (int) (3 * ((uniform(i) * uniform(i) + i * 53 % 40 / 80.0) / 1.5)));
        return classes;
    }

    /** scikit-learn 1.2.1: mutual_info_classif(x, y, random_state=s), the same for s = 0, 1, 2. */
    @Test
    void withoutTiesItIsThatOfScikitLearn() {
        assertEquals(0.4175518273280874, MutualInformation.ofClasses(column(), twoClasses(), 2), 1e-12);
        assertEquals(0.6186476969203616, MutualInformation.ofClasses(column(), threeClasses(), 3, 5), 1e-12);
    }

    /** scikit-learn 1.2.1, with y[7] set to a class of its own. */
    @Test
    void aSampleAloneInItsClassIsLeftOut() {
        int[] classes = twoClasses();
        classes[7] = 2;
        assertEquals(0.4161543318348542, MutualInformation.ofClasses(column(), classes, 3), 1e-12);
    }

    /** The information of a contingency table, scikit-learn 1.2.1: mutual_info_score. */
    @Test
    void aColumnOfTwoValuesHasNearlyTheInformationOfItsTable() {
        double[] x = new double[N];
        int[] classes = new int[N];
        for (int i = 0; i < N; i++) {
            x[i] = i % 3 == 0 ? 1 : 0;
            classes[i] = i % 3 == 0 && i % 5 != 0 ? 1 : 0;
        }
        assertEquals(0.40651140084275983, MutualInformation.ofClasses(x, classes, 2), 0.03);
    }

    @Test
    void missingValuesAreSkippedAndNothingGivesNothing() {
        double[] x = Arrays.copyOf(column(), N + 1);
        x[N] = Double.NaN;
        int[] classes = Arrays.copyOf(twoClasses(), N + 1);
        assertEquals(0.4175518273280874, MutualInformation.ofClasses(x, classes, 2), 1e-12);
        assertTrue(Double.isNaN(MutualInformation.ofClasses(new double[2], new int[] {0, 1}, 2)));
        assertEquals(0, MutualInformation.ofClasses(new double[10], new int[] {0, 0, 0, 0, 0, 1, 1, 1, 1, 1}, 2));
    }
}
