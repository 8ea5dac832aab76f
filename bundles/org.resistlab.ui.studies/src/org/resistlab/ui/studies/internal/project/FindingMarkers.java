package org.resistlab.ui.studies.internal.project;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.ui.IEditorRegistry;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.resistlab.core.problem.Severity;
import org.resistlab.engine.study.StudyFile;
import org.resistlab.ui.studies.model.Finding;

/** Problem markers of a study's findings. */
public final class FindingMarkers {

    /** Type of the markers. */
    public static final String TYPE = "org.resistlab.ui.studies.finding";
    /** Attribute: the finding's code. */
    public static final String CODE = "code";
    /** Attribute: what to do about it. */
    public static final String REMEDY = "remedy";
    /** Attribute: id of the assay. */
    public static final String ASSAY = "assay";
    /** Attribute: id of the endpoint. */
    public static final String ENDPOINT = "endpoint";
    /** Attribute: name of the feature or column. */
    public static final String FEATURE = "feature";
    /** Attribute: id of the sample. */
    public static final String SAMPLE = "sample";
    /** Attribute: the data file, relative to the study folder. */
    public static final String DATA_FILE = "dataFile";
    /** Attribute: 1-based line of the data file. */
    public static final String DATA_LINE = "dataLine";

    private static final String STUDY_EDITOR = "org.resistlab.ui.tables.study-editor";
    private static final String TEXT_EDITOR = "org.eclipse.ui.DefaultTextEditor";

    private FindingMarkers() {
    }

    /** Replaces all markers of a study. */
    static void replace(IProject project, List<Finding> findings) throws CoreException {
        project.deleteMarkers(TYPE, true, IResource.DEPTH_INFINITE);
        for (Finding finding : findings) {
            resource(project, finding).createMarker(TYPE, attributes(finding));
        }
    }

    private static IResource resource(IProject project, Finding finding) {
        if (!finding.file().isEmpty()) {
            IFile file = project.getFile(IPath.fromPortableString(finding.file()));
            if (file.exists()) {
                return file;
            }
        }
        IFile study = project.getFile(StudyFile.NAME);
        return !finding.file().isEmpty() && study.exists() ? study : project;
    }

    private static Map<String, Object> attributes(Finding finding) {
        Map<String, Object> attributes = new HashMap<>();
        attributes.put(IMarker.SEVERITY, severity(finding.problem().severity()));
        attributes.put(IMarker.MESSAGE, finding.text());
        attributes.put(CODE, finding.problem().code());
        put(attributes, REMEDY, finding.problem().remedy());
        put(attributes, ASSAY, finding.assay());
        put(attributes, ENDPOINT, finding.endpoint());
        put(attributes, FEATURE, finding.feature());
        put(attributes, SAMPLE, finding.sample());
        put(attributes, DATA_FILE, finding.dataFile());
        put(attributes, IMarker.LOCATION, finding.place());
        if (finding.dataLine() > 0) {
            attributes.put(DATA_LINE, finding.dataLine());
        }
        if (finding.line() > 0) {
            attributes.put(IMarker.LINE_NUMBER, finding.line());
        }
        if (finding.file().equals(StudyFile.NAME) && finding.dataFile().isEmpty()
                && finding.problem().severity() == Severity.ERROR) {
            attributes.put(IDE.EDITOR_ID_ATTR, TEXT_EDITOR); // its line is what has to be mended
        } else if (finding.file().equals(StudyFile.NAME) && isInstalled(STUDY_EDITOR)) {
            attributes.put(IDE.EDITOR_ID_ATTR, STUDY_EDITOR);
        } else if (!finding.file().isEmpty()) {
            attributes.put(IDE.EDITOR_ID_ATTR, TEXT_EDITOR);
        }
        return attributes;
    }

    private static boolean isInstalled(String editor) {
        if (!PlatformUI.isWorkbenchRunning()) {
            return false;
        }
        IEditorRegistry editors = PlatformUI.getWorkbench().getEditorRegistry();
        return editors.findEditor(editor) != null;
    }

    private static void put(Map<String, Object> attributes, String name, String value) {
        if (!value.isEmpty()) {
            attributes.put(name, value);
        }
    }

    private static int severity(Severity severity) {
        return switch (severity) {
            case INFO -> IMarker.SEVERITY_INFO;
            case WARNING -> IMarker.SEVERITY_WARNING;
            case ERROR -> IMarker.SEVERITY_ERROR;
        };
    }
}
