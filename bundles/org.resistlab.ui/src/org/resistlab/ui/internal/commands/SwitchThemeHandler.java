package org.resistlab.ui.internal.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.resistlab.ui.Themes;

/** Switches between the light and the dark theme, at once and for the next start. */
public final class SwitchThemeHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        Themes.switchTo(!Themes.dark());
        return null;
    }
}
