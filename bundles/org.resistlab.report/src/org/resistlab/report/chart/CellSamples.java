package org.resistlab.report.chart;

import java.util.List;

/** The samples in the cells of a confusion matrix. */
@FunctionalInterface
public interface CellSamples {
    /**
     * Returns the samples of a cell.
     *
     * @param truth number of the true class
     * @param predicted number of the predicted class
     * @return their ids; empty where they are not known
     */
    List<String> of(int truth, int predicted);
}
