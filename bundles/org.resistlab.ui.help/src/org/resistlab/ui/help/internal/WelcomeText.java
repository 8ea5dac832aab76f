package org.resistlab.ui.help.internal;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceColors;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.resistlab.ui.Icons;
import org.resistlab.ui.UiIds;

/** The building bricks of the welcome page, in the fonts and colours of the theme. */
final class WelcomeText {

    private static final String CSS_CLASS = "org.eclipse.e4.ui.css.CssClassName";

    private static final int ICON = 24;

    private static final int WRAP = 360;

    private final LocalResourceManager resources;

    WelcomeText(Composite owner) {
        resources = new LocalResourceManager(JFaceResources.getResources(), owner);
    }

    private Font font(int larger, int style) {
        return resources.create(FontDescriptor.createFrom(JFaceResources.getDialogFont()).increaseHeight(larger)
                .withStyle(style));
    }

    void banner(Composite parent, String title, String subtitle) {
        Composite row = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(20, 4).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        Label image = new Label(row, SWT.NONE);
        image.setImage(Icons.image("window64"));
        GridDataFactory.swtDefaults().span(1, 2).applyTo(image);
        Label name = new Label(row, SWT.NONE);
        name.setText(title);
        name.setFont(font(14, SWT.BOLD));
        name.setData(CSS_CLASS, "resistlab-title");
        paragraph(row, subtitle);
    }

    void heading(Composite parent, String text) {
        Label heading = new Label(parent, SWT.NONE);
        heading.setText(text);
        heading.setFont(font(4, SWT.BOLD));
        heading.setData(CSS_CLASS, "resistlab-heading");
        GridDataFactory.fillDefaults().indent(0, parent.getChildren().length > 1 ? 10 : 0).applyTo(heading);
    }

    Label paragraph(Composite parent, String text) {
        Label paragraph = new Label(parent, SWT.WRAP);
        paragraph.setText(text);
        paragraph.setData(CSS_CLASS, "resistlab-hint");
        GridDataFactory.fillDefaults().grab(true, false).hint(WRAP, SWT.DEFAULT).applyTo(paragraph);
        return paragraph;
    }

    /** What most should do first: a frame with a button. */
    Control card(Composite parent, String title, String text, String button, Runnable action) {
        Composite card = new Composite(parent, SWT.BORDER);
        GridLayoutFactory.fillDefaults().margins(16, 14).spacing(0, 8).applyTo(card);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(card);
        Label heading = new Label(card, SWT.NONE);
        heading.setText(title);
        heading.setFont(font(1, SWT.BOLD));
        heading.setData(CSS_CLASS, "resistlab-heading");
        paragraph(card, text);
        Button push = new Button(card, SWT.PUSH);
        push.setText(button);
        push.addListener(SWT.Selection, event -> action.run());
        GridDataFactory.swtDefaults().indent(0, 4).applyTo(push);
        return push;
    }

    void entry(Composite parent, String icon, String title, String text, Runnable action) {
        entry(parent, UiIds.BUNDLE, icon, title, text, action);
    }

    void entry(Composite parent, String bundle, String icon, String title, String text, Runnable action) {
        Composite row = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(10, 2).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        Label image = new Label(row, SWT.NONE);
        image.setImage(Icons.image(bundle, icon));
        GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.TOP).hint(ICON, SWT.DEFAULT).applyTo(image);
        Hyperlink link = new Hyperlink(row, SWT.NONE);
        link.setText(title);
        link.setUnderlined(true);
        link.setForeground(JFaceColors.getHyperlinkText(link.getDisplay()));
        link.setData(CSS_CLASS, "resistlab-link");
        link.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(event -> action.run()));
        GridDataFactory.fillDefaults().applyTo(new Label(row, SWT.NONE));
        paragraph(row, text);
    }

    void promise(Composite parent, String title, String text) {
        Composite row = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        Label heading = new Label(row, SWT.NONE);
        heading.setText(title);
        heading.setFont(font(0, SWT.BOLD));
        heading.setData(CSS_CLASS, "resistlab-heading");
        paragraph(row, text);
    }
}
