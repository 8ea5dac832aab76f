package org.resistlab.ui.analysis.internal.editor;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.resistlab.ui.analysis.internal.board.BoardCanvas;
import org.resistlab.ui.analysis.model.BoardZoom;

/** The commands of the board that keys are bound to. */
public final class BoardCommandHandler extends AbstractHandler {

    private static final String PREFIX = "org.resistlab.ui.analysis.";

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof AnalysisEditor editor && editor.isBoardActive()) {
            BoardCanvas canvas = editor.boardPage().canvas();
            switch (event.getCommand().getId().substring(PREFIX.length())) {
                case "card.up" -> canvas.move(-1);
                case "card.down" -> canvas.move(1);
                case "card.duplicate" -> canvas.duplicate();
                case "card.remove" -> canvas.remove();
                case "zoom.in" -> canvas.zoom(BoardZoom.in(canvas.zoom()));
                case "zoom.out" -> canvas.zoom(BoardZoom.out(canvas.zoom()));
                case "zoom.natural" -> canvas.zoom(BoardZoom.NATURAL);
                case "zoom.fit" -> canvas.fit();
                default -> {
                }
            }
        }
        return null;
    }
}
