package org.resistlab.ui.results.internal;

import java.nio.file.Path;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.resistlab.core.contribution.Contributions;
import org.resistlab.core.result.RunResult;
import org.resistlab.ui.AccessibleName;
import org.resistlab.ui.BackgroundJob;
import org.resistlab.ui.results.model.EndpointContents;
import org.resistlab.ui.results.model.Methods;
import org.resistlab.ui.results.model.StyledPart;

/** How the run was made, to be read, and copied into a paper. */
final class MethodsPage extends ExplorerPage {

    private static final int MARGIN = 16;
    private static final int ITEM_INDENT = 14;

    /** Longer lines are hard to read. */
    private static final int LINE = 780;

    private final StyledText text;
    private final Button copy;
    private final Path folder;
    private RunResult shown;
    private Methods methods;

    MethodsPage(Composite parent, Path folder) {
        super(parent);
        this.folder = folder;
        GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 6).spacing(8, 6).applyTo(this);
        Label hint = new Label(this, SWT.WRAP);
        hint.setText("In the words of the report.");
        hint.setData("org.eclipse.e4.ui.css.CssClassName", "resistlab-hint");
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(hint);
        copy = new Button(this, SWT.PUSH);
        copy.setText("&Copy methods");
        copy.setToolTipText("Copies the methods and the literature they cite as text, for a manuscript");
        copy.setEnabled(false);
        copy.addListener(SWT.Selection, event -> copy());
        text = new StyledText(this, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        AccessibleName.set(text, "How it was done");
        text.setLineSpacing(3);
        text.addListener(SWT.Resize, event -> text.setMargins(MARGIN, MARGIN,
                Math.max(MARGIN, text.getClientArea().width - MARGIN - LINE), MARGIN));
        text.addListener(SWT.KeyDown, this::key);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(200, 100).applyTo(text);
    }

    private void key(Event event) {
        if ((event.stateMask & SWT.MOD1) != 0 && event.keyCode == 'a') {
            text.selectAll();
        }
    }

    private void copy() {
        Clipboard clipboard = new Clipboard(getDisplay());
        try {
            clipboard.setContents(new Object[] {methods.forPaper()}, new Transfer[] {TextTransfer.getInstance()});
        } finally {
            clipboard.dispose();
        }
    }

    @Override
    void show(RunResult run, EndpointContents contents) {
        if (run != shown) {
            shown = run;
            BackgroundJob<Methods> job = BackgroundJob.named("Writing the methods",
                    monitor -> Methods.of(run, folder, Contributions.installed())).show(this, this::show);
            job.setSystem(true);
            job.schedule();
        }
    }

    private void show(Methods made) {
        methods = made;
        copy.setEnabled(true);
        text.setText(made.text());
        for (StyledPart part : made.parts()) {
            style(part);
        }
    }

    private void style(StyledPart part) {
        int line = text.getLineAtOffset(part.start());
        switch (part.style()) {
            case ITEM -> text.setLineWrapIndent(line, 1, ITEM_INDENT);
            case TITLE -> {
                text.setLineVerticalIndent(line, line == 0 ? 0 : MARGIN);
                range(part, JFaceResources.HEADER_FONT, SWT.NORMAL);
            }
            case HEADING -> range(part, JFaceResources.DEFAULT_FONT, SWT.BOLD);
            case STRONG -> range(part, JFaceResources.DEFAULT_FONT, SWT.BOLD);
            case CODE -> range(part, JFaceResources.TEXT_FONT, SWT.NORMAL);
        }
    }

    private void range(StyledPart part, String font, int style) {
        StyleRange range = new StyleRange();
        range.start = part.start();
        range.length = part.length();
        if (!font.equals(JFaceResources.DEFAULT_FONT)) {
            range.font = JFaceResources.getFont(font);
        }
        range.fontStyle = style;
        text.setStyleRange(range);
    }
}
