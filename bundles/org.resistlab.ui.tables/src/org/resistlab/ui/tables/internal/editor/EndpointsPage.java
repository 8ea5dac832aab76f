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
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
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
import org.resistlab.core.study.Endpoint;
import org.resistlab.ui.BackgroundJob;
import org.resistlab.ui.NumberText;
import org.resistlab.ui.figure.FigureCanvas;
import org.resistlab.ui.tables.model.ColumnStatistics;
import org.resistlab.ui.tables.model.DataFigures;
import org.resistlab.ui.tables.model.FollowUp;
import org.resistlab.ui.tables.model.Saying;
import org.resistlab.ui.tables.model.StudyContents;
import org.resistlab.ui.tables.model.StudyText;

/** What can be predicted: the endpoints, and of the selected one its distribution, classes and follow-up. */
final class EndpointsPage extends StudyPage {

    private FormToolkit toolkit;
    private TableViewer viewer;
    private Label hint;
    private Label name;
    private FigureCanvas canvas;
    private Composite details;
    private List<Endpoint> shown;
    private Endpoint selected;

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
        Composite place = toolkit.createComposite(parent);
        TableColumnLayout layout = new TableColumnLayout();
        place.setLayout(layout);
        viewer = new TableViewer(place, SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL);
        viewer.getTable().setHeaderVisible(true);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        column(layout, "Endpoint", 40);
        column(layout, "Type", 15);
        column(layout, "Samples", 15);
        column(layout, "Truth", 30);
        viewer.addSelectionChangedListener(
                event -> select((Endpoint) event.getStructuredSelection().getFirstElement()));
    }

    private void column(TableColumnLayout layout, String title, int weight) {
        int number = viewer.getTable().getColumnCount();
        TableViewerColumn column = new TableViewerColumn(viewer, number == 2 ? SWT.RIGHT : SWT.LEFT);
        column.getColumn().setText(title);
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 84, true));
        column.setLabelProvider(new ColumnLabelProvider() {

            @Override
            public String getText(Object element) {
                Endpoint endpoint = (Endpoint) element;
                return switch (number) {
                    case 0 -> endpoint.id();
                    case 1 -> endpoint.task().word();
                    case 2 -> Integer.toString(endpoint.samples().size());
                    default -> truth(endpoint);
                };
            }
        });
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
        hint.setText(contents.spec().endpoints().isEmpty()
                ? "This study has no endpoint yet. Name a column to predict under \"endpoints\" in study.yaml."
                : "What a model of this study can predict.");
        if (contents.endpoints().equals(shown)) {
            return;
        }
        shown = contents.endpoints();
        String before = selected == null ? "" : selected.id();
        viewer.setInput(shown);
        goTo(shown.stream().anyMatch(endpoint -> endpoint.id().equals(before)) || shown.isEmpty() ? before
                : shown.getFirst().id());
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
            shown.stream().filter(endpoint -> endpoint.id().equals(id) || endpoint.id().startsWith(id + "/"))
                    .findFirst()
                    .ifPresent(endpoint -> viewer.setSelection(new StructuredSelection(endpoint), true));
        }
    }

    private void select(Endpoint endpoint) {
        selected = endpoint;
        for (Control child : details.getChildren()) {
            child.dispose();
        }
        if (endpoint == null) {
            name.setText("");
            canvas.clear("Select an endpoint to see how its truth is distributed.");
        } else {
            name.setText(endpoint.id().replace("&", "&&"));
            BackgroundJob.named("Drawing " + endpoint.id(), monitor -> DataFigures.endpoint(endpoint))
                    .show(canvas, figure -> canvas.show(figure, "org.resistlab.ui.tables")).schedule();
            switch (endpoint.target()) {
                case ClassTarget target -> createClasses(endpoint, target);
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

    /** The cell texts of each class, and which one is the positive; both can be changed in the study file. */
    private void createClasses(Endpoint endpoint, ClassTarget target) {
        StudyText text = studyEditor().text().filter(now -> now.hasEndpoint(endpoint.id())).orElse(null);
        if (text == null) {
            return;
        }
        toolkit.createLabel(details, "&Positive class:");
        Combo positive = new Combo(details, SWT.READ_ONLY | SWT.DROP_DOWN);
        positive.setItems(target.classes().toArray(String[]::new));
        String named = text.positive(endpoint.id());
        positive.select(named.isEmpty() ? target.positive() : target.classes().indexOf(named));
        positive.setToolTipText("The class whose probability a model gives");
        positive.addListener(SWT.Selection, event -> studyEditor()
                .edit(now -> now.withPositive(endpoint.id(), target.classes().get(positive.getSelectionIndex()))));
        Map<String, List<String>> classes = text.classes(endpoint.id());
        for (Map.Entry<String, List<String>> entry : classes.entrySet()) {
            toolkit.createLabel(details, "Cells that mean " + entry.getKey() + ":");
            Text cells = toolkit.createText(details, String.join(", ", entry.getValue()), SWT.SINGLE | SWT.BORDER);
            cells.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
            cells.setToolTipText("Texts of the cells, divided by commas; saving the study reads it again");
            Runnable commit = () -> commitClass(endpoint.id(), entry.getKey(), cells);
            cells.addListener(SWT.DefaultSelection, event -> commit.run());
            cells.addListener(SWT.FocusOut, event -> commit.run());
        }
        if (classes.isEmpty()) {
            Label label = toolkit.createLabel(details,
                    "Each text in the column is a class of its own. Group texts under \"classes\" in study.yaml.",
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
        if (selected != null && !details.isDisposed() && !isWithin(details.getDisplay().getFocusControl())) {
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
