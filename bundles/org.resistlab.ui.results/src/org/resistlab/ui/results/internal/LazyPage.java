package org.resistlab.ui.results.internal;

import java.util.Optional;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.resistlab.core.result.RunResult;
import org.resistlab.ui.results.model.EndpointContents;

/** A page that is made and filled when it comes into view. */
final class LazyPage extends Composite {

    private final Function<Composite, ExplorerPage> maker;
    private ExplorerPage page;
    private EndpointContents shown;

    LazyPage(Composite parent, Function<Composite, ExplorerPage> maker) {
        super(parent, SWT.NONE);
        this.maker = maker;
        setLayout(new FillLayout());
    }

    /** The page, once it is made. */
    <T extends ExplorerPage> Optional<T> page(Class<T> type) {
        return Optional.ofNullable(page).map(type::cast);
    }

    /** Shows an endpoint, unless it is shown already. */
    void show(RunResult run, EndpointContents contents) {
        if (page == null) {
            page = maker.apply(this);
            layout();
        }
        if (shown != contents) {
            shown = contents;
            page.show(run, contents);
        }
    }
}
