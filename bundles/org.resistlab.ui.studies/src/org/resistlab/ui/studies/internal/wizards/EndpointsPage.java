package org.resistlab.ui.studies.internal.wizards;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.resistlab.core.data.Task;
import org.resistlab.ui.studies.model.importing.ColumnProfile;
import org.resistlab.ui.studies.model.importing.ColumnType;
import org.resistlab.ui.studies.model.importing.EndpointDraft;
import org.resistlab.ui.studies.model.importing.EndpointGuesses;
import org.resistlab.ui.studies.model.importing.ImportFile;

/** What is to be predicted: columns of the sample table, and what their cells mean. */
final class EndpointsPage extends DraftPage {

    private static final String[] TYPES = {"Classes", "Number", "Survival"};
    private static final Task[] TASKS = {Task.CLASS, Task.REAL, Task.SURVIVAL};

    private org.eclipse.swt.widgets.List list;
    private Button remove;
    private Composite right;
    private Text id;
    private Combo type;
    private Composite stack;
    private StackLayout stackLayout;
    private Composite ofColumn;
    private Composite ofSurvival;
    private Combo column;
    private TableViewer classes;
    private Combo positive;
    private Combo time;
    private Combo otherTime;
    private Combo event;
    private Text eventValues;
    private boolean filling;

    EndpointsPage() {
        super("endpoints", "Endpoints", "Choose what models will predict. Endpoints can be added later, too.",
                "org.resistlab.ui.help.studies-endpoints");
    }

    @Override
    void fill(Composite page) {
        SashForm sash = new SashForm(page, SWT.HORIZONTAL | SWT.SMOOTH);
        GridDataFactory.fillDefaults().grab(true, true).hint(820, 420).applyTo(sash);
        Composite left = new Composite(sash, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).spacing(8, 6).applyTo(left);
        list = new org.eclipse.swt.widgets.List(left, SWT.BORDER | SWT.SINGLE | SWT.V_SCROLL);
        name(list, "Endpoints");
        list.addListener(SWT.Selection, e -> showSelected());
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(list);
        button(left, "&Add", this::add);
        remove = button(left, "&Remove", this::remove);
        right = new Composite(sash, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).spacing(8, 6).applyTo(right);
        label(right, "I&d:");
        id = new Text(right, SWT.BORDER);
        id.addListener(SWT.Modify, e -> change(each -> new EndpointDraft(id.getText().strip(), each.task(),
                each.column(), each.classes(), each.positive(), each.time(), each.event(), each.eventValues())));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(id);
        label(right, "&Type:");
        type = combo(right, 1);
        type.setItems(TYPES);
        type.addListener(SWT.Selection, e -> retype());
        stack = new Composite(right, SWT.NONE);
        stackLayout = new StackLayout();
        stack.setLayout(stackLayout);
        GridDataFactory.fillDefaults().grab(true, true).span(4, 1).applyTo(stack);
        ofColumn();
        ofSurvival();
        sash.setSashWidth(10);
        sash.setWeights(28, 72);
        hint(page, "A column that is an endpoint is left out of the features of the sample table.", 1);
    }

    private static Combo combo(Composite parent, int span) {
        Combo combo = new Combo(parent, SWT.READ_ONLY);
        GridDataFactory.fillDefaults().grab(true, false).span(span, 1).applyTo(combo);
        return combo;
    }

    private void ofColumn() {
        ofColumn = new Composite(stack, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 6).applyTo(ofColumn);
        label(ofColumn, "&Column:");
        column = combo(ofColumn, 1);
        column.addListener(SWT.Selection, e -> change(each -> {
            ColumnProfile profile = profile(column.getText());
            EndpointDraft fresh = each.task() == Task.CLASS ? EndpointGuesses.ofClass(profile)
                    : EndpointGuesses.ofReal(profile);
            String name = each.column().isEmpty() || each.id().equals(EndpointGuesses.id(each.column())) ? fresh.id()
                    : each.id();
            return new EndpointDraft(name, fresh.task(), fresh.column(), fresh.classes(), fresh.positive(), List.of(),
                    "",
                    List.of());
        }));
        classes = new TableViewer(ofColumn, SWT.BORDER | SWT.FULL_SELECTION);
        classes.setContentProvider(ArrayContentProvider.getInstance());
        classes.getTable().setHeaderVisible(true);
        name(classes.getTable(), "Classes");
        classColumn("In the file", 160, text -> text);
        classColumn("Samples", 80, this::count);
        classColumn("Class (empty: left out)", 190, text -> selected().map(each -> each.classes().get(text)).orElse(""))
                .setEditingSupport(new ClassNames());
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(classes.getTable());
        label(ofColumn, "&Positive class:");
        positive = combo(ofColumn, 1);
        positive.setToolTipText("The class whose probability models give, such as resistant");
        positive.addListener(SWT.Selection, e -> change(each -> new EndpointDraft(each.id(), each.task(),
                each.column(), each.classes(), positive.getText(), List.of(), "", List.of())));
    }

    private String count(String text) {
        return selected().map(each -> profile(each.column())).map(profile -> profile.counts().get(text))
                .map(Object::toString).orElse("");
    }

    private TableViewerColumn classColumn(String title, int width, Function<String, String> text) {
        TableViewerColumn viewerColumn = new TableViewerColumn(classes, SWT.NONE);
        viewerColumn.getColumn().setText(title);
        viewerColumn.getColumn().setWidth(width);
        viewerColumn.setLabelProvider(
                ColumnLabelProvider.createTextProvider(element -> text.apply(element.toString())));
        return viewerColumn;
    }

    private void ofSurvival() {
        ofSurvival = new Composite(stack, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 6).applyTo(ofSurvival);
        label(ofSurvival, "Ti&me:");
        time = combo(ofSurvival, 1);
        time.addListener(SWT.Selection, e -> changeSurvival());
        label(ofSurvival, "&Where that is missing:");
        otherTime = combo(ofSurvival, 1);
        otherTime.setToolTipText("The time of those without the event, such as days to last follow-up; may be empty");
        otherTime.addListener(SWT.Selection, e -> changeSurvival());
        label(ofSurvival, "&Event:");
        event = combo(ofSurvival, 1);
        event.addListener(SWT.Selection, e -> {
            eventValues.setText(String.join(", ", EndpointGuesses
                    .ofSurvival("x", List.of(), profile(event.getText())).eventValues()));
            changeSurvival();
        });
        label(ofSurvival, "Cells that mean an e&vent:");
        eventValues = new Text(ofSurvival, SWT.BORDER);
        eventValues.setMessage("1, TRUE");
        eventValues.addListener(SWT.Modify, e -> changeSurvival());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(eventValues);
    }

    private List<String> times() {
        return Stream.of(time.getText(), otherTime.getText()).filter(text -> !text.isEmpty()).toList();
    }

    private void changeSurvival() {
        change(each -> new EndpointDraft(each.id(), Task.SURVIVAL, "", Map.of(), "", times(), event.getText(),
                Arrays.stream(eventValues.getText().split(",")).map(String::strip).filter(text -> !text.isEmpty())
                        .toList()));
    }

    private void retype() {
        change(each -> {
            Task task = TASKS[type.getSelectionIndex()];
            if (task == each.task()) {
                return each;
            }
            if (task == Task.SURVIVAL) {
                return new EndpointDraft(each.id(), task, "", Map.of(), "", List.of(), "", List.of());
            }
            Map<String, String> texts = task == Task.CLASS && !each.column().isEmpty()
                    ? EndpointGuesses.ofClass(profile(each.column())).classes()
                    : Map.of();
            return new EndpointDraft(each.id(), task, each.column(), texts, "", List.of(), "", List.of());
        });
        showSelected();
    }

    private Optional<ImportFile> table() {
        return draft().sampleTable();
    }

    private ColumnProfile profile(String name) {
        return table().stream().flatMap(file -> file.profiles().stream())
                .filter(profile -> profile.name().equals(name)).findFirst()
                .orElseGet(() -> new ColumnProfile(name, ColumnType.TEXT, 0, 0, Map.of(), List.of()));
    }

    private void add() {
        List<EndpointDraft> drafts = new ArrayList<>(draft().endpoints());
        String name = "endpoint";
        for (int number = 2; contains(drafts, name); number++) {
            name = "endpoint-" + number;
        }
        drafts.add(new EndpointDraft(name, Task.CLASS, "", Map.of(), "", List.of(), "", List.of()));
        draft().setEndpoints(drafts);
        fillList(drafts.size() - 1);
        column.setFocus();
        validate();
    }

    private static boolean contains(List<EndpointDraft> drafts, String name) {
        return drafts.stream().anyMatch(each -> each.id().equals(name));
    }

    private void remove() {
        int index = list.getSelectionIndex();
        if (index >= 0) {
            List<EndpointDraft> drafts = new ArrayList<>(draft().endpoints());
            drafts.remove(index);
            draft().setEndpoints(drafts);
            fillList(Math.min(index, drafts.size() - 1));
            validate();
        }
    }

    private Optional<EndpointDraft> selected() {
        int index = list.getSelectionIndex();
        return index < 0 || index >= draft().endpoints().size() ? Optional.empty()
                : Optional.of(draft().endpoints().get(index));
    }

    private void change(UnaryOperator<EndpointDraft> change) {
        int index = list.getSelectionIndex();
        if (filling || index < 0) {
            return;
        }
        List<EndpointDraft> drafts = new ArrayList<>(draft().endpoints());
        EndpointDraft before = drafts.get(index);
        EndpointDraft after = change.apply(before);
        drafts.set(index, after);
        draft().setEndpoints(drafts);
        list.setItem(index, after.id());
        if (!before.column().equals(after.column()) || !before.classes().equals(after.classes())) {
            showSelected();
        }
        validate();
    }

    @Override
    void refresh() {
        String[] names = table().stream().flatMap(file -> file.profiles().stream()).map(ColumnProfile::name)
                .filter(name -> !name.isBlank()).limit(500).toArray(String[]::new);
        column.setItems(names);
        time.setItems(names);
        otherTime.setItems(names);
        otherTime.add("", 0);
        event.setItems(names);
        fillList(Math.max(0, list.getSelectionIndex()));
    }

    private void fillList(int select) {
        list.setItems(draft().endpoints().stream().map(EndpointDraft::id).toArray(String[]::new));
        list.select(Math.min(select, list.getItemCount() - 1));
        showSelected();
    }

    private void showSelected() {
        filling = true;
        Optional<EndpointDraft> selected = selected();
        remove.setEnabled(selected.isPresent());
        id.setEnabled(selected.isPresent());
        type.setEnabled(selected.isPresent());
        stack.setVisible(selected.isPresent());
        if (selected.isPresent()) {
            EndpointDraft each = selected.get();
            if (!id.getText().strip().equals(each.id())) {
                id.setText(each.id());
            }
            type.select(Arrays.asList(TASKS).indexOf(each.task()));
            boolean survival = each.task() == Task.SURVIVAL;
            stackLayout.topControl = survival ? ofSurvival : ofColumn;
            if (survival) {
                select(time, each.time().isEmpty() ? "" : each.time().get(0));
                select(otherTime, each.time().size() < 2 ? "" : each.time().get(1));
                select(event, each.event());
                eventValues.setText(String.join(", ", each.eventValues()));
            } else {
                select(column, each.column());
                showClasses(each);
            }
            stack.layout();
        } else {
            id.setText("");
            type.deselectAll();
        }
        filling = false;
    }

    private static void select(Combo combo, String text) {
        int index = combo.indexOf(text);
        if (index < 0) {
            combo.deselectAll();
        } else {
            combo.select(index);
        }
    }

    private void showClasses(EndpointDraft each) {
        boolean ofClasses = each.task() == Task.CLASS;
        classes.getTable().setVisible(ofClasses);
        positive.setEnabled(ofClasses);
        classes.setInput(List.copyOf(each.classes().keySet()));
        positive.setItems(new LinkedHashSet<>(each.textsByClass().keySet()).toArray(String[]::new));
        select(positive, each.positive());
    }

    @Override
    Optional<String> error() {
        return draft().endpointsError();
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
            return selected().map(each -> each.classes().getOrDefault(element.toString(), "")).orElse("");
        }

        @Override
        protected void setValue(Object element, Object value) {
            change(each -> {
                Map<String, String> names = new LinkedHashMap<>(each.classes());
                String former = names.put(element.toString(), value.toString().strip());
                String newPositive = each.positive().equals(former) && !names.containsValue(former)
                        ? value.toString().strip()
                        : each.positive();
                return new EndpointDraft(each.id(), each.task(), each.column(), names, newPositive, List.of(), "",
                        List.of());
            });
        }
    }
}
