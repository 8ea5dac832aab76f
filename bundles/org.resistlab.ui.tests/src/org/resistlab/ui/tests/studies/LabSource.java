package org.resistlab.ui.tests.studies;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.resistlab.ui.studies.source.FileSource;
import org.resistlab.ui.studies.source.SourceFiles;

/** A source of files as a lab would write it, or, if it is declared with the word "throws", one that fails. */
public final class LabSource implements FileSource, IExecutableExtension {

    static List<Path> archive = List.of();

    private boolean broken;

    @Override
    public void setInitializationData(IConfigurationElement element, String attribute, Object data) {
        broken = "throws".equals(data);
    }

    @Override
    public void create(Composite page, SourceFiles files) {
        page.setLayout(new RowLayout());
        Button fetch = new Button(page, SWT.PUSH);
        fetch.setText("Fetch");
        if (broken) {
            throw new IllegalStateException("no archive here");
        }
        fetch.addListener(SWT.Selection, event -> {
            files.set(archive);
            files.setProblem("");
        });
        files.setProblem("Fetch the files.");
    }
}
