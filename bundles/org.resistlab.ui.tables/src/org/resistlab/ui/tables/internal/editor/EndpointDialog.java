package org.resistlab.ui.tables.internal.editor;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.resistlab.ui.endpoint.EndpointDraft;
import org.resistlab.ui.endpoint.EndpointForm;
import org.resistlab.ui.endpoint.EndpointTable;

/** Defines an endpoint of the sample table. */
final class EndpointDialog extends TitleAreaDialog {

    private final String title;
    private final EndpointTable table;
    private final List<String> others;
    private EndpointDraft draft;

    /**
     * For a new endpoint, or one that is there.
     *
     * @param others ids of the other endpoints
     */
    EndpointDialog(Shell parent, String title, EndpointTable table, EndpointDraft draft, List<String> others) {
        super(parent);
        this.title = title;
        this.table = table;
        this.draft = draft;
        this.others = others;
        setHelpAvailable(true);
    }

    /** The endpoint as the user has defined it. */
    EndpointDraft draft() {
        return draft;
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        setTitle(title);
        setMessage("What models will predict: columns of " + table.title() + ". The study file gets the definition; "
                + "saving it reads the endpoint.");
        PlatformUI.getWorkbench().getHelpSystem().setHelp(area, "org.resistlab.ui.help.tables-endpoint");
        Composite place = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(12, 12).applyTo(place);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(place);
        EndpointForm form = new EndpointForm(place, this::changed);
        GridDataFactory.fillDefaults().grab(true, true).hint(560, 320).applyTo(form);
        form.setTables(List.of(table));
        form.show(draft);
        form.setFocus();
        return area;
    }

    @Override
    protected Control createContents(Composite parent) {
        Control contents = super.createContents(parent);
        getButton(IDialogConstants.OK_ID).setEnabled(error().isEmpty());
        return contents;
    }

    private void changed(EndpointDraft now) {
        draft = now;
        setErrorMessage(error().orElse(null));
        getButton(IDialogConstants.OK_ID).setEnabled(error().isEmpty());
    }

    private Optional<String> error() {
        return draft.error().or(() -> others.contains(draft.id())
                ? Optional.of("There is another endpoint \"" + draft.id() + "\".") : Optional.empty());
    }
}
