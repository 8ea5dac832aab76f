package org.resistlab.ui.testing;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.StringJoiner;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.resistlab.core.contribution.Contributions;
import org.resistlab.engine.run.Cancellation;
import org.resistlab.engine.run.Run;
import org.resistlab.engine.run.RunListener;
import org.resistlab.engine.run.RunRequest;

/** A small study as a project: 60 patients, age, sex and 30 genes, of which three speak for resistance. */
public final class MadeStudy {

    private static final int PATIENTS = 60;

    private static final int GENES = 30;

    private static final String STUDY = """
            resistlab: 1
            id: made
            title: A made-up study
            samples: {file: data/patients.csv, id: patient}
            assays:
              - {id: clinical, modality: clinical, file: data/patients.csv, columns: [age, sex]}
              - {id: expression, modality: transcriptomics, file: data/expression.csv, samples-in: columns}
            endpoints:
              - {id: response, type: class, column: response, classes: {sensitive: [CR], resistant: [PD]}, positive: resistant}
            """;

    private MadeStudy() {
    }

    /** Makes the project. Not in the user interface thread. */
    public static IProject project(String name) throws CoreException {
        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(name);
        project.create(null);
        project.open(null);
        file(project, "study.yaml", STUDY);
        Random random = new Random(7);
        file(project, "data/patients.csv", patients(random, PATIENTS));
        file(project, "data/expression.csv", expression(random, PATIENTS));
        return project;
    }

    /**
     * Runs an analysis of a made study. Not in the user interface thread.
     *
     * @return the run folder, {@code runs/a} of the project, which the workspace knows
     */
    public static Path run(IProject project, String analysis) throws Exception {
        file(project, "a.yaml", analysis);
        Path study = project.getLocation().toPath();
        Path folder = study.resolve("runs/a");
        new Run(Contributions.installed(), new Cancellation(), RunListener.NONE).execute(
                new RunRequest(study.resolve("a.yaml"), Map.of(), folder, false, false, 1, false), List.of());
        project.refreshLocal(IResource.DEPTH_INFINITE, null);
        return folder;
    }

    /** Makes a file, and its folder. */
    public static IFile file(IProject project, String path, String text) throws CoreException {
        IFile file = project.getFile(path);
        if (file.getParent() instanceof IFolder folder && !folder.exists()) {
            folder.create(true, true, null);
        }
        file.create(text.getBytes(StandardCharsets.UTF_8), true, false, null);
        return file;
    }

    private static String patients(Random random, int count) {
        StringBuilder text = new StringBuilder("patient,age,sex,response\n");
        for (int i = 0; i < count; i++) {
            text.append(id(i)).append(',').append(40 + random.nextInt(40)).append(',')
                    .append(random.nextBoolean() ? "F" : "M").append(',').append(resistant(i) ? "PD" : "CR")
                    .append('\n');
        }
        return text.toString();
    }

    private static String expression(Random random, int count) {
        StringBuilder text = new StringBuilder("gene");
        for (int i = 0; i < count; i++) {
            text.append(',').append(id(i));
        }
        for (int gene = 1; gene <= GENES; gene++) {
            StringJoiner row = new StringJoiner(",", "\nG" + gene + ",", "");
            for (int i = 0; i < count; i++) {
                double value = 8 + random.nextGaussian() + (gene <= 3 && resistant(i) ? 1 : 0);
                row.add(String.format(Locale.ROOT, "%.4f", value));
            }
            text.append(row);
        }
        return text.append('\n').toString();
    }

    private static String id(int patient) {
        return String.format(Locale.ROOT, "P%02d", patient);
    }

    private static boolean resistant(int patient) {
        return patient % 5 < 2;
    }
}
