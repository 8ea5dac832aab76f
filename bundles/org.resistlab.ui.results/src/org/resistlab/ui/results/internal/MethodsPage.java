package org.resistlab.ui.results.internal;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.resistlab.core.result.RunResult;
import org.resistlab.ui.AccessibleName;
import org.resistlab.ui.results.model.EndpointContents;
import org.resistlab.ui.results.model.Methods;
import org.resistlab.ui.results.model.TextSection;

/** How the run was made, to be read and copied. */
final class MethodsPage extends ExplorerPage {

    private static final int MARGIN = 14;

    private final StyledText text;
    private final Path folder;

    MethodsPage(Composite parent, Path folder) {
        super(parent);
        this.folder = folder;
        setLayout(new FillLayout());
        text = new StyledText(this, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        AccessibleName.set(text, "How it was done");
        text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
        text.setFont(JFaceResources.getTextFont());
        text.setLineSpacing(2);
    }

    @Override
    void show(RunResult run, EndpointContents contents) {
        List<TextSection> sections = Methods.of(run, folder);
        StringBuilder all = new StringBuilder();
        int[] places = new int[sections.size()];
        for (int k = 0; k < sections.size(); k++) {
            places[k] = all.length();
            all.append(sections.get(k).title()).append('\n').append(sections.get(k).text()).append("\n\n");
        }
        if (!text.getText().equals(all.toString())) {
            text.setText(all.toString());
            for (int k = 0; k < places.length; k++) {
                StyleRange heading = new StyleRange();
                heading.start = places[k];
                heading.length = sections.get(k).title().length();
                heading.fontStyle = SWT.BOLD;
                text.setStyleRange(heading);
            }
        }
    }
}
