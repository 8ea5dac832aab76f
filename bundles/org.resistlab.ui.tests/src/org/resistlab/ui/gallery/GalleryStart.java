package org.resistlab.ui.gallery;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;
import org.resistlab.ui.testing.Gui;

/**
 * Makes the gallery once the workbench is open, if the system property {@code resistlab.gallery} names a folder, and
 * leaves. {@code resistlab.gallery.only} lists the moments that are wanted, separated by commas. Without the property
 * it closes the welcome page: tests begin with the perspective.
 */
public final class GalleryStart implements IStartup {

    private static final Duration PATIENCE = Duration.ofMinutes(15);

    @Override
    public void earlyStartup() {
        String folder = System.getProperty("resistlab.gallery");
        if (folder != null) {
            Thread.ofPlatform().name("gallery").start(() -> make(Path.of(folder)));
        } else {
            Gui.run(Stage::closeWelcome);
        }
    }

    private static void make(Path folder) {
        Set<String> wanted = Arrays.stream(System.getProperty("resistlab.gallery.only", "").split(","))
                .filter(name -> !name.isBlank()).collect(Collectors.toSet());
        Gallery gallery = new Gallery(folder, wanted);
        Thread.ofPlatform().daemon().name("gallery's patience").start(() -> watch(gallery));
        int code = 1;
        try {
            List<String> failures = gallery.make();
            failures.forEach(GalleryStart::say);
            code = failures.isEmpty() ? 0 : 1;
        } catch (Exception | AssertionError e) {
            say(gallery.now() + ": " + e);
            e.printStackTrace();
        }
        System.out.println("gallery ends with " + code);
        Gui.run(() -> {
            Gui.page().closeAllEditors(false);
            PlatformUI.getWorkbench().close();
        });
    }

    private static void say(String failure) {
        System.out.println("not shown: " + failure);
    }

    /** A window that does not answer any more would keep the gallery for ever. */
    private static void watch(Gallery gallery) {
        String before = "";
        while (!gallery.now().equals(before)) {
            before = gallery.now();
            try {
                Thread.sleep(PATIENCE);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        say(before + ": the window does not answer");
        Runtime.getRuntime().halt(1);
    }
}
