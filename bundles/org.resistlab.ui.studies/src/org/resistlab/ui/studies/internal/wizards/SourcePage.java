package org.resistlab.ui.studies.internal.wizards;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.resistlab.ui.studies.source.FileSource;
import org.resistlab.ui.studies.source.SourceFiles;

/** The page of a plug-in that brings files. */
final class SourcePage extends DraftPage implements SourceFiles {

    private static final String SOURCES = "org.resistlab.ui.studies.sources";

    private final IConfigurationElement source;
    private List<Path> files = List.of();
    private String problem = "";

    private SourcePage(IConfigurationElement source) {
        super("source " + source.getAttribute("id"), text(source, "name"), text(source, "description"),
                Objects.requireNonNullElse(source.getAttribute("helpContextId"),
                        "org.resistlab.ui.help.studies-source"));
        this.source = source;
    }

    /** A page for each source that is installed, in the order of their ids. */
    static List<SourcePage> all() {
        return Arrays.stream(Platform.getExtensionRegistry().getConfigurationElementsFor(SOURCES))
                .sorted((a, b) -> text(a, "id").compareTo(text(b, "id"))).map(SourcePage::new).toList();
    }

    private static String text(IConfigurationElement source, String attribute) {
        return Objects.requireNonNullElse(source.getAttribute(attribute), "");
    }

    /** What the source has brought. */
    List<Path> files() {
        return files;
    }

    @Override
    void fill(Composite page) {
        try {
            ((FileSource) source.createExecutableExtension("class")).create(page, this);
        } catch (Exception | LinkageError | StackOverflowError | AssertionError e) {
            String plugin = source.getContributor().getName();
            ILog.get().error("The page " + getName() + " of the plug-in " + plugin + " cannot be shown", e);
            for (Control child : page.getChildren()) {
                child.dispose();
            }
            files = List.of();
            problem = "";
            GridLayoutFactory.fillDefaults().margins(10, 10).applyTo(page);
            hint(page, "The plug-in " + plugin + " cannot show this page: " + e
                    + ". Go on without it; the log (Window > Show view) has what its author needs.", 1);
        }
    }

    @Override
    public void set(List<Path> found) {
        files = List.copyOf(found);
        validate();
    }

    @Override
    public void setProblem(String reason) {
        problem = reason;
        validate();
    }

    @Override
    void refresh() {
        // the plug-in's controls keep what they show
    }

    @Override
    Optional<String> error() {
        return problem.isEmpty() ? Optional.empty() : Optional.of(problem);
    }
}
