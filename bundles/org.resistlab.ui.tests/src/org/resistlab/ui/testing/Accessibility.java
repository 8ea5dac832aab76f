package org.resistlab.ui.testing;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Sash;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.widgets.Slider;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.forms.widgets.AbstractHyperlink;
import org.eclipse.ui.forms.widgets.ExpandableComposite;

/**
 * What people who use a keyboard or a screen reader would miss: controls that take the focus and have no name, images
 * to press without a tooltip, one mnemonic twice, controls that the tab key does not reach. All methods are called in
 * the user interface thread and give one sentence for each finding.
 */
public final class Accessibility {

    private static final Set<Class<?>> TAKE_FOCUS = Set.of(Button.class, CCombo.class, Combo.class, DateTime.class,
            org.eclipse.swt.widgets.List.class, Scale.class, Slider.class, Spinner.class, StyledText.class,
            Table.class, Text.class, Tree.class);

    private Accessibility() {
    }

    /** Controls below without a name, and images without a tooltip. */
    public static List<String> unnamed(Composite root) {
        List<String> findings = new ArrayList<>();
        for (Control control : shown(root)) {
            if (control instanceof ToolBar bar) {
                Arrays.stream(bar.getItems()).filter(item -> (item.getStyle() & SWT.SEPARATOR) == 0)
                        .filter(item -> blank(item.getText()) && blank(item.getToolTipText()))
                        .forEach(item -> findings.add("a button of a tool bar has no tooltip in " + path(bar)));
            } else if (control instanceof Button button && button.getImage() != null && blank(button.getText())
                    && blank(button.getToolTipText())) {
                findings.add("a button with an image has no tooltip: " + path(button));
            } else if (takesFocus(control) && blank(name(control))) {
                findings.add("no name: " + path(control));
            }
        }
        return findings;
    }

    /** Mnemonics that stand twice among the controls that are shown. */
    public static List<String> twice(Composite root) {
        Map<Character, String> first = new HashMap<>();
        List<String> findings = new ArrayList<>();
        for (Control control : shown(root)) {
            for (String text : labels(control)) {
                char mnemonic = mnemonic(text);
                String before = mnemonic == 0 ? null : first.putIfAbsent(mnemonic, text);
                if (before != null) {
                    findings.add("Alt+" + mnemonic + " is \"" + before + "\" and \"" + text + "\"");
                }
            }
        }
        return findings;
    }

    /** Controls below that the tab key does not reach from the first of them. */
    public static List<String> unreached(Composite root) {
        List<Control> wanted = shown(root).stream().filter(control -> takesFocus(control) && control.isEnabled())
                .toList();
        Set<Control> reached = new LinkedHashSet<>();
        if (wanted.isEmpty()) {
            return List.of();
        }
        if (wanted.stream().noneMatch(Control::forceFocus)) {
            root.getShell().traverse(SWT.TRAVERSE_TAB_NEXT);
        }
        Control focus = root.getDisplay().getFocusControl();
        while (focus != null && reached.add(focus)) {
            focus.traverse(SWT.TRAVERSE_TAB_NEXT);
            focus = root.getDisplay().getFocusControl();
        }
        return wanted.stream().filter(control -> !reached(control, reached))
                .map(control -> "the tab key does not reach " + path(control)).toList();
    }

    private static boolean reached(Control control, Set<Control> reached) {
        boolean radio = control instanceof Button && (control.getStyle() & SWT.RADIO) != 0;
        for (Control each : reached) {
            boolean sameGroup = radio && each instanceof Button && (each.getStyle() & SWT.RADIO) != 0
                    && each.getParent() == control.getParent();
            for (Control up = each; up != null; up = up.getParent()) {
                if (up == control || sameGroup) {
                    return true;
                }
            }
        }
        return false;
    }

    /** All controls below that are shown, in the order of their creation. */
    private static List<Control> shown(Composite root) {
        List<Control> controls = new ArrayList<>();
        for (Control child : root.getChildren()) {
            if (child.isVisible()) {
                controls.add(child);
                if (child instanceof Composite composite && !(child instanceof CCombo)) {
                    controls.addAll(shown(composite));
                }
            }
        }
        return controls;
    }

    private static boolean takesFocus(Control control) {
        if ((control.getStyle() & SWT.NO_FOCUS) != 0 || control instanceof CTabFolder || control instanceof TabFolder
                || control instanceof Sash || control instanceof CLabel || control instanceof ScrolledComposite
                || control instanceof ExpandableComposite) {
            return false;
        }
        if (control instanceof Link link) {
            return link.getText().contains("<a");
        }
        if (control instanceof Combo combo && combo.getItemCount() == 0) {
            return false; // there is nothing to choose: GTK gives it no focus
        }
        return TAKE_FOCUS.contains(control.getClass()) || control instanceof AbstractHyperlink
                || control instanceof Canvas && control.isListening(SWT.KeyDown);
    }

    /** What a screen reader says first. */
    private static String name(Control control) {
        String text = switch (control) {
            case Button button -> button.getText();
            case Link link -> link.getText();
            case Text field when (field.getStyle() & SWT.READ_ONLY) != 0 -> field.getText();
            default -> null;
        };
        if (!blank(text)) {
            return text;
        }
        AccessibleEvent event = new AccessibleEvent(control.getAccessible());
        event.result = text;
        event.childID = -1;
        for (AccessibleListener listener : listeners(control.getAccessible())) {
            listener.getName(event);
        }
        if (!blank(event.result)) {
            return event.result;
        }
        Control[] siblings = control.getParent().getChildren();
        int place = Arrays.asList(siblings).indexOf(control);
        return place > 0 ? switch (siblings[place - 1]) {
            case Label label -> label.getText();
            case CLabel label -> label.getText();
            default -> null;
        } : null;
    }

    /** SWT does not tell what it has been told. */
    @SuppressWarnings("unchecked")
    private static List<AccessibleListener> listeners(Accessible accessible) {
        try {
            Field field = Accessible.class.getDeclaredField("accessibleListeners");
            field.setAccessible(true);
            List<AccessibleListener> listeners = (List<AccessibleListener>) field.get(accessible);
            return listeners == null ? List.of() : List.copyOf(listeners);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> labels(Control control) {
        return switch (control) {
            case Button button -> List.of(button.getText());
            case Label label -> List.of(label.getText());
            case CLabel label -> List.of(label.getText() == null ? "" : label.getText());
            case Group group -> List.of(group.getText());
            case Link link -> List.of(link.getText());
            case ToolBar bar -> Stream.of(bar.getItems()).map(ToolItem::getText).toList();
            case CTabFolder folder -> Stream.of(folder.getItems()).map(item -> item.getText()).toList();
            case TabFolder folder -> Stream.of(folder.getItems()).map(item -> item.getText()).toList();
            default -> List.of();
        };
    }

    /** The letter after the first single ampersand, in lower case; 0 if there is none. */
    private static char mnemonic(String text) {
        for (int i = 0; i < text.length() - 1; i++) {
            if (text.charAt(i) == '&' && text.charAt(++i) != '&') {
                return text.toLowerCase(Locale.ROOT).charAt(i);
            }
        }
        return 0;
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    /** The control and those around it, to be found in the code. */
    private static String path(Control control) {
        StringBuilder path = new StringBuilder(control.toString());
        for (Control up = control.getParent(); up != null && path.length() < 200; up = up.getParent()) {
            path.append(" < ").append(up);
        }
        return path.toString();
    }
}
