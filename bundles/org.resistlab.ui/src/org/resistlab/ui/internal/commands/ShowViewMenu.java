package org.resistlab.ui.internal.commands;

import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.actions.ContributionItemFactory;

/** The views that the perspective offers, and all others. */
public final class ShowViewMenu extends CompoundContributionItem {

    @Override
    protected IContributionItem[] getContributionItems() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        return window == null ? new IContributionItem[0]
                : new IContributionItem[] {ContributionItemFactory.VIEWS_SHORTLIST.create(window)};
    }
}
