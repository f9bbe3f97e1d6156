package org.smotescope.data.synth;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/// The list of data sets that come with the program: what they are, from where, and their hash.
public final class Manifest {
    static final String FILE_NAME = "MANIFEST.csv";
    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT
                    .builder()
                    .setRecordSeparator('\n')
                    .setHeader(
                            "name",
                            "rows",
                            "classes",
                            "minority",
                            "source",
                            "licence",
                            "story",
                            "sha256")
                    .setSkipHeaderRecord(true)
                    .get();

    private Manifest() {}

    /// One data set.
    ///
    /// @param name the file's name
    /// @param rows the number of rows, names not counted
    /// @param classes every class with its rows, the largest first: `common 200 / rare 20`
    /// @param minority the smallest class
    /// @param source where the data comes from
    /// @param licence its SPDX identifier
    /// @param story what can be seen on it, in one line
    /// @param sha256 the hash of the file
    public record Entry(
            String name,
            int rows,
            String classes,
            String minority,
            String source,
            String licence,
            String story,
            String sha256) {}

    static String format(List<Entry> entries) throws IOException {
        StringBuilder text = new StringBuilder();
        text.append(String.join(",", FORMAT.getHeader())).append('\n');
        try (CSVPrinter printer = new CSVPrinter(text, FORMAT)) {
            for (Entry entry : entries) {
                printer.printRecord(
                        entry.name(),
                        entry.rows(),
                        entry.classes(),
                        entry.minority(),
                        entry.source(),
                        entry.licence(),
                        entry.story(),
                        entry.sha256());
            }
        }
        return text.toString();
    }

    static List<Entry> parse(Reader reader) throws IOException {
        List<Entry> entries = new ArrayList<>();
        try (CSVParser parser = CSVParser.builder().setReader(reader).setFormat(FORMAT).get()) {
            for (CSVRecord row : parser) {
                entries.add(
                        new Entry(
                                row.get("name"),
                                Integer.parseInt(row.get("rows")),
                                row.get("classes"),
                                row.get("minority"),
                                row.get("source"),
                                row.get("licence"),
                                row.get("story"),
                                row.get("sha256")));
            }
        }
        return List.copyOf(entries);
    }
}
