package org.resistlab.ui.analysis.internal.editor;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.resistlab.ui.analysis.internal.board.BoardCanvas;

/** The commands of the board that keys are bound to. */
public final class BoardCommandHandler extends AbstractHandler {

    private static final String PREFIX = "org.resistlab.ui.analysis.card.";

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof AnalysisEditor editor && editor.isBoardActive()) {
            BoardCanvas canvas = editor.boardPage().canvas();
            switch (event.getCommand().getId().substring(PREFIX.length())) {
                case "up" -> canvas.move(-1);
                case "down" -> canvas.move(1);
                case "duplicate" -> canvas.duplicate();
                case "remove" -> canvas.remove();
                default -> {
                }
            }
        }
        return null;
    }
}
