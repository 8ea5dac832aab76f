package org.resistlab.algorithm.svm;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.resistlab.core.learner.Model;
import org.resistlab.core.parameter.Parameters;

/**
 * Points of a parameter grid that differ in C alone: one problem for several costs.
 *
 * @param parameters of any of the points
 * @param costs ascending, each once
 * @param points for each cost, numbers of the grid points that ask for it
 */
record Grid(Parameters parameters, double[] costs, List<List<Integer>> points) {

    static Grid of(Parameters point) {
        return new Grid(point, new double[] {point.real("C")}, List.of(List.of(0)));
    }

    /** The grid in as few parts as possible, those of one kernel after another. */
    static List<Grid> parts(List<Parameters> grid) {
        Map<Parameters, List<Integer>> groups = new LinkedHashMap<>();
        for (int point = 0; point < grid.size(); point++) {
            groups.computeIfAbsent(grid.get(point).with("C", 1.0), key -> new ArrayList<>()).add(point);
        }
        List<Grid> parts = new ArrayList<>();
        for (List<Integer> members : groups.values()) {
            double[] costs = members.stream().mapToDouble(point -> grid.get(point).real("C")).sorted().distinct()
                    .toArray();
            List<List<Integer>> points = Arrays.stream(costs)
                    .mapToObj(cost -> members.stream().filter(point -> grid.get(point).real("C") == cost).toList())
                    .toList();
            parts.add(new Grid(grid.get(members.get(0)), costs, points));
        }
        return parts;
    }

    /** Puts the models of this part, one a cost, where their grid points are. */
    void place(Model[] ofCosts, Model[] ofGrid) {
        for (int cost = 0; cost < ofCosts.length; cost++) {
            for (int point : points.get(cost)) {
                ofGrid[point] = ofCosts[cost];
            }
        }
    }
}
