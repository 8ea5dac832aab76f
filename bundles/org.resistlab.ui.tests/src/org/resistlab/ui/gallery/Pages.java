package org.resistlab.ui.gallery;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IEditorPart;
import org.resistlab.ui.testing.Gui;

/** The pages of an editor that has tabs below, whichever they are. */
final class Pages {

    private Pages() {
    }

    /** A moment for each page of the editor, which is opened to ask it and closed again. */
    static List<Moment> of(Stage stage, String name, String caption, Callable<IEditorPart> opener) {
        if (!stage.wants(name + "-")) {
            return List.of();
        }
        List<String> titles;
        try {
            titles = titles(opener.call());
        } catch (Exception | AssertionError e) {
            return List.of(new Moment(name, caption, on -> {
                throw new IllegalStateException(e);
            }));
        }
        Stage.clear();
        List<Moment> moments = new ArrayList<>();
        for (int i = 0; i < titles.size(); i++) {
            int page = i;
            moments.add(new Moment(name + "-" + word(titles.get(i)), caption + ": " + titles.get(i), on -> {
                IEditorPart editor = opener.call();
                select(page);
                Stage.zoom(editor);
                Stage.rest();
                return Stage.window();
            }));
        }
        return moments;
    }

    private static List<String> titles(IEditorPart editor) {
        return Gui.in(() -> {
            CTabFolder folder = folder();
            return folder == null ? List.of(editor.getTitle())
                    : Arrays.stream(folder.getItems()).map(CTabItem::getText).toList();
        });
    }

    /** Shows the page of this number of the editor in front. */
    static void select(int page) throws InterruptedException {
        Gui.run(() -> {
            CTabFolder folder = folder();
            if (folder != null) {
                folder.setSelection(page);
                Event event = new Event();
                event.item = folder.getItem(page);
                folder.notifyListeners(SWT.Selection, event);
            }
        });
        Stage.rest();
    }

    /** The folder of the editor in front. */
    private static CTabFolder folder() {
        Deque<Control> open = new ArrayDeque<>(List.of(Gui.window().getShell()));
        while (!open.isEmpty()) {
            Control control = open.poll();
            if (control instanceof CTabFolder folder && folder.isVisible() && (folder.getStyle() & SWT.BOTTOM) != 0) {
                return folder;
            }
            if (control instanceof Composite composite) {
                open.addAll(Arrays.asList(composite.getChildren()));
            }
        }
        return null;
    }

    /** A title as part of a file's name. */
    static String word(String title) {
        return title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
