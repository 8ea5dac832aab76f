package org.resistlab.ui.gallery;

import java.util.Arrays;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Widget;
import org.resistlab.ui.testing.Gui;

/** What a user does to what is on the screen, by the events of widgets: nothing can be in the way of the mouse. */
final class Press {

    private Press() {
    }

    /** Presses a button, by its text without the sign of its key, once it can be pressed; or ticks it. */
    static void button(Composite parent, String text) {
        Button button = Gui.find(parent, Button.class,
                each -> each.isVisible() && each.isEnabled() && each.getText().replace("&", "").equals(text));
        Gui.run(() -> {
            if ((button.getStyle() & (SWT.CHECK | SWT.RADIO)) != 0) {
                button.setSelection(true);
            }
        });
        tell(button, null);
    }

    /** Presses a button of a tool bar, by the beginning of its tooltip, once it can be pressed. */
    static void tool(Composite parent, String tooltip) {
        ToolBar bar = Gui.find(parent, ToolBar.class, each -> each.isVisible() && item(each, tooltip) != null);
        Gui.await("the button " + tooltip, () -> item(bar, tooltip).isEnabled());
        tell(Gui.in(() -> item(bar, tooltip)), null);
    }

    private static ToolItem item(ToolBar bar, String tooltip) {
        return Arrays.stream(bar.getItems())
                .filter(each -> each.getToolTipText() != null && each.getToolTipText().startsWith(tooltip)).findFirst()
                .orElse(null);
    }

    /** Shows a page by the title of its tab. */
    static void tab(Composite parent, String title) {
        CTabFolder folder = Gui.find(parent, CTabFolder.class, each -> each.isVisible() && tab(each, title) != null);
        CTabItem tab = Gui.in(() -> {
            folder.setSelection(tab(folder, title));
            return tab(folder, title);
        });
        tell(folder, tab);
    }

    private static CTabItem tab(CTabFolder folder, String title) {
        return Arrays.stream(folder.getItems()).filter(each -> each.getText().equals(title)).findFirst().orElse(null);
    }

    /** Selects rows of a table. */
    static void rows(Table table, int... rows) {
        Gui.await("rows of a table", () -> table.getItemCount() > Arrays.stream(rows).max().orElse(0));
        Gui.run(() -> {
            table.setFocus();
            table.setSelection(rows);
        });
        tell(table, Gui.in(() -> table.getItem(rows[0])));
    }

    /** The visible table that has a column of this title. */
    static Table table(Composite parent, String column) {
        return Gui.find(parent, Table.class, each -> each.isVisible()
                && Arrays.stream(each.getColumns()).anyMatch(title -> title.getText().equals(column)));
    }

    /** Does not wait for what it starts: that may be a dialog. */
    private static void tell(Widget widget, Widget item) {
        Event event = Gui.in(Event::new);
        event.item = item;
        Gui.start(() -> widget.notifyListeners(SWT.Selection, event));
        Gui.settle();
    }
}
