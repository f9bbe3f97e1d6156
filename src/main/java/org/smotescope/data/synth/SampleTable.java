package org.smotescope.data.synth;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The cells of a made-up file, as text. Immutable.
///
/// @param delimiter between cells
/// @param names the columns' names
/// @param target the position of the class among the columns
/// @param rows the cells, row by row; none of them needs quotes
record SampleTable(char delimiter, List<String> names, int target, List<List<String>> rows) {
    SampleTable {
        names = List.copyOf(names);
        rows = List.copyOf(rows);
    }

    byte[] bytes() {
        StringBuilder text = new StringBuilder();
        String between = String.valueOf(delimiter);
        text.append(String.join(between, names)).append('\n');
        for (List<String> row : rows) {
            text.append(String.join(between, row)).append('\n');
        }
        return text.toString().getBytes(UTF_8);
    }

    /// The number of rows per class, by label.
    Map<String, Integer> classCounts() {
        Map<String, Integer> counts = new TreeMap<>();
        rows.forEach(row -> counts.merge(row.get(target), 1, Integer::sum));
        return counts;
    }

    /// The same rows in another order.
    SampleTable shuffled(Draws draws) {
        List<List<String>> order = new ArrayList<>(rows);
        for (int i = order.size() - 1; i > 0; i--) {
            int j = draws.below(i + 1);
            List<String> swapped = order.get(i);
            order.set(i, order.get(j));
            order.set(j, swapped);
        }
        return new SampleTable(delimiter, names, target, order);
    }

    /// A number with a fixed number of decimals, rounded half up, with a point.
    static String fixed(double value, int decimals) {
        long unit = 1;
        for (int i = 0; i < decimals; i++) {
            unit *= 10;
        }
        long scaled = (long) StrictMath.floor(StrictMath.abs(value) * unit + 0.5);
        String sign = value < 0 && scaled > 0 ? "-" : "";
        String fraction = String.valueOf(unit + scaled % unit).substring(1);
        return sign + scaled / unit + (decimals == 0 ? "" : "." + fraction);
    }
}
