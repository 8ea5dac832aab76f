package org.resistlab.ui.studies.model;

import java.nio.file.Path;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.Platform;

/** A place in the tree of a study. Two nodes are equal if they are the same place, whatever is known about it. */
public sealed interface StudyNode extends IAdaptable
        permits StudyGroup, AssayNode, EndpointNode, AnalysisNode, RunNode, ModelNode {

    /** The study folder. */
    Path study();

    /** Name for people. */
    String label();

    /** A few words more, such as the number of samples; may be empty. */
    String detail();

    /** The file or folder that it is about; the study file where it has none of its own. */
    Path file();

    /** What an adapter factory makes of it: its file or folder, where it stands for one. */
    @Override
    default <T> T getAdapter(Class<T> type) {
        return Platform.getAdapterManager().getAdapter(this, type);
    }
}
