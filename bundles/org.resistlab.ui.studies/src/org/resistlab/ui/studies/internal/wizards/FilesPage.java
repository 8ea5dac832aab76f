package org.resistlab.ui.studies.internal.wizards;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.ActiveShellExpression;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerActivation;
import org.eclipse.ui.handlers.IHandlerService;
import org.resistlab.core.contribution.Contributions;
import org.resistlab.core.problem.Problem;
import org.resistlab.core.problem.ProblemException;
import org.resistlab.ui.BackgroundJob;
import org.resistlab.ui.studies.internal.navigator.StudyLabels;
import org.resistlab.ui.studies.internal.project.MonitorExecution;
import org.resistlab.ui.studies.model.importing.ColumnProfile;
import org.resistlab.ui.studies.model.importing.FilePreview;
import org.resistlab.ui.studies.model.importing.FileUse;
import org.resistlab.ui.studies.model.importing.ImportFile;
import org.resistlab.ui.studies.model.importing.Orientation;
import org.resistlab.ui.studies.model.importing.StudyDraft;

/** The files of a study: what each is, with a preview. */
final class FilesPage extends DraftPage {

    /** What a job has read: files, and problems of those that are none. */
    private record Added(List<Object> read, Map<ImportFile, Place> places) {
    }

    /** Where the samples of a file are. */
    private record Place(boolean inColumns, String idColumn) {
    }

    private final boolean adding;
    private TableViewer files;
    private Button remove;
    private Composite details;
    private Combo use;
    private Label sheetLabel;
    private Combo sheet;
    private Text id;
    private Combo modality;
    private Combo samplesIn;
    private Combo idColumn;
    private Label idLabel;
    private Label summary;
    private PreviewTable preview;
    private IHandlerActivation pasting;
    private List<Path> brought = List.of();
    private StudyDraft broughtInto;
    private int reading;
    private String refused = "";
    private boolean filling;

    FilesPage(boolean adding) {
        super("files", adding ? "New files" : "Files",
                adding ? "Add the files of assays and endpoints: by the button, or drop or paste them here."
                        : "Add the table of samples and a file for each assay: by the button, or drop or paste them here.",
                adding ? "org.resistlab.ui.help.studies-import" : "org.resistlab.ui.help.studies-assays");
        this.adding = adding;
    }

    @Override
    void fill(Composite page) {
        SashForm sash = new SashForm(page, SWT.VERTICAL | SWT.SMOOTH);
        GridDataFactory.fillDefaults().grab(true, true).hint(820, 460).applyTo(sash);
        list(sash);
        Composite lower = new Composite(sash, SWT.NONE);
        GridLayoutFactory.fillDefaults().extendedMargins(0, 0, 6, 0).spacing(8, 6).applyTo(lower);
        details(lower);
        summary = new Label(lower, SWT.NONE);
        summary.setData("org.eclipse.e4.ui.css.CssClassName", "resistlab-hint");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(summary);
        preview = new PreviewTable(lower);
        GridDataFactory.fillDefaults().grab(true, true).hint(600, 150).applyTo(preview.control());
        sash.setSashWidth(8);
        sash.setWeights(30, 70);
        drop(page);
    }

    private void list(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 6).applyTo(area);
        files = new TableViewer(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
        files.setContentProvider(ArrayContentProvider.getInstance());
        files.getTable().setHeaderVisible(true);
        name(files.getTable(), "Files");
        column("File", 200, ImportFile::name);
        column("Used as", 180, FilesPage::usedAs);
        column("Assay", 110, file -> file.isAssay() ? file.id() : "");
        column("Format", 145, file -> file.preview().format());
        column("Samples in", 95, file -> file.samplesInColumns() ? "columns" : "rows");
        GridDataFactory.fillDefaults().grab(true, true).applyTo(files.getTable());
        files.getTable().addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.DEL) {
                remove();
            }
        });
        files.getTable().addListener(SWT.FocusIn, event -> catchPaste());
        files.getTable().addListener(SWT.FocusOut, event -> releasePaste());
        files.getTable().addListener(SWT.Dispose, event -> releasePaste());
        files.addSelectionChangedListener(event -> showSelected());
        Composite buttons = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(buttons);
        GridDataFactory.fillDefaults().applyTo(buttons);
        button(buttons, "&Add files…", this::choose);
        remove = button(buttons, "&Remove", this::remove);
    }

    private static String usedAs(ImportFile file) {
        return file.use() == FileUse.ASSAY ? file.modality() : file.use().title().toLowerCase(Locale.ROOT);
    }

    private void column(String title, int width, Function<ImportFile, String> text) {
        TableViewerColumn column = new TableViewerColumn(files, SWT.NONE);
        column.getColumn().setText(title);
        column.getColumn().setWidth(width);
        boolean first = files.getTable().getColumnCount() == 1;
        column.setLabelProvider(ColumnLabelProvider.createTextImageProvider(
                element -> text.apply((ImportFile) element),
                element -> first ? StudyLabels.modality(((ImportFile) element).modality()) : null));
    }

    private void details(Composite parent) {
        details = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(6).spacing(8, 6).applyTo(details);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(details);
        label(details, "&Use as:");
        use = combo(uses().stream().map(FileUse::title).toArray(String[]::new));
        GridDataFactory.fillDefaults().grab(true, false).hint(170, SWT.DEFAULT).applyTo(use);
        use.addListener(SWT.Selection,
                event -> change(file -> draft().setUse(file, uses().get(use.getSelectionIndex()))));
        sheetLabel = label(details, "S&heet:");
        sheet = combo();
        sheet.addListener(SWT.Selection, event -> selected().ifPresent(file -> {
            Map<String, Object> read = new LinkedHashMap<>(file.preview().options());
            read.put(FilePreview.SHEET, sheet.getText());
            readAgain(file, read);
        }));
        GridDataFactory.fillDefaults().grab(true, false).span(3, 1).hint(90, SWT.DEFAULT).applyTo(sheet);
        label(details, "Assay i&d:");
        id = new Text(details, SWT.BORDER);
        id.addListener(SWT.Modify, event -> change(file -> file.setId(id.getText())));
        GridDataFactory.fillDefaults().grab(true, false).hint(90, SWT.DEFAULT).applyTo(id);
        label(details, "&Modality:");
        modality = combo(DraftWizard.modalities().toArray(String[]::new));
        modality.addListener(SWT.Selection, event -> change(file -> file.setModality(modality.getText())));
        label(details, "Samples &in:");
        samplesIn = combo("rows", "columns");
        samplesIn.addListener(SWT.Selection,
                event -> change(file -> file.setSamplesInColumns(samplesIn.getSelectionIndex() == 1)));
        idLabel = label(details, "Sample ids are in &column:");
        GridDataFactory.swtDefaults().span(2, 1).align(SWT.BEGINNING, SWT.CENTER).applyTo(idLabel);
        idColumn = combo();
        GridDataFactory.fillDefaults().span(3, 1).hint(200, SWT.DEFAULT).align(SWT.BEGINNING, SWT.FILL)
                .applyTo(idColumn);
        idColumn.addListener(SWT.Selection, event -> change(
                file -> file.setIdColumn(file.profiles().get(idColumn.getSelectionIndex()).name())));
        Button options = button(details, "R&ead as…", this::readAs);
        options.setToolTipText(
                "Lines above the header, separator, decimal comma and whatever else the format leaves open");
        GridDataFactory.fillDefaults().align(SWT.END, SWT.FILL).applyTo(options);
    }

    /** What files can be here. */
    private List<FileUse> uses() {
        return adding ? List.of(FileUse.ASSAY, FileUse.ENDPOINTS) : List.of(FileUse.values());
    }

    private void readAs() {
        selected().ifPresent(file -> {
            ReaderOptionsDialog dialog = new ReaderOptionsDialog(getShell(), file);
            if (dialog.open() == Window.OK) {
                readAgain(file, dialog.options());
            }
        });
    }

    /** Reads a file in another way. */
    private void readAgain(ImportFile file, Map<String, Object> read) {
        List<String> modalities = DraftWizard.modalities();
        List<String> samples = draft().samples();
        reading++;
        refused = "";
        validate();
        start(BackgroundJob.named("Reading the beginning of " + file.name(), monitor -> {
            FilePreview preview = FilePreview.read(file.path(), read, Contributions.installed(),
                    new MonitorExecution(monitor));
            ImportFile again = new ImportFile(preview, modalities);
            return new Added(List.of(again), places(List.of(again), List.of(), samples));
        }).failed(e -> {
            reading--;
            refused = e.getMessage() == null ? e.toString() : e.getMessage();
            showSelected();
            validate();
        }).show(getControl(), result -> {
            reading--;
            ImportFile again = (ImportFile) result.read().getFirst();
            draft().replace(file, again);
            if (!again.isSampleTable()) {
                result.places().forEach(FilesPage::put);
            }
            refresh();
            files.setSelection(new StructuredSelection(again), true);
            validate();
        }));
    }

    private static void put(ImportFile file, Place place) {
        file.setSamplesInColumns(place.inColumns() && file.use() == FileUse.ASSAY);
        if (!file.samplesInColumns() && !place.idColumn().isEmpty()) {
            file.setIdColumn(place.idColumn());
        }
    }

    private Combo combo(String... items) {
        Combo combo = new Combo(details, SWT.READ_ONLY);
        combo.setItems(items);
        GridDataFactory.fillDefaults().grab(true, false).hint(90, SWT.DEFAULT).applyTo(combo);
        return combo;
    }

    private void drop(Composite page) {
        DropTarget target = new DropTarget(page, DND.DROP_COPY | DND.DROP_DEFAULT | DND.DROP_MOVE);
        target.setTransfer(new Transfer[] {FileTransfer.getInstance()});
        target.addDropListener(new DropTargetAdapter() {
            @Override
            public void dragEnter(DropTargetEvent event) {
                event.detail = DND.DROP_COPY;
            }

            @Override
            public void drop(DropTargetEvent event) {
                if (event.data instanceof String[] names) {
                    add(Arrays.stream(names).map(Path::of).toList());
                }
            }
        });
    }

    /** The workbench takes the keys of Edit > Paste before a table sees them. */
    private void catchPaste() {
        releasePaste();
        pasting = PlatformUI.getWorkbench().getService(IHandlerService.class)
                .activateHandler(IWorkbenchCommandConstants.EDIT_PASTE, new AbstractHandler() {
                    @Override
                    public Object execute(ExecutionEvent event) {
                        paste();
                        return null;
                    }
                }, new ActiveShellExpression(getShell()));
    }

    private void releasePaste() {
        if (pasting != null) {
            pasting.getHandlerService().deactivateHandler(pasting);
            pasting = null;
        }
    }

    /** Files that were copied in a file manager, or paths that were copied as text. */
    private void paste() {
        Clipboard clipboard = new Clipboard(getShell().getDisplay());
        try {
            Object copied = clipboard.getContents(FileTransfer.getInstance());
            if (copied instanceof String[] names) {
                add(Arrays.stream(names).map(Path::of).toList());
            } else if (clipboard.getContents(TextTransfer.getInstance()) instanceof String text) {
                add(text.lines().map(String::strip).filter(line -> !line.isEmpty()).map(Path::of).toList());
            }
        } catch (InvalidPathException e) {
            refused = "What was copied is no path of a file: " + e.getMessage() + ".";
            validate();
        } finally {
            clipboard.dispose();
        }
    }

    private void choose() {
        FileDialog dialog = new FileDialog(getShell(), SWT.OPEN | SWT.MULTI);
        dialog.setText("Add files");
        if (dialog.open() != null) {
            Path folder = Path.of(dialog.getFilterPath());
            add(Arrays.stream(dialog.getFileNames()).map(folder::resolve).toList());
        }
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible) {
            takeBrought(((DraftWizard) getWizard()).broughtFiles());
        }
    }

    /** Adds what has been brought since, and removes what is no longer; what the user has changed here stays. */
    private void takeBrought(List<Path> files) {
        List<Path> before = draft() == broughtInto ? brought : List.of();
        List<ImportFile> gone = draft().files().stream()
                .filter(file -> before.contains(file.path()) && !files.contains(file.path())).toList();
        gone.forEach(draft()::remove);
        List<Path> more = files.stream().filter(file -> !before.contains(file)).toList();
        brought = files;
        broughtInto = draft();
        if (!gone.isEmpty()) {
            refresh();
        }
        if (!more.isEmpty()) {
            add(more);
        }
    }

    /** Reads the beginnings of files, one job for all, and adds those that a reader recognises. */
    private void add(List<Path> paths) {
        List<String> modalities = DraftWizard.modalities();
        List<ImportFile> others = draft().files();
        List<String> samples = draft().samples();
        reading++;
        refused = "";
        validate();
        start(BackgroundJob.named("Reading the beginning of files", monitor -> {
            List<Object> read = new ArrayList<>();
            for (Path path : paths) {
                try {
                    read.add(new ImportFile(FilePreview.read(path, Map.of(), Contributions.installed(),
                            new MonitorExecution(monitor)), modalities));
                } catch (ProblemException e) {
                    read.add(e.problems().get(0));
                }
            }
            return new Added(read, places(read, others, samples));
        }).failed(e -> {
            reading--;
            refused = "A file could not be read: " + e;
            validate();
        }).show(getControl(), this::added));
    }

    /** Where the samples of files are, by the ids of the sample table, old or new. */
    private Map<ImportFile, Place> places(List<?> read, List<ImportFile> others, List<String> samples) {
        List<ImportFile> all = new ArrayList<>(others);
        read.stream().filter(ImportFile.class::isInstance).map(ImportFile.class::cast).forEach(all::add);
        List<String> known = samples;
        if (known.isEmpty() && !adding) {
            known = StudyDraft.likelySampleTable(all).map(ImportFile::previewedSampleIds).orElse(List.of());
        } else {
            all.removeAll(others); // the user may have chosen otherwise
        }
        Map<ImportFile, Place> found = new LinkedHashMap<>();
        for (ImportFile file : all) {
            List<String> ids = known;
            Orientation.samplesInColumns(file, ids).ifPresent(inColumns -> found.put(file,
                    new Place(inColumns, inColumns ? "" : Orientation.idColumn(file, ids).orElse(""))));
        }
        return found;
    }

    private void added(Added result) {
        reading--;
        ImportFile last = null;
        for (Object each : result.read()) {
            if (each instanceof ImportFile file) {
                if (result.places().containsKey(file)) {
                    put(file, result.places().get(file)); // what it is depends on it
                }
                draft().add(file);
                last = file;
            } else {
                refused = ((Problem) each).toString();
            }
        }
        result.places().forEach((file, place) -> {
            if (!file.isSampleTable()) {
                put(file, place);
            }
        });
        draft().guessEndpoints();
        refresh();
        if (last != null) {
            files.setSelection(new StructuredSelection(last), true);
        }
        validate();
    }

    private void remove() {
        selected().ifPresent(file -> {
            draft().remove(file);
            refused = "";
            refresh();
            validate();
        });
    }

    private Optional<ImportFile> selected() {
        return Optional.ofNullable((ImportFile) files.getStructuredSelection().getFirstElement());
    }

    private void change(Consumer<ImportFile> change) {
        if (!filling) {
            selected().ifPresent(file -> {
                change.accept(file);
                draft().guessEndpoints();
                files.refresh();
                showSelected();
                validate();
            });
        }
    }

    @Override
    void refresh() {
        files.setInput(draft().files());
        if (files.getStructuredSelection().isEmpty() && !draft().files().isEmpty()) {
            files.setSelection(new StructuredSelection(draft().files().get(0)));
        }
        showSelected();
    }

    private void showSelected() {
        Optional<ImportFile> selected = selected();
        remove.setEnabled(selected.isPresent());
        for (Control child : details.getChildren()) {
            child.setEnabled(selected.isPresent());
        }
        preview.show(selected.orElse(null));
        if (selected.isEmpty()) {
            summary.setText("No file yet. Text tables (CSV, TSV, packed or not), Excel, GCT and ARFF are understood.");
            return;
        }
        ImportFile file = selected.get();
        filling = true;
        use.select(uses().indexOf(file.use()));
        List<String> sheets = file.preview().sheets();
        boolean several = sheets.size() > 1;
        sheetLabel.setVisible(several);
        sheet.setVisible(several);
        sheet.setItems(sheets.toArray(String[]::new));
        sheet.select(Math.max(0, sheets.indexOf(file.preview().options().getOrDefault(FilePreview.SHEET, ""))));
        if (!id.getText().strip().equals(file.id())) {
            id.setText(file.id());
        }
        id.setEnabled(file.isAssay());
        modality.setText(file.modality());
        modality.setEnabled(file.isAssay());
        samplesIn.select(file.samplesInColumns() ? 1 : 0);
        samplesIn.setEnabled(file.use() == FileUse.ASSAY);
        idLabel.setText(file.samplesInColumns() ? "Feature names are in &column:" : "Sample ids are in &column:");
        List<String> columns = file.profiles().stream().limit(PreviewTable.COLUMNS).map(ColumnProfile::name).toList();
        String[] names = columns.stream().map(PreviewTable::title).toArray(String[]::new);
        if (!Arrays.equals(names, idColumn.getItems())) {
            idColumn.setItems(names);
        }
        idColumn.select(columns.indexOf(file.idColumn()));
        details.layout();
        summary.setText(PreviewTable.summary(file));
        filling = false;
    }

    @Override
    Optional<String> waiting() {
        return reading > 0 ? Optional.of("Reading the files…") : Optional.empty();
    }

    @Override
    Optional<String> error() {
        return refused.isEmpty() ? draft().filesError() : Optional.of(refused);
    }
}
