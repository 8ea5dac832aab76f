package org.resistlab.ui.tables.internal.editor;

import java.util.Set;

import org.eclipse.core.resources.IFile;
import org.eclipse.nebula.widgets.nattable.copy.command.CopyDataToClipboardCommand;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectAllCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.ide.ResourceUtil;
import org.resistlab.core.figure.Highlight;
import org.resistlab.ui.tables.internal.grid.GridSelection;
import org.resistlab.ui.tables.internal.grid.TablePanel;
import org.resistlab.ui.tables.model.TableContent;

/** A page with a table of samples, and beside it what the selected column looks like. */
abstract class TablePage extends StudyPage {

    private final String columnWord;
    private Composite body;
    private Composite place;
    private Label empty;
    private TablePanel table;
    private ColumnSide side;
    private Object shown;

    TablePage(StudyEditor editor, String id, String title, String help, String columnWord) {
        super(editor, id, title, help);
        this.columnWord = columnWord;
    }

    /** Id of the assay shown; empty for the sample table. */
    abstract String assay();

    @Override
    void createBody(Composite parent, FormToolkit toolkit) {
        body = parent;
        GridLayout layout = new GridLayout(1, false);
        layout.marginWidth = 8;
        body.setLayout(layout);
        createHead(body, toolkit);
        place = toolkit.createComposite(body);
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
        data.widthHint = 300;
        data.heightHint = 200;
        place.setLayoutData(data);
        GridLayout inner = new GridLayout(1, false);
        inner.marginWidth = 0;
        inner.marginHeight = 0;
        place.setLayout(inner);
        empty = toolkit.createLabel(place, "", SWT.WRAP);
        empty.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
    }

    /** Makes what stands above the table; nothing. */
    void createHead(Composite parent, FormToolkit toolkit) {
        // most pages have nothing there
    }

    /**
     * Shows a table.
     *
     * @param key what it was made of: the table is made anew where that is another one
     */
    void showTable(TableContent content, Object key) {
        if (key == shown) {
            return;
        }
        clear();
        shown = key;
        empty.setText("");
        ((GridData) empty.getLayoutData()).exclude = true;
        empty.setVisible(false);
        table = new TablePanel(place, content, columnWord);
        table.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        side = new ColumnSide(table.side(), content, columnWord, studyEditor().link(),
                assay().isEmpty() && studyEditor().isEditable() ? studyEditor()::createEndpoint : null);
        IFile file = ResourceUtil.getFile(getEditorInput());
        if (file != null) {
            SampleSetsMenu.addTo(table, file.getProject(), studyEditor());
        }
        showOnly(studyEditor().only());
        showSelected(studyEditor().link().get());
        table.onSelect(this::selected);
        table.onShowAll(() -> studyEditor().showOnly(Set.of()));
        Adapting.to(getManagedForm().getToolkit(), table);
        place.layout(true, true);
    }

    private void selected(GridSelection selection) {
        if (selection.column() >= 0) {
            side.show(selection.column());
        }
        studyEditor().select(this, selection);
    }

    /** Says in place of a table why there is none. */
    void showSentence(String sentence) {
        clear();
        empty.setText(sentence);
        ((GridData) empty.getLayoutData()).exclude = false;
        empty.setVisible(true);
        place.layout(true, true);
    }

    private void clear() {
        if (table != null && !table.isDisposed()) {
            table.dispose();
        }
        table = null;
        side = null;
        shown = null;
    }

    @Override
    void showNothing() {
        showSentence("The study could not be read: see the message above and the page study.yaml.");
    }

    /** Shows some samples only; none for all. */
    void showOnly(Set<String> samples) {
        if (table != null && !table.grid().state().arrangement().only().equals(samples)) {
            table.controller().showOnly(samples);
        }
    }

    /** Shows what is selected elsewhere. */
    void showSelected(Highlight selected) {
        if (table == null) {
            return;
        }
        table.grid().showSamples(selected.samples());
        String prefix = assay() + ":";
        selected.features().stream().filter(id -> id.startsWith(prefix)).findFirst()
                .map(id -> table.columnOf(id.substring(prefix.length()))).filter(column -> column >= 0)
                .ifPresent(side::show);
    }

    /** Shows a place by its names; each may be empty. */
    void goTo(String feature, String sample) {
        if (table != null) {
            table.goTo(feature, sample);
        }
    }

    /** The table; null where there is none yet. */
    public TablePanel table() {
        return table;
    }

    @Override
    boolean find() {
        if (table != null) {
            table.find();
        }
        return table != null;
    }

    @Override
    boolean copy() {
        return table != null && table.grid().table().doCommand(
                new CopyDataToClipboardCommand("\t", "\n",
                        table.grid().table().getConfigRegistry()));
    }

    @Override
    boolean selectAll() {
        return table != null && table.grid().table()
                .doCommand(new SelectAllCommand());
    }

    /** Opens the field of the filter of the current column. */
    void filter() {
        if (table != null) {
            table.grid().editFilter();
        }
    }

    @Override
    public void setFocus() {
        if (table != null) {
            table.setFocus();
        } else {
            super.setFocus();
        }
    }
}
