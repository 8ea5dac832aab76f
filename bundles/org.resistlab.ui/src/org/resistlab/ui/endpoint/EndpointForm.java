package org.resistlab.ui.endpoint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.FocusCellHighlighter;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TableViewerEditor;
import org.eclipse.jface.viewers.TableViewerFocusCellManager;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.resistlab.core.data.Task;
import org.resistlab.ui.AccessibleName;

/** The fields of one endpoint: its id, type and table, and what the cells of its columns mean. */
public final class EndpointForm extends Composite {

    private static final String[] TYPES = {"Classes", "Number", "Survival"};
    private static final Task[] TASKS = {Task.CLASS, Task.REAL, Task.SURVIVAL};
    private static final String EACH = "(each column is an endpoint)";
    private static final int MOST_COLUMNS = 2000;

    private final Consumer<EndpointDraft> changed;
    private final Text id;
    private final Combo type;
    private final Composite stack;
    private final StackLayout stackLayout = new StackLayout();
    private Composite ofColumn;
    private Composite ofSurvival;
    private Label nameLabel;
    private Combo name;
    private Combo column;
    private TableViewer classes;
    private Label positiveLabel;
    private Combo positive;
    private Combo time;
    private Combo otherTime;
    private Combo event;
    private Text eventValues;
    private List<EndpointTable> tables = List.of();
    private EndpointTable shownTable;
    private EndpointDraft draft;
    private boolean filling;

    /**
     * An empty form.
     *
     * @param changed is given the draft whenever the user has changed it
     */
    public EndpointForm(Composite parent, Consumer<EndpointDraft> changed) {
        super(parent, SWT.NONE);
        this.changed = changed;
        GridLayoutFactory.fillDefaults().numColumns(4).spacing(8, 6).applyTo(this);
        label(this, "I&d:");
        id = new Text(this, SWT.BORDER);
        id.addListener(SWT.Modify, e -> change(each -> each.withId(id.getText().strip())));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(id);
        label(this, "&Type:");
        type = combo(this);
        type.setItems(TYPES);
        type.addListener(SWT.Selection, e -> retype());
        stack = new Composite(this, SWT.NONE);
        stack.setLayout(stackLayout);
        GridDataFactory.fillDefaults().grab(true, true).span(4, 1).applyTo(stack);
        createOfColumn();
        createOfSurvival();
        show(null);
    }

    /** The tables whose columns can be chosen. */
    public void setTables(List<EndpointTable> known) {
        tables = List.copyOf(known);
        shownTable = null;
    }

    private static Label label(Composite parent, String text) {
        Label label = new Label(parent, SWT.NONE);
        label.setText(text);
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
        return label;
    }

    private static Combo combo(Composite parent) {
        Combo combo = new Combo(parent, SWT.READ_ONLY);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
        return combo;
    }

    private void createOfColumn() {
        ofColumn = new Composite(stack, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 6).applyTo(ofColumn);
        nameLabel = label(ofColumn, "E&ndpoint named by:");
        name = combo(ofColumn);
        name.setToolTipText("Of a long table, the column that says what each row is about, such as the drug");
        name.addListener(SWT.Selection, e -> change(each -> each.withName(name.getText())));
        label(ofColumn, "&Column:");
        column = combo(ofColumn);
        column.addListener(SWT.Selection, e -> change(this::ofChosenColumn));
        classes = new TableViewer(ofColumn, SWT.BORDER | SWT.FULL_SELECTION);
        classes.setContentProvider(ArrayContentProvider.getInstance());
        classes.getTable().setHeaderVisible(true);
        AccessibleName.set(classes.getTable(), "Classes");
        classColumn("In the file", 160, text -> text);
        classColumn("Samples", 80, this::count);
        classColumn("Class (empty: left out)", 190, this::className).setEditingSupport(new ClassNames());
        editByKeyboard();
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(classes.getTable());
        positiveLabel = label(ofColumn, "&Positive class:");
        positive = combo(ofColumn);
        positive.setToolTipText("The class whose probability models give, such as resistant");
        positive.addListener(SWT.Selection,
                e -> change(each -> each.withColumn(each.column(), each.classes(), positive.getText())));
    }

    /** Enter or F2 on a row edits its class, as a click does. */
    private void editByKeyboard() {
        TableViewerFocusCellManager focus = new TableViewerFocusCellManager(classes, new FocusCellHighlighter(classes) {

            @Override
            protected void focusCellChanged(ViewerCell newCell, ViewerCell oldCell) {
                // the selected row is highlighted by the platform
            }
        });
        TableViewerEditor.create(classes, focus, new ColumnViewerEditorActivationStrategy(classes) {

            @Override
            protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent activation) {
                boolean key = activation.eventType == ColumnViewerEditorActivationEvent.KEY_PRESSED
                        && (activation.keyCode == SWT.CR || activation.keyCode == SWT.F2);
                return key || super.isEditorActivationEvent(activation);
            }
        }, ColumnViewerEditor.DEFAULT | ColumnViewerEditor.KEYBOARD_ACTIVATION);
        classes.getTable().addListener(SWT.KeyDown, e -> {
            if (e.keyCode == SWT.F2 && !classes.getStructuredSelection().isEmpty()) {
                classes.editElement(classes.getStructuredSelection().getFirstElement(), 2);
            }
        });
    }

    private String count(String text) {
        Integer count = draft == null ? null : known(draft.column()).counts().get(text);
        return count == null ? "" : count.toString();
    }

    private String className(String text) {
        return draft == null ? "" : draft.classes().getOrDefault(text, "");
    }

    private TableViewerColumn classColumn(String title, int width, Function<String, String> text) {
        TableViewerColumn viewerColumn = new TableViewerColumn(classes, SWT.NONE);
        viewerColumn.getColumn().setText(title);
        viewerColumn.getColumn().setWidth(width);
        viewerColumn.setLabelProvider(
                ColumnLabelProvider.createTextProvider(element -> text.apply(element.toString())));
        return viewerColumn;
    }

    private void createOfSurvival() {
        ofSurvival = new Composite(stack, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 6).applyTo(ofSurvival);
        label(ofSurvival, "Ti&me:");
        time = combo(ofSurvival);
        time.addListener(SWT.Selection, e -> changeSurvival());
        label(ofSurvival, "&Where that is missing:");
        otherTime = combo(ofSurvival);
        otherTime.setToolTipText("The time of those without the event, such as days to last follow-up; may be empty");
        otherTime.addListener(SWT.Selection, e -> changeSurvival());
        label(ofSurvival, "&Event:");
        event = combo(ofSurvival);
        event.addListener(SWT.Selection, e -> {
            eventValues.setText(String.join(", ", EndpointGuesses.eventValues(known(event.getText()))));
            changeSurvival();
        });
        label(ofSurvival, "Cells that mean an e&vent:");
        eventValues = new Text(ofSurvival, SWT.BORDER);
        eventValues.setMessage("1, TRUE");
        eventValues.addListener(SWT.Modify, e -> changeSurvival());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(eventValues);
    }

    private void changeSurvival() {
        List<String> times = Stream.of(time.getText(), otherTime.getText()).filter(text -> !text.isEmpty()).toList();
        List<String> values = Arrays.stream(eventValues.getText().split(",")).map(String::strip)
                .filter(text -> !text.isEmpty()).toList();
        change(each -> each.withEvent(times, event.getText(), values));
    }

    private EndpointDraft ofChosenColumn(EndpointDraft before) {
        EndpointColumn chosen = known(column.getText().equals(EACH) ? "" : column.getText());
        boolean named = before.column().isEmpty() && before.table().isEmpty()
                || before.id().equals(EndpointGuesses.id(before.column()));
        EndpointDraft after = named && !chosen.name().isEmpty() && before.table().isEmpty()
                ? before.withId(EndpointGuesses.id(chosen.name())) : before;
        return before.task() == Task.CLASS ? ofClasses(after, chosen)
                : after.withColumn(chosen.name(), Map.of(), "");
    }

    private static EndpointDraft ofClasses(EndpointDraft before, EndpointColumn chosen) {
        EndpointDraft fresh = EndpointGuesses.ofClass(chosen);
        return before.withColumn(chosen.name(), fresh.classes(), fresh.positive());
    }

    private void retype() {
        change(each -> {
            Task task = TASKS[type.getSelectionIndex()];
            if (task == each.task()) {
                return each;
            }
            EndpointDraft empty = EndpointDraft.empty(each.id(), task, each.table());
            if (task == Task.SURVIVAL) {
                return empty;
            }
            EndpointDraft same = empty.withName(each.name()).withColumn(each.column(), Map.of(), "");
            return task == Task.CLASS && !each.column().isEmpty() ? ofClasses(same, known(each.column())) : same;
        });
        show(draft);
    }

    private EndpointColumn known(String text) {
        return table().flatMap(each -> each.column(text)).orElseGet(() -> new EndpointColumn(text, false, Map.of()));
    }

    private Optional<EndpointTable> table() {
        return tables.stream().filter(each -> draft != null && each.key().equals(draft.table())).findFirst();
    }

    private void change(UnaryOperator<EndpointDraft> change) {
        if (filling || draft == null) {
            return;
        }
        EndpointDraft before = draft;
        draft = change.apply(before);
        if (!before.column().equals(draft.column()) || !before.classes().equals(draft.classes())
                || !before.name().equals(draft.name())) {
            show(draft);
        }
        changed.accept(draft);
    }

    /** Shows an endpoint; null for none. */
    public void show(EndpointDraft shown) {
        filling = true;
        draft = shown;
        id.setEnabled(shown != null);
        type.setEnabled(shown != null);
        stack.setVisible(shown != null);
        if (shown == null) {
            id.setText("");
            type.deselectAll();
        } else {
            if (!id.getText().strip().equals(shown.id())) {
                id.setText(shown.id());
            }
            type.select(Arrays.asList(TASKS).indexOf(shown.task()));
            fillColumns();
            boolean survival = shown.task() == Task.SURVIVAL;
            stackLayout.topControl = survival ? ofSurvival : ofColumn;
            if (survival) {
                showSurvival();
            } else {
                showColumn();
            }
            stack.layout();
        }
        filling = false;
    }

    /** The columns of the draft's table, as choices. */
    private void fillColumns() {
        EndpointTable now = table().orElse(null);
        if (Objects.equals(now, shownTable)) {
            return;
        }
        shownTable = now;
        List<String> names = now == null ? List.of() : now.columns().stream().map(EndpointColumn::name)
                .filter(each -> !each.isBlank() && !each.equals(now.sampleColumn())).limit(MOST_COLUMNS).toList();
        boolean own = now != null && !now.isSampleTable();
        List<String> choices = new ArrayList<>(names);
        if (own) {
            choices.addFirst(EACH);
        }
        column.setItems(choices.toArray(String[]::new));
        List<String> orNone = new ArrayList<>(names);
        orNone.addFirst("");
        name.setItems(orNone.toArray(String[]::new));
        setShown(nameLabel, own);
        setShown(name, own);
        time.setItems(names.toArray(String[]::new));
        otherTime.setItems(orNone.toArray(String[]::new));
        event.setItems(names.toArray(String[]::new));
    }

    private static void setShown(Control control, boolean shown) {
        control.setVisible(shown);
        ((GridData) control.getLayoutData()).exclude = !shown;
    }

    private void showSurvival() {
        select(time, draft.time().isEmpty() ? "" : draft.time().getFirst());
        select(otherTime, draft.time().size() < 2 ? "" : draft.time().get(1));
        select(event, draft.event());
        eventValues.setText(String.join(", ", draft.eventValues()));
    }

    private void showColumn() {
        select(name, draft.name());
        select(column, draft.column().isEmpty() && draft.isPanel() ? EACH : draft.column());
        boolean ofClasses = draft.task() == Task.CLASS;
        boolean listed = ofClasses && !draft.column().isEmpty();
        setShown(classes.getTable(), listed);
        setShown(positiveLabel, listed);
        setShown(positive, listed);
        LinkedHashSet<String> texts = new LinkedHashSet<>(known(draft.column()).counts().keySet());
        texts.addAll(draft.classes().keySet());
        classes.setInput(texts);
        positive.setItems(new LinkedHashSet<>(draft.textsByClass().keySet()).toArray(String[]::new));
        select(positive, draft.positive());
        ofColumn.layout();
    }

    private static void select(Combo combo, String text) {
        int index = combo.indexOf(text);
        if (index >= 0) {
            combo.select(index);
        } else if (text.isEmpty()) {
            combo.deselectAll();
        } else {
            combo.add(text); // a column that is not in the table any more
            combo.select(combo.getItemCount() - 1);
        }
    }

    @Override
    public boolean setFocus() {
        return draft != null && draft.column().isEmpty() && draft.task() != Task.SURVIVAL && column.isVisible()
                ? column.setFocus() : id.setFocus();
    }

    /** The class that a text of the file means. */
    private final class ClassNames extends EditingSupport {

        ClassNames() {
            super(classes);
        }

        @Override
        protected CellEditor getCellEditor(Object element) {
            return new TextCellEditor(classes.getTable());
        }

        @Override
        protected boolean canEdit(Object element) {
            return true;
        }

        @Override
        protected Object getValue(Object element) {
            return className(element.toString());
        }

        @Override
        protected void setValue(Object element, Object value) {
            change(each -> {
                Map<String, String> names = new LinkedHashMap<>();
                known(each.column()).counts().keySet().forEach(text -> names.put(text,
                        each.classes().isEmpty() ? text : each.classes().getOrDefault(text, "")));
                names.putAll(each.classes());
                String former = names.put(element.toString(), value.toString().strip());
                String still = each.positive().equals(former) && !names.containsValue(former)
                        ? value.toString().strip() : each.positive();
                return each.withColumn(each.column(), names, still);
            });
        }
    }
}
