package org.resistlab.core.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The training side of a split: raw features of each assay and the truth of these samples, and of no others. It can be
 * split again (inner folds, out-of-fold predictions) or resampled (bagging); every part stays within the training side.
 */
public final class TrainingSet {

    private final List<String> allSamples;
    private final Map<String, FeatureMatrix> allAssays;
    private final Target allTarget;
    private final List<String> allGroups;
    private final int[] rows;

    TrainingSet(List<String> samples, Map<String, FeatureMatrix> assays, Target target, List<String> groups,
            int[] rows) {
        this.allSamples = samples;
        this.allAssays = assays;
        this.allTarget = target;
        this.allGroups = groups;
        this.rows = rows.clone();
    }

    public int size() {
        return rows.length;
    }

    public Set<String> assayIds() {
        return allAssays.keySet();
    }

    /** Ids of the training samples, one a row. */
    public List<String> samples() {
        return Dataset.select(allSamples, rows);
    }

    public Target target() {
        return allTarget.select(rows);
    }

    /** The group of each training sample; empty where samples are independent. */
    public List<String> groups() {
        return allGroups.isEmpty() ? List.of() : Dataset.select(allGroups, rows);
    }

    /**
     * The raw features of one assay with the truth: what its first step is fitted on.
     *
     * @throws IllegalArgumentException if there is no such assay
     */
    public Training assay(String id) {
        FeatureMatrix matrix = allAssays.get(id);
        if (matrix == null) {
            throw new IllegalArgumentException("no assay " + id);
        }
        return new Training(samples(), matrix.selectRows(rows), target());
    }

    /**
     * Splits the training side again; rows count from 0 within this training set.
     *
     * @throws IllegalArgumentException if a sample, or a group, is on both sides
     */
    public Split split(int[] training, int[] heldOut) {
        int[] trainingRows = absolute(training);
        int[] heldOutRows = absolute(heldOut);
        Dataset.requireDisjoint(allSamples, trainingRows, heldOutRows, "sample");
        if (!allGroups.isEmpty()) {
            Dataset.requireDisjoint(allGroups, trainingRows, heldOutRows, "group");
        }
        TrainingSet inner = new TrainingSet(allSamples, allAssays, allTarget, allGroups, trainingRows);
        HeldOut other = new HeldOut(Dataset.select(allSamples, heldOutRows),
                Dataset.selectRows(allAssays, heldOutRows));
        return new Split(inner, other, heldOut.clone());
    }

    /** These training samples in other numbers, for a bootstrap; rows count from 0 within this training set. */
    public TrainingSet resample(int[] sampledRows) {
        return new TrainingSet(allSamples, allAssays, allTarget, allGroups, absolute(sampledRows));
    }

    /**
     * The same samples with the truth of another endpoint.
     *
     * @param endpoint the whole data of the other endpoint, with the samples that this set was taken from
     * @throws IllegalArgumentException if it has others
     */
    public TrainingSet of(Dataset endpoint) {
        if (!endpoint.samples().equals(allSamples) || !endpoint.groups().equals(allGroups)) {
            throw new IllegalArgumentException("the endpoints have not the same samples");
        }
        return new TrainingSet(allSamples, allAssays, endpoint.target(), allGroups, rows);
    }

    /**
     * A text that two training sets share if and only if they hold the same rows, given that both come from one data
     * set.
     */
    public String rowKey() {
        StringBuilder key = new StringBuilder(rows.length * 4);
        for (int row : rows) {
            key.append(row).append(',');
        }
        return key.toString();
    }

    /**
     * Fitted assays side by side with the truth of these samples, ready for a learner. The parts may come from another
     * training set of the very same samples, such as that of another endpoint, if no step has looked at the truth.
     *
     * @throws IllegalArgumentException if a part has other samples, or the same in another order
     */
    public Training join(List<Training> parts) {
        List<String> samples = samples();
        List<FeatureMatrix> matrices = new ArrayList<>();
        for (Training part : parts) {
            if (!part.samples().equals(samples)) {
                throw new IllegalArgumentException("a part has other samples");
            }
            matrices.add(part.features());
        }
        return new Training(samples, FeatureMatrix.join(matrices), target());
    }

    private int[] absolute(int[] relative) {
        int[] absolute = new int[relative.length];
        for (int i = 0; i < relative.length; i++) {
            absolute[i] = rows[relative[i]];
        }
        return absolute;
    }
}
