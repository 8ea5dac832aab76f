package org.resistlab.ui.figure;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.resistlab.core.figure.RenderedFigure;
import org.resistlab.report.chart.TsvWriter;

/** The context menu of a figure. */
final class FigureMenu {

    private final FigureCanvas canvas;

    private FigureMenu(FigureCanvas canvas) {
        this.canvas = canvas;
    }

    /** It is made when it is first asked for: a page may have dozens of figures. */
    static void install(FigureCanvas canvas) {
        canvas.addListener(SWT.MenuDetect, event -> {
            if (canvas.getMenu() == null) {
                canvas.setMenu(new FigureMenu(canvas).menu());
            }
        });
    }

    private Menu menu() {
        Menu menu = new Menu(canvas);
        MenuItem copyImage = item(menu, "Copy &image", this::copyImage);
        MenuItem copyData = item(menu, "Copy &data", this::copyData);
        MenuItem showData = item(menu, "&Show data\td", canvas::showData);
        MenuItem export = item(menu, "&Export…", this::export);
        separator(menu);
        MenuItem in = item(menu, "Zoom i&n\t+", () -> canvas.zoom(1.5));
        MenuItem out = item(menu, "Zoom o&ut\t-", () -> canvas.zoom(1 / 1.5));
        MenuItem whole = item(menu, "&Whole figure\t0", () -> canvas.zoom(0));
        menu.addListener(SWT.Show, event -> {
            boolean shown = canvas.image() != null;
            List.of(copyImage, in).forEach(item -> item.setEnabled(shown));
            List.of(copyData, showData, export).forEach(item -> item.setEnabled(canvas.getFigure().isPresent()));
            List.of(out, whole).forEach(item -> item.setEnabled(shown && canvas.zoomed()));
        });
        return menu;
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

    private void export() {
        canvas.getFigure().ifPresent(figure -> new ExportFiguresDialog(canvas.getShell(), List.of(figure)).open());
    }

    private void copyImage() {
        ImageData data = SwtImages.data(canvas.painted().image());
        copy(data, ImageTransfer.getInstance());
    }

    private void copyData() {
        canvas.getFigure().map(RenderedFigure::data)
                .ifPresent(data -> copy(TsvWriter.document(data), TextTransfer.getInstance()));
    }

    private void copy(Object content, Transfer transfer) {
        Clipboard clipboard = new Clipboard(canvas.getDisplay());
        try {
            clipboard.setContents(new Object[] {content}, new Transfer[] {transfer});
        } finally {
            clipboard.dispose();
        }
    }
}
