package org.resistlab.ui.studies.internal.navigator;

import java.util.List;
import java.util.Set;

import org.eclipse.jface.resource.JFaceColors;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.ILabelProviderListener;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.StyledString.Styler;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.TextStyle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.navigator.ICommonContentExtensionSite;
import org.eclipse.ui.navigator.ICommonLabelProvider;
import org.resistlab.ui.Icons;
import org.resistlab.ui.studies.model.AnalysisNode;
import org.resistlab.ui.studies.model.AssayNode;
import org.resistlab.ui.studies.model.EndpointNode;
import org.resistlab.ui.studies.model.GroupKind;
import org.resistlab.ui.studies.model.ModelNode;
import org.resistlab.ui.studies.model.RunNode;
import org.resistlab.ui.studies.model.StudyGroup;
import org.resistlab.ui.studies.model.StudyNode;
import org.resistlab.ui.studies.model.StudyTree;

/** Names, details and icons of the nodes of a study. */
public final class StudyLabels implements ICommonLabelProvider, IStyledLabelProvider {

    private static final String BUNDLE = "org.resistlab.ui.studies";
    private static final Styler LINK = new Styler() {

        @Override
        public void applyStyles(TextStyle style) {
            style.foreground = JFaceColors.getHyperlinkText(Display.getCurrent());
            style.underline = true;
        }
    };
    private static final Set<String> MODALITIES = Set.of("clinical", "genomics", "imaging", "metabolomics", "pathology",
            "proteomics", "transcriptomics");

    @Override
    public void init(ICommonContentExtensionSite site) {
        // needs nothing of the site
    }

    @Override
    public Image getImage(Object element) {
        return switch (element) {
            case StudyGroup group -> Icons.image(icon(group.kind()));
            case AssayNode assay -> modality(assay.modality());
            case EndpointNode _ -> Icons.image("endpoint");
            case AnalysisNode _ -> Icons.image("analysis");
            case RunNode _ -> Icons.image("result");
            case ModelNode _ -> Icons.image("model");
            case Invitation invitation -> Icons.image(invitation.icon());
            default -> null;
        };
    }

    /** The icon of a modality; the one of any assay for a modality of another plug-in. */
    public static Image modality(String id) {
        return MODALITIES.contains(id) ? Icons.image(BUNDLE, "modality-" + id) : Icons.image("assay");
    }

    private static String icon(GroupKind kind) {
        return switch (kind) {
            case ASSAYS -> "assay";
            case ENDPOINTS -> "endpoint";
            case ANALYSES -> "analysis";
            case RUNS -> "run";
        };
    }

    @Override
    public String getText(Object element) {
        return getStyledText(element).getString();
    }

    @Override
    public StyledString getStyledText(Object element) {
        StyledString text = new StyledString();
        switch (element) {
            case Invitation invitation -> text.append(invitation.text(), LINK);
            case Pending _ -> text.append("Reading…", StyledString.QUALIFIER_STYLER);
            case StudyGroup group -> {
                text.append(group.label());
                String count = count(group);
                text.append(count, StyledString.COUNTER_STYLER);
            }
            case StudyNode node -> {
                text.append(node.label());
                if (!node.detail().isEmpty()) {
                    text.append("  " + node.detail(), StyledString.QUALIFIER_STYLER);
                }
            }
            default -> {
                return null;
            }
        }
        return text;
    }

    private static String count(StudyGroup group) {
        List<StudyNode> nodes = Nodes.project(group).flatMap(project -> StudyTrees.get().tree(project))
                .map((StudyTree tree) -> tree.nodes(group.kind())).orElse(null);
        if (nodes == null) {
            return "";
        }
        return nodes.isEmpty() ? "  none yet" : "  " + nodes.size();
    }

    /** For the status line. */
    @Override
    public String getDescription(Object element) {
        return element instanceof StudyNode node ? node.label() + (node.detail().isEmpty() ? "" : ": " + node.detail())
                : null;
    }

    @Override
    public void addListener(ILabelProviderListener listener) {
        // labels change only when the tree is refreshed
    }

    @Override
    public void removeListener(ILabelProviderListener listener) {
        // none is kept
    }

    @Override
    public boolean isLabelProperty(Object element, String property) {
        return false;
    }

    @Override
    public void restoreState(IMemento memento) {
        // nothing is kept
    }

    @Override
    public void saveState(IMemento memento) {
        // nothing is kept
    }

    @Override
    public void dispose() {
        // images are shared
    }
}
