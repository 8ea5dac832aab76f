package org.resistlab.ui.internal;

import java.util.Map;

import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.ide.IDE;
import org.resistlab.ui.Icons;

/**
 * The images of projects and problems, which the platform's resource support expects the application to declare: those
 * that are not there are red squares.
 */
final class ProjectImages {

    private static final String PLATFORM = "org.eclipse.ui.ide";

    /** Names that the platform asks for, and its own files. */
    private static final Map<String, String> OF_PLATFORM = Map.ofEntries(
            Map.entry("IMG_ETOOL_PROBLEM_CATEGORY", "etool16/problem_category"),
            Map.entry("IMG_ETOOL_PROBLEMS_VIEW", "eview16/problems_view"),
            Map.entry("IMG_ETOOL_PROBLEMS_VIEW_ERROR", "eview16/problems_view_error"),
            Map.entry("IMG_ETOOL_PROBLEMS_VIEW_WARNING", "eview16/problems_view_warning"),
            Map.entry("IMG_ETOOL_PROBLEMS_VIEW_INFO", "eview16/problems_view_info"),
            Map.entry("IMG_OBJS_ERROR_PATH", "obj16/error_tsk"),
            Map.entry("IMG_OBJS_WARNING_PATH", "obj16/warn_tsk"),
            Map.entry("IMG_OBJS_INFO_PATH", "obj16/info_tsk"),
            Map.entry("IMG_OBJS_FIXABLE_ERROR", "obj16/quickfix_error_obj"),
            Map.entry("IMG_OBJS_FIXABLE_WARNING", "obj16/quickfix_warning_obj"),
            Map.entry("IMG_OBJS_FIXABLE_INFO", "obj16/quickfix_info_obj"),
            Map.entry("IMG_DLGBAN_QUICKFIX_DLG", "wizban/quick_fix"),
            Map.entry("IMG_DLGBAN_SAVEAS_DLG", "wizban/saveas_wiz"),
            Map.entry("IMG_WIZBAN_NEWFOLDER_WIZ", "wizban/newfolder_wiz"),
            Map.entry("IMG_WIZBAN_NEWFILE_WIZ", "wizban/newfile_wiz"));

    private ProjectImages() {
    }

    static void declare(IWorkbenchConfigurer configurer) {
        configurer.declareImage(IDE.SharedImages.IMG_OBJ_PROJECT, Icons.descriptor("study"), true);
        configurer.declareImage(IDE.SharedImages.IMG_OBJ_PROJECT_CLOSED, Icons.descriptor("study-closed"), true);
        configurer.declareImage(IDE.SharedImages.IMG_OPEN_MARKER, Icons.descriptor("go-to"), true);
        configurer.declareImage(IDE.SharedImages.IMG_OBJS_TASK_TSK, Icons.descriptor("task"), true);
        configurer.declareImage(IDE.SharedImages.IMG_OBJS_BKMRK_TSK, Icons.descriptor("bookmark"), true);
        OF_PLATFORM.forEach((name, file) -> ResourceLocator
                .imageDescriptorFromBundle(PLATFORM, "icons/full/" + file + ".svg")
                .ifPresent(image -> configurer.declareImage(name, image, true)));
    }
}
