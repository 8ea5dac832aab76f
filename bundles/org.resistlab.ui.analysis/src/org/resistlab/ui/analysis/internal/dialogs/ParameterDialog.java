package org.resistlab.ui.analysis.internal.dialogs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.resistlab.core.contribution.Reference;
import org.resistlab.ui.analysis.model.Board;
import org.resistlab.ui.analysis.model.BoardActions;
import org.resistlab.ui.analysis.model.BoardEdit;
import org.resistlab.ui.analysis.model.Card;
import org.resistlab.ui.analysis.model.CardKind;
import org.resistlab.ui.analysis.model.CardPalette;
import org.resistlab.ui.analysis.model.Lane;
import org.resistlab.ui.analysis.model.Setting;

/** The parameters of a card, as they are declared: each with its help, checked while it is typed. */
public final class ParameterDialog extends TitleAreaDialog {

    private static final int WIDTH = 620;
    private static final int MOST_HEIGHT = 560;
    private static final int MOST_HEAD = 150;

    /** A change that the dialog asks for. */
    public interface Change {

        /** The change for the board and card as they are by then. */
        BoardEdit of(BoardActions actions, Card card);
    }

    private final Board board;
    private final Card card;
    private final List<ParameterRow> rows = new ArrayList<>();
    private final Map<String, Button> members = new LinkedHashMap<>();
    private final Map<String, Button> assays = new LinkedHashMap<>();
    private final List<Change> changes = new ArrayList<>();
    private ScrolledComposite scroller;

    public ParameterDialog(Shell parent, Board board, Card card) {
        super(parent);
        this.board = board;
        this.card = card;
        setHelpAvailable(true);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    /** A long message or a long list does not make the dialog as large as the screen. */
    @Override
    protected Point getInitialSize() {
        Point size = super.getInitialSize();
        return new Point(Math.min(size.x, WIDTH + 90), Math.min(size.y, MOST_HEIGHT + 220));
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText("Parameters of " + card.title());
        PlatformUI.getWorkbench().getHelpSystem().setHelp(shell, "org.resistlab.ui.help.analysis-parameters");
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        setTitle(card.contribution() == null || card.contribution().name().equals(card.title()) ? card.title()
                : card.title() + " – " + card.contribution().name());
        scroller = new ScrolledComposite(area, SWT.V_SCROLL);
        scroller.setExpandHorizontal(true);
        scroller.setExpandVertical(true);
        Composite content = new Composite(scroller, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).margins(14, 12).spacing(8, 4).applyTo(content);
        String more = description().substring(firstSentence(description()).length()).strip();
        if (!more.isEmpty()) {
            Label described = new Label(content, SWT.WRAP);
            described.setText(more.replace("&", "&&"));
            GridDataFactory.fillDefaults().span(4, 1).grab(true, false).hint(WIDTH - 60, SWT.DEFAULT)
                    .applyTo(described);
        }
        if (card.isEnsemble()) {
            ticks(content, "&Members", "The models that it combines",
                    board.models().stream().filter(model -> !model.id().equals(card.id())).map(Card::id).toList(),
                    card.members(), members);
        }
        for (Setting setting : card.settings()) {
            boolean tunable = card.kind() == CardKind.MODEL && !card.isEnsemble();
            rows.add(new ParameterRow(content, setting, tunable, this::validate));
        }
        if (card.settings().isEmpty()) {
            Label none = new Label(content, SWT.NONE);
            none.setText("It has no parameters.");
            GridDataFactory.fillDefaults().span(4, 1).applyTo(none);
        }
        if (card.kind() == CardKind.MODEL && !card.isEnsemble() && board.lanes().size() > 1) {
            ticks(content, "&Assays", "The assays that this model uses; all where none is ticked",
                    board.lanes().stream().map(Lane::assay).toList(), card.assays(), assays);
        }
        references(content);
        scroller.setContent(content);
        scroller.addListener(SWT.Resize, event -> {
            int width = scroller.getClientArea().width;
            scroller.setMinSize(content.computeSize(width, SWT.DEFAULT));
        });
        Point size = content.computeSize(WIDTH, SWT.DEFAULT);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, Math.min(size.y, MOST_HEIGHT)).applyTo(scroller);
        validate();
        return area;
    }

    private void ticks(Composite parent, String title, String tip, List<String> all, List<String> ticked,
            Map<String, Button> buttons) {
        Group group = new Group(parent, SWT.NONE);
        group.setText(title.replace("&", ""));
        group.setToolTipText(tip);
        GridDataFactory.fillDefaults().span(4, 1).grab(true, false).applyTo(group);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(8, 6).applyTo(group);
        List<String> offered = new ArrayList<>(all);
        ticked.stream().filter(id -> !offered.contains(id)).forEach(offered::add);
        for (String id : offered) {
            Button button = new Button(group, SWT.CHECK);
            button.setText(id.replace("&", "&&"));
            button.setSelection(ticked.contains(id));
            button.addListener(SWT.Selection, event -> validate());
            buttons.put(id, button);
        }
    }

    private void references(Composite parent) {
        if (card.contribution() == null) {
            return;
        }
        StringBuilder text = new StringBuilder();
        if (!card.contribution().licence().isEmpty()) {
            text.append("Licence: ").append(card.contribution().licence());
        }
        for (Reference reference : card.contribution().references()) {
            text.append(text.isEmpty() ? "" : "\n").append(reference.text().replace("&", "&&"));
            if (!reference.doi().isEmpty()) {
                text.append("  <a href=\"https://doi.org/").append(reference.doi()).append("\">")
                        .append("doi:").append(reference.doi()).append("</a>");
            }
        }
        Link link = new Link(parent, SWT.WRAP);
        link.setText(text.toString());
        link.addListener(SWT.Selection, event -> Program.launch(event.text));
        GridDataFactory.fillDefaults().span(4, 1).grab(true, false).hint(WIDTH - 60, SWT.DEFAULT).indent(0, 8)
                .applyTo(link);
    }

    private String description() {
        return card.contribution() == null ? card.detail()
                : card.contribution().description().strip().replaceAll("\\s+", " ");
    }

    /** What the head of the dialog has room for: the first sentence, if it is short. */
    private static String firstSentence(String text) {
        String sentence = CardPalette.firstSentence(text);
        return sentence.length() > MOST_HEAD ? "" : sentence;
    }

    private void validate() {
        String problem = rows.stream().map(ParameterRow::problem).filter(text -> !text.isEmpty()).findFirst()
                .orElse("");
        if (problem.isEmpty() && !members.isEmpty() && ticked(members).isEmpty()) {
            problem = "An ensemble combines one model or more.";
        }
        if (problem.isEmpty()) {
            setMessage(firstSentence(description()));
        } else {
            setMessage(problem, IMessageProvider.ERROR);
        }
        if (getButton(IDialogConstants.OK_ID) != null) {
            getButton(IDialogConstants.OK_ID).setEnabled(problem.isEmpty());
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        Button reset = createButton(parent, IDialogConstants.CLIENT_ID, "&Defaults", false);
        reset.setToolTipText("Sets all parameters back to their defaults");
        reset.addListener(SWT.Selection, event -> rows.forEach(ParameterRow::reset));
        super.createButtonsForButtonBar(parent);
        validate();
    }

    private static List<String> ticked(Map<String, Button> buttons) {
        return buttons.entrySet().stream().filter(entry -> entry.getValue().getSelection()).map(Map.Entry::getKey)
                .toList();
    }

    @Override
    protected void okPressed() {
        Map<String, Setting> changed = new LinkedHashMap<>();
        for (ParameterRow row : rows) {
            if (row.field().isChanged()) {
                changed.put(row.field().parameter().name(), row.field().setting());
            }
        }
        if (!changed.isEmpty()) {
            changes.add((actions, now) -> actions.set(now, changed));
        }
        List<String> of = ticked(members);
        if (!members.isEmpty() && !of.equals(card.members())) {
            changes.add((actions, now) -> actions.members(now, of));
        }
        List<String> on = ticked(assays);
        if (!assays.isEmpty() && !on.equals(card.assays())) {
            changes.add((actions, now) -> actions.modelAssays(now, on));
        }
        super.okPressed();
    }

    /** What is to be changed, in this order; none before the dialog is closed by OK. */
    public List<Change> changes() {
        return changes;
    }
}
