package org.resistlab.ui.tests.story;

import java.util.Arrays;

import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.resistlab.ui.testing.Gui;

/** The mouse on parts of widgets, by events of the display. */
final class Hand {

    private static final Pointer POINTER = new Pointer();

    private Hand() {
    }

    /** Clicks on a place of a control. */
    static void click(Control control, int x, int y) {
        move(place(control, x, y));
        press();
        release();
        Gui.settle();
    }

    /** Clicks twice on a place of a control. */
    static void doubleClick(Control control, int x, int y) {
        move(place(control, x, y));
        for (int i = 0; i < 2; i++) {
            press();
            release();
        }
        Gui.settle();
    }

    /** Clicks on a row of a table. */
    static void clickRow(Table table, int row, int column) {
        Gui.run(() -> table.showItem(table.getItem(row)));
        Gui.settle();
        Rectangle area = Gui.in(() -> table.getItem(row).getBounds(column));
        click(table, area.x + Math.min(20, area.width / 2), area.y + area.height / 2);
        Gui.await("row " + row, () -> table.isSelected(row));
    }

    /** Clicks on the tab of a page. */
    static void clickTab(Composite parent, String text) {
        CTabFolder folder = Gui.find(parent, CTabFolder.class,
                each -> each.isVisible()
                        && Arrays.stream(each.getItems()).anyMatch(item -> item.getText().equals(text)));
        Rectangle area = Gui.in(() -> {
            CTabItem tab = Arrays.stream(folder.getItems()).filter(item -> item.getText().equals(text)).findFirst()
                    .orElseThrow();
            return tab.getBounds();
        });
        click(folder, area.x + area.width / 2, area.y + area.height / 2);
    }

    /** Clicks on the button of a tool bar that has this tooltip, when it can be pressed. */
    static void clickTool(Composite parent, String tooltip) {
        ToolBar bar = Gui.find(parent, ToolBar.class, each -> each.isVisible() && tool(each, tooltip) != null);
        Gui.await("the button " + tooltip, () -> tool(bar, tooltip).isEnabled());
        Rectangle area = Gui.in(() -> tool(bar, tooltip).getBounds());
        click(bar, area.x + area.width / 2, area.y + area.height / 2);
    }

    private static ToolItem tool(ToolBar bar, String tooltip) {
        return Arrays.stream(bar.getItems())
                .filter(item -> item.getToolTipText() != null && item.getToolTipText().startsWith(tooltip)).findFirst()
                .orElse(null);
    }

    /** Clicks twice on an item of a tree that is shown. */
    static void doubleClick(Tree tree, TreeItem item) {
        Gui.run(() -> tree.showItem(item));
        Gui.settle();
        Rectangle area = Gui.in(item::getBounds);
        doubleClick(tree, area.x + area.width / 2, area.y + area.height / 2);
    }

    /** Drags from a place of one control to a place of another. */
    static void drag(Control from, Point start, Control to, Point end) {
        Point first = place(from, start.x, start.y);
        Point last = place(to, end.x, end.y);
        move(first);
        press();
        int steps = 12;
        for (int i = 1; i <= steps; i++) {
            move(new Point(first.x + (last.x - first.x) * i / steps, first.y + (last.y - first.y) * i / steps));
        }
        move(new Point(last.x + 1, last.y));
        move(last);
        Gui.settle();
        release();
        Gui.settle();
    }

    /** Clicks on the middle of a control. */
    static void click(Control control) {
        Point size = Gui.in(control::getSize);
        click(control, size.x / 2, size.y / 2);
    }

    /** Replaces the content of a text field by typing. */
    static void retype(Text field, String text) {
        click(field);
        Gui.run(field::selectAll);
        Gui.type(text);
    }

    /** Replaces the text of a list that can be typed into. */
    static void retype(Combo field, String text) {
        Point size = Gui.in(field::getSize);
        click(field, Math.min(60, size.x / 3), size.y / 2);
        Gui.run(() -> field.setSelection(new Point(0, field.getText().length())));
        Gui.type(text);
    }

    private static Point place(Control control, int x, int y) {
        return Gui.in(() -> control.toDisplay(x, y));
    }

    private static void move(Point place) {
        POINTER.move(place.x, place.y);
        pause();
    }

    private static void press() {
        POINTER.press();
        pause();
    }

    private static void release() {
        POINTER.release();
        pause();
    }

    /** As a person is: no faster than the window follows. */
    private static void pause() {
        try {
            Thread.sleep(25);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
