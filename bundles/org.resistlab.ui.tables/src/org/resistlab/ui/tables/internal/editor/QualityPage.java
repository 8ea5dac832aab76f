package org.resistlab.ui.tables.internal.editor;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.resistlab.core.problem.Problem;
import org.resistlab.core.problem.Severity;
import org.resistlab.ui.AccessibleName;
import org.resistlab.ui.Icons;
import org.resistlab.ui.tables.model.Finding;
import org.resistlab.ui.tables.model.Saying;
import org.resistlab.ui.tables.model.StudyContents;

/** What the quality checks have found, by severity, each with its remedy; a double click leads there. */
final class QualityPage extends StudyPage {

    private TreeViewer viewer;
    private Label summary;
    private Text detail;
    private Button goThere;
    private List<Problem> shown;

    QualityPage(StudyEditor editor) {
        super(editor, "quality", "Quality", "tables-quality");
    }

    /** Findings of one severity. */
    private record Group(Severity severity, List<Finding> findings) {
    }

    @Override
    void createBody(Composite body, FormToolkit toolkit) {
        GridLayout layout = new GridLayout(1, false);
        layout.marginWidth = 8;
        body.setLayout(layout);
        summary = toolkit.createLabel(body, "", SWT.WRAP);
        summary.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        Composite place = toolkit.createComposite(body);
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
        data.widthHint = 300;
        data.heightHint = 200;
        place.setLayoutData(data);
        TreeColumnLayout columns = new TreeColumnLayout();
        place.setLayout(columns);
        viewer = new TreeViewer(place, SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
        viewer.getTree().setHeaderVisible(true);
        AccessibleName.set(viewer.getTree(), "Findings");
        viewer.getTree().setLinesVisible(false);
        ColumnViewerToolTipSupport.enableFor(viewer);
        viewer.setContentProvider(new Groups());
        column("Finding", columns, 46);
        column("What to do", columns, 34);
        column("Where", columns, 20);
        viewer.addDoubleClickListener(event -> open());
        createDetail(body, toolkit);
        viewer.addSelectionChangedListener(event -> showDetail());
    }

    private void createDetail(Composite body, FormToolkit toolkit) {
        detail = new Text(body, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
        toolkit.adapt(detail, true, false);
        AccessibleName.set(detail, "The selected finding");
        GridData data = new GridData(SWT.FILL, SWT.END, true, false);
        data.heightHint = 5 * detail.getLineHeight();
        detail.setLayoutData(data);
        goThere = toolkit.createButton(body, "&Go there", SWT.PUSH);
        goThere.setToolTipText("Show the sample, feature or cell of the selected finding");
        goThere.addListener(SWT.Selection, event -> open());
        showDetail();
    }

    private void showDetail() {
        Object selected = viewer.getStructuredSelection().getFirstElement();
        goThere.setEnabled(selected instanceof Finding);
        detail.setText(selected instanceof Finding finding
                ? finding.problem().message() + "\n" + finding.problem().remedy() + "\n" + where(finding)
                        + (finding.problem().location().file().isEmpty() ? "" : "  ·  " + finding.problem().location())
                : "Select a finding to read all of it.");
    }

    private void column(String title, TreeColumnLayout layout, int weight) {
        TreeViewerColumn column = new TreeViewerColumn(viewer, SWT.LEFT);
        column.getColumn().setText(title);
        int number = viewer.getTree().getColumnCount() - 1;
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 120, true));
        column.setLabelProvider(new ColumnLabelProvider() {

            @Override
            public String getText(Object element) {
                return text(element, number);
            }

            @Override
            public Image getImage(Object element) {
                return number == 0 ? image(element) : null;
            }

            @Override
            public String getToolTipText(Object element) {
                return element instanceof Finding finding
                        ? finding.problem().message() + "\n" + finding.problem().remedy() : null;
            }
        });
    }

    private static String text(Object element, int column) {
        if (element instanceof Group group) {
            return column > 0 ? "" : Saying.count(group.findings().size(), switch (group.severity()) {
                case ERROR -> "error";
                case WARNING -> "warning";
                case INFO -> "remark";
            });
        }
        Finding finding = (Finding) element;
        return switch (column) {
            case 0 -> finding.problem().message();
            case 1 -> finding.problem().remedy();
            default -> where(finding);
        };
    }

    private static String where(Finding finding) {
        List<String> parts = new ArrayList<>();
        if (!finding.id().isEmpty()) {
            parts.add(finding.id());
        }
        if (!finding.feature().isEmpty()) {
            parts.add(finding.feature());
        }
        if (!finding.sample().isEmpty()) {
            parts.add("sample " + finding.sample());
        }
        if (parts.isEmpty()) {
            parts.add(finding.problem().location().toString());
        }
        return String.join(", ", parts);
    }

    private static Image image(Object element) {
        return element instanceof Group group ? switch (group.severity()) {
            case ERROR -> Icons.image("error");
            case WARNING -> Icons.image("warning");
            case INFO -> Icons.image("info");
        } : null;
    }

    private void open() {
        if (viewer.getStructuredSelection().getFirstElement() instanceof Finding finding) {
            studyEditor().goTo(finding);
        } else if (viewer.getStructuredSelection().getFirstElement() instanceof Group group) {
            viewer.setExpandedState(group, !viewer.getExpandedState(group));
        }
    }

    @Override
    void show(StudyContents contents) {
        if (contents.problems().equals(shown)) {
            return;
        }
        shown = contents.problems();
        show(Finding.of(contents));
    }

    private void show(List<Finding> findings) {
        List<Group> groups = new ArrayList<>();
        for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.INFO)) {
            List<Finding> of = findings.stream().filter(finding -> finding.problem().severity() == severity).toList();
            if (!of.isEmpty()) {
                groups.add(new Group(severity, of));
            }
        }
        summary.setText(findings.isEmpty() ? "Nothing was found that needs your attention."
                : "A double click leads to the place. Errors keep a part of the study from being read; warnings say "
                        + "where a result may not mean what you think.");
        viewer.setInput(groups);
        viewer.expandAll();
        viewer.setSelection(groups.isEmpty() ? StructuredSelection.EMPTY
                : new StructuredSelection(groups.getFirst().findings().getFirst()));
    }

    @Override
    void showNothing() {
        shown = null;
        show(session().errors().stream()
                .map(problem -> new Finding(problem, Finding.Page.SOURCE, "", "", "")).toList());
    }

    @Override
    public void setFocus() {
        viewer.getTree().setFocus();
    }

    /** Severities with their findings. */
    private static final class Groups implements ITreeContentProvider {

        @Override
        public Object[] getElements(Object input) {
            return ((List<?>) input).toArray();
        }

        @Override
        public Object[] getChildren(Object parent) {
            return parent instanceof Group group ? group.findings().toArray() : new Object[0];
        }

        @Override
        public Object getParent(Object element) {
            return null;
        }

        @Override
        public boolean hasChildren(Object element) {
            return element instanceof Group;
        }
    }
}
