package org.resistlab.ui.tables.internal.editor;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.forms.widgets.ImageHyperlink;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.forms.widgets.Section;
import org.eclipse.ui.handlers.IHandlerService;
import org.resistlab.core.problem.Severity;
import org.resistlab.core.study.Assay;
import org.resistlab.core.study.AssaySpec;
import org.resistlab.core.study.Endpoint;
import org.resistlab.core.study.EndpointSpec;
import org.resistlab.ui.Icons;
import org.resistlab.ui.figure.FigureCanvas;
import org.resistlab.ui.tables.model.AssayOverlap;
import org.resistlab.ui.tables.model.DataFigures;
import org.resistlab.ui.tables.model.Finding;
import org.resistlab.ui.tables.model.Saying;
import org.resistlab.ui.tables.model.StudyContents;
import org.resistlab.ui.tables.model.StudyText;

/** What the study holds, how its assays overlap, and what can be done next. */
final class OverviewPage extends StudyPage {

    private static final int MOST_ENDPOINTS = 12;
    private static final int COLUMN = 300;

    private FormToolkit toolkit;
    private Text title;
    private Label id;
    private Composite lists;
    private FigureCanvas overlap;
    private Label complete;
    private AssayOverlap shownOverlap;
    private String shownLists = "";

    OverviewPage(StudyEditor editor) {
        super(editor, "overview", "Overview", "tables-overview");
    }

    @Override
    void createBody(Composite body, FormToolkit made) {
        toolkit = made;
        GridLayout layout = new GridLayout(2, true);
        layout.marginWidth = 12;
        layout.horizontalSpacing = 20;
        body.setLayout(layout);
        ScrolledForm form = getManagedForm().getForm();
        form.addListener(SWT.Resize, event -> {
            int columns = form.getClientArea().width < 2 * COLUMN ? 1 : 2;
            if (columns != layout.numColumns) {
                layout.numColumns = columns;
                form.reflow(true);
            }
        });
        Composite left = column(body);
        Composite right = column(body);
        createStudy(left);
        createLists(left);
        createNext(right);
        createOverlap(right);
    }

    private Composite column(Composite body) {
        Composite column = toolkit.createComposite(body);
        GridLayout layout = new GridLayout(1, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 12;
        column.setLayout(layout);
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
        data.widthHint = COLUMN - 40;
        column.setLayoutData(data);
        return column;
    }

    private Composite section(Composite parent, String text, boolean fill) {
        Section section = toolkit.createSection(parent, ExpandableComposite.TITLE_BAR);
        section.setText(text);
        section.setLayoutData(new GridData(SWT.FILL, fill ? SWT.FILL : SWT.BEGINNING, true, fill));
        Composite client = toolkit.createComposite(section);
        section.setClient(client);
        return client;
    }

    private void createStudy(Composite parent) {
        Composite client = section(parent, "Study", false);
        client.setLayout(new GridLayout(2, false));
        toolkit.createLabel(client, "&Title:");
        title = toolkit.createText(client, "", SWT.SINGLE);
        title.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        title.addListener(SWT.DefaultSelection, event -> commitTitle());
        title.addListener(SWT.FocusOut, event -> commitTitle());
        toolkit.createLabel(client, "Id:");
        id = toolkit.createLabel(client, "");
        id.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        studyEditor().onTextChange(this::showTitle);
    }

    private void commitTitle() {
        String wanted = title.getText().strip();
        studyEditor().text().filter(text -> !wanted.isEmpty() && !text.title().equals(wanted)
                && !(text.title().isEmpty() && wanted.equals(id.getText())))
                .ifPresent(text -> studyEditor().edit(now -> now.withTitle(wanted)));
    }

    private void showTitle() {
        String now = studyEditor().text().map(StudyText::title).orElse("");
        if (!title.isDisposed() && !now.isEmpty() && !title.getText().equals(now)) {
            title.setText(now);
        }
    }

    private void createLists(Composite parent) {
        Composite client = section(parent, "What it holds", true);
        client.setLayout(new GridLayout(1, false));
        lists = toolkit.createComposite(client);
        lists.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.horizontalSpacing = 16;
        lists.setLayout(layout);
    }

    private void createNext(Composite parent) {
        Composite client = section(parent, "What to do next", false);
        client.setLayout(new GridLayout(1, false));
        next(client, "analysis", "New analysis…", "Choose steps and models for this study on a board",
                () -> wizard("org.resistlab.ui.analysis.new-analysis"));
        next(client, "study", "Import more data…", "Add assays or endpoints from files",
                () -> run("org.resistlab.ui.studies.import-data", Map.of()));
        next(client, "endpoint", "New endpoint…", "Choose a column of the sample table that models will predict",
                () -> studyEditor().createEndpoint(""));
        next(client, "warning", "See the quality findings", "What the checks have found in these data",
                () -> studyEditor().setActivePage("quality"));
    }

    private void next(Composite parent, String icon, String text, String tooltip, Runnable action) {
        ImageHyperlink link = toolkit.createImageHyperlink(parent, SWT.NONE);
        link.setImage(Icons.image(icon));
        link.setText(text);
        link.setToolTipText(tooltip);
        link.addHyperlinkListener(listener(action));
    }

    private static HyperlinkAdapter listener(Runnable action) {
        return new HyperlinkAdapter() {

            @Override
            public void linkActivated(HyperlinkEvent event) {
                action.run();
            }
        };
    }

    private void wizard(String wizard) {
        run("org.eclipse.ui.newWizard", Map.of("newWizardId", wizard));
    }

    private void run(String command, Map<String, Object> parameters) {
        Command found = getSite().getService(ICommandService.class).getCommand(command);
        try {
            getSite().getService(IHandlerService.class)
                    .executeCommand(ParameterizedCommand.generateCommand(found, parameters), null);
        } catch (CommandException e) {
            studyEditor().getSite().getShell().getDisplay().beep();
        }
    }

    private void createOverlap(Composite parent) {
        Composite client = section(parent, "Samples by assay", true);
        client.setLayout(new GridLayout(1, false));
        complete = toolkit.createLabel(client, "", SWT.WRAP);
        complete.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        overlap = new FigureCanvas(client, SWT.NONE);
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
        data.heightHint = 220;
        data.widthHint = COLUMN - 80;
        overlap.setLayoutData(data);
        studyEditor().link().add(overlap);
    }

    @Override
    void show(StudyContents contents) {
        id.setText(contents.spec().id());
        if (title.getText().isEmpty()) {
            title.setText(contents.spec().title());
        }
        AssayOverlap now = contents.overlap();
        if (!now.equals(shownOverlap)) {
            shownOverlap = now;
            if (now.sets().isEmpty()) {
                overlap.clear("");
            } else {
                overlap.show(DataFigures.overlap(now), "org.resistlab.ui.tables");
            }
            complete.setText(now.sets().isEmpty() ? "No assay has been read yet."
                    : Saying.share(now.complete(), contents.samples().size(), "sample") + " in every assay");
        }
        String state = contents.samples().size() + " " + contents.assays().keySet() + contents.endpoints().size()
                + contents.problems().size() + session().isReading();
        if (!state.equals(shownLists)) {
            shownLists = state;
            showLists(contents);
        }
    }

    private void showLists(StudyContents contents) {
        for (Control child : lists.getChildren()) {
            child.dispose();
        }
        line("sample", "Samples", Saying.count(contents.samples().size(), "sample"), "samples");
        for (AssaySpec assay : contents.spec().assays()) {
            line("assay", assay.id(), said(assay, contents.assays().get(assay.id())), "assay." + assay.id());
        }
        List<Endpoint> endpoints = contents.endpoints();
        for (EndpointSpec spec : contents.spec().endpoints().stream().limit(MOST_ENDPOINTS).toList()) {
            line("endpoint", spec.id(), said(spec, endpoints), "endpoints");
        }
        if (contents.spec().endpoints().isEmpty()) {
            line("endpoint", "Endpoints", "none yet: choose a column to predict", "endpoints");
        }
        line("warning", "Quality", findings(contents), "quality");
        lists.layout(true, true);
        getManagedForm().reflow(true);
    }

    private String said(AssaySpec spec, Assay assay) {
        if (assay != null) {
            return String.format(Locale.ROOT, "%s, %s × %s", spec.modality(),
                    Saying.count(assay.data().rows(), "sample"), Saying.count(assay.data().columns(), "feature"));
        }
        return session().isReading() ? "not read yet" : "could not be read";
    }

    private String said(EndpointSpec spec, List<Endpoint> endpoints) {
        List<Endpoint> of = endpoints.stream()
                .filter(endpoint -> endpoint.id().equals(spec.id()) || endpoint.id().startsWith(spec.id() + "/"))
                .toList();
        if (of.isEmpty()) {
            return session().isReading() ? "not read yet" : "could not be read";
        }
        return spec.isPanel() ? spec.task().word() + ", a panel of " + of.size()
                : spec.task().word() + ", known for " + Saying.count(of.getFirst().samples().size(), "sample");
    }

    private static String findings(StudyContents contents) {
        Map<Severity, Long> counts = Finding.of(contents).stream()
                .collect(Collectors.groupingBy(finding -> finding.problem().severity(), Collectors.counting()));
        if (counts.isEmpty()) {
            return "nothing found";
        }
        return Saying.count(counts.getOrDefault(Severity.ERROR, 0L), "error") + ", "
                + Saying.count(counts.getOrDefault(Severity.WARNING, 0L), "warning") + ", "
                + Saying.count(counts.getOrDefault(Severity.INFO, 0L), "remark");
    }

    private void line(String icon, String name, String text, String page) {
        ImageHyperlink link = toolkit.createImageHyperlink(lists, SWT.NONE);
        link.setImage(Icons.image(icon));
        link.setText(name);
        link.addHyperlinkListener(listener(() -> {
            if (studyEditor().setActivePage(page) == null) {
                studyEditor().setActivePage("assays");
            }
        }));
        toolkit.createLabel(lists, text.replace("&", "&&"), SWT.WRAP)
                .setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    }

    @Override
    void showNothing() {
        complete.setText("");
        overlap.clear("The study could not be read: see the message above.");
        shownOverlap = null;
        shownLists = "";
        for (Control child : lists.getChildren()) {
            child.dispose();
        }
        Hyperlink link = toolkit.createHyperlink(lists, "Mend study.yaml, save it, and it is read again.", SWT.NONE);
        link.addHyperlinkListener(listener(() -> studyEditor().setActiveEditor(studyEditor().source())));
        lists.layout(true, true);
        getManagedForm().reflow(true);
    }
}
