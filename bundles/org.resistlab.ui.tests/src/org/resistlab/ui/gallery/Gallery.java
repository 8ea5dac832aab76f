package org.resistlab.ui.gallery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.resistlab.ui.Themes;
import org.resistlab.ui.testing.Gui;

/** Makes the pictures and the page that shows them side by side. */
final class Gallery {

    /** What is shown of a workspace that holds nothing. */
    private static final List<Moments> FIRST = List.of(new FirstMoments());

    /** An area adds its moments here. */
    private static final List<Moments> AREAS = List.of(new WindowMoments(), new HelpMoments(), new StudyMoments(),
            new AnalysisMoments(), new WizardMoments(), new PreferenceMoments(), new ResultMoments(),
            new ApplyMoments(),
            new RunMoments(), new TroubleMoments());

    private final Path folder;

    /** Names of moments that are wanted; all where there is none. */
    private final Set<String> wanted;

    private final Map<String, String> captions = new LinkedHashMap<>();

    private final List<String> failures = new ArrayList<>();

    private volatile String now = "the start";

    private int frame;

    Gallery(Path folder, Set<String> wanted) {
        this.folder = folder;
        this.wanted = wanted;
    }

    /** What is being shown. */
    String now() {
        return now;
    }

    /** What could not be shown, one sentence each. */
    List<String> make() throws Exception {
        Stage stage = new Stage(wanted);
        Gui.run(() -> Gui.window().getShell().setBounds(Gui.display().getBounds()));
        Gui.run(Stage::closeWelcome);
        frame = frame();
        pictures(FIRST, stage);
        theme("light");
        now = "the example study";
        try {
            stage.prepare();
        } catch (IllegalStateException e) {
            failures.add("the example study: " + e.getMessage());
        }
        Stage.clear();
        pictures(AREAS, stage);
        Files.writeString(folder.resolve("index.html"), page());
        return failures;
    }

    private void pictures(List<Moments> areas, Stage stage) throws Exception {
        for (String theme : List.of("light", "dark")) {
            Files.createDirectories(folder.resolve(theme));
            theme(theme);
            for (Moments area : areas) {
                for (Moment moment : area.of(stage)) {
                    if (wanted.isEmpty() || wanted.contains(moment.name())) {
                        captions.put(moment.name(), moment.caption());
                        now = theme + "/" + moment.name();
                        // what closes when it loses the focus may need a second try
                        if (!picture(moment, theme, stage, false)) {
                            picture(moment, theme, stage, true);
                        }
                    }
                }
            }
            Stage.endTrouble();
        }
    }

    private static void theme(String theme) throws InterruptedException {
        Gui.run(() -> Themes.switchTo(theme.equals("dark")));
        Stage.rest();
    }

    private boolean picture(Moment moment, String theme, Stage stage, boolean last) {
        try {
            Gui.run(Gallery::moveMouseAway);
            Control control = moment.scene().set(stage);
            Gui.settle();
            save(control, folder.resolve(theme).resolve(moment.name() + ".png"));
            System.out.println(theme + "/" + moment.name());
            return true;
        } catch (Exception | AssertionError e) {
            if (last) {
                failures.add(theme + "/" + moment.name() + ": " + (e.getCause() == null ? e : e.getCause()));
            }
            return false;
        } finally {
            Stage.clear();
        }
    }

    /** No tooltip shows that was not asked for. */
    private static void moveMouseAway() {
        Rectangle screen = Gui.display().getBounds();
        Gui.display().setCursorLocation(screen.width - 1, screen.height - 1);
    }

    private void save(Control control, Path file) {
        ImageData picture = Gui.in(() -> {
            Rectangle area = area(control);
            Image image = new Image(control.getDisplay(), area.width, area.height);
            GC screen = new GC(control.getDisplay());
            try {
                screen.copyArea(image, area.x, area.y);
                return image.getImageData();
            } finally {
                screen.dispose();
                image.dispose();
            }
        });
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] {picture};
        loader.save(file.toString(), SWT.IMAGE_PNG);
    }

    /** What a control covers of the screen: a dialog with its frame, the window without, which names a folder. */
    private Rectangle area(Control control) {
        Rectangle area = control.getDisplay().map(control, null,
                control instanceof Shell shell ? shell.getClientArea() : new Rectangle(0, 0, control.getSize().x,
                        control.getSize().y));
        if (control instanceof Shell shell) {
            int top = shell.getLocation().y + (shell.getMenuBar() == null ? 0 : frame);
            area = area.union(new Rectangle(area.x, top, 1, 1));
        }
        return area.intersection(control.getDisplay().getBounds());
    }

    /** How high the frame of a shell is above what it holds. */
    private static int frame() {
        Shell shell = Gui.in(() -> {
            Shell made = new Shell(Gui.display());
            made.open();
            return made;
        });
        Gui.settle();
        return Gui.in(() -> {
            int height = shell.toDisplay(0, 0).y - shell.getLocation().y;
            shell.dispose();
            return height;
        });
    }

    private String page() throws IOException {
        StringBuilder html = new StringBuilder("""
                <!DOCTYPE html>
                <html lang="en"><head><meta charset="utf-8"><title>ResistLab: the workbench in pictures</title><style>
                body { font: 16px/1.4 system-ui, sans-serif; margin: 2em; background: #888; color: #fff; }
                figure { margin: 0 0 3em; } figcaption { margin-bottom: .5em; font-weight: bold; }
                div { display: grid; grid-template-columns: 1fr 1fr; gap: 1em; align-items: start; }
                img { max-width: 100%; }
                </style></head><body><h1>ResistLab: the workbench in pictures</h1>
                """);
        for (Map.Entry<String, String> moment : captions.entrySet()) {
            html.append("<figure><figcaption>").append(moment.getValue()).append("</figcaption><div>");
            for (String theme : List.of("light", "dark")) {
                String file = theme + "/" + moment.getKey() + ".png";
                html.append(Files.exists(folder.resolve(file))
                        ? "<a href=\"" + file + "\"><img loading=\"lazy\" alt=\"" + theme + "\" src=\"" + file
                                + "\"></a>"
                        : "<span>not shown</span>");
            }
            html.append("</div></figure>\n");
        }
        return html.append("</body></html>\n").toString();
    }
}
