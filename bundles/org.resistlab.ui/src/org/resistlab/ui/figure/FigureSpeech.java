package org.resistlab.ui.figure;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.resistlab.core.figure.Mark;

/** What a screen reader says of a figure: its title, its caption, and each mark that is pointed at. */
final class FigureSpeech {

    private final FigureCanvas canvas;
    private final Accessible accessible;

    FigureSpeech(FigureCanvas canvas) {
        this.canvas = canvas;
        accessible = canvas.getAccessible();
        accessible.addAccessibleListener(new AccessibleAdapter() {

            @Override
            public void getName(AccessibleEvent event) {
                event.result = name();
            }

            @Override
            public void getDescription(AccessibleEvent event) {
                event.result = canvas.getFigure().map(figure -> figure.caption()).orElse("");
            }

            @Override
            public void getHelp(AccessibleEvent event) {
                event.result = "Arrow keys go from mark to mark, Enter selects, plus and minus zoom, 0 shows all, d shows "
                        + "the data as a table.";
            }
        });
        accessible.addAccessibleControlListener(new AccessibleControlAdapter() {

            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_GRAPHIC;
            }

            @Override
            public void getValue(AccessibleControlEvent event) {
                event.result = canvas.current() == null ? "" : canvas.current().text();
            }
        });
    }

    private String name() {
        if (canvas.getFigure().isEmpty() || canvas.image() == null) {
            return canvas.getMessage().isBlank() ? "Figure" : canvas.getMessage();
        }
        String title = canvas.getFigure().get().title();
        return canvas.current() == null ? title : canvas.current().text().replace('\n', ',') + ", in " + title;
    }

    void figureChanged() {
        accessible.sendEvent(ACC.EVENT_NAME_CHANGED, null);
    }

    void say(Mark mark) {
        if (mark != null) {
            accessible.sendEvent(ACC.EVENT_NAME_CHANGED, null);
            accessible.sendEvent(ACC.EVENT_VALUE_CHANGED, null);
        }
    }
}
