package org.resistlab.ui.selection;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;

/**
 * Selected samples.
 *
 * @param study id of the study
 * @param samples their ids; empty where none is selected
 */
public record SampleSelection(String study, Set<String> samples) {

    /** Takes a copy that keeps the order. */
    public SampleSelection {
        samples = Collections.unmodifiableSet(new LinkedHashSet<>(samples));
    }

    /** The samples in a selection, if it says anything of samples. */
    public static Optional<SampleSelection> of(ISelection selection) {
        if (selection instanceof IStructuredSelection structured) {
            for (Object element : structured) {
                if (element instanceof SampleSelection samples) {
                    return Optional.of(samples);
                }
            }
        }
        return Optional.empty();
    }
}
