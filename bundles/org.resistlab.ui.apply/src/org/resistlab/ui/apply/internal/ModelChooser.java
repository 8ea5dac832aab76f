package org.resistlab.ui.apply.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.resistlab.ui.AccessibleName;

/** Lets the user choose a model of the workspace, the latest first, or one from anywhere. */
final class ModelChooser extends TitleAreaDialog {

    private final List<String> models = new ArrayList<>();
    private org.eclipse.swt.widgets.List list;
    private String model = "";

    ModelChooser(Shell parent) {
        super(parent);
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** A path in the workspace or on the disk. */
    String model() {
        return model;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText("Apply model");
        PlatformUI.getWorkbench().getHelpSystem().setHelp(shell, "org.resistlab.ui.help.apply-model");
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Composite form = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(form);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).applyTo(form);
        find();
        list = new org.eclipse.swt.widgets.List(form, SWT.BORDER | SWT.SINGLE | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).hint(440, 160).applyTo(list);
        models.forEach(list::add);
        AccessibleName.set(list, "Models");
        list.addListener(SWT.Selection, event -> chosen());
        list.addListener(SWT.DefaultSelection, event -> okPressed());
        Button browse = new Button(form, SWT.PUSH);
        browse.setText("&Browse…");
        browse.setToolTipText("Choose a model file from anywhere");
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(browse);
        browse.addListener(SWT.Selection, event -> browse());
        setTitle("Choose a model");
        setMessage(models.isEmpty() ? "There is no model in the workspace yet: run an analysis, or browse for one."
                : "Models of the workspace, the latest first.");
        return area;
    }

    private void find() {
        List<IFile> files = new ArrayList<>();
        try {
            ResourcesPlugin.getWorkspace().getRoot().accept(proxy -> {
                if (proxy.getType() == IResource.FILE && proxy.getName().endsWith(".resistlab")) {
                    files.add((IFile) proxy.requestResource());
                }
                return true;
            }, IResource.NONE);
        } catch (CoreException e) {
            ILog.of(ModelChooser.class).warn("The workspace cannot be searched for models.", e);
        }
        files.sort(Comparator.comparingLong(IResource::getLocalTimeStamp).reversed());
        files.forEach(file -> models.add(file.getFullPath().toString()));
    }

    private void browse() {
        FileDialog dialog = new FileDialog(getShell(), SWT.OPEN | SWT.SHEET);
        dialog.setFilterExtensions(new String[] {"*.resistlab", "*.*"});
        String file = dialog.open();
        if (file != null) {
            model = file;
            super.okPressed();
        }
    }

    private void chosen() {
        model = list.getSelectionIndex() < 0 ? "" : models.get(list.getSelectionIndex());
        getButton(IDialogConstants.OK_ID).setEnabled(!model.isEmpty());
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, "&Open", true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        if (!models.isEmpty()) {
            list.select(0);
        }
        chosen();
    }
}
