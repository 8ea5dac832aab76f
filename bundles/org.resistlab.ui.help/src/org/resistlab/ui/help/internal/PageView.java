package org.resistlab.ui.help.internal;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.TraverseEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Cursor;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.resistlab.ui.help.model.Page;

/**
 * Shows a page in one text widget: selectable, read by screen readers, at any width and in any theme, without a
 * browser. Tab goes from link to link and Enter follows one.
 */
final class PageView {

    private static final int MARGIN = 20;

    private final StyledText text;

    private final PageStyle style;

    private Page page;

    private Color ground;

    private int width;

    /** {@code follow} takes the address or URL of a link. */
    PageView(Composite parent, Consumer<String> follow) {
        text = new StyledText(parent, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.READ_ONLY);
        style = new PageStyle(text);
        text.setMargins(MARGIN, MARGIN - 4, MARGIN, MARGIN);
        text.setLineSpacing(3);
        text.setAlwaysShowScrollBars(false);
        text.setData("org.eclipse.e4.ui.css.CssClassName", "resistlab-page");
        Cursor hand = text.getDisplay().getSystemCursor(SWT.CURSOR_HAND);
        text.addListener(SWT.MouseMove, event -> text.setCursor(link(event.x, event.y).isPresent() ? hand : null));
        text.addListener(SWT.MouseUp, event -> {
            if (event.button == 1 && text.getSelectionCount() == 0) {
                link(event.x, event.y).ifPresent(follow);
            }
        });
        text.addListener(SWT.KeyDown, event -> {
            if (event.character == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
                link(text.getSelection().x).ifPresent(follow);
            }
        });
        text.addTraverseListener(this::traverse);
        text.addListener(SWT.Resize, event -> reflow());
        text.addListener(SWT.Paint, event -> {
            if (ground != null && !ground.equals(text.getBackground())) {
                text.getDisplay().asyncExec(this::render);
            }
        });
        text.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = page == null ? "Page" : page.title();
            }
        });
    }

    StyledText control() {
        return text;
    }

    Page page() {
        return page;
    }

    /** Shows a page from its top, or from an anchor. */
    void show(Page shown, String anchor) {
        page = shown;
        PageText content = render();
        int offset = content.offset(anchor);
        text.setCaretOffset(offset);
        if (offset == 0) {
            text.setTopPixel(0);
        } else {
            text.setTopIndex(text.getLineAtOffset(offset));
        }
    }

    private PageText render() {
        if (text.isDisposed() || page == null) {
            return null;
        }
        ground = text.getBackground();
        width = text.getClientArea().width;
        int top = text.getTopIndex();
        boolean start = text.getTopPixel() == 0;
        PageText content = new PageText(text, style, page);
        text.setRedraw(false);
        content.show();
        if (start) {
            text.setTopPixel(0);
        } else {
            text.setTopIndex(Math.min(top, text.getLineCount() - 1));
        }
        text.setRedraw(true);
        return content;
    }

    /** Columns follow the width, but not every pixel of it. */
    private void reflow() {
        if (Math.abs(text.getClientArea().width - width) > MARGIN) {
            render();
        }
    }

    private Optional<String> link(int x, int y) {
        int offset = text.getOffsetAtPoint(new Point(x, y));
        return offset < 0 ? Optional.empty() : link(offset);
    }

    private Optional<String> link(int offset) {
        StyleRange range = offset < text.getCharCount() ? text.getStyleRangeAtOffset(offset) : null;
        return range != null && range.data instanceof String address ? Optional.of(address) : Optional.empty();
    }

    private void traverse(TraverseEvent event) {
        boolean next = event.detail == SWT.TRAVERSE_TAB_NEXT;
        if (!next && event.detail != SWT.TRAVERSE_TAB_PREVIOUS) {
            return;
        }
        int here = text.getSelection().x;
        boolean inside = text.getSelectionCount() > 0;
        List<StyleRange> links = Arrays.stream(text.getStyleRanges()).filter(range -> range.data != null).toList();
        Optional<StyleRange> other = next
                ? links.stream().filter(range -> inside ? range.start > here : range.start >= here).findFirst()
                : links.stream().filter(range -> range.start < here).max(Comparator.comparingInt(range -> range.start));
        other.ifPresent(range -> {
            text.setSelection(range.start, range.start + range.length);
            text.showSelection();
        });
        event.doit = other.isEmpty();
    }
}
