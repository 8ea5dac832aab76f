package org.resistlab.numerics.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.resistlab.numerics.Iris;

class TwoSampleTestsTest {

    private static double[] versicolor(double[] column) {
        return Arrays.copyOfRange(column, 50, 100);
    }

    private static double[] virginica(double[] column) {
        return Arrays.copyOfRange(column, 100, 150);
    }

    private static void assertResult(double statistic, double p, TestResult actual) {
        assertEquals(statistic, actual.statistic(), 1e-12 * Math.abs(statistic));
        assertEquals(p, actual.p(), 1e-9 * p);
    }

    /** R 4.2: t.test(virginica, versicolor, var.equal = TRUE). */
    @Test
    void pooledTIsThatOfR() {
        assertResult(5.6291652597198167, 1.7248563024546632e-07,
                TwoSampleTests.pooledT(virginica(Iris.SEPAL_LENGTH), versicolor(Iris.SEPAL_LENGTH)));
        assertResult(3.2057607502218252726, 0.0018191004238894415,
                TwoSampleTests.pooledT(Iris.lastTwo(Iris.SEPAL_WIDTH), Iris.isVirginica()));
        assertResult(14.625367047410133, 2.2304090710249765e-26,
                TwoSampleTests.pooledT(Iris.lastTwo(Iris.PETAL_WIDTH), Iris.isVirginica()));
    }

    /** R 4.2: t.test(virginica, versicolor). */
    @Test
    void welchTIsThatOfR() {
        assertResult(5.6291652597198159, 1.8661443873770040e-07,
                TwoSampleTests.welchT(virginica(Iris.SEPAL_LENGTH), versicolor(Iris.SEPAL_LENGTH)));
        assertResult(12.603779441384980, 4.9002875273982702e-22,
                TwoSampleTests.welchT(Iris.lastTwo(Iris.PETAL_LENGTH), Iris.isVirginica()));
    }

    /** R 4.2: wilcox.test(virginica, versicolor, exact = FALSE)$p.value; both columns have ties. */
    @Test
    void mannWhitneyIsThatOfR() {
        assertEquals(5.8690064106642024e-07,
                TwoSampleTests.mannWhitney(virginica(Iris.SEPAL_LENGTH), versicolor(Iris.SEPAL_LENGTH)).p(), 1e-18);
        assertEquals(4.5721422068798617e-03,
                TwoSampleTests.mannWhitney(Iris.lastTwo(Iris.SEPAL_WIDTH), Iris.isVirginica()).p(), 1e-14);
        assertEquals(9.1335447276683218e-17,
                TwoSampleTests.mannWhitney(Iris.lastTwo(Iris.PETAL_LENGTH), Iris.isVirginica()).p(), 1e-28);
    }

    @Test
    void largerValuesInGroupOneMakeTheStatisticPositive() {
        double[] values = {1, 2, 3, 7, 8, 9};
        int[] group = {0, 0, 0, 1, 1, 1};
        assertEquals(1, Math.signum(TwoSampleTests.pooledT(values, group).statistic()));
        assertEquals(1, Math.signum(TwoSampleTests.welchT(values, group).statistic()));
        assertEquals(1, Math.signum(TwoSampleTests.mannWhitney(values, group).statistic()));
    }

    @Test
    void missingValuesAreSkipped() {
        double[] values = {1, 2, 4, 7, 8, 9.5};
        int[] group = {0, 0, 0, 1, 1, 1};
        double[] withMissing = {1, Double.NaN, 2, 4, 7, 8, 9.5, Double.NaN};
        int[] groupWithMissing = {0, 0, 0, 0, 1, 1, 1, 1};
        assertEquals(TwoSampleTests.pooledT(values, group), TwoSampleTests.pooledT(withMissing, groupWithMissing));
        assertEquals(TwoSampleTests.welchT(values, group), TwoSampleTests.welchT(withMissing, groupWithMissing));
        assertEquals(TwoSampleTests.mannWhitney(values, group),
                TwoSampleTests.mannWhitney(withMissing, groupWithMissing));
    }

    @Test
    void equalValuesAreUndefinedEvenWhenTheirMeanIsRounded() {
        double[] values = {0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1};
        int[] group = {0, 0, 0, 1, 1, 1, 1};
        assertEquals(TestResult.UNDEFINED, TwoSampleTests.pooledT(values, group));
        assertEquals(TestResult.UNDEFINED, TwoSampleTests.welchT(values, group));
        assertEquals(TestResult.UNDEFINED, TwoSampleTests.mannWhitney(values, group));
    }

    @Test
    void aDifferenceWithoutVariationIsInfinite() {
        assertEquals(new TestResult(Double.NEGATIVE_INFINITY, 0),
                TwoSampleTests.pooledT(new double[] {1, 1}, new double[] {2, 2}));
    }

    @Test
    void tooFewValuesAreUndefined() {
        double[] none = {Double.NaN};
        double[] one = {1};
        assertEquals(TestResult.UNDEFINED, TwoSampleTests.pooledT(none, new double[] {1, 2}));
        assertEquals(TestResult.UNDEFINED, TwoSampleTests.pooledT(one, one));
        assertEquals(TestResult.UNDEFINED, TwoSampleTests.welchT(one, new double[] {1, 2}));
        assertEquals(TestResult.UNDEFINED, TwoSampleTests.mannWhitney(none, new double[] {1, 2}));
    }

    @Test
    void aThirdGroupIsAnError() {
        assertThrows(IllegalArgumentException.class,
                () -> TwoSampleTests.pooledT(new double[] {1, 2, 3}, new int[] {0, 1, 2}));
    }
}
