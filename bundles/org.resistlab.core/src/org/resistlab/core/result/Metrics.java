package org.resistlab.core.result;

import java.util.List;

import org.resistlab.core.data.Task;

/** The catalogue of metrics: ids in the order in which results show them, and which way is better. */
public final class Metrics {

    public static final String ROC_AUC = "roc-auc";
    public static final String PR_AUC = "pr-auc";
    public static final String ACCURACY = "accuracy";
    public static final String BALANCED_ACCURACY = "balanced-accuracy";
    public static final String SENSITIVITY = "sensitivity";
    public static final String SPECIFICITY = "specificity";
    public static final String PPV = "ppv";
    public static final String NPV = "npv";
    public static final String F1 = "f1";
    public static final String MCC = "mcc";
    public static final String BRIER = "brier";
    public static final String LOG_LOSS = "log-loss";
    public static final String RMSE = "rmse";
    public static final String MAE = "mae";
    public static final String R2 = "r2";
    public static final String PEARSON = "pearson";
    public static final String SPEARMAN = "spearman";

    private static final List<String> CLASS = List.of(ROC_AUC, PR_AUC, ACCURACY, BALANCED_ACCURACY, SENSITIVITY,
            SPECIFICITY, PPV, NPV, F1, MCC, BRIER, LOG_LOSS);
    private static final List<String> REAL = List.of(RMSE, MAE, R2, PEARSON, SPEARMAN);

    private Metrics() {
    }

    /** Ids of the metrics of a task; none for survival. */
    public static List<String> of(Task task) {
        return switch (task) {
            case CLASS -> CLASS;
            case REAL -> REAL;
            case SURVIVAL -> List.of();
        };
    }

    /** The metric that ranks models and tunes them where the analysis file names no other. */
    public static String primary(Task task) {
        return switch (task) {
            case CLASS -> ROC_AUC;
            case REAL -> PEARSON;
            case SURVIVAL -> "";
        };
    }

    public static boolean smallerIsBetter(String metric) {
        return List.of(BRIER, LOG_LOSS, RMSE, MAE).contains(metric);
    }

    /** The value a guess reaches: 0.5 for ROC AUC, 0 for a correlation; NaN where it depends on the data. */
    public static double chance(String metric) {
        return switch (metric) {
            case ROC_AUC -> 0.5;
            case PEARSON, SPEARMAN, R2, MCC -> 0;
            default -> Double.NaN;
        };
    }

    /** The metric's name for people. */
    public static String label(String metric) {
        return switch (metric) {
            case ROC_AUC -> "ROC AUC";
            case PR_AUC -> "PR AUC";
            case ACCURACY -> "Accuracy";
            case BALANCED_ACCURACY -> "Balanced accuracy";
            case SENSITIVITY -> "Sensitivity";
            case SPECIFICITY -> "Specificity";
            case PPV -> "PPV";
            case NPV -> "NPV";
            case F1 -> "F1";
            case MCC -> "MCC";
            case BRIER -> "Brier score";
            case LOG_LOSS -> "Log loss";
            case RMSE -> "RMSE";
            case MAE -> "MAE";
            case R2 -> "R²";
            case PEARSON -> "Pearson r";
            case SPEARMAN -> "Spearman ρ";
            default -> metric;
        };
    }
}
