package org.resistlab.ui.figure;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.resistlab.core.figure.Drawing;
import org.resistlab.core.figure.FigureColors;
import org.resistlab.core.figure.FigureStyle;
import org.resistlab.core.figure.RenderedFigure;
import org.resistlab.report.chart.ChartFonts;
import org.resistlab.report.chart.ExportSettings;
import org.resistlab.report.chart.FigureFormat;
import org.resistlab.ui.AccessibleName;
import org.resistlab.ui.BackgroundJob;
import org.resistlab.ui.UiIds;

/**
 * Exports one figure or several: formats, a journal's size, font, lines, colours, with a preview that is drawn as the
 * file will be. It stays open after an export and says what was written.
 */
public final class ExportFiguresDialog extends Dialog {

    private static final String SECTION = "export-figures";
    private static final double[] WIDTHS = {85, 114, 174, 169.3};
    private static final String[] SIZES = {"Single column, 85 mm", "1.5 columns, 114 mm", "Double column, 174 mm",
            "As designed, 169 mm", "Other width"};
    private static final String OWN_FONT = "IBM Plex Sans (built in)";

    private final List<RenderedFigure> figures;
    private final Map<FigureFormat, Button> formats = new EnumMap<>(FigureFormat.class);
    private ExportChoices choices;
    private Combo figure;
    private Button all;
    private Combo size;
    private Spinner width;
    private Button natural;
    private Spinner height;
    private Spinner dpi;
    private Combo family;
    private Spinner text;
    private Spinner lines;
    private Combo colors;
    private Combo theme;
    private Text folder;
    private Label outcome;
    private Composite previewRoom;
    private FigureCanvas preview;
    private boolean filling;

    /** @param figures at least one; the first is shown at first */
    public ExportFiguresDialog(Shell parent, List<RenderedFigure> figures) {
        super(parent);
        this.figures = List.copyOf(figures);
        setShellStyle(getShellStyle() | SWT.RESIZE | SWT.MAX);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(figures.size() == 1 ? "Export figure" : "Export figures");
        PlatformUI.getWorkbench().getHelpSystem().setHelp(shell, "org.resistlab.ui.help.results-export");
    }

    @Override
    protected Point getInitialSize() {
        Rectangle screen = getParentShell() == null ? new Rectangle(0, 0, 1200, 800)
                : getParentShell().getMonitor().getClientArea();
        return new Point(Math.min(1080, screen.width), Math.min(700, screen.height));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        choices = ExportChoices.of(kept());
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 10).spacing(16, 8).applyTo(area);
        Composite form = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 7).applyTo(form);
        GridDataFactory.fillDefaults().applyTo(form);
        whatToExport(form);
        sizes(form);
        styles(form);
        target(form);
        previewRoom = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).hint(420, 380).applyTo(previewRoom);
        preview = new FigureCanvas(previewRoom, SWT.NONE);
        preview.setExact(true);
        previewRoom.addListener(SWT.Resize, event -> place());
        fill();
        families();
        update();
        return area;
    }

    private void whatToExport(Composite form) {
        figure = combo(form, "&Figure:", figures.stream().map(RenderedFigure::title).toArray(String[]::new));
        if (figures.size() > 1) {
            space(form);
            all = new Button(form, SWT.CHECK);
            all.setText("Export &all " + figures.size() + " figures");
            all.addListener(SWT.Selection, event -> update());
        }
        label(form, "Format:");
        Composite row = row(form, 4);
        for (FigureFormat format : FigureFormat.values()) {
            Button button = new Button(row, SWT.CHECK);
            button.setText(switch (format) {
                case SVG -> "&SVG";
                case PDF -> "&PDF";
                case PNG -> "P&NG";
                case TSV -> "&Data (TSV)";
            });
            button.addListener(SWT.Selection, event -> update());
            formats.put(format, button);
        }
    }

    private void sizes(Composite form) {
        size = combo(form, "Si&ze:", SIZES);
        size.addListener(SWT.Selection, event -> sizeChosen());
        label(form, "&Width:");
        Composite across = row(form, 4);
        width = spinner(across, 200, 20000, 1, 10);
        label(across, "mm    R&esolution:");
        dpi = spinner(across, 30, 2400, 0, 50);
        label(across, "dpi");
        width.addListener(SWT.Modify, event -> widthChanged());
        label(form, "&Height:");
        Composite down = row(form, 3);
        height = spinner(down, 200, 20000, 1, 10);
        label(down, "mm");
        natural = new Button(down, SWT.CHECK);
        natural.setText("to suit the fi&gure");
        natural.addListener(SWT.Selection, event -> update());
    }

    private void styles(Composite form) {
        family = combo(form, "F&ont:", OWN_FONT);
        label(form, "&Text size:");
        Composite row = row(form, 4);
        text = spinner(row, 40, 240, 1, 5);
        label(row, "pt    &Lines:");
        lines = spinner(row, 25, 400, 2, 25);
        AccessibleName.set(width, "Width in millimetres");
        AccessibleName.set(dpi, "Resolution in dots per inch");
        AccessibleName.set(height, "Height in millimetres");
        AccessibleName.set(text, "Size of the text in points");
        AccessibleName.set(lines, "Width of lines, times as designed");
        label(row, "×").setToolTipText("Times as thick as designed");
        colors = combo(form, "Colo&urs:", List.of(FigureColors.values()).stream().map(FigureColors::label)
                .toArray(String[]::new));
        theme = combo(form, "&Background:", "Light", "Dark");
    }

    private void target(Composite form) {
        label(form, "&Into folder:");
        Composite row = row(form, 2);
        folder = new Text(row, SWT.BORDER);
        AccessibleName.set(folder, "Into folder");
        GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(folder);
        folder.addListener(SWT.Modify, event -> update());
        Button browse = new Button(row, SWT.PUSH);
        browse.setText("B&rowse…");
        browse.addListener(SWT.Selection, event -> browse());
        outcome = new Label(form, SWT.WRAP);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(400, 54).applyTo(outcome);
    }

    private static Label label(Composite parent, String text) {
        Label label = new Label(parent, SWT.NONE);
        label.setText(text);
        return label;
    }

    private static void space(Composite parent) {
        label(parent, "");
    }

    private static Composite row(Composite parent, int columns) {
        Composite row = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(columns).spacing(8, 0).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        return row;
    }

    private Combo combo(Composite parent, String label, String... items) {
        label(parent, label);
        Combo combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
        combo.setItems(items);
        combo.select(0);
        combo.setVisibleItemCount(20);
        GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(combo);
        combo.addListener(SWT.Selection, event -> update());
        return combo;
    }

    private Spinner spinner(Composite parent, int least, int most, int digits, int step) {
        Spinner spinner = new Spinner(parent, SWT.BORDER);
        spinner.setValues(least, least, most, digits, step, step * 5);
        spinner.addListener(SWT.Modify, event -> update());
        return spinner;
    }

    private void fill() {
        filling = true;
        ExportSettings settings = choices.settings();
        formats.forEach((format, button) -> button.setSelection(choices.formats().contains(format)));
        width.setSelection((int) Math.round(settings.widthMm() * 10));
        size.select(sizeOf(settings.widthMm()));
        natural.setSelection(settings.heightMm() == 0);
        height.setSelection((int) Math.round(Math.max(settings.heightMm(), 60) * 10));
        dpi.setSelection(settings.dpi());
        text.setSelection((int) Math.round(settings.style().textSize() * 10));
        lines.setSelection((int) Math.round(settings.style().lineWidth() * 100));
        colors.select(settings.style().colors().ordinal());
        theme.select(settings.dark() ? 1 : 0);
        folder.setText(choices.folder().isEmpty() ? System.getProperty("user.home", "") : choices.folder());
        filling = false;
    }

    /** The fonts of the machine, found beside the user interface thread. */
    private void families() {
        String kept = choices.settings().style().family();
        BackgroundJob<List<String>> job = BackgroundJob
                .named("Looking for fonts", monitor -> ChartFonts.installedFamilies()).show(family, found -> {
                    found.forEach(family::add);
                    family.select(Math.max(0, family.indexOf(kept)));
                    update();
                });
        job.setSystem(true);
        job.schedule();
    }

    private static int sizeOf(double millimetres) {
        for (int k = 0; k < WIDTHS.length; k++) {
            if (Math.abs(WIDTHS[k] - millimetres) < 0.06) {
                return k;
            }
        }
        return WIDTHS.length;
    }

    private void sizeChosen() {
        if (size.getSelectionIndex() < WIDTHS.length) {
            width.setSelection((int) Math.round(WIDTHS[size.getSelectionIndex()] * 10));
        }
    }

    private void widthChanged() {
        size.select(sizeOf(width.getSelection() / 10.0));
    }

    private void browse() {
        DirectoryDialog dialog = new DirectoryDialog(getShell());
        dialog.setText("Folder for figures");
        dialog.setFilterPath(folder.getText());
        String chosen = dialog.open();
        if (chosen != null) {
            folder.setText(chosen);
        }
    }

    private ExportChoices read() {
        Set<FigureFormat> chosen = EnumSet.noneOf(FigureFormat.class);
        formats.forEach((format, button) -> {
            if (button.getSelection()) {
                chosen.add(format);
            }
        });
        FigureStyle style = new FigureStyle(family.getSelectionIndex() <= 0 ? "" : family.getText(),
                text.getSelection() / 10.0, lines.getSelection() / 100.0,
                FigureColors.values()[Math.max(0, colors.getSelectionIndex())]);
        return new ExportChoices(chosen, new ExportSettings(width.getSelection() / 10.0,
                natural.getSelection() ? 0 : height.getSelection() / 10.0, dpi.getSelection(), style,
                theme.getSelectionIndex() == 1), folder.getText().strip());
    }

    /** After every change: what can be done, and the preview. */
    private void update() {
        if (filling || preview == null) {
            return;
        }
        choices = read();
        height.setEnabled(!natural.getSelection());
        dpi.setEnabled(choices.formats().contains(FigureFormat.PNG));
        RenderedFigure shown = figures.get(Math.max(0, figure.getSelectionIndex()));
        ExportSettings settings = choices.settings();
        Drawing drawing = settings.drawing(shown);
        preview.show(
                new RenderedFigure(shown.name(), shown.endpoint(), shown.title(), shown.caption(), drawing, drawing,
                        settings.width(), settings.height(shown), shown.data()),
                "");
        place();
        Button export = getButton(IDialogConstants.OK_ID);
        if (export != null) {
            export.setEnabled(!choices.formats().isEmpty() && !choices.folder().isEmpty());
        }
        outcome.setText(choices.formats().isEmpty() ? "Choose at least one format."
                : choices.folder().isEmpty() ? "Choose a folder." : "");
    }

    /** The preview has the proportions of the file. */
    private void place() {
        RenderedFigure shown = preview.getFigure().orElse(null);
        Rectangle room = previewRoom.getClientArea();
        if (shown != null && room.width > 0 && room.height > 0) {
            double scale = Math.min(2, Math.min((double) room.width / shown.width(),
                    (double) room.height / shown.height()));
            int across = (int) Math.round(shown.width() * scale);
            int down = (int) Math.round(shown.height() * scale);
            preview.setBounds((room.width - across) / 2, (room.height - down) / 2, across, down);
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, "E&xport", true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CLOSE_LABEL, false);
        update();
    }

    @Override
    protected void okPressed() {
        ExportChoices chosen = read();
        List<RenderedFigure> exported = all != null && all.getSelection() ? figures
                : List.of(figures.get(Math.max(0, figure.getSelectionIndex())));
        try {
            if (!Path.of(chosen.folder()).isAbsolute()) {
                outcome.setText("Name the folder with its whole path.");
                return;
            }
        } catch (InvalidPathException e) {
            outcome.setText("This is no folder: " + e.getReason() + ".");
            return;
        }
        keep(chosen.texts());
        getButton(IDialogConstants.OK_ID).setEnabled(false);
        BackgroundJob.named("Exporting figures", monitor -> ExportJob.present(exported, chosen))
                .show(getShell(), present -> ask(exported, chosen, present)).schedule();
    }

    private void ask(List<RenderedFigure> exported, ExportChoices chosen, List<Path> present) {
        String which = present.size() == 1 ? present.getFirst().getFileName() + " is" : present.size() + " files are";
        if (!present.isEmpty() && !MessageDialog.openQuestion(getShell(), "Export figures",
                which + " there already. Replace?")) {
            done("Nothing was written.");
            return;
        }
        BackgroundJob.named("Exporting figures", monitor -> ExportJob.write(exported, chosen, monitor))
                .failed(e -> done("Not written: " + (e.getMessage() == null ? e.toString() : e.getMessage())
                        + ". Choose a folder that can be written."))
                .show(getShell(), this::done).schedule();
    }

    private void done(String sentence) {
        outcome.setText(sentence.replace("&", "&&"));
        getButton(IDialogConstants.OK_ID).setEnabled(true);
    }

    private static IDialogSettings section() {
        IDialogSettings settings = PlatformUI.getDialogSettingsProvider(Platform.getBundle(UiIds.BUNDLE))
                .getDialogSettings();
        IDialogSettings section = settings.getSection(SECTION);
        return section == null ? settings.addNewSection(SECTION) : section;
    }

    private static Map<String, String> kept() {
        IDialogSettings section = section();
        Map<String, String> texts = new HashMap<>();
        ExportChoices.FIRST.texts().keySet().stream().filter(key -> section.get(key) != null)
                .forEach(key -> texts.put(key, section.get(key)));
        return texts;
    }

    private static void keep(Map<String, String> texts) {
        IDialogSettings section = section();
        texts.forEach(section::put);
    }
}
