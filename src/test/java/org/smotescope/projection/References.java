package org.smotescope.projection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.smotescope.data.Classes;
import org.smotescope.data.Column;
import org.smotescope.data.Dataset;
import org.smotescope.data.Mix;
import org.smotescope.data.NumericColumn;
import org.smotescope.learning.ReferenceFiles;

/// The reference data sets as data sets, standardised.
final class References {
    private References() {}

    static Dataset dataset(String name) {
        ReferenceFiles.Data data = ReferenceFiles.data(name);
        List<Column> columns = new ArrayList<>();
        for (int j = 0; j < data.features().columns(); j++) {
            columns.add(NumericColumn.of("f" + j, data.features().column(j)));
        }
        long[] keys = new long[data.classes().length];
        Arrays.setAll(keys, Mix::of);
        Classes classes = new Classes("label", data.labels(), data.classes());
        return Dataset.of(columns, classes, keys)
                .withScaling(ReferenceFiles.standard(data.features()));
    }
}
