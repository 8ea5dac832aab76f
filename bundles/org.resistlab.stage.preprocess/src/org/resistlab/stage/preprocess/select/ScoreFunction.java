package org.resistlab.stage.preprocess.select;

import java.util.Locale;

import org.resistlab.core.data.ClassTarget;
import org.resistlab.core.data.RealTarget;
import org.resistlab.core.data.SurvivalTarget;
import org.resistlab.core.data.Target;
import org.resistlab.numerics.statistics.Correlation;
import org.resistlab.numerics.statistics.Descriptive;
import org.resistlab.numerics.statistics.MutualInformation;
import org.resistlab.numerics.statistics.Ranks;
import org.resistlab.numerics.statistics.TwoSampleTests;

/** Ways to score a feature against the endpoint. */
enum ScoreFunction {

    /** F of the analysis of variance by class ({@code f_classif}), or of linear regression ({@code f_regression}). */
    F,
    /** Student's t between two classes, with one variance for both. */
    T,
    /** Welch's t between two classes, with a variance for each. */
    WELCH,
    /** z of Mann and Whitney's rank sum test between two classes, corrected for ties and continuity. */
    MANN_WHITNEY,
    /** Mutual information with the classes, by three nearest neighbours ({@code mutual_info_classif} without noise). */
    MUTUAL_INFO,
    /** Pearson's correlation with a real value. */
    PEARSON,
    /** Spearman's rank correlation with a real value. */
    SPEARMAN;

    /** The function of a word such as {@code mann-whitney}. */
    static ScoreFunction of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The score of columns against some samples' truth.
     *
     * @throws IllegalArgumentException if this function is not for such an endpoint
     */
    ColumnScore of(Target target) {
        return switch (target) {
            case ClassTarget classes -> ofClasses(classes);
            case RealTarget real -> ofReal(real.values());
            case SurvivalTarget _ -> throw new IllegalArgumentException(
                    "select-k-best cannot score features against survival. Use variance-filter.");
        };
    }

    private ColumnScore ofClasses(ClassTarget target) {
        int[] codes = target.codes();
        int k = target.classes().size();
        return switch (this) {
            case F -> column -> ClassMoments.of(column, codes, k).f();
            case MUTUAL_INFO -> column -> MutualInformation.ofClasses(column, codes, k);
            case T, WELCH, MANN_WHITNEY -> ofTwoClasses(codes, k);
            case PEARSON, SPEARMAN -> throw new IllegalArgumentException(
                    "score_func " + word() + " is for real values, but the endpoint has classes. Use f.");
        };
    }

    private ColumnScore ofTwoClasses(int[] codes, int k) {
        if (k != 2) {
            throw new IllegalArgumentException(
                    "score_func " + word() + " compares two classes, but the endpoint has " + k + ". Use f.");
        }
        return switch (this) {
            case T -> column -> ClassMoments.of(column, codes, k).t();
            case WELCH -> column -> ClassMoments.of(column, codes, k).welch();
            default -> column -> Math.abs(TwoSampleTests.mannWhitney(column, codes).statistic());
        };
    }

    private ColumnScore ofReal(double[] values) {
        return switch (this) {
            case F -> column -> regressionF(column, values);
            case PEARSON -> column -> Math.abs(Correlation.pearson(column, values));
            case SPEARMAN -> spearman(values);
            default -> throw new IllegalArgumentException("score_func " + word()
                    + " compares classes, but the endpoint is a real value. Use f, pearson or spearman.");
        };
    }

    private static double regressionF(double[] column, double[] values) {
        double r = Correlation.pearson(column, values);
        return r * r / (1 - r * r) * (Descriptive.count(column) - 2);
    }

    private static ColumnScore spearman(double[] values) {
        double[] ranks = Ranks.average(values);
        return column -> Math.abs(Descriptive.count(column) == column.length
                ? Correlation.pearson(Ranks.average(column), ranks)
                : Correlation.spearman(column, values));
    }
}
