package org.smotescope.ui.selection;

import java.util.List;
import org.smotescope.data.io.Table;
import org.smotescope.ui.data.RawCells;

/// The test rows of a cell, and what the model said of them.
final class CellListing implements Listing {
    private static final int DECIMALS = 3;

    private final CellRows rows;
    private final RawCells cells;
    private final List<Lead> lead;

    CellListing(CellRows rows) {
        this.rows = rows;
        this.cells = new RawCells(rows.run().table());
        String score =
                rows.run().isBinary()
                        ? "score of " + rows.name(rows.run().positive())
                        : "score of predicted";
        this.lead =
                List.of(
                        new Lead.Numbers("row", 72, 0, at -> 1.0 + rows.fileRow(at)),
                        new Lead.Words("actual", 128, at -> rows.name(rows.cell().actual())),
                        new Lead.Words("predicted", 128, at -> rows.name(rows.answers().get(at))),
                        new Lead.Numbers(score, 148, DECIMALS, rows::score));
    }

    @Override
    public Table table() {
        return rows.run().table();
    }

    @Override
    public List<Lead> lead() {
        return lead;
    }

    @Override
    public String cell(int at, int column) {
        return cells.cell(rows.fileRow(at), column);
    }
}
