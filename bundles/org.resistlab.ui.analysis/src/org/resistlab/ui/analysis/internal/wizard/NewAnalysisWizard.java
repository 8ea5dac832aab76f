package org.resistlab.ui.analysis.internal.wizard;

import java.io.ByteArrayInputStream;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.WorkspaceModifyOperation;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.wizards.newresource.BasicNewResourceWizard;
import org.resistlab.ui.Icons;
import org.resistlab.ui.UiIds;
import org.resistlab.ui.analysis.internal.editor.AnalysisEditor;

/** Makes a new analysis of a study of the workspace and opens it. */
public final class NewAnalysisWizard extends Wizard implements INewWizard {

    private IWorkbench workbench;
    private NewAnalysisPage page;
    private IStructuredSelection selection;

    public NewAnalysisWizard() {
        setWindowTitle("New analysis");
        setDefaultPageImageDescriptor(Icons.banner(UiIds.BUNDLE, "analysis"));
        setHelpAvailable(true);
        setNeedsProgressMonitor(true);
    }

    @Override
    public void init(IWorkbench current, IStructuredSelection selected) {
        workbench = current;
        selection = selected;
    }

    @Override
    public void addPages() {
        page = new NewAnalysisPage(selection);
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        IFile file = page.file();
        byte[] content = page.content().getBytes(StandardCharsets.UTF_8);
        WorkspaceModifyOperation make = new WorkspaceModifyOperation(ResourcesPlugin.getWorkspace().getRoot()) {

            @Override
            protected void execute(IProgressMonitor monitor) throws CoreException {
                if (file.getParent() instanceof IFolder folder && !folder.exists()) {
                    folder.create(true, true, monitor);
                }
                file.create(new ByteArrayInputStream(content), false, monitor);
                file.setCharset(StandardCharsets.UTF_8.name(), monitor);
            }
        };
        try {
            getContainer().run(true, false, make);
            BasicNewResourceWizard.selectAndReveal(file, workbench.getActiveWorkbenchWindow());
            IDE.openEditor(workbench.getActiveWorkbenchWindow().getActivePage(), file, AnalysisEditor.ID);
            return true;
        } catch (InvocationTargetException e) {
            MessageDialog.openError(getShell(), "New analysis",
                    "The file cannot be written: " + e.getTargetException().getMessage());
        } catch (PartInitException e) {
            MessageDialog.openError(getShell(), "New analysis", e.getMessage());
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return false;
    }
}
