package org.resistlab.ui;

import java.util.Arrays;

import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/** The light and the dark theme. User interface thread only. */
@SuppressWarnings("restriction")
public final class Themes {

    private Themes() {
    }

    /** Whether the dark theme is on. */
    public static boolean dark() {
        ITheme theme = engine().getActiveTheme();
        return theme != null && theme.getId().startsWith(UiIds.DARK_THEME);
    }

    /** Switches to a theme, at once and for the next start. */
    public static void switchTo(boolean dark) {
        engine().setTheme(dark ? UiIds.DARK_THEME : UiIds.LIGHT_THEME, true);
    }

    /**
     * From now on, whoever changes the theme: all windows are styled again once the toolkit has its colours, some
     * tenths of a second later. What has no colour of its own in a theme has taken the toolkit's old one until then.
     */
    public static void follow() {
        Display display = PlatformUI.getWorkbench().getDisplay();
        display.addListener(SWT.Settings, event -> display.asyncExec(() -> Arrays.stream(display.getShells())
                .forEach(shell -> engine().applyStyles(shell, true))));
    }

    private static IThemeEngine engine() {
        return PlatformUI.getWorkbench().getService(IThemeEngine.class);
    }
}
