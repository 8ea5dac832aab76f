package org.resistlab.numerics.metrics;

/** The metrics, with the ids they have in files. */
public enum Metric {

    ROC_AUC("roc-auc", "ROC AUC", true),
    PR_AUC("pr-auc", "PR AUC", true),
    ACCURACY("accuracy", "Accuracy", true),
    BALANCED_ACCURACY("balanced-accuracy", "Balanced accuracy", true),
    SENSITIVITY("sensitivity", "Sensitivity", true),
    SPECIFICITY("specificity", "Specificity", true),
    PPV("ppv", "PPV", true),
    NPV("npv", "NPV", true),
    F1("f1", "F1", true),
    MCC("mcc", "MCC", true),
    BRIER("brier", "Brier score", false),
    LOG_LOSS("log-loss", "Log loss", false),
    RMSE("rmse", "RMSE", false),
    MAE("mae", "MAE", false),
    R2("r2", "R²", true),
    PEARSON("pearson", "Pearson correlation", true),
    SPEARMAN("spearman", "Spearman correlation", true);

    private final String id;
    private final String title;
    private final boolean greaterIsBetter;

    Metric(String id, String title, boolean greaterIsBetter) {
        this.id = id;
        this.title = title;
        this.greaterIsBetter = greaterIsBetter;
    }

    /** Stable name, in files and on the command line. */
    public String id() {
        return id;
    }

    /** Name for people. */
    public String title() {
        return title;
    }

    /** Whether a model with a larger value is better. */
    public boolean greaterIsBetter() {
        return greaterIsBetter;
    }

    /**
     * The metric of an id.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Metric of(String id) {
        for (Metric metric : values()) {
            if (metric.id.equals(id)) {
                return metric;
            }
        }
        throw new IllegalArgumentException("There is no metric " + id + ".");
    }
}
