package org.resistlab.ui.selection;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;

/**
 * Selected features of an assay.
 *
 * @param assay id of the assay
 * @param features their names; empty where none is selected
 */
public record FeatureSelection(String assay, Set<String> features) {

    /** Takes a copy that keeps the order. */
    public FeatureSelection {
        features = Collections.unmodifiableSet(new LinkedHashSet<>(features));
    }

    /** The features in a selection, if it says anything of features. */
    public static Optional<FeatureSelection> of(ISelection selection) {
        if (selection instanceof IStructuredSelection structured) {
            for (Object element : structured) {
                if (element instanceof FeatureSelection features) {
                    return Optional.of(features);
                }
            }
        }
        return Optional.empty();
    }
}
