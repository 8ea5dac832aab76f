package org.resistlab.ui.tables.internal.editor;

import java.util.List;
import java.util.Locale;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.resistlab.core.study.Assay;
import org.resistlab.core.study.AssaySpec;
import org.resistlab.ui.tables.model.AssayContent;
import org.resistlab.ui.tables.model.StudyContents;
import org.resistlab.ui.tables.model.StudyPart;

/** An assay as a table of samples and features; of several assays the one that is chosen. */
final class AssayPage extends TablePage {

    private final List<String> ids;
    private String id;
    private Combo chooser;

    AssayPage(StudyEditor editor, String pageId, String title, List<String> ids) {
        super(editor, pageId, title, "tables-assay", "feature");
        this.ids = ids;
        this.id = ids.getFirst();
    }

    @Override
    String assay() {
        return id;
    }

    boolean has(String assay) {
        return ids.contains(assay);
    }

    @Override
    void createHead(Composite parent, FormToolkit toolkit) {
        if (ids.size() == 1) {
            return;
        }
        Composite line = toolkit.createComposite(parent);
        line.setLayout(new GridLayout(2, false));
        toolkit.createLabel(line, "&Assay:");
        chooser = new Combo(line, SWT.READ_ONLY | SWT.DROP_DOWN);
        chooser.setItems(ids.toArray(String[]::new));
        chooser.select(0);
        chooser.setLayoutData(new GridData(220, SWT.DEFAULT));
        chooser.addListener(SWT.Selection, event -> choose(ids.get(chooser.getSelectionIndex())));
    }

    @Override
    void createBody(Composite parent, FormToolkit toolkit) {
        super.createBody(parent, toolkit);
        IMenuManager menu = getManagedForm().getForm().getForm().getMenuManager();
        menu.add(new Action("Rename assay…") {

            @Override
            public void run() {
                studyEditor().rename(StudyPart.ASSAY, id);
            }
        });
        menu.add(new Action("Remove assay from the study") {

            @Override
            public void run() {
                studyEditor().remove(StudyPart.ASSAY, id);
            }
        });
    }

    private void choose(String assay) {
        id = assay;
        if (chooser != null) {
            chooser.select(ids.indexOf(assay));
        }
        if (session().contents() != null) {
            show(session().contents());
        }
    }

    void goTo(String assay, String feature, String sample) {
        if (!id.equals(assay)) {
            choose(assay);
        }
        goTo(feature, sample);
    }

    @Override
    void show(StudyContents contents) {
        Assay assay = contents.assays().get(id);
        if (assay != null) {
            showTable(new AssayContent(assay, contents.sampleColumns()), assay);
            getManagedForm().getForm().setText(String.format(Locale.ROOT, "%s: %s", id, assay.modality()));
            return;
        }
        String file = contents.spec().assay(id).map(AssaySpec::file).orElse("");
        if (session().isReading()) {
            showSentence("Reading " + file + "…");
        } else {
            showSentence(session().wasCancelled() ? "Reading was stopped before " + file + ". Read again for all."
                    : "Assay " + id + " could not be read: see the page Quality for what to do.");
        }
    }
}
