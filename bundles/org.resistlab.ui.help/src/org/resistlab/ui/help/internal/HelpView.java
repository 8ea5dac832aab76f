package org.resistlab.ui.help.internal;

import java.util.List;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.resistlab.ui.help.model.Block;
import org.resistlab.ui.help.model.Page;
import org.resistlab.ui.help.model.Span;

/** Help on what is in front, beside it. */
public final class HelpView extends ViewPart {

    private static final Page START = new Page("start", "Help", "", List.of(
            new Block.Heading(1, List.of(Span.plain("Help")), ""),
            new Block.Paragraph(
                    List.of(Span.plain("Press F1 anywhere to read here what you see and what to do with it."))),
            new Block.Item("•", List.of(Span.link("The workbench, part by part", "workbench"))),
            new Block.Item("•", List.of(Span.link("All learners", "reference/learners"))),
            new Block.Item("•", List.of(Span.link("All steps", "reference/steps"))),
            new Block.Item("•", List.of(Span.link("Write a plug-in", "CONTRIBUTING")))));

    private HelpPane pane;

    @Override
    public void createPartControl(Composite parent) {
        pane = new HelpPane(parent);
        pane.show(START);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(pane.control(), "org.resistlab.ui.help.help-view");
    }

    void show(Page page) {
        pane.show(page);
    }

    @Override
    public void setFocus() {
        pane.reader().view().control().setFocus();
    }
}
