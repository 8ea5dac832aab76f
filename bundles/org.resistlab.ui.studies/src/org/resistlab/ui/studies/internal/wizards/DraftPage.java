package org.resistlab.ui.studies.internal.wizards;

import java.util.Optional;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.ui.PlatformUI;
import org.resistlab.ui.studies.model.importing.StudyDraft;

/** A page that changes the draft and says in its title area what is missing. */
abstract class DraftPage extends WizardPage {

    private static final int PROGRESS = 6;

    private final String help;
    private ProgressBar progress;

    DraftPage(String name, String title, String description, String help) {
        super(name);
        this.help = help;
        setTitle(title);
        setDescription(description);
    }

    final StudyDraft draft() {
        return ((DraftWizard) getWizard()).draft();
    }

    @Override
    public final void createControl(Composite parent) {
        Composite all = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(all);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(all, help);
        Composite page = new Composite(all, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(10, 10).spacing(8, 6).applyTo(page);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(page);
        fill(page);
        progress = new ProgressBar(all, SWT.INDETERMINATE);
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, PROGRESS).applyTo(progress);
        progress.setVisible(waiting().isPresent());
        setControl(all);
    }

    /** Also true of a page that has not been shown yet, if the draft is as it should be. */
    @Override
    public final boolean isPageComplete() {
        return draft() != null && waiting().isEmpty() && error().isEmpty();
    }

    /** Makes the controls. */
    abstract void fill(Composite page);

    /** Shows the draft. */
    abstract void refresh();

    /** What keeps the page from being left; empty if nothing does. Reads no files. */
    abstract Optional<String> error();

    /** Starts what reads for this page; leaving the wizard ends it. */
    final void start(Job job) {
        getControl().addListener(SWT.Dispose, event -> job.cancel());
        job.schedule();
    }

    /** What is being read that the page cannot be left without; empty if nothing is. */
    Optional<String> waiting() {
        return Optional.empty();
    }

    final void validate() {
        Optional<String> waiting = waiting();
        setErrorMessage(waiting.isPresent() ? null : error().orElse(null));
        setMessage(waiting.orElse(null));
        if (progress != null && !progress.isDisposed()) {
            progress.setVisible(waiting.isPresent());
        }
        updateButtons();
    }

    private void updateButtons() {
        if (isCurrentPage()) {
            getContainer().updateButtons();
        }
    }

    @Override
    public void setVisible(boolean visible) {
        if (visible && draft() != null) {
            refresh();
        }
        super.setVisible(visible);
        if (visible) {
            updateButtons();
        }
    }

    static Label label(Composite parent, String text) {
        Label label = new Label(parent, SWT.NONE);
        label.setText(text);
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
        return label;
    }

    /** A sentence that explains, in the muted colour of hints. */
    static Label hint(Composite parent, String text, int columns) {
        Label label = new Label(parent, SWT.WRAP);
        label.setText(text);
        label.setData("org.eclipse.e4.ui.css.CssClassName", "resistlab-hint");
        GridDataFactory.fillDefaults().grab(true, false).span(columns, 1).hint(300, SWT.DEFAULT).applyTo(label);
        return label;
    }

    static Button button(Composite parent, String text, Runnable action) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(text);
        button.addListener(SWT.Selection, event -> action.run());
        GridDataFactory.fillDefaults().applyTo(button);
        return button;
    }

    /** The name that screen readers say. */
    static void name(Control control, String name) {
        control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = name;
            }
        });
    }
}
