package org.resistlab.ui.studies.internal.navigator;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.TransferData;
import org.eclipse.ui.navigator.CommonDropAdapter;
import org.eclipse.ui.navigator.CommonDropAdapterAssistant;
import org.resistlab.ui.studies.internal.project.StudyNature;
import org.resistlab.ui.studies.internal.wizards.ImportWizard;
import org.resistlab.ui.studies.model.StudyNode;

/** Files that are dropped on a study, from a file manager, are imported into it: the wizard asks what they are. */
public final class FilesDrop extends CommonDropAdapterAssistant {

    @Override
    public boolean isSupportedType(TransferData type) {
        return FileTransfer.getInstance().isSupportedType(type);
    }

    @Override
    public IStatus validateDrop(Object target, int operation, TransferData type) {
        return isSupportedType(type) && study(target).isPresent() ? Status.OK_STATUS : Status.CANCEL_STATUS;
    }

    private static Optional<IProject> study(Object target) {
        return switch (target) {
            case IProject project when StudyNature.isStudy(project) -> Optional.of(project);
            case StudyNode node -> Nodes.project(node);
            case null, default -> Optional.empty();
        };
    }

    @Override
    public IStatus handleDrop(CommonDropAdapter adapter, DropTargetEvent event, Object target) {
        Optional<IProject> project = study(target);
        if (project.isEmpty() || !(event.data instanceof String[] names)) {
            return Status.CANCEL_STATUS;
        }
        event.detail = DND.DROP_COPY; // the files stay where they are
        List<Path> files = Arrays.stream(names).map(Path::of).toList();
        getShell().getDisplay().asyncExec(() -> ImportWizard.open(getShell(), project.get(), files));
        return Status.OK_STATUS;
    }
}
