package org.resistlab.ui.help.internal;

import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.resistlab.ui.Icons;

/** The one manual; opened again, it shows the page where it was left. */
final class ManualInput extends PlatformObject implements IEditorInput {

    @Override
    public boolean exists() {
        return false;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return Icons.descriptor(HelpIds.BUNDLE, "manual");
    }

    @Override
    public String getName() {
        return "Manual";
    }

    @Override
    public IPersistableElement getPersistable() {
        return null;
    }

    @Override
    public String getToolTipText() {
        return "The manual of ResistLab and of all that is installed";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ManualInput;
    }

    @Override
    public int hashCode() {
        return ManualInput.class.hashCode();
    }
}
