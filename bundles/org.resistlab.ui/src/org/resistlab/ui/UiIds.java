package org.resistlab.ui;

/** Ids by which bundles of the workbench meet without naming each other's classes. */
public final class UiIds {

    /** This bundle, and the node of its preferences. */
    public static final String BUNDLE = "org.resistlab.ui";

    /** The product that the workbench starts as. */
    public static final String PRODUCT = "org.resistlab.ui.product";

    /** The perspective with navigator, editors, properties, outline, progress, problems and log. */
    public static final String ANALYSIS_PERSPECTIVE = "org.resistlab.ui.perspective.analysis";

    /** The root of the project's preference pages: {@code category} of every page of ours. */
    public static final String PREFERENCES = "org.resistlab.ui.preferences";

    /** The category of views. */
    public static final String VIEW_CATEGORY = "org.resistlab.ui.views";

    /** The category of commands. */
    public static final String COMMAND_CATEGORY = "org.resistlab.ui.commands";

    /** The category of the wizards for new, import and export. */
    public static final String WIZARD_CATEGORY = "org.resistlab.ui.wizards";

    /** The light theme of the platform. */
    public static final String LIGHT_THEME = "org.eclipse.e4.ui.css.theme.e4_default";

    /** The dark theme of the platform. */
    public static final String DARK_THEME = "org.eclipse.e4.ui.css.theme.e4_dark";

    private UiIds() {
    }
}
