package org.smotescope.data.io;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Names for the columns of a file, each of them different, as pandas gives them: a repeated name
/// gets `.1`, `.2`, …; an empty one is `Unnamed: 0` with the column's position.
final class ColumnNames {
    private ColumnNames() {}

    static List<String> of(List<String> header) {
        Set<String> taken = new HashSet<>(header);
        Set<String> used = new HashSet<>();
        List<String> names = new ArrayList<>(header.size());
        for (int j = 0; j < header.size(); j++) {
            String wanted = header.get(j).isEmpty() ? "Unnamed: " + j : header.get(j);
            String name = wanted;
            for (int n = 1; !used.add(name); n++) {
                name = wanted + "." + n;
                while (taken.contains(name)) {
                    n++;
                    name = wanted + "." + n;
                }
            }
            names.add(name);
        }
        return List.copyOf(names);
    }

    /// Names for a file without any: `column 1`, `column 2`, …
    static List<String> numbered(int columns) {
        List<String> names = new ArrayList<>(columns);
        for (int j = 1; j <= columns; j++) {
            names.add("column " + j);
        }
        return List.copyOf(names);
    }
}
