package org.smotescope.ui.selection;

import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import org.smotescope.data.io.Table;

/// What the table of the chosen rows shows of each.
interface Listing {
    /// The file that the rows are of.
    Table table();

    /// What stands before the file's own columns.
    List<Lead> lead();

    /// A cell as it stands in the file; of a new row as it was made.
    ///
    /// @param at which of the chosen rows
    /// @param column of the file
    String cell(int at, int column);

    /// A column of ours.
    sealed interface Lead {
        String name();

        /// @param value by the row's place among the chosen ones
        record Words(String name, int width, IntFunction<String> value) implements Lead {}

        /// @param value by the row's place among the chosen ones
        record Numbers(String name, int width, int decimals, IntToDoubleFunction value)
                implements Lead {}
    }

    static Listing of(ChosenRows rows) {
        return switch (rows) {
            case CellRows cell -> new CellListing(cell);
            case PickedRows picked -> new PickedListing(picked);
        };
    }

    /// Whether the same columns serve for these rows and for others.
    default boolean hasColumnsOf(Listing other) {
        return table() == other.table()
                && lead().stream()
                        .map(Lead::name)
                        .toList()
                        .equals(other.lead().stream().map(Lead::name).toList());
    }
}
