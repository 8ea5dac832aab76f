package org.resistlab.core.yaml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.resistlab.core.problem.Location;
import org.resistlab.core.problem.Problem;
import org.resistlab.core.problem.ProblemException;
import org.resistlab.core.problem.Severity;

/**
 * One YAML file while it is being read: all problems of the file are collected here, so that a user sees them at once.
 * For one thread.
 */
public final class YamlDocument {

    private final String file;
    private final String kind;
    private final List<Problem> problems = new ArrayList<>();

    /**
     * @param file as the user would name it
     * @param kind what the file is, such as {@code study}: the first part of its problems' codes
     */
    YamlDocument(String file, String kind) {
        this.file = file;
        this.kind = kind;
    }

    /** The file as the user would name it. */
    public String file() {
        return file;
    }

    /** What the file is: {@code study}, {@code analysis}. */
    public String kind() {
        return kind;
    }

    /** Adds an error; its code is {@code kind.code}. */
    public void error(Location location, String code, String message, String remedy) {
        add(Problem.error(kind + "." + code, message, remedy).at(location));
    }

    /** Adds a warning; its code is {@code kind.code}. */
    public void warning(Location location, String code, String message, String remedy) {
        add(Problem.warning(kind + "." + code, message, remedy).at(location));
    }

    /** Adds a problem, once. */
    public void add(Problem problem) {
        if (!problems.contains(problem)) {
            problems.add(problem);
        }
    }

    /** All problems so far: those of this file by line, then those of others. */
    public List<Problem> problems() {
        return problems.stream().sorted(Comparator.comparingInt(this::order)).toList();
    }

    private int order(Problem problem) {
        return problem.location().file().equals(file) ? problem.location().line() : Integer.MAX_VALUE;
    }

    /** The warnings so far. */
    public List<Problem> warnings() {
        return problems().stream().filter(problem -> problem.severity() != Severity.ERROR).toList();
    }

    public boolean hasErrors() {
        return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    }

    /** @throws ProblemException with all problems, if one of them is an error */
    public void throwIfErrors() throws ProblemException {
        if (hasErrors()) {
            throw new ProblemException(problems());
        }
    }
}
