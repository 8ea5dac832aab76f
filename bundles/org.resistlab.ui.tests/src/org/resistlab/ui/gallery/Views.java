package org.resistlab.ui.gallery;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.views.IViewDescriptor;
import org.resistlab.ui.testing.Gui;

/** The views that a bundle of the workbench adds. */
final class Views {

    private Views() {
    }

    /** A moment for each view whose id begins so, beside the editor that fills it. */
    static List<Moment> of(String prefix, Callable<IEditorPart> opener) {
        return of("view-", prefix, opener);
    }

    /** Likewise, the moments' names beginning with a word. */
    static List<Moment> of(String word, String prefix, Callable<IEditorPart> opener) {
        List<Moment> moments = new ArrayList<>();
        List<IViewDescriptor> views = Gui.in(() -> Arrays.stream(PlatformUI.getWorkbench().getViewRegistry().getViews())
                .filter(view -> view.getId().startsWith(prefix)).toList());
        for (IViewDescriptor view : views) {
            moments.add(new Moment(word + Pages.word(view.getLabel()), "View: " + view.getLabel(), stage -> {
                opener.call();
                Stage.view(view.getId());
                Stage.rest();
                return Stage.window();
            }));
        }
        return moments;
    }
}
