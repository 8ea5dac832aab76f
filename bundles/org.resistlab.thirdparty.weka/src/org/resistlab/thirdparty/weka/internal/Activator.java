package org.resistlab.thirdparty.weka.internal;

import java.io.File;
import java.io.IOException;
import java.net.URL;

import org.eclipse.core.runtime.FileLocator;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/**
 * Shuts Weka in before its first class is loaded. Left alone, Weka makes a folder in the user's home, reads properties
 * from it that change what algorithms do, asks a server for packages and looks for native linear algebra. Here its home
 * is an empty folder of this bundle, and its linear algebra is the pure Java one, so that results depend on nothing
 * outside the product.
 */
public final class Activator implements BundleActivator {

    @Override
    public void start(BundleContext context) throws IOException {
        System.setProperty("WEKA_HOME", emptyHome(context).toString());
        System.setProperty("weka.packageManager.offline", "true");
        System.setProperty("weka.packageManager.loadPackages", "false");
        // a class named in an option is loaded by its full name, not looked for on a class path that OSGi does not have
        System.setProperty("weka.test.maventest", "true");
        for (String library : new String[] {"BLAS", "LAPACK", "ARPACK"}) {
            String property = "com.github.fommil.netlib." + library;
            System.setProperty(property, "com.github.fommil.netlib.F2j" + library);
        }
    }

    @Override
    public void stop(BundleContext context) {
        // the properties stay: Weka has read them
    }

    private static File emptyHome(BundleContext context) throws IOException {
        URL folder = FileLocator.toFileURL(context.getBundle().getEntry("wekahome/"));
        return new File(folder.getPath());
    }
}
