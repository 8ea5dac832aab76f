package org.resistlab.ui.figure;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.resistlab.core.figure.Highlight;
import org.resistlab.core.figure.Mark;
import org.resistlab.core.figure.RenderedFigure;
import org.resistlab.ui.Themes;

/**
 * Shows a figure of any plug-in and lets the user look closer: zoom (Ctrl and the wheel, or + and −), move (drag while
 * zoomed), the values of what lies under the mouse, selection by click and by frame (drag, or Shift and drag while
 * zoomed), all of it by keyboard too (arrows from mark to mark, Enter selects, Escape selects nothing, 0 shows the
 * whole figure, d its data as a table). It is drawn beside the user interface thread, at the scale of the screen and in
 * the theme; what a drawing throws is said in its place, with the plug-in's name.
 * <p>
 * User interface thread only.
 */
public final class FigureCanvas extends Canvas {

    private final FigureWorker worker;
    private final FigureOverlay overlay;
    private final FigureSpeech speech;
    private RenderedFigure figure;
    private String contributor = "";
    private String message = "";
    private Viewport viewport = Viewport.WHOLE;
    private Highlight highlight = Highlight.NONE;
    private PaintedFigure painted;
    private Image image;
    private MarkIndex marks = MarkIndex.EMPTY;
    private Mark current;
    private Consumer<Highlight> selected = nothing -> {
    };
    private boolean wheelZooms;
    private boolean exact;
    private PaintRequest asked;
    private int zoom = 100;

    /** @param style such as {@code SWT.BORDER} */
    public FigureCanvas(Composite parent, int style) {
        super(parent, style | SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
        worker = new FigureWorker(getDisplay(), this::ready);
        overlay = new FigureOverlay(this);
        speech = new FigureSpeech(this);
        addPaintListener(event -> overlay.paint(event.gc));
        addListener(SWT.Resize, event -> sizeChanged());
        addListener(SWT.ZoomChanged, event -> sizeChanged());
        addListener(SWT.Dispose, event -> dispose(image));
        FigureMouse.install(this);
        FigureKeys.install(this);
        FigureMenu.install(this);
    }

    private static void dispose(Image old) {
        if (old != null) {
            old.dispose();
        }
    }

    /**
     * Shows a figure, whole. Where the same figure is shown anew, with other numbers, zoom and selection stay.
     *
     * @param shown the figure in both themes
     * @param plugin who contributed it, named where its drawing fails
     */
    public void show(RenderedFigure shown, String plugin) {
        boolean same = figure != null && figure.name().equals(shown.name());
        figure = Objects.requireNonNull(shown);
        contributor = Objects.requireNonNull(plugin);
        message = "";
        current = null;
        if (!same) {
            viewport = Viewport.WHOLE;
            forget();
        }
        speech.figureChanged();
        repaint();
    }

    /** Shows a sentence in place of a figure: why there is none and what to do. */
    public void clear(String sentence) {
        figure = null;
        current = null;
        viewport = Viewport.WHOLE;
        message = Objects.requireNonNull(sentence);
        forget();
        speech.figureChanged();
        redraw();
    }

    private void forget() {
        dispose(image);
        image = null;
        painted = null;
        asked = null;
        marks = MarkIndex.EMPTY;
    }

    /** Shows what is selected elsewhere; nobody is told. */
    public void setHighlight(Highlight now) {
        if (!highlight.equals(now)) {
            highlight = now;
            repaint();
        }
    }

    public Highlight getHighlight() {
        return highlight;
    }

    /** Takes what the user selects here. */
    public void onSelect(Consumer<Highlight> listener) {
        selected = Objects.requireNonNull(listener);
    }

    /** Whether the wheel zooms without Ctrl too; not where the figure stands in something that scrolls. */
    public void setWheelZooms(boolean zooms) {
        wheelZooms = zooms;
    }

    /**
     * Whether the figure is drawn in its own size and shown smaller or bigger, as on paper, not fitted to the window.
     */
    void setExact(boolean asOnPaper) {
        exact = asOnPaper;
    }

    /** The figure shown, if any. */
    public Optional<RenderedFigure> getFigure() {
        return Optional.ofNullable(figure);
    }

    /** Whether the image on the screen is what was asked for last. */
    public boolean isReady() {
        return figure == null || painted != null && painted.request().equals(asked) && asked.equals(request());
    }

    /** Everything in the figure that can be pointed at, as it lies in the window. Empty until {@link #isReady()}. */
    public List<Mark> getMarks() {
        double scale = painted == null ? 1 : painted.request().deviceScale();
        List<Mark> placed = new ArrayList<>();
        AffineTransform toWindow = AffineTransform.getScaleInstance(1 / scale, 1 / scale);
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            placed.add(new Mark(mark.kind(), mark.ids(), mark.text(), toWindow.createTransformedShape(mark.shape())));
        }
        return placed;
    }

    /** Shows more or less of the figure around a place of the window. */
    void zoom(double factor, Point around) {
        Rectangle area = getClientArea();
        look(viewport.zoomed(factor, around.x, around.y, area.width, area.height));
    }

    /** Zooms around the mark pointed at, or else the middle; a factor of 0 shows the whole figure. */
    public void zoom(double factor) {
        Rectangle area = getClientArea();
        if (factor == 0) {
            look(Viewport.WHOLE);
        } else {
            zoom(factor, middle(area));
        }
    }

    /** The mark that is pointed at, or the middle of the window. */
    private Point middle(Rectangle area) {
        if (current == null || painted == null || !painted.request().viewport().equals(viewport)) {
            return new Point(area.width / 2, area.height / 2);
        }
        Rectangle2D box = current.shape().getBounds2D();
        double scale = painted.request().deviceScale();
        return new Point((int) (box.getCenterX() / scale), (int) (box.getCenterY() / scale));
    }

    void move(int dx, int dy) {
        Rectangle area = getClientArea();
        look(viewport.moved(dx, dy, area.width, area.height));
    }

    private void look(Viewport next) {
        if (!next.equals(viewport)) {
            viewport = next;
            repaint();
        }
    }

    boolean zoomed() {
        return !viewport.whole();
    }

    private void sizeChanged() {
        Rectangle area = getClientArea();
        viewport = viewport.within(area.width, area.height);
        zoom = getMonitor().getZoom();
        repaint();
    }

    private PaintRequest request() {
        Rectangle area = getClientArea();
        boolean dark = Themes.dark();
        return new PaintRequest(dark ? figure.darkDrawing() : figure.drawing(), figure.width(), figure.height(),
                Math.max(1, area.width), Math.max(1, area.height), zoom, viewport, highlight, dark, exact);
    }

    /** The image is asked for when the window is painted: a figure that nobody sees costs nothing. */
    private void repaint() {
        redraw();
    }

    /** Asks for another image where figure, view, selection, theme or screen are not those of the last one. */
    void refreshIfStale() {
        Rectangle area = getClientArea();
        if (figure == null || area.width <= 0 || area.height <= 0) {
            return;
        }
        PaintRequest request = request();
        if (!request.equals(asked)) {
            asked = request;
            worker.paint(request);
        }
    }

    private void ready(PaintedFigure result) {
        if (isDisposed() || figure == null || result.request().drawing() != figure.drawing()
                && result.request().drawing() != figure.darkDrawing()) {
            return;
        }
        dispose(image);
        image = null;
        painted = result;
        marks = new MarkIndex(result.marks());
        if (result.failure() == null) {
            image = SwtImages.image(getDisplay(), result.image(), result.request().zoom());
            message = "";
        } else {
            String reason = result.failure().getMessage();
            message = "The plug-in " + contributor + " could not draw “" + figure.title() + "”: "
                    + (reason == null ? result.failure().toString() : reason)
                    + ". Update or remove the plug-in; the numbers are still there (Copy data).";
            ILog.get().error(message, result.failure());
        }
        int index = marks.indexOf(current);
        current = index < 0 ? null : marks.get(index);
        redraw();
    }

    /** Makes a mark the one that is shown with its values; null for none. */
    void point(Mark mark) {
        if (mark != current) {
            current = mark;
            speech.say(mark);
            redraw();
        }
    }

    Mark current() {
        return current;
    }

    MarkIndex marks() {
        return marks;
    }

    /** The mark under a place of the window. */
    Mark markAt(int x, int y) {
        double scale = painted == null ? 1 : painted.request().deviceScale();
        return painted == null || painted.failure() != null ? null
                : marks.at(x * scale, y * scale, FigureMouse.REACH * scale).orElse(null);
    }

    void click(Mark mark, boolean toggle) {
        if (mark != null) {
            select(MarkIndex.clicked(highlight, mark, toggle));
        } else if (!toggle) {
            select(Highlight.NONE);
        }
    }

    /** Selects what lies in a frame of the window. */
    void select(Rectangle frame, boolean add) {
        double scale = painted == null ? 1 : painted.request().deviceScale();
        Highlight inside = marks.within(new Rectangle2D.Double(frame.x * scale, frame.y * scale,
                frame.width * scale, frame.height * scale));
        select(add ? MarkIndex.together(highlight, inside) : inside);
    }

    void select(Highlight now) {
        if (!now.equals(highlight)) {
            highlight = now;
            repaint();
            selected.accept(now);
        }
    }

    /** The figure in words and numbers. */
    void showData() {
        getFigure().ifPresent(shown -> new FigureDataDialog(getShell(), shown).open());
    }

    Image image() {
        return image;
    }

    PaintedFigure painted() {
        return painted;
    }

    Viewport viewport() {
        return viewport;
    }

    /** What is said in place of a figure; empty where one is shown. */
    public String getMessage() {
        return message;
    }

    FigureOverlay overlay() {
        return overlay;
    }

    boolean wheelZooms() {
        return wheelZooms;
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        int width = widthHint != SWT.DEFAULT ? widthHint : figure == null ? 320 : figure.width();
        int height = figure == null ? 200 : (int) Math.round((double) figure.height() * width / figure.width());
        return new Point(width, heightHint != SWT.DEFAULT ? heightHint : height);
    }
}
