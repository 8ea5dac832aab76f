package org.resistlab.ui.analysis.internal.editor;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.views.contentoutline.ContentOutlinePage;
import org.resistlab.ui.Icons;
import org.resistlab.ui.analysis.internal.board.CardIcons;
import org.resistlab.ui.analysis.model.Board;
import org.resistlab.ui.analysis.model.BoardStage;
import org.resistlab.ui.analysis.model.Card;
import org.resistlab.ui.analysis.model.CardKind;
import org.resistlab.ui.analysis.model.Lane;

/** The board as a tree in the outline view. */
final class BoardOutline extends ContentOutlinePage {

    /** A lane, or a column; the card is the lane's assay, else null. */
    private record Group(String name, Card assay, List<Card> cards) {
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
        // drawn by JFace: the tree of GTK blurs icons where the screen is scaled
        getTreeViewer().setLabelProvider(new DelegatingStyledCellLabelProvider(new Labels()));
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
        Object chosen = event.getStructuredSelection().getFirstElement();
        Card card = chosen instanceof Group group ? group.assay() : (Card) chosen;
        if (!showing && card != null) {
            editor.select(card);
            if (!editor.isBoardActive()) {
                editor.reveal(card.range());
            }
            fireSelectionChanged(getSelection());
        }
    }

    /** The card as the board selects it, so that its properties are shown. */
    @Override
    public ISelection getSelection() {
        return editor.selection().getSelection();
    }

    private static final class Content implements ITreeContentProvider {

        @Override
        public Object[] getElements(Object input) {
            Board board = (Board) input;
            List<Group> groups = new ArrayList<>();
            for (Lane lane : board.lanes()) {
                groups.add(new Group(lane.modality().isEmpty() ? lane.assay()
                        : lane.assay() + " (" + lane.modalityName() + ")", lane.source(), lane.steps()));
            }
            for (BoardStage stage : board.stages()) {
                List<Card> cards = board.shared(stage.id()).stream().filter(card -> card.kind() != CardKind.APPLY)
                        .toList();
                if (!cards.isEmpty()) {
                    groups.add(new Group(stage.name(), null, cards));
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

    private static final class Labels extends LabelProvider implements IStyledLabelProvider {

        @Override
        public StyledString getStyledText(Object element) {
            if (!(element instanceof Card card)) {
                return new StyledString(((Group) element).name());
            }
            String more = (!card.on() ? " (off)" : card.isDefault() ? " (default)" : "")
                    + (card.problems().isEmpty() ? "" : card.hasErrors() ? " (error)" : " (warning)");
            return new StyledString(card.title()).append(more, StyledString.QUALIFIER_STYLER);
        }

        @Override
        public Image getImage(Object element) {
            Card card = element instanceof Group group ? group.assay() : (Card) element;
            if (card == null) {
                return Icons.image("analysis");
            }
            return card.problems().isEmpty() ? CardIcons.of(card)
                    : Icons.image(card.hasErrors() ? "error" : "warning");
        }
    }
}
