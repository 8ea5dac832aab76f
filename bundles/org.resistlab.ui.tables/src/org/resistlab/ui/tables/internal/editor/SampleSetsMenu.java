package org.resistlab.ui.tables.internal.editor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ProjectScope;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.osgi.service.prefs.BackingStoreException;
import org.resistlab.core.figure.Highlight;
import org.resistlab.ui.BackgroundJob;
import org.resistlab.ui.tables.internal.grid.TablePanel;
import org.resistlab.ui.tables.model.SampleSets;
import org.resistlab.ui.tables.model.Saying;
import org.resistlab.ui.tables.model.TableState;

/**
 * The named sets of samples of a study: the selected or shown samples become one, and a set is selected, or shown
 * alone.
 */
final class SampleSetsMenu {

    private static final String NODE = "org.resistlab.ui.tables";

    private final Button button;
    private final SampleSets sets;
    private final StudyEditor editor;
    private final TablePanel table;

    private SampleSetsMenu(TablePanel table, IProject project, StudyEditor editor) {
        this.sets = new SampleSets(new ProjectScope(project).getNode(NODE).node("sample-sets"));
        this.editor = editor;
        this.table = table;
        button = new Button(table.bar(), SWT.PUSH);
        button.setText("Sample se&ts…");
        button.setToolTipText("Show only some samples, give samples a name, or select those of a name");
    }

    /** Adds the button. */
    static void addTo(TablePanel table, IProject project, StudyEditor editor) {
        SampleSetsMenu menu = new SampleSetsMenu(table, project, editor);
        menu.button.addListener(SWT.Selection, event -> menu.read());
    }

    private void read() {
        BackgroundJob.named("Reading the sample sets", monitor -> sets.all()).show(button, this::open).schedule();
    }

    private void open(Map<String, List<String>> all) {
        Menu menu = new Menu(button);
        Set<String> selected = editor.link().get().samples();
        TableState state = table.grid().state();
        List<String> shown = IntStream.range(0, state.rowCount())
                .mapToObj(position -> state.content().rowName(state.row(position))).toList();
        item(menu, "Show &only the " + Saying.count(selected.size(), "selected sample"),
                () -> editor.showOnly(selected)).setEnabled(!selected.isEmpty());
        item(menu, "Show &all samples", () -> editor.showOnly(Set.of())).setEnabled(!editor.only().isEmpty());
        separator(menu);
        item(menu, "&Keep the " + Saying.count(selected.size(), "selected sample") + " as a set…",
                () -> keep(selected, all)).setEnabled(!selected.isEmpty());
        item(menu, "Keep the " + Saying.count(shown.size(), "sample") + " s&hown as a set…", () -> keep(shown, all));
        if (!all.isEmpty()) {
            separator(menu);
        }
        all.forEach((name, samples) -> set(menu, name, new LinkedHashSet<>(samples)));
        menu.setLocation(button.toDisplay(0, button.getSize().y));
        menu.addListener(SWT.Hide, event -> event.display.asyncExec(menu::dispose));
        menu.setVisible(true);
    }

    private void set(Menu menu, String name, Set<String> samples) {
        MenuItem item = new MenuItem(menu, SWT.CASCADE);
        item.setText(name.replace("&", "&&") + "  (" + samples.size() + ")");
        Menu actions = new Menu(item);
        item.setMenu(actions);
        item(actions, "Show &only these", () -> editor.showOnly(samples));
        item(actions, "&Select", () -> editor.link().select(new Highlight(samples, Set.of(), Set.of())));
        item(actions, "&Forget", () -> change("Forgetting " + name, () -> sets.remove(name)));
    }

    private static MenuItem separator(Menu menu) {
        return new MenuItem(menu, SWT.SEPARATOR);
    }

    private static MenuItem item(Menu menu, String text, Runnable action) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(text);
        item.addListener(SWT.Selection, event -> action.run());
        return item;
    }

    private void keep(Collection<String> samples, Map<String, List<String>> all) {
        List<String> ids = new ArrayList<>(samples);
        InputDialog dialog = new InputDialog(button.getShell(), "Sample set",
                "Name of the set of " + Saying.count(ids.size(), "sample") + ":", "",
                name -> name.isBlank() ? "Type a name."
                        : all.containsKey(name.strip()) ? "There is a set of this name; forget it first." : null);
        if (dialog.open() == Window.OK) {
            change("Keeping " + dialog.getValue(), () -> sets.put(dialog.getValue().strip(), ids));
        }
    }

    /** Something that writes the settings. */
    @FunctionalInterface
    private interface Change {

        void run() throws BackingStoreException;
    }

    private static void change(String name, Change change) {
        BackgroundJob.named(name, monitor -> {
            change.run();
            return name;
        }).whatToDo("Check that the study's folder can be written.").schedule();
    }
}
