package org.resistlab.ui.studies.internal.navigator;

import org.eclipse.core.resources.IProject;
import org.eclipse.jface.viewers.IFilter;
import org.resistlab.ui.studies.internal.project.StudyNature;
import org.resistlab.ui.studies.model.StudyNode;

/** Says of what there are properties of a study. */
public final class IsStudy implements IFilter {

    @Override
    public boolean select(Object element) {
        return element instanceof StudyNode || element instanceof IProject project && StudyNature.isStudy(project);
    }
}
