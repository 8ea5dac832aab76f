package org.resistlab.ui.tables.internal.views;

import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.resistlab.core.figure.RenderedFigure;
import org.resistlab.core.study.Assay;
import org.resistlab.ui.BackgroundJob;
import org.resistlab.ui.figure.FigureCanvas;
import org.resistlab.ui.figure.SelectionLink;
import org.resistlab.ui.tables.internal.editor.StudyEditor;
import org.resistlab.ui.tables.model.AssayContent;
import org.resistlab.ui.tables.model.Saying;

/**
 * A figure of the assay that is in front in the study editor. It is computed beside the user interface thread, only
 * while the view can be seen, and anew when another assay comes to the front.
 */
public abstract class AssayView extends ViewPart {

    private static final String NOTHING = "Open a study and go to one of its assays to see them here.";

    private final String help;
    private final Runnable tableListener = this::follow;
    private final Parts parts = new Parts();
    private Composite bar;
    private FigureCanvas canvas;
    private Label caption;
    private SelectionLink link;
    private StudyEditor editor;
    private AssayContent content;
    private Assay computed;
    private Object computedBy;
    private Job job;

    AssayView(String help) {
        this.help = help;
    }

    /** Makes the fields by which the figure can be changed; they call {@link #changed()}. */
    abstract void createOptions(Composite parent);

    /** What the figure depends on besides the assay; by equals. */
    abstract Object options();

    /** Another assay is in front: the options that depend on it, such as attributes, are filled anew. */
    void assayChanged(AssayContent now) {
        // most options are the same for all
    }

    /**
     * Computes the figure, on another thread.
     *
     * @param chosen what {@link #options()} gave
     * @throws Exception with a sentence for the user
     */
    abstract RenderedFigure compute(AssayContent of, Object chosen, SubMonitor monitor) throws Exception;

    @Override
    public void createPartControl(Composite parent) {
        Composite body = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(1, false);
        layout.marginWidth = 4;
        layout.marginHeight = 2;
        body.setLayout(layout);
        bar = new Composite(body, SWT.NONE);
        bar.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        RowLayout row = new RowLayout();
        row.center = true;
        row.spacing = 6;
        row.marginTop = 0;
        row.marginBottom = 0;
        bar.setLayout(row);
        createOptions(bar);
        canvas = new FigureCanvas(body, SWT.NONE);
        canvas.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        canvas.setWheelZooms(true);
        caption = new Label(body, SWT.WRAP);
        caption.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        caption.setData("org.eclipse.e4.ui.css.CssClassName", "resistlab-hint");
        link = new SelectionLink(getSite(), "");
        link.add(canvas);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(parent, "org.resistlab.ui.help." + help);
        getSite().getPage().addPartListener(parts);
        say(NOTHING);
        follow(getSite().getPage().getActiveEditor());
    }

    /** A field with a few choices. */
    Combo choice(Composite parent, String text, String tooltip, String... items) {
        Composite pair = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        pair.setLayout(layout);
        Label label = new Label(pair, SWT.NONE);
        label.setText(text);
        Combo combo = new Combo(pair, SWT.READ_ONLY | SWT.DROP_DOWN);
        combo.setItems(items);
        combo.select(0);
        combo.setToolTipText(tooltip);
        combo.addListener(SWT.Selection, event -> changed());
        return combo;
    }

    private void follow(IEditorPart part) {
        if (part instanceof StudyEditor study && study != editor) {
            forget();
            editor = study;
            editor.onTableChange(tableListener);
            follow();
        }
    }

    private void forget() {
        if (editor != null) {
            editor.removeTableListener(tableListener);
            editor = null;
        }
    }

    /** Looks what is in front now. */
    private void follow() {
        AssayContent now = editor == null ? null : editor.currentContent();
        if (now == null) {
            content = null;
            computed = null;
            cancel();
            say(editor != null && editor.session().isReading() ? "The study is being read…" : NOTHING);
        } else if (content == null || content.assay() != now.assay()) {
            content = now;
            link.setStudy(editor.session().contents().spec().id());
            assayChanged(now);
            if (now.rows() == 0) {
                computed = null;
                cancel();
                say("None of the samples that are shown is in " + now.assay().id() + ".");
            } else {
                changed();
            }
        }
    }

    /** Computes the figure anew where something has changed that it depends on. */
    void changed() {
        if (content == null || content.rows() == 0 || !getSite().getPage().isPartVisible(this)) {
            return;
        }
        AssayContent of = content;
        Object chosen = options();
        if (of.assay() == computed && chosen.equals(computedBy)) {
            return;
        }
        cancel();
        computed = of.assay();
        computedBy = chosen;
        setContentDescription("");
        caption.setText("Computing for " + of.assay().id() + "…");
        job = BackgroundJob.named(getTitle() + " of " + of.assay().id(), monitor -> compute(of, chosen, monitor))
                .failed(error -> say(error.getMessage() == null ? error.toString() : error.getMessage()))
                .show(canvas, this::show);
        job.schedule();
    }

    private void show(RenderedFigure figure) {
        canvas.show(figure, "org.resistlab.ui.tables");
        caption.setText(content == null ? figure.caption() : shown() + ": " + figure.caption());
        caption.getParent().layout(true, true);
    }

    private String shown() {
        boolean all = editor == null || editor.only().isEmpty();
        return content.assay().id() + (all ? "" : ", only the " + Saying.count(content.rows(), "sample") + " shown");
    }

    private void say(String sentence) {
        canvas.clear(sentence);
        caption.setText("");
    }

    private void cancel() {
        if (job != null) {
            job.cancel();
        }
    }

    /** The figure's canvas. */
    public FigureCanvas canvas() {
        return canvas;
    }

    @Override
    public void setFocus() {
        canvas.setFocus();
    }

    @Override
    public void dispose() {
        getSite().getPage().removePartListener(parts);
        cancel();
        forget();
        if (link != null) {
            link.dispose();
        }
        super.dispose();
    }

    /** Follows the study editor in front, and notices when this view can be seen again. */
    private final class Parts implements IPartListener2 {

        @Override
        public void partActivated(IWorkbenchPartReference reference) {
            if (reference.getPart(false) instanceof IEditorPart part) {
                follow(part);
            }
        }

        @Override
        public void partBroughtToTop(IWorkbenchPartReference reference) {
            partActivated(reference);
        }

        @Override
        public void partVisible(IWorkbenchPartReference reference) {
            if (reference.getPart(false) == AssayView.this) {
                changed();
            }
        }

        @Override
        public void partClosed(IWorkbenchPartReference reference) {
            if (reference.getPart(false) == editor) {
                forget();
                AssayView.this.follow();
            }
        }
    }
}
