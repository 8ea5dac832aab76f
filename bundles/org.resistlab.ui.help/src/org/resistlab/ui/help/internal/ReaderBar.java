package org.resistlab.ui.help.internal;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.resistlab.ui.AccessibleName;

/** Back, forward and the field to search by, above a reader. */
final class ReaderBar {

    private static final String SEARCH = "Search the manual";

    private final Composite bar;

    private final Text search;

    private final ToolBar tools;

    private final ToolItem back;

    private final ToolItem forward;

    ReaderBar(Composite parent) {
        bar = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 6).applyTo(bar);
        tools = new ToolBar(bar, SWT.FLAT);
        back = item(ISharedImages.IMG_TOOL_BACK, ISharedImages.IMG_TOOL_BACK_DISABLED, "Back (Alt+Left)");
        forward = item(ISharedImages.IMG_TOOL_FORWARD, ISharedImages.IMG_TOOL_FORWARD_DISABLED,
                "Forward (Alt+Right)");
        search = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        search.setMessage(SEARCH);
        AccessibleName.set(search, SEARCH);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(search);
    }

    private ToolItem item(String image, String disabled, String tooltip) {
        ISharedImages images = PlatformUI.getWorkbench().getSharedImages();
        ToolItem item = new ToolItem(tools, SWT.PUSH);
        item.setImage(images.getImage(image));
        item.setDisabledImage(images.getImage(disabled));
        item.setToolTipText(tooltip);
        item.setEnabled(false);
        return item;
    }

    Composite control() {
        return bar;
    }

    Text search() {
        return search;
    }

    /** Lets the bar steer a reader. */
    void steer(Reader reader) {
        back.addListener(SWT.Selection, event -> reader.back());
        forward.addListener(SWT.Selection, event -> reader.forward());
        search.addListener(SWT.DefaultSelection, event -> reader.search(search.getText()));
        reader.view().control().addListener(SWT.KeyDown, event -> {
            if (event.stateMask == SWT.ALT && event.keyCode == SWT.ARROW_LEFT) {
                reader.back();
            } else if (event.stateMask == SWT.ALT && event.keyCode == SWT.ARROW_RIGHT) {
                reader.forward();
            }
        });
    }

    /** To be called when another page is shown. */
    void arrived(Reader reader) {
        back.setEnabled(reader.visits().canGoBack());
        forward.setEnabled(reader.visits().canGoForward());
    }
}
