package org.resistlab.ui.help.internal;

import java.time.ZoneId;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.part.IntroPart;
import org.eclipse.ui.statushandlers.StatusManager;
import org.resistlab.ui.help.model.RecentStudies;

/** The first thing a user sees: what to do now, what was done last, and what ResistLab promises. */
public final class WelcomePart extends IntroPart {

    private static final String DEMO = "org.resistlab.ui.studies.demo";

    private static final String NEW_STUDY = "org.eclipse.ui.newWizard(newWizardId=org.resistlab.ui.studies.new-study)";

    private static final String TOUR = "org.resistlab.ui.help.open-tour(tour=";

    private static final int WIDTH = 1040;

    private static final int MARGIN = 32;

    private static final int NARROW = 760;

    private static final int RECENT = 5;

    private ScrolledComposite scrolled;

    private Composite column;

    private Composite halves;

    private Control first;

    @Override
    public void createPartControl(Composite parent) {
        scrolled = new ScrolledComposite(parent, SWT.V_SCROLL);
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        Composite page = new Composite(scrolled, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).applyTo(page);
        scrolled.setContent(page);
        column = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 28).applyTo(column);
        GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.TOP).grab(true, false).hint(WIDTH, SWT.DEFAULT)
                .applyTo(column);
        WelcomeText text = new WelcomeText(column);
        text.banner(column, "ResistLab",
                "Models of drug resistance from clinical, omics and imaging data: trusted, explained, ready to publish.");
        halves = new Composite(column, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).spacing(48, 24).applyTo(halves);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(halves);
        left(half(), text);
        right(half(), text);
        scrolled.addListener(SWT.Resize, event -> fit());
        scrolled.getVerticalBar().setIncrement(MARGIN);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(page, "org.resistlab.ui.help.help-welcome");
    }

    private Composite half() {
        Composite half = new Composite(halves, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 14).applyTo(half);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.TOP).applyTo(half);
        return half;
    }

    private void left(Composite half, WelcomeText text) {
        text.heading(half, "Start");
        if (Commands.defined(DEMO)) {
            first = text.card(half, "Try it on real patients",
                    "128 adults with acute lymphoblastic leukaemia, 12,625 probes and three endpoints. It is all here: "
                            + "nothing is downloaded.",
                    "&Open the example study", () -> leaveFor(DEMO));
        }
        text.entry(half, "study", "New study from your files",
                "Samples, omics tables and endpoints, from text or spreadsheets. Your files are never changed.",
                this::newStudy);
        text.entry(half, HelpIds.BUNDLE, "manual", "Read the manual",
                "Every part of the workbench, every file, and every learner and step with its parameters.", () -> {
                    leave();
                    PlatformUI.getWorkbench().getHelpSystem().displayHelp();
                });
        List<IFile> studies = RecentStudies.of(ResourcesPlugin.getWorkspace().getRoot(), RECENT);
        text.heading(half, "Your studies");
        if (studies.isEmpty()) {
            text.paragraph(half, "None in this workspace yet. What you open or make stands here the next time.");
        }
        studies.forEach(study -> text.entry(half, "study", study.getProject().getName(), about(study),
                () -> open(study)));
    }

    private static String about(IFile study) {
        try {
            return RecentStudies.about(study, ZoneId.systemDefault());
        } catch (CoreException e) {
            return e.getStatus().getMessage(); // closed or deleted while the page opens
        }
    }

    private void right(Composite half, WelcomeText text) {
        text.heading(half, "Step by step");
        text.entry(half, HelpIds.BUNDLE, "steps", "Your first model",
                "From the example study to a tested, explained model, in ten minutes.",
                () -> tour("first-model"));
        text.entry(half, HelpIds.BUNDLE, "steps", "Your own data", "From the tables on your disk to a checked study.",
                () -> tour("own-data"));
        text.entry(half, HelpIds.BUNDLE, "steps", "Write a learner",
                "A plug-in with a learner of your own, which appears on the board and in this manual.",
                () -> tour("write-a-learner"));
        text.heading(half, "What ResistLab promises");
        text.promise(half, "No leakage by accident", "Whatever learns from data is fitted on the training side of each "
                + "fold. The held-out patients cannot get in.");
        text.promise(half, "An honest answer", "An interval on every figure, naive baselines beside every model, and "
                + "“no signal” where there is none.");
        text.promise(half, "The same bytes again", "Any run can be repeated from its folder, on any number of threads, "
                + "after any crash.");
        text.promise(half, "Your data stay here", "Nothing is sent anywhere. Only updates use a network.");
    }

    /** A column of comfortable lines in the middle; one below the other where there is no room for two. */
    private void fit() {
        int width = scrolled.getClientArea().width;
        ((GridData) column.getLayoutData()).widthHint = Math.min(WIDTH, width - 2 * MARGIN);
        boolean narrow = width < NARROW;
        GridLayoutFactory.fillDefaults().numColumns(narrow ? 1 : 2).equalWidth(true).spacing(48, 24).applyTo(halves);
        Control page = scrolled.getContent();
        scrolled.setMinSize(page.computeSize(width, SWT.DEFAULT));
        column.requestLayout();
    }

    private void leave() {
        PlatformUI.getWorkbench().getIntroManager().closeIntro(this);
    }

    private void leaveFor(String command) {
        leave();
        Commands.run(command);
    }

    private void tour(String name) {
        leaveFor(TOUR + name + ")");
    }

    /** Stays where the user cancels the wizard. */
    private void newStudy() {
        int before = ResourcesPlugin.getWorkspace().getRoot().getProjects().length;
        Commands.run(NEW_STUDY);
        if (ResourcesPlugin.getWorkspace().getRoot().getProjects().length > before) {
            leave();
        }
    }

    private void open(IFile study) {
        IWorkbenchPage page = getIntroSite().getPage();
        leave();
        try {
            IDE.openEditor(page, study);
        } catch (PartInitException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW | StatusManager.LOG);
        }
    }

    @Override
    public void standbyStateChanged(boolean standby) {
        // looks the same at the side
    }

    @Override
    public void setFocus() {
        if (first != null) {
            first.setFocus();
        } else {
            scrolled.setFocus();
        }
    }
}
