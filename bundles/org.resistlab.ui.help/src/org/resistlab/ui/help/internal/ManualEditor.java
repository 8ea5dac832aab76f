package org.resistlab.ui.help.internal;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PlatformUI;
import org.resistlab.ui.ReadOnlyEditor;
import org.resistlab.ui.help.model.Chapter;
import org.resistlab.ui.help.model.Manual;
import org.resistlab.ui.help.model.Page;

/** The manual in the editor area: contents on the left, a page on the right, search above. */
public final class ManualEditor extends ReadOnlyEditor {

    private Reader reader;

    private ReaderBar bar;

    private Tree contents;

    @Override
    public void createPartControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
        bar = new ReaderBar(area);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar.control());
        SashForm sash = new SashForm(area, SWT.HORIZONTAL | SWT.SMOOTH);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        contents = new Tree(sash, SWT.SINGLE);
        reader = new Reader(sash);
        sash.setWeights(27, 73);
        bar.steer(reader);
        reader.onArrival(this::arrived);
        contents.addListener(SWT.Selection, event -> {
            if (event.item.getData() instanceof String address) {
                reader.open(address);
            }
        });
        InstalledManual.whenRead(contents, this::fill);
        reader.open("");
        PlatformUI.getWorkbench().getHelpSystem().setHelp(area, "org.resistlab.ui.help.help-manual");
    }

    private void fill(Manual manual) {
        for (Chapter chapter : manual.chapters()) {
            TreeItem item = new TreeItem(contents, SWT.NONE);
            item.setText(chapter.title());
            for (Page page : chapter.pages()) {
                TreeItem leaf = new TreeItem(item, SWT.NONE);
                leaf.setText(page.title());
                leaf.setData(page.address());
            }
            item.setExpanded(!chapter.title().startsWith("Reference"));
        }
        if (reader.view().page() != null) {
            select(reader.view().page());
        }
    }

    private void arrived(Page page) {
        bar.arrived(reader);
        select(page);
    }

    private void select(Page page) {
        for (TreeItem chapter : contents.getItems()) {
            for (TreeItem leaf : chapter.getItems()) {
                if (page.address().equals(leaf.getData())) {
                    contents.showItem(leaf);
                    contents.setSelection(leaf);
                    return;
                }
            }
        }
        contents.deselectAll();
    }

    /** Opens a page by its address; an empty one is the first. */
    void open(String address) {
        reader.open(address);
    }

    /** Shows what a search finds, or, with no words, waits for them. */
    void search(String words) {
        bar.search().setText(words);
        bar.search().setFocus();
        reader.search(words);
    }

    @Override
    public void setFocus() {
        reader.view().control().setFocus();
    }
}
