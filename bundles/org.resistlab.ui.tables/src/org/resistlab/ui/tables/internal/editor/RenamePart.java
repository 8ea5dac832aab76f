package org.resistlab.ui.tables.internal.editor;

import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.CompositeChange;
import org.eclipse.ltk.core.refactoring.Refactoring;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.ltk.core.refactoring.TextFileChange;
import org.eclipse.text.edits.MultiTextEdit;
import org.eclipse.text.edits.ReplaceEdit;
import org.resistlab.core.problem.ProblemException;
import org.resistlab.core.yaml.TextEdit;
import org.resistlab.ui.tables.model.AnalysisUses;
import org.resistlab.ui.tables.model.StudyPart;
import org.resistlab.ui.tables.model.StudyText;

/** Another id of an assay or endpoint, in its study and in all analyses that name it: shown before, undone at once. */
final class RenamePart extends Refactoring {

    /** Makes a text of a text. */
    private interface Rewriting {

        String of(String text) throws ProblemException;
    }

    private final IFile study;
    private final StudyPart part;
    private final String id;
    private final List<String> analyses;
    private String other;

    /**
     * @param study the study file
     * @param analyses file names of the analyses that name the part
     */
    RenamePart(IFile study, StudyPart part, String id, List<String> analyses) {
        this.study = study;
        this.part = part;
        this.id = id;
        this.analyses = analyses;
        this.other = id;
    }

    String id() {
        return id;
    }

    /** What a person has typed. */
    void setOther(String text) {
        other = text.strip();
    }

    @Override
    public String getName() {
        return "Rename " + part.word() + " " + id;
    }

    @Override
    public RefactoringStatus checkInitialConditions(IProgressMonitor monitor) {
        return new RefactoringStatus();
    }

    @Override
    public RefactoringStatus checkFinalConditions(IProgressMonitor monitor) {
        return new RefactoringStatus();
    }

    @Override
    public Change createChange(IProgressMonitor monitor) throws CoreException {
        CompositeChange all = new CompositeChange(getName());
        all.add(change(study, text -> StudyText.of(text).renamed(part, id, other)));
        IFolder folder = study.getParent().getFolder(IPath.fromPortableString(AnalysisUses.FOLDER));
        for (String analysis : analyses) {
            all.add(change(folder.getFile(analysis), text -> AnalysisUses.renamed(text, part, id, other)));
        }
        return all;
    }

    /** All are saved, so that study and analyses agree on disk. */
    private static Change change(IFile file, Rewriting rewriting) throws CoreException {
        TextFileChange change = new TextFileChange(file.getName(), file);
        change.setSaveMode(TextFileChange.FORCE_SAVE);
        change.setTextType("yaml");
        change.setEdit(new MultiTextEdit());
        try {
            String text = change.getCurrentContent(null);
            for (TextEdit edit : TextEdit.between(text, rewriting.of(text))) {
                change.addEdit(new ReplaceEdit(edit.offset(), edit.length(), edit.text()));
            }
        } catch (ProblemException e) {
            throw new CoreException(Status.error(file.getName() + " cannot be changed: " + e.getMessage(), e));
        }
        return change;
    }
}
