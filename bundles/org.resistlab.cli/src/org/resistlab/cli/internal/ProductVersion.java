package org.resistlab.cli.internal;

import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

import picocli.CommandLine.IVersionProvider;

/** The version of the installed product. */
final class ProductVersion implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"ResistLab " + version(), "Java " + Runtime.version()};
    }

    static String version() {
        Bundle bundle = FrameworkUtil.getBundle(ProductVersion.class);
        return bundle == null ? "development" : bundle.getVersion().toString();
    }
}
