package org.resistlab.ui;

import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;

/** The name that a screen reader says of a control that has no text and no label before it. */
public final class AccessibleName {

    private AccessibleName() {
    }

    /** Gives a control its name. */
    public static void set(Control control, String name) {
        control.getAccessible().addAccessibleListener(new AccessibleAdapter() {

            @Override
            public void getName(AccessibleEvent event) {
                event.result = name;
            }
        });
    }
}
