package org.resistlab.ui.tables.internal.grid;

import java.util.Arrays;
import java.util.function.IntConsumer;

import org.eclipse.jface.fieldassist.ContentProposal;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.resistlab.ui.AccessibleName;
import org.resistlab.ui.tables.model.NameSearch;
import org.resistlab.ui.tables.model.TableContent;

/** A field that finds columns by a part of their name: proposals while typing, Enter goes from hit to hit. */
final class FeatureBox {

    private static final int PROPOSALS = 40;
    private static final int HITS = 10_000;

    private final Text field;
    private final TableContent content;
    private final IntConsumer goTo;
    private NameSearch search;
    private String searched = "";
    private int next;

    FeatureBox(Composite parent, TableContent content, String what, IntConsumer goTo) {
        this.content = content;
        this.goTo = goTo;
        field = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        field.setMessage("Go to " + what);
        AccessibleName.set(field, "Go to " + what);
        field.setToolTipText("Go to a " + what + " by a part of its name (Ctrl+F); Enter goes to the next one");
        field.addListener(SWT.DefaultSelection, event -> goToNext());
        ContentProposalAdapter proposals = new ContentProposalAdapter(field, new TextContentAdapter(),
                (text, position) -> proposals(text), null, null);
        proposals.setProposalAcceptanceStyle(ContentProposalAdapter.PROPOSAL_REPLACE);
        proposals.addContentProposalListener(accepted -> goToNext());
    }

    Text field() {
        return field;
    }

    void setSearch(NameSearch prepared) {
        search = prepared;
    }

    private IContentProposal[] proposals(String text) {
        return search == null ? new IContentProposal[0]
                : Arrays.stream(search.find(text, PROPOSALS)).mapToObj(content::columnName).distinct()
                        .map(ContentProposal::new).toArray(IContentProposal[]::new);
    }

    private void goToNext() {
        if (search == null) {
            return;
        }
        String text = field.getText();
        if (!text.equals(searched)) {
            searched = text;
            next = 0;
        }
        int[] hits = search.find(text, HITS);
        if (hits.length > 0) {
            goTo.accept(hits[next++ % hits.length]);
        } else if (!text.isBlank()) {
            field.getDisplay().beep();
        }
    }
}
