package org.resistlab.ui.tests.story;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.resistlab.ui.testing.Gui;

/** What can be seen: widgets by the words on them. */
final class Eye {

    private Eye() {
    }

    static Shell window() {
        return Gui.in(() -> Gui.window().getShell());
    }

    /** The button with this text, mnemonics left out. */
    static Button button(Composite parent, String text) {
        return Gui.find(parent, Button.class, each -> each.isVisible() && each.getText().replace("&", "").equals(text));
    }

    /** The table that has a column of this title. */
    static Table table(Composite parent, String column) {
        return Gui.find(parent, Table.class, each -> each.isVisible() && column(each, column) >= 0);
    }

    /** The place of a column; -1 if there is none. */
    static int column(Table table, String title) {
        return IntStream.range(0, table.getColumnCount())
                .filter(i -> table.getColumn(i).getText().equals(title)).findFirst().orElse(-1);
    }

    /** The row whose first cell says this; -1 if there is none. */
    static int row(Table table, String first) {
        return Gui.in(() -> IntStream.range(0, table.getItemCount())
                .filter(i -> table.getItem(i).getText(0).equals(first)).findFirst().orElse(-1));
    }

    /** All cells of a row. */
    static String cells(Table table, int row) {
        return Gui.in(() -> row < 0 || row >= table.getItemCount() ? "no row"
                : IntStream.range(0, table.getColumnCount()).mapToObj(i -> table.getItem(row).getText(i))
                        .collect(Collectors.joining(" | ")));
    }

    /** Whether a label that is shown holds these words. */
    static boolean says(Composite parent, String words) {
        return label(parent, words).isPresent();
    }

    /** The text of the label that is shown and holds these words. */
    static Optional<String> label(Composite parent, String words) {
        return Gui.in(() -> labels(parent, words));
    }

    private static Optional<String> labels(Composite parent, String words) {
        for (Control child : parent.getChildren()) {
            if (child instanceof Label label && label.isVisible() && label.getText().contains(words)) {
                return Optional.of(label.getText());
            }
            Optional<String> below = child instanceof Composite composite ? labels(composite, words) : Optional.empty();
            if (below.isPresent()) {
                return below;
            }
        }
        return Optional.empty();
    }

    /** The item of a tree whose text begins so, at any depth that is open. */
    static Optional<TreeItem> item(Tree tree, String text) {
        return Gui.in(() -> item(tree.getItems(), text));
    }

    private static Optional<TreeItem> item(TreeItem[] items, String text) {
        return Arrays.stream(items).flatMap(item -> item.getText().startsWith(text) ? Optional.of(item).stream()
                : item(item.getItems(), text).stream()).findFirst();
    }
}
