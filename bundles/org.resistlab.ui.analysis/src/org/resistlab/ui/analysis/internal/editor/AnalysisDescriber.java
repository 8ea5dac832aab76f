package org.resistlab.ui.analysis.internal.editor;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;

import org.eclipse.core.runtime.QualifiedName;
import org.eclipse.core.runtime.content.IContentDescription;
import org.eclipse.core.runtime.content.ITextContentDescriber;

/** Tells analysis files from other YAML files by their keys at the top. */
public final class AnalysisDescriber implements ITextContentDescriber {

    private static final int MOST_LINES = 400;

    @Override
    public int describe(InputStream contents, IContentDescription description) throws IOException {
        return describe(new InputStreamReader(contents, StandardCharsets.UTF_8), description);
    }

    @Override
    public int describe(Reader contents, IContentDescription description) throws IOException {
        BufferedReader lines = new BufferedReader(contents);
        boolean ours = false;
        boolean analysis = false;
        for (int i = 0; i < MOST_LINES; i++) {
            String line = lines.readLine();
            if (line == null) {
                break;
            }
            ours |= line.startsWith("resistlab:");
            analysis |= line.startsWith("models:") || line.startsWith("endpoint:");
            if (ours && analysis) {
                return VALID;
            }
        }
        return INVALID;
    }

    @Override
    public QualifiedName[] getSupportedOptions() {
        return new QualifiedName[0];
    }
}
