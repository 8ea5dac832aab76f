package org.resistlab.ui.help.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Widget;
import org.osgi.framework.FrameworkUtil;
import org.resistlab.core.contribution.Contributions;
import org.resistlab.ui.help.model.Manual;

/** The manual of this installation, made in the background when it is first asked for. */
final class InstalledManual {

    private static CompletableFuture<Manual> manual;

    private InstalledManual() {
    }

    static synchronized CompletableFuture<Manual> get() {
        if (manual == null) {
            manual = CompletableFuture
                    .supplyAsync(() -> Manual.of(InstalledManual::document, Contributions.installed()));
        }
        return manual;
    }

    /** Calls in the user interface thread, unless the widget is gone by then. */
    static void whenRead(Widget widget, Consumer<Manual> action) {
        Display display = widget.getDisplay();
        get().whenComplete((read, problem) -> {
            if (problem != null) {
                ILog.of(InstalledManual.class).error("The manual cannot be read.", problem);
            } else if (!display.isDisposed()) {
                display.asyncExec(() -> {
                    if (!widget.isDisposed()) {
                        action.accept(read);
                    }
                });
            }
        });
    }

    private static InputStream document(String name) {
        URL file = FrameworkUtil.getBundle(InstalledManual.class).getEntry("manual/" + name);
        try {
            return file == null ? null : file.openStream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
