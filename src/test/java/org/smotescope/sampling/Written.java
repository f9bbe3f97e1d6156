package org.smotescope.sampling;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.smotescope.data.CategoricalColumn;
import org.smotescope.data.Column;
import org.smotescope.data.Dataset;
import org.smotescope.data.NumericColumn;

/// Rows as texts that can be compared.
final class Written {
    private Written() {}

    static List<String> rows(Dataset dataset) {
        return IntStream.range(0, dataset.size())
                .mapToObj(row -> dataset.classes().code(row) + " " + values(dataset, row))
                .toList();
    }

    static List<String> rowSet(Resampling result) {
        return rows(result.dataset()).stream().sorted().toList();
    }

    static List<Object> values(Dataset dataset, int row) {
        List<Object> values = new ArrayList<>();
        for (Column column : dataset.features()) {
            values.add(
                    switch (column) {
                        case NumericColumn numbers -> numbers.get(row);
                        case CategoricalColumn words -> String.valueOf(words.get(row));
                    });
        }
        return values;
    }
}
