package org.resistlab.ui.studies.internal.navigator;

import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;
import org.resistlab.ui.studies.model.StudyGroup;
import org.resistlab.ui.studies.model.StudyNode;

/**
 * Keeps groups in the order of the work, and nodes in the order in which the study file or the folder has them, above
 * other files.
 */
public final class StudySorter extends ViewerComparator {

    @Override
    public int category(Object element) {
        return switch (element) {
            case StudyGroup group -> group.kind().ordinal();
            case StudyNode _ -> 0;
            default -> Integer.MAX_VALUE;
        };
    }

    @Override
    public int compare(Viewer viewer, Object first, Object second) {
        return Integer.compare(category(first), category(second));
    }
}
