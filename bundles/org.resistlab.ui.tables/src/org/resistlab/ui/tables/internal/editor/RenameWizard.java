package org.resistlab.ui.tables.internal.editor;

import org.eclipse.jface.dialogs.IInputValidator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.ltk.ui.refactoring.RefactoringWizard;
import org.eclipse.ltk.ui.refactoring.UserInputWizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Asks for another id of a part of a study, and shows on demand what changes in which file. */
final class RenameWizard extends RefactoringWizard {

    private final RenamePart rename;
    private final String uses;
    private final IInputValidator validator;

    /**
     * @param uses a sentence that says which analyses name the part
     * @param validator says what is wrong with an id
     */
    RenameWizard(RenamePart rename, String uses, IInputValidator validator) {
        super(rename, DIALOG_BASED_USER_INTERFACE | PREVIEW_EXPAND_FIRST_NODE);
        this.rename = rename;
        this.uses = uses;
        this.validator = validator;
        setDefaultPageTitle(rename.getName());
    }

    @Override
    protected void addUserInputPages() {
        addPage(new IdPage());
    }

    private final class IdPage extends UserInputWizardPage {

        IdPage() {
            super("id");
        }

        @Override
        public void createControl(Composite parent) {
            Composite area = new Composite(parent, SWT.NONE);
            GridLayoutFactory.swtDefaults().numColumns(2).applyTo(area);
            Label label = new Label(area, SWT.NONE);
            label.setText("New &id:");
            Text text = new Text(area, SWT.BORDER);
            text.setText(rename.id());
            text.selectAll();
            GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
            Label words = new Label(area, SWT.WRAP);
            words.setText(uses + " What names it is changed with the study, and saved. Edit > Undo takes all back.");
            GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(420, SWT.DEFAULT).applyTo(words);
            text.addModifyListener(event -> check(text.getText()));
            setControl(area);
            setPageComplete(false);
            text.setFocus();
        }

        private void check(String text) {
            String wrong = validator.isValid(text);
            rename.setOther(text);
            setPageComplete(wrong == null ? new RefactoringStatus() : RefactoringStatus.createFatalErrorStatus(wrong));
            if (text.strip().equals(rename.id())) {
                setPageComplete(false);
            }
        }
    }
}
