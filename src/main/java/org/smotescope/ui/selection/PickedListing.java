package org.smotescope.ui.selection;

import java.util.Arrays;
import java.util.List;
import org.smotescope.data.Dataset;
import org.smotescope.data.io.Table;
import org.smotescope.ui.data.RawCells;
import org.smotescope.ui.rows.RowWords;

/// Training rows and new rows: training rows with their cells as they stand in the file, new rows
/// with what was made.
final class PickedListing implements Listing {
    private static final int NO_FEATURE = -1;

    private final PickedRows rows;
    private final RawCells cells;
    private final RowWords words;
    private final int[] features;
    private final List<Lead> lead;

    PickedListing(PickedRows rows) {
        this.rows = rows;
        this.cells = new RawCells(rows.run().table());
        this.words = new RowWords(training(), rows.run().resampling());
        this.features = features(table(), training());
        this.lead =
                List.of(
                        new Lead.Words("row", 112, at -> words.name(reference(at))),
                        new Lead.Words("class", 128, at -> words.className(reference(at))),
                        new Lead.Words("made from", 160, this::origin));
    }

    private static int[] features(Table table, Dataset training) {
        List<String> names = training.features().stream().map(feature -> feature.name()).toList();
        int[] features = new int[table.columns().size()];
        Arrays.setAll(features, j -> names.indexOf(table.columns().get(j).name()));
        return features;
    }

    private Dataset training() {
        return rows.run().prepared().train();
    }

    private int reference(int at) {
        return rows.references().get(at);
    }

    /// "row 878, row 3" of a new row; of an original one nothing.
    private String origin(int at) {
        int reference = reference(at);
        if (reference >= 0) {
            return "";
        }
        int base = rows.run().resampling().added().base(~reference);
        int neighbour = rows.run().resampling().added().neighbour(~reference);
        return neighbour == base
                ? words.name(base)
                : words.name(base) + ", " + words.name(neighbour);
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
        int reference = reference(at);
        if (reference >= 0) {
            return cells.cell(training().fileRow(reference), column);
        }
        int feature = features[column];
        if (feature != NO_FEATURE) {
            return words.made(~reference, feature);
        }
        boolean isTarget = table().columns().get(column).name().equals(training().classes().name());
        return isTarget
                ? training().classes().labels().get(rows.run().resampling().classOf(reference))
                : "";
    }
}
