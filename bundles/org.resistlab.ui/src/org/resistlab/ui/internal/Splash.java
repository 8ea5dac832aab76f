package org.resistlab.ui.internal;

import java.net.URL;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.resistlab.ui.UiIds;

/** The picture while the workbench starts. Everything in the user interface thread. */
final class Splash {

    private final Shell shell;

    private Splash(Shell shell) {
        this.shell = shell;
    }

    /** Shows the picture; nothing where it cannot be had. */
    static Splash open(Display display) {
        URL file = FileLocator.find(Platform.getBundle(UiIds.BUNDLE), IPath.forPosix("splash.svg"));
        if (file == null) {
            return new Splash(null);
        }
        Image image = ImageDescriptor.createFromURL(file).createImage(display);
        Rectangle size = image.getBounds();
        Rectangle screen = display.getPrimaryMonitor().getClientArea();
        Shell shell = new Shell(display, SWT.NO_TRIM | SWT.NO_FOCUS | SWT.ON_TOP);
        shell.setBounds(screen.x + (screen.width - size.width) / 2, screen.y + (screen.height - size.height) / 2,
                size.width, size.height);
        Canvas canvas = new Canvas(shell, SWT.NO_FOCUS | SWT.DOUBLE_BUFFERED);
        canvas.setBounds(0, 0, size.width, size.height);
        canvas.addPaintListener(event -> event.gc.drawImage(image, 0, 0));
        canvas.addDisposeListener(event -> image.dispose());
        shell.setVisible(true);
        Splash splash = new Splash(shell);
        splash.step();
        return splash;
    }

    /** Lets the picture be painted. */
    void step() {
        if (shell != null && !shell.isDisposed()) {
            shell.update();
            Display display = shell.getDisplay();
            while (display.readAndDispatch()) {
                Thread.onSpinWait();
            }
        }
    }

    void close() {
        if (shell != null && !shell.isDisposed()) {
            shell.dispose();
        }
    }
}
