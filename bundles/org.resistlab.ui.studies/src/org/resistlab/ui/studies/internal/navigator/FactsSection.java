package org.resistlab.ui.studies.internal.navigator;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.resources.IProject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.views.properties.tabbed.AbstractPropertySection;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetPage;
import org.resistlab.ui.AccessibleName;
import org.resistlab.ui.studies.internal.project.StudyProjects;
import org.resistlab.ui.studies.model.NodeFacts;
import org.resistlab.ui.studies.model.StudyNode;

/** The properties of a study and its parts, as far as they are known: nothing is read for them. */
public final class FactsSection extends AbstractPropertySection {

    private final Consumer<IProject> listener = _ -> readAgain();
    private Table table;
    private Object shown;

    @Override
    public void createControls(Composite parent, TabbedPropertySheetPage sheet) {
        super.createControls(parent, sheet);
        Composite composite = getWidgetFactory().createComposite(parent);
        composite.setLayout(new FillLayout());
        table = getWidgetFactory().createTable(composite, SWT.FULL_SELECTION);
        table.setHeaderVisible(true);
        AccessibleName.set(table, "Properties of what is selected");
        for (String title : List.of("Property", "Value")) {
            new TableColumn(table, SWT.NONE).setText(title);
        }
        StudyTrees.get().addListener(listener);
    }

    @Override
    public void setInput(IWorkbenchPart part, ISelection selection) {
        super.setInput(part, selection);
        shown = selection instanceof IStructuredSelection elements ? elements.getFirstElement() : null;
    }

    @Override
    public void refresh() {
        table.removeAll();
        for (NodeFacts.Fact fact : facts(shown)) {
            new TableItem(table, SWT.NONE).setText(new String[] {fact.name(), fact.value()});
        }
        for (TableColumn column : table.getColumns()) {
            column.pack();
        }
    }

    private static List<NodeFacts.Fact> facts(Object element) {
        return switch (element) {
            case StudyNode node -> NodeFacts.of(node).facts();
            case IProject project -> StudyTrees.get().tree(project)
                    .map(tree -> NodeFacts.of(tree, StudyProjects.summary(project)).facts()).orElse(List.of());
            case null, default -> List.of();
        };
    }

    /** On the thread of the job that has read a tree. */
    private void readAgain() {
        Table control = table;
        if (!control.isDisposed()) {
            control.getDisplay().asyncExec(() -> {
                if (!control.isDisposed()) {
                    refresh();
                }
            });
        }
    }

    @Override
    public boolean shouldUseExtraSpace() {
        return true;
    }

    @Override
    public void dispose() {
        StudyTrees.get().removeListener(listener);
        super.dispose();
    }
}
