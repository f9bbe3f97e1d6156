package org.smotescope.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnTest {
    @Test
    void countsEmptyCellsOfViewsAndOfTheirViews() {
        countsEmptyCells(NumericColumn.of("a", new double[] {1.0, Double.NaN, 2.0, Double.NaN}));
        countsEmptyCells(CategoricalColumn.of("a", new int[] {0, -1, 1, -1}, List.of("x", "y")));
    }

    private static void countsEmptyCells(Column column) {
        Column view = column.select(new int[] {1, 1, 2, 0});

        assertThat(column.missingCount()).isEqualTo(2);
        assertThat(column.missingCount()).isEqualTo(2);
        assertThat(view.missingCount()).isEqualTo(2);
        assertThat(view.select(new int[] {0}).missingCount()).isEqualTo(1);
        assertThat(view.select(new int[] {2, 3}).missingCount()).isZero();
    }

    @Test
    void viewsOfAColumnWithoutEmptyCellsHaveNone() {
        Column column = NumericColumn.of("a", new double[] {1.0, 2.0});

        assertThat(column.select(new int[] {1, 1}).missingCount()).isZero();
        assertThat(column.missingCount()).isZero();
    }
}
