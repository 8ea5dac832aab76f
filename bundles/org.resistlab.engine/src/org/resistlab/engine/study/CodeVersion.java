package org.resistlab.engine.study;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** Tells whether contributed code is still the same, for what is kept of its results. */
final class CodeVersion {

    private CodeVersion() {
    }

    /** Name and version of the object's bundle; outside OSGi, a hash of its class file. */
    static String of(Object object) {
        Class<?> type = object.getClass();
        Bundle bundle = FrameworkUtil.getBundle(type);
        if (bundle != null) {
            return type.getName() + " " + bundle.getSymbolicName() + " " + bundle.getVersion();
        }
        try (InputStream in = type.getResourceAsStream("/" + type.getName().replace('.', '/') + ".class")) {
            return type.getName() + " "
                    + (in == null ? "" : FileHash.of(new String(in.readAllBytes(), StandardCharsets.ISO_8859_1)));
        } catch (IOException e) {
            return type.getName();
        }
    }
}
