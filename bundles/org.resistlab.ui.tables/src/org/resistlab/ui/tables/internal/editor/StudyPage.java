package org.resistlab.ui.tables.internal.editor;

import java.util.List;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.editor.FormPage;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.resistlab.core.problem.Problem;
import org.resistlab.ui.Icons;
import org.resistlab.ui.tables.model.StudyContents;

/** A page over the study that is read: says what is being read, what cannot be read, and how to go on. */
abstract class StudyPage extends FormPage {

    private final StudyEditor editor;
    private final String help;
    private final Runnable listener = this::update;
    private Action stop;
    private Action reload;

    StudyPage(StudyEditor editor, String id, String title, String help) {
        super(editor, id, title);
        this.editor = editor;
        this.help = help;
    }

    StudyEditor studyEditor() {
        return editor;
    }

    StudySession session() {
        return editor.session();
    }

    @Override
    protected void createFormContent(IManagedForm managed) {
        ScrolledForm form = managed.getForm();
        FormToolkit toolkit = managed.getToolkit();
        toolkit.decorateFormHeading(form.getForm());
        form.setText(getTitle());
        PlatformUI.getWorkbench().getHelpSystem().setHelp(form, "org.resistlab.ui.help." + help);
        stop = new Action("Stop reading", Icons.descriptor("stop")) {

            @Override
            public void run() {
                session().cancel();
            }
        };
        stop.setToolTipText("Stop reading the study");
        reload = new Action("Read again",
                PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(ISharedImages.IMG_ELCL_SYNCED)) {

            @Override
            public void run() {
                editor.reload();
            }
        };
        reload.setToolTipText("Read the study again");
        form.getToolBarManager().add(stop);
        form.getToolBarManager().add(reload);
        form.getToolBarManager().update(true);
        createBody(form.getBody(), toolkit);
        session().addListener(listener);
        form.addDisposeListener(event -> session().removeListener(listener));
        update();
    }

    /** Makes the page's widgets; a layout is not set yet. */
    abstract void createBody(Composite body, FormToolkit toolkit);

    /** Shows what has been read so far. */
    abstract void show(StudyContents contents);

    /** Shows that nothing could be read. */
    abstract void showNothing();

    private void update() {
        ScrolledForm form = getManagedForm().getForm();
        stop.setEnabled(session().isReading());
        reload.setEnabled(!session().isReading());
        form.setBusy(session().isReading());
        updateMessage(form);
        StudyContents contents = session().contents();
        if (contents != null) {
            show(contents);
        } else if (!session().isReading()) {
            showNothing();
        }
    }

    private void updateMessage(ScrolledForm form) {
        List<Problem> errors = session().errors();
        if (!editor.notice().isEmpty()) {
            form.setMessage(editor.notice(), IMessageProvider.WARNING);
        } else if (session().isReading()) {
            form.setMessage(session().progress(), IMessageProvider.NONE);
        } else if (!errors.isEmpty()) {
            String more = errors.size() == 1 ? "" : " (and " + (errors.size() - 1) + " more)";
            form.setMessage(errors.getFirst() + more, IMessageProvider.ERROR);
        } else if (session().wasCancelled()) {
            form.setMessage("Reading was stopped: some parts are missing. Read again for all.",
                    IMessageProvider.WARNING);
        } else {
            form.setMessage(null, IMessageProvider.NONE);
        }
    }

    /** The editor's message has changed. */
    void noticeChanged() {
        if (getManagedForm() != null && !getManagedForm().getForm().isDisposed()) {
            updateMessage(getManagedForm().getForm());
        }
    }

    /** The part of the workbench's edit menu that a page takes: true where it has done something. */
    boolean find() {
        return false;
    }

    boolean copy() {
        return false;
    }

    boolean selectAll() {
        return false;
    }
}
