package org.resistlab.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.jface.preference.PreferenceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.navigator.resources.ProjectExplorer;
import org.eclipse.ui.progress.IProgressConstants;
import org.junit.jupiter.api.Test;
import org.resistlab.numerics.statistics.Descriptive;
import org.resistlab.ui.Themes;
import org.resistlab.ui.UiIds;
import org.resistlab.ui.testing.Gui;
import org.resistlab.ui.testing.UiWatchdog;

/** The workbench as it opens for the first time. */
class WorkbenchTest {

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

    /** The table of runs and their log, which are not shown until there is one. */
    @Test
    void whatIsHiddenHasTheThemeToo() throws Exception {
        Gui.run(() -> {
            try {
                Gui.page().showView("org.resistlab.ui.runs.view");
            } catch (PartInitException e) {
                throw new IllegalStateException(e);
            }
        });
        Table runs = Gui.find(Gui.window().getShell(), Table.class,
                table -> table.getColumnCount() > 0 && table.getColumn(0).getText().equals("Run"));
        Text log = Gui.find(Gui.in(() -> runs.getParent().getParent().getParent()), Text.class,
                text -> (text.getStyle() & SWT.MULTI) != 0);
        for (boolean dark : new boolean[] {true, false}) {
            Gui.run(() -> Themes.switchTo(dark));
            Thread.sleep(600); // the toolkit is late, and whatever is styled must be by then
            RGB ground = Gui.in(() -> runs.getBackground().getRGB());
            assertEquals(dark, ground.red + ground.green + ground.blue < 300, "background " + ground);
            RGB ink = Gui.in(() -> log.getForeground().getRGB());
            assertEquals(dark, ink.red + ink.green + ink.blue > 300, "text " + ink);
        }
    }

    @Test
    void everyPreferencePageOfOursOpensWithoutBlocking() {
        List<String> pages = Gui.in(() -> PlatformUI.getWorkbench().getPreferenceManager()
                .getElements(PreferenceManager.PRE_ORDER).stream()
                .map(node -> node.getId()).filter(id -> id.startsWith("org.resistlab.")).toList());
        assertTrue(pages.size() >= 3, pages.toString());
        try (UiWatchdog watchdog = UiWatchdog.start()) {
            for (String page : pages) {
                PreferenceDialog dialog = Gui
                        .in(() -> PreferencesUtil.createPreferenceDialogOn(null, page, null, null));
                Gui.start(dialog::open);
                Gui.await("page " + page, () -> dialog.getShell() != null && dialog.getShell().isVisible()
                        && dialog.getSelectedPage() != null);
                Gui.run(dialog::close);
            }
            assertEquals(List.of(), watchdog.ours());
        }
    }

    @Test
    void theWatchdogSeesABlockAndWhoseItIs() {
        double[] values = new Random(1).doubles(8_000_000).toArray();
        try (UiWatchdog watchdog = UiWatchdog.start()) {
            Gui.start(WorkbenchTest::block);
            Gui.settle();
            List<UiWatchdog.Block> blocks = watchdog.blocks();
            assertEquals(1, blocks.size(), blocks.toString());
            assertTrue(blocks.getFirst().length().toMillis() >= 150, blocks.toString());
            assertEquals(List.of(), watchdog.ours());
            Gui.start(() -> Descriptive.median(values));
            Gui.settle();
            assertEquals(1, watchdog.ours().size(), watchdog.blocks().toString());
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
