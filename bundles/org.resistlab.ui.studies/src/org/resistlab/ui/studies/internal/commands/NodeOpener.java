package org.resistlab.ui.studies.internal.commands;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.ide.IGotoMarker;
import org.eclipse.ui.statushandlers.StatusManager;
import org.resistlab.ui.studies.internal.navigator.Nodes;
import org.resistlab.ui.studies.internal.project.FindingMarkers;
import org.resistlab.ui.studies.model.AnalysisNode;
import org.resistlab.ui.studies.model.AssayNode;
import org.resistlab.ui.studies.model.EndpointNode;
import org.resistlab.ui.studies.model.ModelNode;
import org.resistlab.ui.studies.model.RunNode;
import org.resistlab.ui.studies.model.StudyGroup;
import org.resistlab.ui.studies.model.StudyNode;

/** Opens what a node of the tree stands for. User interface thread only. */
public final class NodeOpener {

    private static final String STUDY_EDITOR = "org.resistlab.ui.tables.study-editor";
    private static final String ANALYSIS_EDITOR = "org.resistlab.ui.analysis.editor";
    private static final String RESULT_EXPLORER = "org.resistlab.ui.results.explorer";
    private static final String OPEN_RESULT = "org.resistlab.ui.results.open";
    private static final String APPLY = "org.resistlab.ui.apply.open";

    private NodeOpener() {
    }

    /** Opens a node; what goes wrong is shown. */
    public static void open(StudyNode node) {
        try {
            switch (node) {
                case StudyGroup group -> studyFile(group, Map.of());
                case AssayNode assay -> studyFile(assay, Map.of(FindingMarkers.ASSAY, assay.id()));
                case EndpointNode endpoint -> studyFile(endpoint, Map.of(FindingMarkers.ENDPOINT, endpoint.id()));
                case AnalysisNode analysis -> file(analysis, ANALYSIS_EDITOR);
                case RunNode run -> {
                    if (!Commands.run(OPEN_RESULT, Map.of("folder", run.folder().toString()))) {
                        file(run, RESULT_EXPLORER);
                    }
                }
                case ModelNode model -> {
                    if (!Commands.run(APPLY, Map.of("model", model.file().toString()))) {
                        file(model, "");
                    }
                }
            }
        } catch (CoreException e) {
            StatusManager.getManager().handle(Status.error(node.label() + " cannot be opened.", e),
                    StatusManager.SHOW | StatusManager.LOG);
        }
    }

    /** Opens the study file, at a part of it. */
    private static void studyFile(StudyNode node, Map<String, String> place) throws CoreException {
        Optional<IFile> file = Nodes.studyFile(node);
        if (file.isEmpty()) {
            return;
        }
        IEditorPart editor = open(file.get(), STUDY_EDITOR);
        IGotoMarker target = editor == null ? null : editor.getAdapter(IGotoMarker.class);
        if (target != null && !place.isEmpty()) {
            IMarker marker = file.get().createMarker(IMarker.MARKER, new HashMap<>(place));
            try {
                target.gotoMarker(marker);
            } finally {
                marker.delete();
            }
        }
    }

    private static void file(StudyNode node, String editor) throws CoreException {
        Optional<IFile> file = Nodes.resource(node).filter(IFile.class::isInstance).map(IFile.class::cast);
        if (file.isPresent()) {
            open(file.get(), editor);
        }
    }

    private static IEditorPart open(IFile file, String editor) throws PartInitException {
        IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        boolean installed = !editor.isEmpty()
                && PlatformUI.getWorkbench().getEditorRegistry().findEditor(editor) != null;
        return installed ? IDE.openEditor(page, file, editor) : IDE.openEditor(page, file);
    }
}
