package org.resistlab.ui;

import java.net.URL;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Image;
import org.osgi.framework.Bundle;

/**
 * Pictures by name from a bundle's folder {@code icons}, all SVG, which the platform draws at the scale of each
 * monitor. A name without a bundle is of this bundle, such as {@code "study"}.
 */
public final class Icons {

    private Icons() {
    }

    /**
     * An icon of this bundle.
     *
     * @param name file name without folder and ending
     * @throws IllegalArgumentException if there is none
     */
    public static ImageDescriptor descriptor(String name) {
        return descriptor(UiIds.BUNDLE, name);
    }

    /**
     * An icon of any bundle.
     *
     * @param bundle symbolic name of the bundle that holds {@code icons/NAME.svg}
     * @param name file name without folder and ending
     * @throws IllegalArgumentException if there is none
     */
    public static ImageDescriptor descriptor(String bundle, String name) {
        Bundle owner = Platform.getBundle(bundle);
        URL file = owner == null ? null : FileLocator.find(owner, IPath.forPosix("icons/" + name + ".svg"));
        if (file == null) {
            throw new IllegalArgumentException("There is no icon " + name + " in " + bundle + ".");
        }
        return ImageDescriptor.createFromURL(file);
    }

    /** An icon of any bundle four times as large, for the head of a wizard. */
    public static ImageDescriptor banner(String bundle, String name) {
        ImageDescriptor icon = descriptor(bundle, name);
        return ImageDescriptor.createFromImageDataProvider(zoom -> icon.getImageData(4 * zoom));
    }

    /** An icon of this bundle as a shared image, which nobody disposes of. UI thread only. */
    public static Image image(String name) {
        return image(UiIds.BUNDLE, name);
    }

    /** An icon of any bundle as a shared image, which nobody disposes of. UI thread only. */
    public static Image image(String bundle, String name) {
        ImageRegistry registry = JFaceResources.getImageRegistry();
        String key = bundle + "/" + name;
        if (registry.getDescriptor(key) == null) {
            registry.put(key, descriptor(bundle, name));
        }
        return registry.get(key);
    }
}
