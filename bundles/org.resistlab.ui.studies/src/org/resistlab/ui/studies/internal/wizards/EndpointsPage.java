package org.resistlab.ui.studies.internal.wizards;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.resistlab.core.data.Task;
import org.resistlab.ui.endpoint.EndpointDraft;
import org.resistlab.ui.endpoint.EndpointForm;
import org.resistlab.ui.endpoint.EndpointTable;

/** What is to be predicted: columns of the sample table or of a table of its own, and what their cells mean. */
final class EndpointsPage extends DraftPage {

    private org.eclipse.swt.widgets.List list;
    private Combo table;
    private Button add;
    private Button remove;
    private EndpointForm form;

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
        list.addListener(SWT.KeyDown, e -> {
            if (e.keyCode == SWT.DEL) {
                remove();
            }
        });
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(list);
        table = new Combo(left, SWT.READ_ONLY);
        table.setToolTipText("The table that the next endpoint is a column of");
        name(table, "Table of the next endpoint");
        GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).span(2, 1).applyTo(table);
        add = button(left, "&Add", this::add);
        remove = button(left, "&Remove", this::remove);
        form = new EndpointForm(sash, this::changed);
        sash.setSashWidth(10);
        sash.setWeights(28, 72);
        hint(page, "A column that is an endpoint is left out of the features of the sample table.", 1);
    }

    private void changed(EndpointDraft draft) {
        int index = list.getSelectionIndex();
        if (index >= 0) {
            List<EndpointDraft> drafts = new ArrayList<>(draft().endpoints());
            drafts.set(index, draft);
            draft().setEndpoints(drafts);
            list.setItem(index, draft.id());
            validate();
        }
    }

    private void add() {
        List<EndpointDraft> drafts = new ArrayList<>(draft().endpoints());
        String name = "endpoint";
        for (int number = 2; contains(drafts, name); number++) {
            name = "endpoint-" + number;
        }
        String key = draft().endpointTables().get(Math.max(0, table.getSelectionIndex())).key();
        drafts.add(EndpointDraft.empty(name, Task.CLASS, key));
        draft().setEndpoints(drafts);
        fillList(drafts.size() - 1);
        form.setFocus();
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

    @Override
    void refresh() {
        List<EndpointTable> tables = draft().endpointTables();
        form.setTables(tables);
        table.setItems(tables.stream().map(EndpointTable::title).toArray(String[]::new));
        table.select(0);
        table.setEnabled(tables.size() > 1);
        add.setEnabled(!tables.isEmpty());
        fillList(Math.max(0, list.getSelectionIndex()));
    }

    private void fillList(int select) {
        list.setItems(draft().endpoints().stream().map(EndpointDraft::id).toArray(String[]::new));
        list.select(Math.min(select, list.getItemCount() - 1));
        showSelected();
    }

    private void showSelected() {
        int index = list.getSelectionIndex();
        remove.setEnabled(index >= 0);
        form.show(index < 0 ? null : draft().endpoints().get(index));
    }

    @Override
    Optional<String> error() {
        return draft().endpointsError();
    }
}
