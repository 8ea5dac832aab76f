package org.resistlab.numerics.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.resistlab.numerics.Iris;

class AnovaTest {

    /** R 4.2: oneway.test(x ~ Species, var.equal = TRUE). */
    @Test
    void fIsThatOfR() {
        assertF(119.26450218450462, 1.6696691907694220e-31, Iris.SEPAL_LENGTH);
        assertF(49.160040089612060, 4.4920171333091143e-17, Iris.SEPAL_WIDTH);
        assertF(1180.1611822529810, 2.8567766109614941e-91, Iris.PETAL_LENGTH);
        assertF(960.00714680180613, 4.1694458394441188e-85, Iris.PETAL_WIDTH);
    }

    private static void assertF(double f, double p, double[] column) {
        TestResult result = Anova.f(column, Iris.species(), 3);
        assertEquals(f, result.statistic(), 1e-11 * f);
        assertEquals(p, result.p(), 1e-9 * p);
    }

    @Test
    void withTwoClassesFIsTheSquareOfT() {
        double[] column = Iris.lastTwo(Iris.SEPAL_WIDTH);
        TestResult t = TwoSampleTests.pooledT(column, Iris.isVirginica());
        TestResult f = Anova.f(column, Iris.isVirginica(), 2);
        assertEquals(t.statistic() * t.statistic(), f.statistic(), 1e-11);
        assertEquals(t.p(), f.p(), 1e-14);
    }

    @Test
    void missingValuesAndEmptyClassesAreSkipped() {
        double[] column = Arrays.copyOf(Iris.SEPAL_WIDTH, 151);
        column[150] = Double.NaN;
        int[] classes = Arrays.copyOf(Iris.species(), 151);
        classes[150] = 4;
        assertEquals(Anova.f(Iris.SEPAL_WIDTH, Iris.species(), 3), Anova.f(column, classes, 5));
    }

    @Test
    void whatCannotBeTestedIsUndefined() {
        int[] classes = {0, 0, 0, 1, 1, 1, 1};
        assertEquals(TestResult.UNDEFINED, Anova.f(new double[] {0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1}, classes, 2));
        assertEquals(TestResult.UNDEFINED, Anova.f(new double[7], new int[7], 2));
        assertEquals(TestResult.UNDEFINED, Anova.f(new double[] {1, 2}, new int[] {0, 1}, 2));
        assertEquals(Double.POSITIVE_INFINITY,
                Anova.f(new double[] {0.1, 0.1, 0.1, 0.2, 0.2, 0.2, 0.2}, classes, 2).statistic());
    }
}
