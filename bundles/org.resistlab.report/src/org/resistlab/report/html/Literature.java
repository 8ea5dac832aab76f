package org.resistlab.report.html;

import org.resistlab.core.contribution.Reference;

/** The literature behind the validation and the figures. */
final class Literature {

    static final Reference AMBROISE = new Reference("Ambroise and McLachlan 2002: Selection bias in gene extraction on "
            + "the basis of microarray gene-expression data", "10.1073/pnas.102102699");
    static final Reference VARMA = new Reference("Varma and Simon 2006: Bias in error estimation when using "
            + "cross-validation for model selection", "10.1186/1471-2105-7-91");
    static final Reference FORMAN = new Reference("Forman and Scholz 2010: Apples-to-apples in cross-validation "
            + "studies", "10.1145/1882471.1882479");
    static final Reference TSAMARDINOS = new Reference("Tsamardinos, Greasidou and Borboudakis 2018: Bootstrapping the "
            + "out-of-sample predictions for efficient and accurate cross-validation", "10.1007/s10994-018-5714-4");
    static final Reference DELONG = new Reference("DeLong, DeLong and Clarke-Pearson 1988: Comparing the areas under "
            + "two or more correlated receiver operating characteristic curves", "10.2307/2531595");
    static final Reference SUN = new Reference("Sun and Xu 2014: Fast implementation of DeLong's algorithm for "
            + "comparing the areas under correlated receiver operating characteristic curves",
            "10.1109/LSP.2014.2337313");
    static final Reference OJALA = new Reference("Ojala and Garriga 2010: Permutation tests for studying classifier "
            + "performance. Journal of Machine Learning Research 11:1833–1863", "");
    static final Reference PHIPSON = new Reference("Phipson and Smyth 2010: Permutation p-values should never be zero",
            "10.2202/1544-6115.1585");
    static final Reference NICHOLS = new Reference("Nichols and Holmes 2002: Nonparametric permutation tests for "
            + "functional neuroimaging: a primer with examples", "10.1002/hbm.1058");
    static final Reference BENJAMINI = new Reference("Benjamini and Hochberg 1995: Controlling the false discovery "
            + "rate", "10.1111/j.2517-6161.1995.tb02031.x");
    static final Reference WILSON = new Reference("Wilson 1927: Probable inference, the law of succession, and "
            + "statistical inference", "10.1080/01621459.1927.10502953");
    static final Reference COX = new Reference("Cox 1958: Two further applications of a model for binary regression",
            "10.1093/biomet/45.3-4.562");
    static final Reference FAWCETT = new Reference("Fawcett 2006: An introduction to ROC analysis",
            "10.1016/j.patrec.2005.10.010");
    static final Reference HOSMER = new Reference("Hosmer, Lemeshow and Sturdivant 2013: Applied Logistic Regression, "
            + "3rd edition", "10.1002/9781118548387");
    static final Reference TRIPOD = new Reference("Collins et al. 2024: TRIPOD+AI statement: updated guidance for "
            + "reporting clinical prediction models", "10.1136/bmj-2023-078378");

    private Literature() {
    }

    /** A reference from its text, "Breiman 2001: Random forests, doi:10.1023/A:1010933404324". */
    static Reference parse(String text) {
        int doi = text.lastIndexOf(", doi:");
        return doi < 0 ? new Reference(text, "")
                : new Reference(text.substring(0, doi), text.substring(doi + ", doi:".length()));
    }
}
