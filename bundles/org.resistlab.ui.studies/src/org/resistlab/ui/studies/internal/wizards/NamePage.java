package org.resistlab.ui.studies.internal.wizards;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Text;
import org.resistlab.ui.BackgroundJob;

/** Name, title and place of a new study. */
final class NamePage extends DraftPage {

    private Text name;
    private Text title;
    private Button inWorkspace;
    private Text location;
    private Button browse;
    private String taken = "";
    private boolean filling;

    NamePage() {
        super("name", "New study", "Name the study and choose where its folder is made.",
                "org.resistlab.ui.help.studies-wizard");
    }

    @Override
    void fill(Composite page) {
        GridLayoutFactory.fillDefaults().numColumns(3).margins(10, 10).spacing(8, 8).applyTo(page);
        label(page, "N&ame:");
        name = text(page, 2);
        name.setMessage("melanoma");
        label(page, "&Title:");
        title = text(page, 2);
        title.setMessage("Melanoma under checkpoint blockade, first cohort");
        inWorkspace = new Button(page, SWT.CHECK);
        inWorkspace.setText("Make the study in the &workspace");
        inWorkspace.addListener(SWT.Selection, event -> place());
        GridDataFactory.fillDefaults().span(3, 1).indent(0, 8).applyTo(inWorkspace);
        label(page, "&Location:");
        location = text(page, 1);
        browse = button(page, "B&rowse…", this::browse);
        hint(page, "The study folder will hold study.yaml, which says what the study is, a copy of your files in "
                + "\"data\", and later your analyses and runs. Your own files stay where they are.", 3);
        GridDataFactory.fillDefaults().hint(820, 260).span(3, 1).applyTo(label(page, "")); // as large as the next page
    }

    private Text text(Composite page, int columns) {
        Text text = new Text(page, SWT.BORDER);
        text.addListener(SWT.Modify, event -> typed());
        GridDataFactory.fillDefaults().grab(true, false).span(columns, 1).applyTo(text);
        return text;
    }

    private static IWorkspaceRoot root() {
        return ResourcesPlugin.getWorkspace().getRoot();
    }

    private void browse() {
        DirectoryDialog dialog = new DirectoryDialog(getShell());
        dialog.setText("Location of the study");
        dialog.setMessage("Choose the folder in which the study folder is made.");
        dialog.setFilterPath(location.getText());
        String chosen = dialog.open();
        if (chosen != null) {
            location.setText(chosen);
        }
    }

    private void place() {
        boolean workspace = inWorkspace.getSelection();
        location.setEnabled(!workspace);
        browse.setEnabled(!workspace);
        if (workspace) {
            location.setText(root().getLocation().toOSString());
        } else {
            location.setFocus();
        }
        typed();
    }

    private void typed() {
        if (filling) {
            return;
        }
        draft().setName(name.getText());
        draft().setTitle(title.getText());
        draft().setLocation(location.getText());
        taken = "";
        validate();
        if (draft().nameError().isEmpty()) {
            lookForFolder();
        }
    }

    /** Whether the folder is there already can only be seen on disk. */
    private void lookForFolder() {
        try {
            Path folder = draft().folder();
            BackgroundJob<Boolean> job = BackgroundJob.named("Looking for the folder",
                    monitor -> Files.exists(folder));
            job.setSystem(true);
            job.show(getControl(), exists -> {
                if (exists && folder.equals(draft().folder())) {
                    taken = "There is a folder " + folder + " already: choose another name or place.";
                    validate();
                }
            }).schedule();
        } catch (InvalidPathException e) {
            taken = "\"" + location.getText() + "\" is not a path: " + e.getReason() + ".";
            validate();
        }
    }

    @Override
    void refresh() {
        filling = true;
        if (draft().location().isEmpty()) {
            draft().setLocation(root().getLocation().toOSString());
        }
        name.setText(draft().name());
        title.setText(draft().title());
        location.setText(draft().location());
        boolean workspace = draft().location().equals(root().getLocation().toOSString());
        inWorkspace.setSelection(workspace);
        location.setEnabled(!workspace);
        browse.setEnabled(!workspace);
        filling = false;
    }

    @Override
    Optional<String> error() {
        Optional<String> error = draft().nameError();
        if (error.isPresent()) {
            return error;
        }
        if (root().getProject(draft().name()).exists()) {
            return Optional.of("There is a project \"" + draft().name() + "\" in the workspace already.");
        }
        return taken.isEmpty() ? Optional.empty() : Optional.of(taken);
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible) {
            name.setFocus();
        }
    }
}
