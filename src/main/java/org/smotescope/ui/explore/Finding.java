package org.smotescope.ui.explore;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.smotescope.data.Dataset;
import org.smotescope.ui.form.Figures;
import org.smotescope.ui.plot.RowId;

/// A row that was looked for by its number.
sealed interface Finding {

    /// It is there.
    record Found(RowId row) implements Finding {}

    /// It is not.
    ///
    /// @param words why
    record Missing(String words) implements Finding {}

    /// What can be typed: `12` for that row of the file, `new 12` for that new row.
    Pattern NUMBER = Pattern.compile("\\s*(?:(new)\\s*)?(?:row\\s+)?#?(\\d{1,9})\\s*");

    /// Looks for a row.
    static Finding of(Sight sight, String typed) {
        Matcher parts = NUMBER.matcher(typed.toLowerCase(Locale.ROOT));
        if (!parts.matches()) {
            return new Missing("Type the number of a row, such as 12, or of a new one: new 12.");
        }
        int number = Integer.parseInt(parts.group(2));
        return parts.group(1) == null ? original(sight, number) : made(sight, number);
    }

    private static Finding made(Sight sight, int number) {
        return number >= 1 && number <= sight.added()
                ? new Found(new RowId(Crowd.NEW, number - 1))
                : new Missing(
                        sight.added() == 0
                                ? "There are no new rows."
                                : "New rows are numbered 1 to "
                                        + Figures.count(sight.added())
                                        + ".");
    }

    private static Finding original(Sight sight, int number) {
        int row = position(sight.rows(), number - 1);
        if (row >= 0) {
            return new Found(new RowId(Crowd.ROWS, row));
        }
        int rows = sight.run().table().rows();
        if (number < 1 || number > rows) {
            return new Missing("The file has rows 1 to " + Figures.count(rows) + ".");
        }
        return new Missing(
                position(sight.run().prepared().test(), number - 1) >= 0
                        ? "Row " + number + " is one of the test rows, put away."
                        : "Row " + number + " is not used: a cell that is needed is empty.");
    }

    private static int position(Dataset rows, int fileRow) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.fileRow(i) == fileRow) {
                return i;
            }
        }
        return -1;
    }
}
