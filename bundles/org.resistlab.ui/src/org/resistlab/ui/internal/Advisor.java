package org.resistlab.ui.internal;

import java.lang.reflect.InvocationTargetException;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.MultiStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.ProgressMonitorDialog;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.statushandlers.StatusManager;
import org.resistlab.ui.Themes;
import org.resistlab.ui.UiIds;

/** The workbench with projects, whose layout is kept and whose workspace is saved at the end. */
final class Advisor extends WorkbenchAdvisor {

    private final Splash splash;

    Advisor(Splash splash) {
        this.splash = splash;
    }

    @Override
    public void initialize(IWorkbenchConfigurer configurer) {
        configurer.setSaveAndRestore(true);
        IDE.registerAdapters();
        ProjectImages.declare(configurer);
        System.setProperty("resistlab.version", // about.mappings has it in the text of About
                Platform.getBundle(UiIds.BUNDLE).getVersion().toString());
        splash.step();
    }

    @Override
    public void preStartup() {
        NavigatorName.declare(getWorkbenchConfigurer().getWorkbench());
        WizardCategories.open();
    }

    @Override
    public String getInitialWindowPerspectiveId() {
        return UiIds.ANALYSIS_PERSPECTIVE;
    }

    @Override
    public String getMainPreferencePageId() {
        return UiIds.PREFERENCES;
    }

    @Override
    public IAdaptable getDefaultPageInput() {
        return ResourcesPlugin.getWorkspace().getRoot();
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        splash.step();
        return new WindowAdvisor(configurer);
    }

    @Override
    public void postStartup() {
        splash.close();
        Themes.follow();
        BackgroundRefresh.start();
    }

    @Override
    public void postShutdown() {
        IWorkbench workbench = getWorkbenchConfigurer().getWorkbench();
        MultiStatus problems = new MultiStatus(UiIds.BUNDLE, 0, "The workspace could not be saved as a whole.");
        try {
            new ProgressMonitorDialog(null).run(true, false, monitor -> {
                try {
                    problems.merge(ResourcesPlugin.getWorkspace().save(true, monitor));
                } catch (CoreException e) {
                    problems.add(e.getStatus());
                }
            });
        } catch (InvocationTargetException e) {
            problems.add(Status.error("Saving failed.", e.getTargetException()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (!problems.isOK() && !workbench.getDisplay().isDisposed()) {
            StatusManager.getManager().handle(problems, StatusManager.LOG);
        }
    }
}
