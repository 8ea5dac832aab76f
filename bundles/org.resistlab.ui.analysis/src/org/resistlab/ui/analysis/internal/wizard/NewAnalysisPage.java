package org.resistlab.ui.analysis.internal.wizard;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.resistlab.core.contribution.Contributions;
import org.resistlab.core.study.AssaySpec;
import org.resistlab.core.study.EndpointSpec;
import org.resistlab.engine.study.StudyFile;
import org.resistlab.ui.BackgroundJob;
import org.resistlab.ui.analysis.model.AnalysisTemplate;
import org.resistlab.ui.analysis.model.StudyContext;

/** Study, endpoints, assays, template and name of a new analysis. */
final class NewAnalysisPage extends WizardPage {

    private final Contributions installed = Contributions.installed();
    private final IStructuredSelection selection;
    private final List<IProject> projects;
    private final List<Button> templates = new ArrayList<>();
    private Combo study;
    private Table endpoints;
    private Table assays;
    private Text name;
    private StudyContext context = StudyContext.UNKNOWN;
    private boolean named;

    NewAnalysisPage(IStructuredSelection selection) {
        super("analysis");
        this.selection = selection;
        projects = Arrays.stream(ResourcesPlugin.getWorkspace().getRoot().getProjects())
                .filter(project -> project.isOpen() && project.getFile(StudyFile.NAME).exists()).toList();
        setTitle("New analysis");
        setDescription("Say what to predict, from which assays, and how thoroughly. All of it can be changed later.");
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).margins(12, 10).spacing(12, 6).applyTo(area);
        label(area, "&Study:", 2);
        study = new Combo(area, SWT.READ_ONLY);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(study);
        projects.forEach(project -> study.add(project.getName()));
        study.addListener(SWT.Selection, event -> readStudy());
        endpoints = table(area, "&Endpoints to predict:");
        assays = table(area, "&Assays to predict from:");
        label(area, "Begin with:", 2);
        for (AnalysisTemplate template : AnalysisTemplate.values()) {
            Button button = new Button(area, SWT.RADIO);
            button.setText("&" + (template.ordinal() + 1) + "  " + template.title());
            button.setData(template);
            button.setSelection(template == AnalysisTemplate.QUICK);
            button.addListener(SWT.Selection, event -> suggestName());
            GridDataFactory.fillDefaults().span(2, 1).applyTo(button);
            Label what = new Label(area, SWT.WRAP);
            what.setText(template.description());
            what.setData("org.eclipse.e4.ui.css.CssClassName", "resistlab-hint");
            GridDataFactory.fillDefaults().span(2, 1).indent(24, 0).hint(480, SWT.DEFAULT).applyTo(what);
            templates.add(button);
        }
        label(area, "File &name, in the folder analyses:", 2);
        name = new Text(area, SWT.BORDER);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(name);
        name.addModifyListener(event -> validate());
        name.addListener(SWT.KeyDown, event -> named = true);
        setControl(area);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(area, "org.resistlab.ui.help.analysis-wizard");
        preselect();
    }

    private static void label(Composite area, String text, int span) {
        Label label = new Label(area, SWT.NONE);
        label.setText(text);
        GridDataFactory.fillDefaults().span(span, 1).applyTo(label);
    }

    private Table table(Composite area, String text) {
        Composite column = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(column);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(column);
        label(column, text, 1);
        Table table = new Table(column, SWT.CHECK | SWT.BORDER | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).hint(230, 96).applyTo(table);
        table.addListener(SWT.Selection, event -> {
            suggestName();
            validate();
        });
        return table;
    }

    private void preselect() {
        IResource resource = selection == null ? null
                : Adapters.adapt(selection.getFirstElement(), IResource.class);
        int index = resource == null ? -1 : projects.indexOf(resource.getProject());
        if (!projects.isEmpty()) {
            study.select(Math.max(0, index));
            readStudy();
        }
        validate();
    }

    private IProject project() {
        return study.getSelectionIndex() < 0 ? null : projects.get(study.getSelectionIndex());
    }

    private void readStudy() {
        IProject project = project();
        context = StudyContext.UNKNOWN;
        endpoints.removeAll();
        assays.removeAll();
        BackgroundJob.named("Reading the study of " + project.getName(),
                monitor -> StudyContext.of(StudyFile.read(project.getLocation().toPath()), installed))
                .failed(e -> setErrorMessage("The study cannot be read: " + e.getMessage()))
                .show(study, read -> show(project, read)).schedule();
        validate();
    }

    private void show(IProject project, StudyContext read) {
        if (!project.equals(project())) {
            return; // another has been chosen meanwhile
        }
        context = read;
        for (EndpointSpec endpoint : read.study().endpoints()) {
            TableItem item = new TableItem(endpoints, SWT.NONE);
            item.setText(endpoint.id() + "  (" + (endpoint.isPanel() ? "panel, " : "") + endpoint.task().word() + ")");
            item.setData(endpoint.id());
        }
        if (endpoints.getItemCount() > 0) {
            endpoints.getItem(0).setChecked(true);
        }
        for (AssaySpec assay : read.study().assays()) {
            TableItem item = new TableItem(assays, SWT.NONE);
            item.setText(assay.id() + "  (" + assay.modality() + ")");
            item.setData(assay.id());
            item.setChecked(true);
        }
        suggestName();
        validate();
    }

    private static List<String> ticked(Table table) {
        return Arrays.stream(table.getItems()).filter(TableItem::getChecked).map(item -> (String) item.getData())
                .toList();
    }

    private AnalysisTemplate template() {
        return templates.stream().filter(Button::getSelection).map(button -> (AnalysisTemplate) button.getData())
                .findFirst().orElse(AnalysisTemplate.QUICK);
    }

    /** A name that no file has, until a person types one. */
    private void suggestName() {
        if (named || project() == null) {
            return;
        }
        List<String> chosen = ticked(endpoints);
        String word = switch (template()) {
            case QUICK -> "quick";
            case THOROUGH -> "thorough";
            case PANEL -> "panel";
        };
        String base = (chosen.size() == 1 ? chosen.get(0).replaceAll("[^A-Za-z0-9._-]", "-") + "-" : "") + word;
        String free = base;
        for (int number = 2; file(free).exists(); number++) {
            free = base + "-" + number;
        }
        name.setText(free);
    }

    private IFile file(String base) {
        return project().getFile(IPath.fromPortableString("analyses/" + base + ".yaml"));
    }

    /** The file to make. */
    IFile file() {
        return file(base());
    }

    private String base() {
        return name.getText().strip().replaceFirst("\\.ya?ml$", "");
    }

    /** What to write into it. */
    String content() {
        List<String> chosen = ticked(endpoints);
        return template().text("", "..", chosen, ticked(assays), context.tasks(chosen), installed);
    }

    private void validate() {
        String problem = problem();
        boolean begun = context.isKnown() || projects.isEmpty();
        setErrorMessage(begun && !problem.isEmpty() ? problem : null);
        setPageComplete(problem.isEmpty());
    }

    private String problem() {
        if (projects.isEmpty()) {
            return "There is no study in the workspace. Make one first by File > New > Study.";
        }
        if (!context.isKnown()) {
            return "The study is being read.";
        }
        if (ticked(endpoints).isEmpty()) {
            return "Tick at least one endpoint.";
        }
        if (ticked(assays).isEmpty()) {
            return "Tick at least one assay.";
        }
        if (!base().matches("[A-Za-z0-9][A-Za-z0-9._-]*")) {
            return "The name begins with a letter or digit and holds letters, digits, \".\", \"-\" and \"_\".";
        }
        return file().exists() ? "There is a file analyses/" + base() + ".yaml already." : "";
    }
}
