package org.resistlab.ui.tables.internal.editor;

import java.io.File;
import java.util.List;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.editor.FormPage;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.resistlab.core.problem.Problem;
import org.resistlab.ui.Icons;
import org.resistlab.ui.tables.model.Finding;
import org.resistlab.ui.tables.model.Saying;
import org.resistlab.ui.tables.model.StudyContents;

/** A page over the study that is read: says what is being read, what cannot be read, and how to go on. */
abstract class StudyPage extends FormPage {

    private static final String QUALITY = "quality";

    private final StudyEditor editor;
    private final String help;
    private final Runnable listener = this::update;
    private Action stop;
    private Action reload;
    private Composite banner;
    private Label sign;
    private Link said;

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
        createBanner(form.getForm().getHead());
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

    /** What needs room: it stands below the title, in as many lines as it takes. */
    private void createBanner(Composite head) {
        banner = new Composite(head, SWT.NONE);
        banner.setLayout(GridLayoutFactory.fillDefaults().numColumns(2).margins(6, 2).create());
        sign = new Label(banner, SWT.NONE);
        sign.setLayoutData(new GridData(SWT.BEGINNING, SWT.BEGINNING, false, false));
        said = new Link(banner, SWT.WRAP);
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.widthHint = 300; // more where there is room, and never wider than the page
        said.setLayoutData(data);
        said.addListener(SWT.Selection, event -> {
            if (event.text.equals(QUALITY)) {
                editor.setActivePage(QUALITY);
            } else {
                editor.goTo(new Finding(session().errors().getFirst(), Finding.Page.SOURCE, "", "", ""));
            }
        });
    }

    private void updateMessage(ScrolledForm form) {
        List<Problem> errors = session().errors();
        form.setMessage(session().isReading() ? session().progress() : null, IMessageProvider.NONE);
        if (!editor.notice().isEmpty()) {
            say(form, "warning", editor.notice());
        } else if (!session().isReading() && !errors.isEmpty()) {
            String place = errors.getFirst().location().line() > 0 ? "   <a href=\"line\">Go to the line</a>" : "";
            String more = errors.size() == 1 ? ""
                    : "   <a href=\"" + QUALITY + "\">" + Saying.count(errors.size() - 1, "more error") + "</a>";
            String folder = session().file().getParent() + File.separator;
            say(form, "error", errors.getFirst().toString().replace(folder, "").replace("&", "&&") + place + more);
        } else if (!session().isReading() && session().wasCancelled()) {
            say(form, "warning", "Reading was stopped: some parts are missing. Read again for all.");
        } else {
            form.getForm().setHeadClient(null);
            banner.setVisible(false);
        }
    }

    private void say(ScrolledForm form, String icon, String text) {
        sign.setImage(Icons.image(icon));
        said.setText(text);
        banner.setVisible(true);
        form.getForm().setHeadClient(banner);
        form.reflow(true);
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
