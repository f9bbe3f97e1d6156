package org.smotescope.experiment.python;

import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// Collects what a program imports.
final class Imports {
    private static final int WIDTH = 100;

    private final SortedMap<String, SortedSet<String>> names = new TreeMap<>();

    /// Imports names from a module.
    Imports from(String module, String... wanted) {
        SortedSet<String> known = names.computeIfAbsent(module, each -> new TreeSet<>());
        for (String name : wanted) {
            known.add(name);
        }
        return this;
    }

    /// The statements, sorted by module.
    String text() {
        StringBuilder text = new StringBuilder("import numpy as np\nimport pandas as pd\n");
        names.forEach((module, wanted) -> text.append(statement(module, wanted)));
        return text.toString();
    }

    private static String statement(String module, SortedSet<String> wanted) {
        String line = "from " + module + " import " + String.join(", ", wanted) + "\n";
        if (line.length() <= WIDTH) {
            return line;
        }
        StringBuilder folded = new StringBuilder("from " + module + " import (\n   ");
        int at = 3;
        for (String name : wanted) {
            if (at + name.length() + 2 > WIDTH) {
                folded.append("\n   ");
                at = 3;
            }
            folded.append(' ').append(name).append(',');
            at += name.length() + 2;
        }
        return folded.append("\n)\n").toString();
    }
}
