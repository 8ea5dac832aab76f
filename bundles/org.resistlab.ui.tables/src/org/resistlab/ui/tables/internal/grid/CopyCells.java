package org.resistlab.ui.tables.internal.grid;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.nebula.widgets.nattable.command.AbstractLayerCommandHandler;
import org.eclipse.nebula.widgets.nattable.copy.command.CopyDataToClipboardCommand;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.resistlab.ui.BackgroundJob;
import org.resistlab.ui.tables.model.CellsText;
import org.resistlab.ui.tables.model.Saying;
import org.resistlab.ui.tables.model.TableContent;

/** Copies the selected cells with their names as tab-separated text. */
final class CopyCells extends AbstractLayerCommandHandler<CopyDataToClipboardCommand> {

    private static final long MOST = 5_000_000;

    private final SampleGrid grid;

    CopyCells(SampleGrid grid) {
        this.grid = grid;
    }

    @Override
    public Class<CopyDataToClipboardCommand> getCommandClass() {
        return CopyDataToClipboardCommand.class;
    }

    @Override
    protected boolean doCommand(CopyDataToClipboardCommand command) {
        int[][] cells = grid.selectedCells();
        long count = (long) cells[0].length * cells[1].length;
        if (count > MOST) {
            MessageDialog.openInformation(grid.getShell(), "Copy cells", Saying.count(count, "cell")
                    + " are more than a clipboard can take. Select fewer, up to " + Saying.count(MOST, "cell")
                    + "; the study's own files hold all of them.");
        } else if (count > 0) {
            TableContent content = grid.state().content();
            BackgroundJob.named("Copying " + Saying.count(count, "cell"),
                    monitor -> CellsText.of(content, cells[0], cells[1])).show(grid, this::toClipboard).schedule();
        }
        return true;
    }

    private void toClipboard(String text) {
        Clipboard clipboard = new Clipboard(grid.getDisplay());
        try {
            clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
        } finally {
            clipboard.dispose();
        }
    }
}
