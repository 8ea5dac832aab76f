package org.resistlab.algorithm.elasticnet.path;

/** Is told what is reached on the way along a path; for different tasks at once, for one task in order. */
interface PathVisitor {

    /**
     * @param task number of the task
     * @param step number of the strength
     * @param problem the task's problem, at its optimum
     */
    void reached(int task, int step, PathProblem problem);
}
