package org.resistlab.ui.tests.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.resistlab.ui.testing.Gui;
import org.resistlab.ui.testing.UiWatchdog;

/**
 * Steps that follow each other. A failure says in which one, and a picture of the screen is kept in target. In no step
 * may our own code hold up the window.
 */
final class Story {

    /** What a step does. */
    @FunctionalInterface
    interface Work {

        void run() throws Exception;
    }

    private final String name;
    private int number;

    Story(String name) {
        this.name = name;
    }

    /** Does one step. */
    void step(String what, Work work) {
        number++;
        try (UiWatchdog watchdog = UiWatchdog.start()) {
            work.run();
            assertEquals(List.of(), watchdog.ours());
        } catch (Exception | AssertionError e) {
            throw new AssertionError("step " + number + ", " + what + ": " + e.getMessage() + " (" + picture() + ")",
                    e);
        }
    }

    private String picture() {
        Path file = Path.of("target", name + "-" + number + ".png").toAbsolutePath();
        try {
            Files.createDirectories(file.getParent());
            ImageLoader loader = new ImageLoader();
            loader.data = new ImageData[] {Gui.in(Story::screen)};
            loader.save(file.toString(), SWT.IMAGE_PNG);
            return "see " + file;
        } catch (IOException | RuntimeException | AssertionError e) {
            return "no picture: " + e.getMessage();
        }
    }

    private static ImageData screen() {
        Rectangle area = Gui.display().getBounds();
        Image image = new Image(Gui.display(), area.width, area.height);
        GC gc = new GC(Gui.display());
        try {
            gc.copyArea(image, 0, 0);
            return image.getImageData();
        } finally {
            gc.dispose();
            image.dispose();
        }
    }

    /**
     * Waits for what takes longer than a look; asked in the user interface thread.
     *
     * @param seen what is there in its place, for the failure
     */
    static void until(String what, Duration patience, Callable<Boolean> condition, Supplier<String> seen)
            throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        while (!Gui.in(condition)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("waited in vain for " + what + ", there is: " + seen.get());
            }
            Thread.sleep(25);
        }
    }
}
