package org.resistlab.ui.figure;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Display;

/**
 * Paints for one window, beside the user interface thread: one image at a time, and of requests that come meanwhile the
 * last one only.
 */
final class FigureWorker {

    private static final ExecutorService THREADS = Executors
            .newCachedThreadPool(work -> Thread.ofPlatform().daemon().name("figure").unstarted(work));

    private final Display display;
    private final Consumer<PaintedFigure> ready;
    private PaintRequest next;
    private boolean busy;

    /** @param ready called in the user interface thread */
    FigureWorker(Display display, Consumer<PaintedFigure> ready) {
        this.display = display;
        this.ready = ready;
    }

    /** User interface thread only. */
    void paint(PaintRequest request) {
        next = request;
        if (!busy) {
            begin();
        }
    }

    private void begin() {
        PaintRequest request = next;
        next = null;
        busy = true;
        THREADS.execute(() -> {
            PaintedFigure painted = FigurePainter.paint(request);
            try {
                display.asyncExec(() -> done(painted));
            } catch (SWTException e) {
                // the window is gone, and with it all need for the image
                return;
            }
        });
    }

    private void done(PaintedFigure painted) {
        busy = false;
        if (next != null) {
            begin();
        }
        ready.accept(painted);
    }
}
