package org.resistlab.core.data;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All samples of one analysis and endpoint: the raw feature matrix of each assay, and the target. Only the engine holds
 * a data set; whatever learns sees a {@link TrainingSet}, and whatever predicts sees a {@link HeldOut}.
 */
public final class Dataset {

    private final List<String> samples;
    private final Map<String, FeatureMatrix> assays;
    private final Target target;
    private final List<String> groups;

    /**
     * @param samples sample ids, one a row
     * @param assays feature matrix by assay id, all with these samples as rows
     * @param target truth of each sample
     * @param groups the group (patient, cell line, centre) of each sample; empty where samples are independent
     */
    public Dataset(List<String> samples, Map<String, FeatureMatrix> assays, Target target, List<String> groups) {
        this.samples = List.copyOf(samples);
        this.assays = new LinkedHashMap<>(assays);
        this.target = target;
        this.groups = List.copyOf(groups);
        if (target.size() != samples.size() || !groups.isEmpty() && groups.size() != samples.size()) {
            throw new IllegalArgumentException("samples, target and groups differ in length");
        }
        assays.forEach((id, matrix) -> {
            if (matrix.rows() != samples.size()) {
                throw new IllegalArgumentException(id + " has " + matrix.rows() + " rows for " + samples.size());
            }
        });
    }

    public int size() {
        return samples.size();
    }

    public List<String> samples() {
        return samples;
    }

    /** Feature matrix by assay id, in the analysis' order. */
    public Map<String, FeatureMatrix> assays() {
        return new LinkedHashMap<>(assays);
    }

    public Target target() {
        return target;
    }

    /** The group of each sample; empty where samples are independent. */
    public List<String> groups() {
        return groups;
    }

    /** This data set with another target, for a permutation test. */
    public Dataset withTarget(Target other) {
        return new Dataset(samples, assays, other, groups);
    }

    /** All samples for training: a final model. */
    public TrainingSet all() {
        int[] rows = new int[size()];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = i;
        }
        return new TrainingSet(samples, assays, target, groups, rows);
    }

    /** All samples as rows to predict. */
    public HeldOut unlabelled() {
        return new HeldOut(samples, assays);
    }

    /**
     * Some samples for training and others held out.
     *
     * @throws IllegalArgumentException if a sample, or a group, is on both sides
     */
    public Split split(int[] training, int[] heldOut) {
        requireDisjoint(samples, training, heldOut, "sample");
        if (!groups.isEmpty()) {
            requireDisjoint(groups, training, heldOut, "group");
        }
        return new Split(new TrainingSet(samples, assays, target, groups, training),
                new HeldOut(select(samples, heldOut), selectRows(assays, heldOut)), heldOut.clone());
    }

    static void requireDisjoint(List<String> names, int[] training, int[] heldOut, String what) {
        Set<String> seen = new HashSet<>();
        for (int row : training) {
            seen.add(names.get(row));
        }
        for (int row : heldOut) {
            if (seen.contains(names.get(row))) {
                throw new IllegalArgumentException(what + " " + names.get(row) + " is in training and held out");
            }
        }
    }

    static List<String> select(List<String> texts, int[] rows) {
        List<String> selected = new ArrayList<>(rows.length);
        for (int row : rows) {
            selected.add(texts.get(row));
        }
        return selected;
    }

    static Map<String, FeatureMatrix> selectRows(Map<String, FeatureMatrix> assays, int[] rows) {
        Map<String, FeatureMatrix> selected = new LinkedHashMap<>();
        assays.forEach((id, matrix) -> selected.put(id, matrix.selectRows(rows)));
        return selected;
    }
}
