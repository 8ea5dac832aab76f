package org.resistlab.ui.studies.internal.wizards;

import java.util.Optional;

import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.resistlab.core.problem.ProblemException;
import org.resistlab.ui.studies.model.importing.ImportFile;

/** The study file that will be written. */
final class SummaryPage extends DraftPage {

    private Text text;
    private String failure = "";
    private boolean failureShown;

    SummaryPage() {
        super("summary", "Summary", "Finish copies the files, checks them and writes this study file.",
                "org.resistlab.ui.help.studies-finish");
    }

    @Override
    void fill(Composite page) {
        label(page, "&study.yaml:");
        text = new Text(page, SWT.BORDER | SWT.MULTI | SWT.READ_ONLY | SWT.H_SCROLL | SWT.V_SCROLL);
        text.setFont(JFaceResources.getTextFont());
        GridDataFactory.fillDefaults().grab(true, true).hint(820, 380).applyTo(text);
        hint(page, "If anything in it does not load, nothing is left behind, and this page comes back. Edit > Undo "
                + "takes a finished import back.", 1);
    }

    @Override
    void refresh() {
        failure = "";
        try {
            text.setText(draft().studyText());
        } catch (ProblemException e) {
            failure = e.getMessage();
            text.setText("");
        }
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        String before = ((DraftWizard) getWizard()).failure();
        if (visible && !before.isEmpty() && !failureShown) {
            failureShown = true;
            setMessage("Nothing was imported. " + before, IMessageProvider.ERROR);
        } else if (visible) {
            setMessage(corrected(), corrected() == null ? IMessageProvider.NONE : IMessageProvider.INFORMATION);
        }
    }

    private String corrected() {
        long copies = draft().files().stream().filter(ImportFile::needsCopy).count();
        return copies == 0 ? null
                : copies + (copies == 1 ? " file gets" : " files get")
                        + " a corrected copy; the originals are kept beside it.";
    }

    @Override
    Optional<String> error() {
        return failure.isEmpty() ? Optional.empty() : Optional.of(failure);
    }
}
