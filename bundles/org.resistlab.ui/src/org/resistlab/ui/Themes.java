package org.resistlab.ui;

import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
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

    private static IThemeEngine engine() {
        return PlatformUI.getWorkbench().getService(IThemeEngine.class);
    }
}
