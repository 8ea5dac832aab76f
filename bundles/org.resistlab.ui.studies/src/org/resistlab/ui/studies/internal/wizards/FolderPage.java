package org.resistlab.ui.studies.internal.wizards;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.resistlab.engine.study.StudyFile;
import org.resistlab.ui.BackgroundJob;

/** The folder of a study, and whether it is opened in place. */
final class FolderPage extends WizardPage {

    /** What was found of a folder. */
    private record Found(Path folder, boolean study, boolean description, boolean writable) {
    }

    private Text path;
    private Button inPlace;
    private Button link;
    private Found found;

    FolderPage() {
        super("folder");
        setTitle("Existing study folder");
        setDescription("Choose a folder that holds study.yaml. It is opened where it is: nothing is copied.");
        setPageComplete(false);
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(10, 10).spacing(8, 8).applyTo(page);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(page, "org.resistlab.ui.help.studies-import");
        DraftPage.label(page, "F&older:");
        path = new Text(page, SWT.BORDER);
        path.addListener(SWT.Modify, event -> look());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(path);
        DraftPage.button(page, "B&rowse…", this::browse);
        inPlace = choice(page, "Open it in &place: a file .project is written into the folder");
        inPlace.setSelection(true);
        link = choice(page, "&Leave the folder alone: a project in the workspace links to its files");
        DraftPage.hint(page, "Runs and analyses of a study that is opened in place are kept in its folder; those of a "
                + "linked one in the workspace.", 3);
        setControl(page);
    }

    private static Button choice(Composite page, String text) {
        Button button = new Button(page, SWT.RADIO);
        button.setText(text);
        GridDataFactory.fillDefaults().span(3, 1).applyTo(button);
        return button;
    }

    private void browse() {
        DirectoryDialog dialog = new DirectoryDialog(getShell());
        dialog.setText("Study folder");
        dialog.setFilterPath(path.getText());
        String chosen = dialog.open();
        if (chosen != null) {
            path.setText(chosen);
        }
    }

    /** Looks at the folder on disk, not in this thread. */
    private void look() {
        found = null;
        setPageComplete(false);
        Path folder;
        try {
            folder = Path.of(path.getText().strip());
        } catch (InvalidPathException e) {
            setErrorMessage("\"" + path.getText() + "\" is not a path: " + e.getReason() + ".");
            return;
        }
        if (!folder.isAbsolute()) {
            setErrorMessage(path.getText().isBlank() ? null : "Type a whole path.");
            return;
        }
        BackgroundJob<Found> job = BackgroundJob.named("Looking at the folder",
                monitor -> new Found(folder, Files.isRegularFile(folder.resolve(StudyFile.NAME)),
                        Files.isRegularFile(folder.resolve(IProjectDescription.DESCRIPTION_FILE_NAME)),
                        Files.isWritable(folder)));
        job.setSystem(true);
        job.show(path, result -> {
            if (path.getText().strip().equals(folder.toString())) {
                found = result;
                boolean possible = !result.study() || result.writable() || result.description();
                if (possible != inPlace.isEnabled()) {
                    inPlace.setEnabled(possible);
                    inPlace.setSelection(possible);
                    link.setSelection(!possible);
                }
                validate();
            }
        }).schedule();
    }

    private void validate() {
        String error = error();
        setErrorMessage(error);
        setPageComplete(error == null && found != null);
        if (error == null && found != null && !found.writable()) {
            setMessage("The folder cannot be written: analyses and runs are kept in the workspace.", WARNING);
        } else {
            setMessage(null);
        }
    }

    private String error() {
        if (found == null) {
            return null;
        }
        if (!found.study()) {
            return "The folder holds no " + StudyFile.NAME + ". To make a study of files, use File > New > Study.";
        }
        for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
            if (IPath.fromPath(found.folder()).equals(project.getLocation())) {
                return "It is in the workspace already, as project " + project.getName() + ".";
            }
        }
        return null;
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible) {
            path.setFocus();
        }
    }

    /** The folder. */
    Path folder() {
        return found.folder();
    }

    /** Whether the folder is left alone. */
    boolean linked() {
        return link.getSelection();
    }
}
