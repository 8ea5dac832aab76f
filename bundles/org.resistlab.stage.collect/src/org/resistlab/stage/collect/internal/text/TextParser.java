package org.resistlab.stage.collect.internal.text;

import java.io.IOException;
import java.nio.charset.Charset;

import org.resistlab.core.problem.ProblemException;

/**
 * Reads a text file in one encoding.
 *
 * @param <T> what comes out
 */
@FunctionalInterface
public interface TextParser<T> {

    T parse(Charset charset) throws IOException, ProblemException;
}
