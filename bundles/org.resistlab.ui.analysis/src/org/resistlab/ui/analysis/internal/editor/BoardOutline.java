package org.resistlab.ui.analysis.internal.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.views.contentoutline.ContentOutlinePage;
import org.resistlab.ui.Icons;
import org.resistlab.ui.analysis.model.Board;
import org.resistlab.ui.analysis.model.BoardStage;
import org.resistlab.ui.analysis.model.Card;
import org.resistlab.ui.analysis.model.CardKind;
import org.resistlab.ui.analysis.model.Lane;

/** The board as a tree in the outline view. */
final class BoardOutline extends ContentOutlinePage {

    private record Group(String name, List<Card> cards) {
    }

    private final AnalysisEditor editor;
    private boolean showing;

    BoardOutline(AnalysisEditor editor) {
        this.editor = editor;
    }

    @Override
    public void createControl(Composite parent) {
        super.createControl(parent);
        getTreeViewer().setContentProvider(new Content());
        getTreeViewer().setLabelProvider(new Labels());
        show(editor.board());
    }

    boolean isDisposed() {
        return getTreeViewer() != null && getTreeViewer().getControl().isDisposed();
    }

    void show(Board board) {
        if (getTreeViewer() == null || getTreeViewer().getControl().isDisposed() || board == null) {
            return;
        }
        showing = true;
        getTreeViewer().setInput(board);
        getTreeViewer().expandAll();
        showing = false;
    }

    @Override
    public void selectionChanged(SelectionChangedEvent event) {
        super.selectionChanged(event);
        if (!showing && event.getStructuredSelection().getFirstElement() instanceof Card card) {
            editor.select(card);
            if (!editor.isBoardActive()) {
                editor.reveal(card.range());
            }
        }
    }

    private static final class Content implements ITreeContentProvider {

        @Override
        public Object[] getElements(Object input) {
            Board board = (Board) input;
            List<Group> groups = new ArrayList<>();
            for (Lane lane : board.lanes()) {
                groups.add(new Group(lane.assay(), lane.steps()));
            }
            for (BoardStage stage : board.stages()) {
                List<Card> cards = board.shared(stage.id()).stream().filter(card -> card.kind() != CardKind.APPLY)
                        .toList();
                if (!cards.isEmpty()) {
                    groups.add(new Group(stage.name(), cards));
                }
            }
            return groups.toArray();
        }

        @Override
        public Object[] getChildren(Object parent) {
            return parent instanceof Group group ? group.cards().toArray() : new Object[0];
        }

        @Override
        public Object getParent(Object element) {
            return null;
        }

        @Override
        public boolean hasChildren(Object element) {
            return element instanceof Group group && !group.cards().isEmpty();
        }
    }

    private static final class Labels extends LabelProvider {

        @Override
        public String getText(Object element) {
            return switch (element) {
                case Card card -> card.title() + (card.on() ? "" : " (off)")
                        + (card.problems().isEmpty() ? "" : card.hasErrors() ? " (error)" : " (warning)");
                case Group group -> group.name();
                default -> Objects.toString(element);
            };
        }

        @Override
        public Image getImage(Object element) {
            if (element instanceof Card card) {
                if (!card.problems().isEmpty()) {
                    return Icons.image(card.hasErrors() ? "error" : "warning");
                }
                return switch (card.kind()) {
                    case STEP -> Icons.image("org.resistlab.ui.analysis", "step");
                    case EXPLAINER -> Icons.image("org.resistlab.ui.analysis", "explainer");
                    case COHORT -> Icons.image("study");
                    case MODEL -> Icons.image("model");
                    default -> Icons.image("task");
                };
            }
            return Icons.image("analysis");
        }
    }
}
