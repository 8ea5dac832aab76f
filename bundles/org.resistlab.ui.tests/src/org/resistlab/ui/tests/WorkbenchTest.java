package org.resistlab.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;

import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.jface.preference.PreferenceManager;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.navigator.resources.ProjectExplorer;
import org.eclipse.ui.progress.IProgressConstants;
import org.junit.jupiter.api.Test;
import org.resistlab.ui.Themes;
import org.resistlab.ui.UiIds;
import org.resistlab.ui.UiWatchdog;
import org.resistlab.ui.testing.Gui;

/** The workbench as it opens for the first time. */
class WorkbenchTest {

    private static final Duration LIMIT = Duration.ofMillis(100);

    @Test
    void opensInTheAnalysisPerspective() {
        assertEquals(UiIds.ANALYSIS_PERSPECTIVE, Gui.in(() -> Gui.page().getPerspective().getId()));
        for (String view : List.of(ProjectExplorer.VIEW_ID, IPageLayout.ID_OUTLINE, IPageLayout.ID_PROP_SHEET,
                IProgressConstants.PROGRESS_VIEW_ID, IPageLayout.ID_PROBLEM_VIEW, "org.eclipse.pde.runtime.LogView")) {
            assertNotNull(Gui.in(() -> Gui.page().findViewReference(view)), view);
        }
    }

    @Test
    void switchesBetweenLightAndDark() {
        Shell shell = Gui.in(() -> PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell());
        Gui.run(() -> Themes.switchTo(false));
        Gui.settle();
        double light = brightness(Gui.picture(shell));
        Gui.run(() -> Themes.switchTo(true));
        Gui.settle();
        double dark = brightness(Gui.picture(shell));
        assertTrue(Gui.in(Themes::dark));
        Gui.run(() -> Themes.switchTo(false));
        Gui.settle();
        assertTrue(light > 0.8 && dark < 0.4, "brightness " + light + " and " + dark);
        assertFalse(Gui.in(Themes::dark));
    }

    @Test
    void everyPreferencePageOfOursOpensWithoutBlocking() {
        List<String> pages = Gui.in(() -> PlatformUI.getWorkbench().getPreferenceManager()
                .getElements(PreferenceManager.PRE_ORDER).stream()
                .map(node -> node.getId()).filter(id -> id.startsWith("org.resistlab.")).toList());
        assertTrue(pages.size() >= 3, pages.toString());
        List<UiWatchdog.Block> blocks = open(pages);
        for (int again = 0; again < 2 && !blocks.isEmpty(); again++) {
            blocks = open(pages); // other programs may have held up the first
        }
        assertEquals(List.of(), blocks);
    }

    /** Where the window was held up by pages of ours. */
    private static List<UiWatchdog.Block> open(List<String> pages) {
        try (UiWatchdog watchdog = UiWatchdog.start(Gui.display(), LIMIT)) {
            for (String page : pages) {
                PreferenceDialog dialog = Gui
                        .in(() -> PreferencesUtil.createPreferenceDialogOn(null, page, null, null));
                Gui.start(dialog::open);
                Gui.await("page " + page, () -> dialog.getShell() != null && dialog.getShell().isVisible()
                        && dialog.getSelectedPage() != null);
                Gui.run(dialog::close);
            }
            return watchdog.blocks().stream().filter(block -> block.in("org.resistlab.ui.internal")).toList();
        }
    }

    @Test
    void theWatchdogSeesABlockAndWhoseItIs() {
        try (UiWatchdog watchdog = UiWatchdog.start(Gui.display(), LIMIT)) {
            Gui.start(WorkbenchTest::block);
            Gui.settle();
            List<UiWatchdog.Block> blocks = watchdog.blocks();
            assertEquals(1, blocks.size(), blocks.toString());
            assertTrue(blocks.getFirst().length().toMillis() >= 150, blocks.toString());
            assertTrue(blocks.getFirst().in("org.resistlab.ui.tests"), blocks.toString());
        }
    }

    private static void block() {
        try {
            Thread.sleep(150);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Mean of all colour values, 0 to 1. */
    private static double brightness(ImageData picture) {
        int[] line = new int[picture.width];
        double sum = 0;
        for (int y = 0; y < picture.height; y++) {
            picture.getPixels(0, y, picture.width, line, 0);
            sum += Arrays.stream(line).mapToObj(picture.palette::getRGB)
                    .mapToInt(color -> color.red + color.green + color.blue).sum();
        }
        return sum / (3 * 255.0 * picture.width * picture.height);
    }
}
