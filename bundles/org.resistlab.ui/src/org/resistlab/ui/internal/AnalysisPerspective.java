package org.resistlab.ui.internal;

import java.util.List;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.navigator.resources.ProjectExplorer;
import org.eclipse.ui.progress.IProgressConstants;

/**
 * Navigator on the left, editors in the middle, properties and outline on the right, progress, problems and log below.
 * Other bundles place their views by {@code org.eclipse.ui.perspectiveExtensions}, relative to these.
 */
public final class AnalysisPerspective implements IPerspectiveFactory {

    private static final String LOG = "org.eclipse.pde.runtime.LogView";

    private static final List<String> ONBOARDING = List.of("org.eclipse.ui.newWizard", "org.resistlab.ui.runs.run",
            "org.eclipse.ui.window.quickAccess");

    @Override
    public void createInitialLayout(IPageLayout layout) {
        String editors = layout.getEditorArea();
        IFolderLayout left = layout.createFolder("org.resistlab.ui.left", IPageLayout.LEFT, 0.2f, editors);
        left.addView(ProjectExplorer.VIEW_ID);
        IFolderLayout right = layout.createFolder("org.resistlab.ui.right", IPageLayout.RIGHT, 0.74f, editors);
        right.addView(IPageLayout.ID_OUTLINE);
        right.addPlaceholder("org.resistlab.ui.*.right");
        IFolderLayout lowerRight = layout.createFolder("org.resistlab.ui.lowerRight", IPageLayout.BOTTOM, 0.62f,
                "org.resistlab.ui.right");
        lowerRight.addView(IPageLayout.ID_PROP_SHEET);
        IFolderLayout below = layout.createFolder("org.resistlab.ui.below", IPageLayout.BOTTOM, 0.72f, editors);
        below.addView(IProgressConstants.PROGRESS_VIEW_ID);
        below.addView(IPageLayout.ID_PROBLEM_VIEW);
        below.addView(LOG);
        below.addPlaceholder("org.resistlab.ui.*.below");
        onboard(layout);
        layout.addShowViewShortcut(ProjectExplorer.VIEW_ID);
        layout.addShowViewShortcut(IPageLayout.ID_OUTLINE);
        layout.addShowViewShortcut(IPageLayout.ID_PROP_SHEET);
        layout.addShowViewShortcut(IProgressConstants.PROGRESS_VIEW_ID);
        layout.addShowViewShortcut(IPageLayout.ID_PROBLEM_VIEW);
        layout.addShowViewShortcut(LOG);
    }

    /** What stands where editors will be: what to do, and commands that have keys. */
    private static void onboard(IPageLayout layout) {
        layout.setEditorOnboardingText("Open a study, an analysis or a run by a double click in the navigator.");
        layout.setEditorOnboardingImageUri("platform:/plugin/org.resistlab.ui/icons/onboarding.svg");
        ONBOARDING.forEach(layout::addEditorOnboardingCommandId);
    }
}
