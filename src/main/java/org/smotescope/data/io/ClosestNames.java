package org.smotescope.data.io;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.smotescope.data.DataProblem;
import org.smotescope.data.DataProblem.Mend;
import org.smotescope.data.DataProblem.Place;

/// The names that were probably meant.
final class ClosestNames {
    private static final int SHOWN = 3;

    /// So many names can all be told.
    private static final int FEW = 8;

    private ClosestNames() {}

    /// A problem with a name that is none, whose mend is one of the names that are.
    static DataProblem problem(
            String what, @Nullable Place place, String wrong, List<String> names) {
        return new DataProblem(
                what, place, List.of(Mend.advice("use " + String.join(", ", of(wrong, names)))));
    }

    /// All names where they are few, else three of them; the closest first.
    static List<String> of(String wrong, List<String> names) {
        return names.stream()
                .sorted(Comparator.comparingInt(name -> distance(wrong, name)))
                .limit(names.size() <= FEW ? FEW : SHOWN)
                .toList();
    }

    /// How many characters must be added, left out or changed; upper and lower case are the same.
    private static int distance(String a, String b) {
        String from = a.toLowerCase(Locale.ROOT);
        String to = b.toLowerCase(Locale.ROOT);
        int[] row = new int[to.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int change = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[to.length()];
    }
}
