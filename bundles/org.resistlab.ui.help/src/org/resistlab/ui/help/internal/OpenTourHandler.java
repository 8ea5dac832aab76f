package org.resistlab.ui.help.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;

/** Opens a tour in its view, the first one where none is named. */
public final class OpenTourHandler extends AbstractHandler {

    static final String FIRST = "first-model";

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        String tour = event.getParameter("tour");
        try {
            if (PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage()
                    .showView(HelpIds.TOUR) instanceof TourView view) {
                view.show(tour == null ? FIRST : tour);
            }
        } catch (PartInitException e) {
            throw new ExecutionException("The tour cannot be shown.", e);
        }
        return null;
    }
}
