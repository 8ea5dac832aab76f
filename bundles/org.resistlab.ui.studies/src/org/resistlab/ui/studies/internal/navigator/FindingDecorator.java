package org.resistlab.ui.studies.internal.navigator;

import java.util.Optional;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.viewers.BaseLabelProvider;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.jface.viewers.ILightweightLabelDecorator;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.resistlab.ui.studies.internal.project.FindingMarkers;
import org.resistlab.ui.studies.internal.project.StudyNature;
import org.resistlab.ui.studies.model.AnalysisNode;
import org.resistlab.ui.studies.model.AssayNode;
import org.resistlab.ui.studies.model.EndpointNode;
import org.resistlab.ui.studies.model.GroupKind;
import org.resistlab.ui.studies.model.StudyGroup;
import org.resistlab.ui.studies.model.StudyNode;

/** Says at a study, its assays, endpoints and analyses how many problems they have: by an overlay and in words. */
public final class FindingDecorator extends BaseLabelProvider implements ILightweightLabelDecorator {

    /** Id of the decorator. */
    public static final String ID = "org.resistlab.ui.studies.findings";

    private record Count(int errors, int warnings) {
    }

    @Override
    public void decorate(Object element, IDecoration decoration) {
        try {
            Count count = count(element);
            if (count.errors() > 0) {
                decoration.addOverlay(overlay(ISharedImages.IMG_DEC_FIELD_ERROR), IDecoration.BOTTOM_LEFT);
                decoration.addSuffix(words(count.errors(), "error"));
            } else if (count.warnings() > 0) {
                decoration.addOverlay(overlay(ISharedImages.IMG_DEC_FIELD_WARNING), IDecoration.BOTTOM_LEFT);
                decoration.addSuffix(words(count.warnings(), "warning"));
            }
        } catch (CoreException e) {
            // the project was closed or deleted while its label was made
        }
    }

    private static String words(int count, String noun) {
        return "  " + count + " " + noun + (count == 1 ? "" : "s");
    }

    private static ImageDescriptor overlay(String id) {
        return PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(id);
    }

    private static Count count(Object element) throws CoreException {
        return switch (element) {
            case IProject project when StudyNature.isStudy(project) -> count(project, "", null);
            case AssayNode assay -> ofNode(assay, FindingMarkers.ASSAY, assay.id());
            case EndpointNode endpoint -> ofNode(endpoint, FindingMarkers.ENDPOINT, endpoint.id());
            case AnalysisNode analysis -> ofFile(analysis);
            case StudyGroup group when group.kind() == GroupKind.ASSAYS -> ofNode(group, FindingMarkers.ASSAY, null);
            case StudyGroup group when group.kind() == GroupKind.ENDPOINTS ->
                ofNode(group, FindingMarkers.ENDPOINT, null);
            default -> new Count(0, 0);
        };
    }

    private static Count ofNode(StudyNode node, String attribute, String value) throws CoreException {
        Optional<IProject> project = Nodes.project(node);
        return project.isEmpty() ? new Count(0, 0) : count(project.get(), attribute, value);
    }

    private static Count ofFile(StudyNode node) throws CoreException {
        IResource file = Nodes.resource(node).filter(IResource::exists).orElse(null);
        if (file == null) {
            return new Count(0, 0);
        }
        int errors = 0;
        int warnings = 0;
        for (IMarker marker : file.findMarkers(IMarker.PROBLEM, true, IResource.DEPTH_ZERO)) {
            int severity = marker.getAttribute(IMarker.SEVERITY, IMarker.SEVERITY_INFO);
            errors += severity == IMarker.SEVERITY_ERROR ? 1 : 0;
            warnings += severity == IMarker.SEVERITY_WARNING ? 1 : 0;
        }
        return new Count(errors, warnings);
    }

    private static Count count(IProject project, String attribute, String value) throws CoreException {
        int errors = 0;
        int warnings = 0;
        for (IMarker marker : project.findMarkers(FindingMarkers.TYPE, true, IResource.DEPTH_INFINITE)) {
            String named = attribute.isEmpty() ? "" : marker.getAttribute(attribute, "");
            boolean counts = attribute.isEmpty()
                    || !named.isEmpty() && (value == null || named.equals(value) || named.startsWith(value + "/"));
            int severity = counts ? marker.getAttribute(IMarker.SEVERITY, IMarker.SEVERITY_INFO) : -1;
            errors += severity == IMarker.SEVERITY_ERROR ? 1 : 0;
            warnings += severity == IMarker.SEVERITY_WARNING ? 1 : 0;
        }
        return new Count(errors, warnings);
    }
}
