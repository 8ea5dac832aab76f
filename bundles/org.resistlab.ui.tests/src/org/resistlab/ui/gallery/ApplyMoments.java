package org.resistlab.ui.gallery;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.ui.IEditorPart;

/** A model on new patients. */
final class ApplyMoments implements Moments {

    @Override
    public List<Moment> of(Stage stage) {
        Callable<IEditorPart> model = () -> {
            stage.finishRun();
            IResource found = Arrays.stream(stage.run().getFolder("models").members())
                    .filter(member -> member.getName().endsWith("vote.resistlab")).findFirst().orElseThrow();
            return Stage.editor((IFile) found, "org.resistlab.ui.apply.editor");
        };
        return Pages.of(stage, "apply", "A model on new patients", model);
    }
}
