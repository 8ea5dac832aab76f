package org.resistlab.ui.tables.internal.editor;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.resistlab.core.data.ClassTarget;
import org.resistlab.core.data.RealTarget;
import org.resistlab.core.data.SurvivalTarget;
import org.resistlab.core.data.Task;
import org.resistlab.core.study.Endpoint;
import org.resistlab.core.study.EndpointSpec;
import org.resistlab.ui.AccessibleName;
import org.resistlab.ui.BackgroundJob;
import org.resistlab.ui.NumberText;
import org.resistlab.ui.endpoint.EndpointDraft;
import org.resistlab.ui.endpoint.EndpointGuesses;
import org.resistlab.ui.endpoint.EndpointTable;
import org.resistlab.ui.figure.FigureCanvas;
import org.resistlab.ui.tables.model.ColumnStatistics;
import org.resistlab.ui.tables.model.DataFigures;
import org.resistlab.ui.tables.model.EndpointRow;
import org.resistlab.ui.tables.model.EndpointSource;
import org.resistlab.ui.tables.model.FollowUp;
import org.resistlab.ui.tables.model.Saying;
import org.resistlab.ui.tables.model.StudyContents;
import org.resistlab.ui.tables.model.StudyPart;
import org.resistlab.ui.tables.model.StudyText;

/** What can be predicted: the endpoints, and of the selected one its distribution, classes and follow-up. */
final class EndpointsPage extends StudyPage {

    private static final int MOST_CLASSES = 10;

    private FormToolkit toolkit;
    private TableViewer viewer;
    private Label hint;
    private Label name;
    private FigureCanvas canvas;
    private Composite details;
    private Button add;
    private Button edit;
    private Button remove;
    private List<EndpointRow> shown;
    private EndpointRow selected;

    EndpointsPage(StudyEditor editor) {
        super(editor, "endpoints", "Endpoints", "tables-endpoints");
    }

    @Override
    void createBody(Composite body, FormToolkit made) {
        toolkit = made;
        GridLayout layout = new GridLayout(1, false);
        layout.marginWidth = 8;
        body.setLayout(layout);
        hint = toolkit.createLabel(body, "", SWT.WRAP);
        hint.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        SashForm sash = new SashForm(body, SWT.HORIZONTAL | SWT.SMOOTH);
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
        data.widthHint = 300;
        data.heightHint = 200;
        sash.setLayoutData(data);
        toolkit.adapt(sash);
        createList(sash);
        createDetails(sash);
        sash.setWeights(45, 55);
        studyEditor().onTextChange(this::textChanged);
    }

    private void createList(Composite parent) {
        Composite left = toolkit.createComposite(parent);
        GridLayout lines = new GridLayout(1, false);
        lines.marginWidth = 0;
        lines.marginHeight = 0;
        left.setLayout(lines);
        Composite place = toolkit.createComposite(left);
        place.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        TableColumnLayout layout = new TableColumnLayout();
        place.setLayout(layout);
        viewer = new TableViewer(place, SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL);
        viewer.getTable().setHeaderVisible(true);
        AccessibleName.set(viewer.getTable(), "Endpoints");
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        column(layout, "Endpoint", 40);
        column(layout, "Type", 15);
        column(layout, "Samples", 15);
        column(layout, "Truth", 30);
        viewer.addSelectionChangedListener(
                event -> select((EndpointRow) event.getStructuredSelection().getFirstElement()));
        viewer.addDoubleClickListener(event -> edit());
        viewer.getTable().addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.DEL) {
                remove();
            } else if (event.keyCode == SWT.F2) {
                edit();
            }
        });
        Composite bar = toolkit.createComposite(left);
        RowLayout row = new RowLayout();
        row.marginLeft = 0;
        bar.setLayout(row);
        add = button(bar, "&New…", "Define an endpoint of a column of the sample table", () -> create(""));
        edit = button(bar, "&Edit…", "Change what the endpoint is, or its id", this::edit);
        remove = button(bar, "&Remove", "Take the endpoint out of the study file; Edit > Undo brings it back",
                this::remove);
    }

    private Button button(Composite bar, String text, String tooltip, Runnable action) {
        Button button = toolkit.createButton(bar, text, SWT.PUSH);
        button.setToolTipText(tooltip);
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    /** Asks for a new endpoint; of a column where one is named. */
    void create(String column) {
        StudyContents contents = session().contents();
        StudyText text = studyEditor().text().orElse(null);
        if (contents == null || text == null) {
            return;
        }
        EndpointTable table = EndpointSource.of(contents);
        EndpointDraft draft = table.column(column)
                .map(found -> found.numbers() && found.counts().size() > MOST_CLASSES ? EndpointGuesses.ofReal(found)
                        : EndpointGuesses.ofClass(found))
                .orElse(EndpointDraft.empty("endpoint", Task.CLASS, ""));
        EndpointDialog dialog = new EndpointDialog(getSite().getShell(), "New endpoint", table, draft,
                text.endpointIds());
        if (dialog.open() == Window.OK) {
            studyEditor().edit(now -> now.withNewEndpoint(dialog.draft()));
            goTo(dialog.draft().id());
        }
    }

    private void edit() {
        StudyContents contents = session().contents();
        StudyText text = studyEditor().text().orElse(null);
        if (selected == null || contents == null || text == null) {
            return;
        }
        String id = selected.part();
        EndpointDraft draft = text.draft(id).orElse(null);
        if (draft == null) {
            studyEditor().rename(StudyPart.ENDPOINT, id); // its table is another one
            return;
        }
        List<String> others = text.endpointIds().stream().filter(each -> !each.equals(id)).toList();
        EndpointDialog dialog = new EndpointDialog(getSite().getShell(), "Edit endpoint",
                EndpointSource.of(contents), draft, others);
        if (dialog.open() == Window.OK && !dialog.draft().equals(draft)) {
            studyEditor().edit(now -> now.withEndpoint(id, dialog.draft()));
            goTo(dialog.draft().id());
        }
    }

    private void remove() {
        if (selected != null) {
            studyEditor().remove(StudyPart.ENDPOINT, selected.part());
        }
    }

    private void column(TableColumnLayout layout, String title, int weight) {
        int number = viewer.getTable().getColumnCount();
        TableViewerColumn column = new TableViewerColumn(viewer, number == 2 ? SWT.RIGHT : SWT.LEFT);
        column.getColumn().setText(title);
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 84, true));
        column.setLabelProvider(new ColumnLabelProvider() {

            @Override
            public String getText(Object element) {
                EndpointRow row = (EndpointRow) element;
                Endpoint endpoint = row.endpoint();
                if (endpoint == null) {
                    return number == 0 ? row.id() : number == 3 ? unread() : "";
                }
                return switch (number) {
                    case 0 -> endpoint.id();
                    case 1 -> endpoint.task().word();
                    case 2 -> Integer.toString(endpoint.samples().size());
                    default -> truth(endpoint);
                };
            }
        });
    }

    private String unread() {
        return studyEditor().isDirty() ? "Save to read it" : session().isReading() ? "Reading…" : "Could not be read";
    }

    private static String truth(Endpoint endpoint) {
        return switch (endpoint.target()) {
            case ClassTarget target -> {
                int[] counts = target.counts();
                StringBuilder text = new StringBuilder();
                for (int code = 0; code < counts.length; code++) {
                    text.append(code == 0 ? "" : ", ").append(target.classes().get(code)).append(' ')
                            .append(counts[code]);
                }
                yield text.toString();
            }
            case RealTarget target -> {
                ColumnStatistics.Numbers numbers = ColumnStatistics.numbers(target.values());
                yield NumberText.of(numbers.minimum()) + " to " + NumberText.of(numbers.maximum()) + ", median "
                        + NumberText.of(numbers.median());
            }
            case SurvivalTarget target -> {
                int events = 0;
                for (boolean event : target.events()) {
                    events += event ? 1 : 0;
                }
                yield Saying.count(events, "event");
            }
        };
    }

    private void createDetails(Composite parent) {
        Composite side = toolkit.createComposite(parent);
        GridLayout layout = new GridLayout(1, false);
        layout.marginHeight = 0;
        side.setLayout(layout);
        name = toolkit.createLabel(side, "");
        name.setFont(JFaceResources.getBannerFont());
        name.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        canvas = new FigureCanvas(side, SWT.NONE);
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
        data.heightHint = 160;
        canvas.setLayoutData(data);
        canvas.setWheelZooms(true);
        canvas.clear("Select an endpoint to see how its truth is distributed.");
        studyEditor().link().add(canvas);
        details = toolkit.createComposite(side);
        details.setLayoutData(new GridData(SWT.FILL, SWT.END, true, false));
        details.setLayout(new GridLayout(2, false));
    }

    @Override
    void show(StudyContents contents) {
        List<EndpointRow> rows = EndpointRow.of(contents.endpoints(),
                studyEditor().text().map(StudyText::endpointIds)
                        .orElseGet(() -> contents.spec().endpoints().stream().map(EndpointSpec::id).toList()));
        hint.setText(rows.isEmpty()
                ? "This study has no endpoint yet. Choose New… and a column of the sample table to predict."
                : "What a model of this study can predict.");
        add.setEnabled(contents.sampleTable() != null && studyEditor().isEditable());
        if (rows.equals(shown)) {
            viewer.refresh();
            return;
        }
        shown = rows;
        String before = selected == null ? "" : selected.id();
        viewer.setInput(shown);
        goTo(shown.stream().anyMatch(row -> row.id().equals(before)) || shown.isEmpty() ? before
                : shown.getFirst().id());
        if (viewer.getStructuredSelection().isEmpty()) {
            select(null);
        }
    }

    @Override
    void showNothing() {
        shown = null;
        viewer.setInput(List.of());
        hint.setText("The study could not be read: see the message above.");
        select(null);
    }

    /** Selects an endpoint, or the first of a panel. */
    void goTo(String id) {
        if (shown != null) {
            shown.stream().filter(row -> row.id().equals(id) || row.id().startsWith(id + "/")).findFirst()
                    .ifPresent(row -> viewer.setSelection(new StructuredSelection(row), true));
        }
    }

    private void select(EndpointRow row) {
        selected = row;
        boolean changes = row != null && studyEditor().isEditable();
        edit.setEnabled(changes);
        remove.setEnabled(changes);
        Endpoint endpoint = row == null ? null : row.endpoint();
        for (Control child : details.getChildren()) {
            child.dispose();
        }
        if (endpoint == null) {
            name.setText(row == null ? "" : row.id().replace("&", "&&"));
            canvas.clear(row == null ? "Select an endpoint to see how its truth is distributed."
                    : "Not read yet. Save the study to see how its truth is distributed.");
        } else {
            name.setText(endpoint.id().replace("&", "&&"));
            BackgroundJob.named("Drawing " + endpoint.id(), monitor -> DataFigures.endpoint(endpoint))
                    .show(canvas, figure -> canvas.show(figure, "org.resistlab.ui.tables")).schedule();
            switch (endpoint.target()) {
                case ClassTarget target -> createClasses(target);
                case SurvivalTarget target -> createFollowUp(target);
                case RealTarget target -> createStatistics(target);
            }
        }
        details.getParent().layout(true, true);
    }

    private void createStatistics(RealTarget target) {
        Label label = toolkit.createLabel(details,
                Saying.statistics(ColumnStatistics.numbers(target.values()), NumberText::of));
        label.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
    }

    private void createFollowUp(SurvivalTarget target) {
        FollowUp follow = FollowUp.of(target);
        Label label = toolkit.createLabel(details, Saying.share(follow.events(), follow.samples(), "sample")
                + " had the event; median follow-up "
                + (Double.isNaN(follow.median()) ? "not reached" : NumberText.of(follow.median())));
        label.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        Table table = new Table(details, SWT.BORDER | SWT.FULL_SELECTION);
        table.setHeaderVisible(true);
        table.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, false, 2, 1));
        for (String title : new String[] {"Time", "At risk", "Events", "Censored", "Survival"}) {
            TableColumn column = new TableColumn(table, SWT.RIGHT);
            column.setText(title);
        }
        for (FollowUp.Row row : follow.rows()) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(new String[] {NumberText.of(row.time()), Integer.toString(row.atRisk()),
                    Integer.toString(row.events()), Integer.toString(row.censored()),
                    NumberText.of(row.survival(), 3)});
        }
        for (TableColumn column : table.getColumns()) {
            column.pack();
            column.setWidth(Math.max(column.getWidth() + 12, 70));
        }
    }

    /**
     * The cell texts of each class, and which one is the positive; both can be changed in the study file, for all of a
     * panel at once.
     */
    private void createClasses(ClassTarget target) {
        String id = selected.part();
        StudyText text = studyEditor().text().filter(now -> now.hasEndpoint(id)).orElse(null);
        if (text == null) {
            return;
        }
        toolkit.createLabel(details, "&Positive class:");
        Combo positive = new Combo(details, SWT.READ_ONLY | SWT.DROP_DOWN);
        positive.setItems(target.classes().toArray(String[]::new));
        String named = text.positive(id);
        positive.select(named.isEmpty() ? target.positive() : target.classes().indexOf(named));
        positive.setToolTipText("The class whose probability a model gives");
        positive.addListener(SWT.Selection, event -> studyEditor()
                .edit(now -> now.withPositive(id, target.classes().get(positive.getSelectionIndex()))));
        Map<String, List<String>> classes = text.classes(id);
        for (Map.Entry<String, List<String>> entry : classes.entrySet()) {
            toolkit.createLabel(details, "Cells that mean " + entry.getKey() + ":");
            Text cells = toolkit.createText(details, String.join(", ", entry.getValue()), SWT.SINGLE | SWT.BORDER);
            cells.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
            cells.setToolTipText("Texts of the cells, divided by commas; saving the study reads it again");
            Runnable commit = () -> commitClass(id, entry.getKey(), cells);
            cells.addListener(SWT.DefaultSelection, event -> commit.run());
            cells.addListener(SWT.FocusOut, event -> commit.run());
        }
        if (classes.isEmpty()) {
            Label label = toolkit.createLabel(details,
                    "Each text in the column is a class of its own. " + (text.draft(id).isPresent()
                            ? "Edit… groups texts to classes." : "They can be grouped on the page study.yaml."),
                    SWT.WRAP);
            label.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        }
    }

    private void commitClass(String endpoint, String name, Text cells) {
        List<String> texts = Arrays.stream(cells.getText().split(",")).map(String::strip)
                .filter(part -> !part.isEmpty()).toList();
        studyEditor().text().filter(now -> now.hasEndpoint(endpoint)).ifPresent(now -> {
            Map<String, List<String>> classes = new LinkedHashMap<>(now.classes(endpoint));
            if (!texts.isEmpty() && !texts.equals(classes.put(name, texts))) {
                studyEditor().edit(text -> text.withClasses(endpoint, classes));
            }
        });
    }

    /** What was changed on the last page, or undone, is shown unless the user is at work here. */
    private void textChanged() {
        if (details.isDisposed()) {
            return;
        }
        if (session().contents() != null) {
            show(session().contents());
        }
        if (selected != null && !isWithin(details.getDisplay().getFocusControl())) {
            select(selected);
        }
    }

    private boolean isWithin(Control control) {
        for (Control at = control; at != null; at = at.getParent()) {
            if (at == details) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void setFocus() {
        viewer.getTable().setFocus();
    }
}
