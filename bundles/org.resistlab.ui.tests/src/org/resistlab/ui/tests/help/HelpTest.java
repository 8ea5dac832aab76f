package org.resistlab.ui.tests.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.help.IWorkbenchHelpSystem;
import org.eclipse.ui.intro.IIntroManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.resistlab.ui.testing.Gui;
import org.resistlab.ui.testing.UiWatchdog;

/** Help as a user reads it: in widgets alone, whatever browser the machine has or lacks. */
class HelpTest {

    private static IWorkbenchHelpSystem help() {
        return PlatformUI.getWorkbench().getHelpSystem();
    }

    private static StyledText page(Shell shell, String beginning) {
        Gui.await("a page that begins " + beginning, () -> texts(shell, beginning).isPresent());
        return Gui.in(() -> texts(shell, beginning).orElseThrow());
    }

    private static Optional<StyledText> texts(Shell shell, String beginning) {
        try {
            return Optional.of(Gui.find(shell, StyledText.class,
                    text -> text.isVisible() && text.getText().startsWith(beginning)));
        } catch (AssertionError e) {
            return Optional.empty();
        }
    }

    private static Shell window() {
        return Gui.in(() -> Gui.window().getShell());
    }

    @AfterEach
    void closeAll() {
        Gui.run(() -> {
            IIntroManager welcome = PlatformUI.getWorkbench().getIntroManager();
            welcome.closeIntro(welcome.getIntro());
            Gui.page().closeAllEditors(false);
            Gui.page().resetPerspective();
        });
    }

    @Test
    void theManualShowsDocumentsAndAPageForWhatIsInstalledWithoutBlocking() {
        try (UiWatchdog watchdog = UiWatchdog.start()) {
            Gui.run(() -> help().displayHelpResource("study-file"));
            page(window(), "The study file");
            Gui.run(() -> help().displayHelpResource("analysis-file#validate"));
            StyledText text = page(window(), "The analysis file");
            Gui.await("the section", () -> text.getTopIndex() > 20);
            Gui.run(() -> help().displayHelpResource("reference/steps/impute"));
            assertTrue(Gui.in(() -> page(window(), "Impute").getText()).contains("strategy"));
            assertEquals(List.of(), watchdog.ours());
        }
    }

    @Test
    void aSearchLeadsByTheKeyboardToItsPage() {
        Gui.run(() -> help().search("median most-frequent knn"));
        StyledText found = page(window(), "Found for");
        Gui.run(() -> {
            found.setFocus();
            found.setCaretOffset(0);
            found.traverse(SWT.TRAVERSE_TAB_NEXT);
        });
        StyleRange link = Gui.in(() -> found.getStyleRangeAtOffset(found.getSelection().x));
        assertTrue(link.data instanceof String && Gui.in(() -> found.getSelectionCount()) > 0, "no link is selected");
        Gui.run(() -> found.notifyListeners(SWT.KeyDown, enter()));
        Gui.await("another page", () -> !found.getText().startsWith("Found for"));
    }

    private static Event enter() {
        Event event = new Event();
        event.character = SWT.CR;
        event.keyCode = SWT.CR;
        return event;
    }

    @Test
    void contextHelpOpensBesideAPartAndAtTheSideOfADialog() {
        Gui.run(() -> help().displayHelp("org.resistlab.ui.help.runs-view"));
        page(window(), "Runs");

        PreferenceDialog dialog = Gui.in(() -> PreferencesUtil.createPreferenceDialogOn(null,
                "org.resistlab.ui.preferences", null, null));
        Gui.start(dialog::open);
        Gui.await("the dialog", () -> dialog.getShell() != null && dialog.getShell().isVisible());
        Gui.run(() -> dialog.getShell().forceActive());
        Gui.await("the active dialog", () -> Gui.display().getActiveShell() == dialog.getShell());
        Gui.run(() -> help().displayHelp("org.resistlab.ui.help.ui-preferences"));
        assertTrue(Gui.in(() -> dialog.getTray() != null), "no tray");
        page(Gui.in(dialog::getShell), "Preferences of ResistLab");
        Gui.run(dialog::close);
    }

    @Test
    void theWelcomePageHasTheExampleStudyOneClickAway() {
        Gui.run(() -> PlatformUI.getWorkbench().getIntroManager().showIntro(Gui.window(), false));
        Button open = Gui.find(window(), Button.class, button -> button.getText().contains("example study"));
        assertTrue(Gui.in(open::isVisible));
        Gui.run(() -> help().displayHelp());
        Gui.await("the manual instead of the welcome page",
                () -> PlatformUI.getWorkbench().getIntroManager().getIntro() == null);
        Text search = Gui.find(window(), Text.class, text -> text.getMessage().equals("Search the manual"));
        assertTrue(Gui.in(search::isVisible));
    }

    @Test
    void aTourMarksWhatItHasDone() {
        Gui.command("org.resistlab.ui.help.open-tour");
        StyledText tour = page(window(), "Your first model");
        int step = Gui.in(() -> tour.getText().indexOf("5. Run it"));
        assertTrue(step > 0, Gui.in(tour::getText));
        int link = Gui.in(() -> tour.getText().indexOf("Do it", step));
        Gui.run(() -> {
            tour.setCaretOffset(link + 1);
            tour.notifyListeners(SWT.KeyDown, enter());
        });
        Gui.await("the view of runs", () -> Gui.page().findView("org.resistlab.ui.runs.view") != null);
        Gui.await("the mark", () -> tour.getText().contains("✓ 5. Run it"));
    }
}
