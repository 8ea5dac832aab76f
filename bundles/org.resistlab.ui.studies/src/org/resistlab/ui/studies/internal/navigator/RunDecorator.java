package org.resistlab.ui.studies.internal.navigator;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.viewers.BaseLabelProvider;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.jface.viewers.ILightweightLabelDecorator;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.resistlab.ui.Icons;
import org.resistlab.ui.studies.model.RunNode;
import org.resistlab.ui.studies.model.RunState;

/** Marks a run by its state; the label says it in words too. */
public final class RunDecorator extends BaseLabelProvider implements ILightweightLabelDecorator {

    private static final String BUNDLE = "org.resistlab.ui.studies";

    @Override
    public void decorate(Object element, IDecoration decoration) {
        if (element instanceof RunNode run) {
            ImageDescriptor overlay = overlay(run.status().state());
            if (overlay != null) {
                decoration.addOverlay(overlay, IDecoration.BOTTOM_RIGHT);
            }
        }
    }

    private static ImageDescriptor overlay(RunState state) {
        ISharedImages images = PlatformUI.getWorkbench().getSharedImages();
        return switch (state) {
            case RUNNING -> Icons.descriptor(BUNDLE, "overlay-running");
            case FAILED, UNREADABLE -> images.getImageDescriptor(ISharedImages.IMG_DEC_FIELD_ERROR);
            case PARTIAL, INTERRUPTED -> images.getImageDescriptor(ISharedImages.IMG_DEC_FIELD_WARNING);
            case CANCELLED -> Icons.descriptor(BUNDLE, "overlay-cancelled");
            case DONE -> null;
        };
    }
}
