package org.resistlab.ui.internal.workspace;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** Asks for the folder in which the studies are kept. */
public final class WorkspaceDialog extends TitleAreaDialog {

    private final RecentWorkspaces recent;

    private final String title;

    private final String message;

    private final String problem;

    private Combo field;

    private Button alwaysBox;

    private Path folder;

    private boolean always;

    private WorkspaceDialog(Shell parent, RecentWorkspaces recent, String title, String message, String problem) {
        super(parent);
        this.recent = recent;
        this.title = title;
        this.message = message;
        this.problem = problem;
        folder = recent.last();
    }

    /** The dialog at the start with the folders that were used before, and what is wrong with one, or null. */
    public static WorkspaceDialog proposing(RecentWorkspaces recent, String problem) {
        return new WorkspaceDialog(null, recent, "Where are your studies?",
                "The workspace is the folder that holds your studies. It is made if it does not exist.", problem);
    }

    /** The dialog of a window that is open. */
    static WorkspaceDialog switching(Shell parent, RecentWorkspaces recent) {
        return new WorkspaceDialog(parent, recent, "Switch workspace",
                "The window closes and opens again with the studies of another folder. Runs that are at work go on.",
                null);
    }

    boolean choose() {
        return open() == Window.OK;
    }

    Path folder() {
        return folder;
    }

    boolean always() {
        return always;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText("ResistLab");
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(title);
        setMessage(message);
        if (problem != null) {
            setMessage(problem, IMessageProvider.ERROR);
        }
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        GridLayoutFactory.swtDefaults().margins(12, 12).numColumns(3).applyTo(area);
        new Label(area, SWT.NONE).setText("&Workspace:");
        field = new Combo(area, SWT.DROP_DOWN);
        recent.folders().forEach(each -> field.add(each.toString()));
        field.setText(folder.toString());
        field.addModifyListener(event -> changed());
        GridDataFactory.fillDefaults().grab(true, false).hint(420, SWT.DEFAULT).applyTo(field);
        Button browse = new Button(area, SWT.PUSH);
        browse.setText("&Browse…");
        browse.addListener(SWT.Selection, event -> browse());
        alwaysBox = new Button(area, SWT.CHECK);
        alwaysBox.setText("&Always open this workspace without asking");
        GridDataFactory.swtDefaults().span(3, 1).applyTo(alwaysBox);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, OK, "&Open", true);
        createButton(parent, CANCEL, getParentShell() == null ? "&Quit" : IDialogConstants.CANCEL_LABEL, false);
    }

    @Override
    protected void okPressed() {
        folder = Path.of(field.getText().strip()).toAbsolutePath();
        always = alwaysBox.getSelection();
        super.okPressed();
    }

    private void browse() {
        DirectoryDialog dialog = new DirectoryDialog(getShell(), SWT.SHEET);
        dialog.setFilterPath(field.getText());
        String chosen = dialog.open();
        if (chosen != null) {
            field.setText(chosen);
        }
    }

    private void changed() {
        String text = field.getText().strip();
        String wrong = text.isEmpty() ? "Name a folder." : null;
        try {
            Path.of(text);
        } catch (InvalidPathException e) {
            wrong = "\"" + text + "\" cannot be the name of a folder here.";
        }
        setErrorMessage(wrong);
        getButton(OK).setEnabled(wrong == null);
    }
}
