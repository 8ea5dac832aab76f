package org.resistlab.ui.internal;

import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.ide.IDE;
import org.resistlab.ui.Icons;

/** The images of projects, which the platform's resource support expects the application to declare. */
final class ProjectImages {

    private ProjectImages() {
    }

    static void declare(IWorkbenchConfigurer configurer) {
        configurer.declareImage(IDE.SharedImages.IMG_OBJ_PROJECT, Icons.descriptor("study"), true);
        configurer.declareImage(IDE.SharedImages.IMG_OBJ_PROJECT_CLOSED, Icons.descriptor("study-closed"), true);
        configurer.declareImage(IDE.SharedImages.IMG_OPEN_MARKER, Icons.descriptor("go-to"), true);
        configurer.declareImage(IDE.SharedImages.IMG_OBJS_TASK_TSK, Icons.descriptor("task"), true);
        configurer.declareImage(IDE.SharedImages.IMG_OBJS_BKMRK_TSK, Icons.descriptor("bookmark"), true);
    }
}
