package org.smotescope.sampling.over;

import java.util.ArrayList;
import java.util.List;
import org.smotescope.data.Dataset;
import org.smotescope.data.Monitor;
import org.smotescope.sampling.ClassRows;
import org.smotescope.sampling.Targets;

/// The classes that get rows, by code. Those that get none are not even checked.
///
/// @param classes their rows
record Growing(List<ClassRows> classes) {
    Growing {
        classes = List.copyOf(classes);
    }

    static Growing of(Dataset dataset, Targets targets) {
        List<ClassRows> classes = new ArrayList<>();
        for (int c = 0; c < targets.classCount(); c++) {
            if (targets.extra(c) > 0) {
                classes.add(ClassRows.of(dataset, c));
            }
        }
        return new Growing(classes);
    }

    /// The classes that get rows, if each of their rows has `k` others beside it.
    ///
    /// @param sampler its name
    /// @throws org.smotescope.data.DataProblem if the smallest of them has too few rows
    static Growing withNeighbours(String sampler, Dataset dataset, Targets targets, int k) {
        Growing growing = of(dataset, targets);
        growing.needNeighbours(sampler, dataset, k);
        return growing;
    }

    boolean isEmpty() {
        return classes.isEmpty();
    }

    int size() {
        return classes.size();
    }

    ClassRows get(int i) {
        return classes.get(i);
    }

    /// The part of the work that class `i` is, by its rows.
    Monitor part(int i, Monitor monitor) {
        return monitor.part(shareBefore(i), shareBefore(i + 1));
    }

    /// Refuses the smallest of the classes if it has not `k` rows beside each row.
    ///
    /// @param sampler its name
    void needNeighbours(String sampler, Dataset dataset, int k) {
        ClassRows smallest = null;
        for (ClassRows rows : classes) {
            if (smallest == null || rows.size() < smallest.size()) {
                smallest = rows;
            }
        }
        if (smallest != null) {
            Shortage.ofClass(sampler, dataset, smallest, k);
        }
    }

    private double shareBefore(int end) {
        int before = 0;
        int all = 0;
        for (int i = 0; i < classes.size(); i++) {
            before += i < end ? classes.get(i).size() : 0;
            all += classes.get(i).size();
        }
        return (double) before / all;
    }
}
