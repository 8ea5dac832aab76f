package org.resistlab.ui.gallery;

import java.nio.file.Path;
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
        int code = 1;
        try {
            List<String> failures = new Gallery(folder, wanted).make();
            failures.forEach(failure -> System.err.println("not shown: " + failure));
            code = failures.isEmpty() ? 0 : 1;
        } catch (Exception | AssertionError e) {
            e.printStackTrace();
        }
        System.out.println("gallery ends with " + code);
        Gui.run(() -> {
            Gui.page().closeAllEditors(false);
            PlatformUI.getWorkbench().close();
        });
    }
}
