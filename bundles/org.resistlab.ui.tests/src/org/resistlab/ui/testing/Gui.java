package org.resistlab.ui.testing;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;

/**
 * The workbench as a test sees it. A test runs beside the user interface thread: all methods go there by themselves and
 * come back when that is done, and dialogs can be waited for and answered.
 */
public final class Gui {

    /** Keys that have a character, but are posted by their code. */
    private static final Set<Integer> CONTROL_KEYS = Set.of((int) SWT.CR, (int) SWT.DEL, (int) SWT.ESC, (int) SWT.TAB,
            (int) SWT.BS);

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private Gui() {
    }

    /** The display of the workbench. */
    public static Display display() {
        return PlatformUI.getWorkbench().getDisplay();
    }

    /** Does something in the user interface thread and gives what it makes; what it throws is thrown here. */
    public static <T> T in(Callable<T> work) {
        AtomicReference<T> made = new AtomicReference<>();
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        display().syncExec(() -> {
            try {
                made.set(work.call());
            } catch (Throwable e) {
                thrown.set(e);
            }
        });
        if (thrown.get() instanceof Error error) {
            throw error;
        }
        if (thrown.get() != null) {
            throw new AssertionError(thrown.get());
        }
        return made.get();
    }

    /** Does something in the user interface thread; what it throws is thrown here. */
    public static void run(Runnable work) {
        in(() -> {
            work.run();
            return null;
        });
    }

    /** Starts something in the user interface thread and does not wait, for what opens a dialog. */
    public static void start(Runnable work) {
        display().asyncExec(work);
    }

    /** The only window. */
    public static IWorkbenchWindow window() {
        return in(() -> PlatformUI.getWorkbench().getWorkbenchWindows()[0]);
    }

    /** The page of the only window. */
    public static IWorkbenchPage page() {
        return in(() -> PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage());
    }

    /** Starts a command and does not wait for its end: it may open a dialog. */
    public static void command(String id) {
        IHandlerService handlers = window().getService(IHandlerService.class);
        start(() -> {
            try {
                handlers.executeCommand(id, null);
            } catch (Exception e) {
                throw new IllegalStateException("command " + id, e);
            }
        });
    }

    /** Runs a command that opens no dialog. */
    public static void command(String id, Map<String, String> parameters) {
        run(() -> {
            ICommandService commands = window().getService(ICommandService.class);
            try {
                window().getService(IHandlerService.class).executeCommand(
                        ParameterizedCommand.generateCommand(commands.getCommand(id), parameters), null);
            } catch (CommandException e) {
                throw new IllegalStateException("command " + id, e);
            }
        });
    }

    /** Waits until this is true, asked in the user interface thread; fails after ten seconds. */
    public static void await(String what, Callable<Boolean> condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!in(condition)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("waited in vain for " + what);
            }
            pause();
        }
    }

    /** Waits until the user interface thread has nothing to do. */
    public static void settle() {
        for (int i = 0; i < 3; i++) {
            run(() -> {
                // after all that was waiting
            });
            pause();
        }
    }

    /** Waits for a shell whose title holds this text. */
    public static Shell shell(String title) {
        await("a shell " + title, () -> findShell(title).isPresent());
        return in(() -> findShell(title).orElseThrow());
    }

    /**
     * The first widget of this type below, at any depth, for which this holds; fails if there is none. Waits for it,
     * but not in the user interface thread.
     */
    public static <W extends Control> W find(Composite parent, Class<W> type, Predicate<? super W> which) {
        if (Display.getCurrent() == null) {
            await("a " + type.getSimpleName(), () -> search(parent, type, which).isPresent());
        }
        return in(() -> search(parent, type, which)
                .orElseThrow(() -> new AssertionError("no such " + type.getSimpleName())));
    }

    /** Presses the left button of the mouse in the middle of a control. */
    public static void click(Control control) {
        Point place = in(() -> {
            Rectangle area = control.getBounds();
            return control.getParent() == null ? control.toDisplay(area.width / 2, area.height / 2)
                    : control.getParent().toDisplay(area.x + area.width / 2, area.y + area.height / 2);
        });
        post(SWT.MouseMove, event -> {
            event.x = place.x;
            event.y = place.y;
        });
        post(SWT.MouseDown, event -> event.button = 1);
        post(SWT.MouseUp, event -> event.button = 1);
        settle();
    }

    /** Types a text. */
    public static void type(String text) {
        for (char letter : text.toCharArray()) {
            post(SWT.KeyDown, event -> event.character = letter);
            post(SWT.KeyUp, event -> event.character = letter);
        }
        settle();
    }

    /** Presses a key such as {@link SWT#F1} or {@link SWT#ARROW_DOWN}, with modifiers such as {@link SWT#CTRL}. */
    public static void key(int key, int... modifiers) {
        for (int modifier : modifiers) {
            post(SWT.KeyDown, event -> event.keyCode = modifier);
        }
        boolean letter = (key & SWT.KEYCODE_BIT) == 0 && !CONTROL_KEYS.contains(key);
        if (CONTROL_KEYS.contains(key)) {
            letTimeGoOn();
        }
        for (int kind : new int[] {SWT.KeyDown, SWT.KeyUp}) {
            post(kind, event -> {
                event.keyCode = letter ? 0 : key;
                event.character = letter ? (char) key : 0;
            });
        }
        for (int i = modifiers.length - 1; i >= 0; i--) {
            int modifier = modifiers[i];
            post(SWT.KeyUp, event -> event.keyCode = modifier);
        }
        settle();
    }

    /**
     * A key that is posted has the time of the last event of the screen, and the platform takes two of Delete, Escape
     * or Enter at one time for one. The pointer moves, by a point, and with it the time.
     */
    private static void letTimeGoOn() {
        run(() -> {
            Point place = display().getCursorLocation();
            display().setCursorLocation(place.x ^ 1, place.y);
        });
        pause();
    }

    /** What a control shows on the screen. */
    public static ImageData picture(Control control) {
        return in(() -> {
            control.update();
            Rectangle area = control instanceof Shell shell ? shell.getClientArea() : control.getBounds();
            Image image = new Image(control.getDisplay(), area.width, area.height);
            GC gc = new GC(control);
            try {
                gc.copyArea(image, 0, 0);
                return image.getImageData();
            } finally {
                gc.dispose();
                image.dispose();
            }
        });
    }

    private static void post(int type, Consumer<Event> filled) {
        run(() -> {
            Event event = new Event();
            event.type = type;
            filled.accept(event);
            if (!display().post(event)) {
                throw new AssertionError("the display takes no events");
            }
        });
        pause();
    }

    private static Optional<Shell> findShell(String title) {
        return Arrays.stream(display().getShells())
                .filter(shell -> shell.isVisible() && shell.getText().contains(title)).findFirst();
    }

    private static <W extends Control> Optional<W> search(Composite parent, Class<W> type, Predicate<? super W> which) {
        Deque<Control> open = new ArrayDeque<>(Arrays.asList(parent.getChildren()));
        while (!open.isEmpty()) {
            Control control = open.pop();
            if (type.isInstance(control) && which.test(type.cast(control))) {
                return Optional.of(type.cast(control));
            }
            if (control instanceof Composite composite) {
                Arrays.asList(composite.getChildren()).forEach(open::push);
            }
        }
        return Optional.empty();
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
