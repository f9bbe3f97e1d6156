package org.smotescope.cli;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.smotescope.data.ColumnType;
import org.smotescope.data.Monitor;
import org.smotescope.data.Role;
import org.smotescope.data.io.CsvReader;
import org.smotescope.data.io.CsvSource;
import org.smotescope.data.io.Dialect;
import org.smotescope.data.io.ReadOptions;
import org.smotescope.data.io.Table;
import org.smotescope.experiment.DataPlan;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Which file is read, how, and what its columns are for. What is not said is guessed.
final class InputOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "IN.csv", description = "The file to read. It is never written to.")
    private Path input = Path.of("");

    @Option(names = "--target", paramLabel = "T", description = "The column that holds the class.")
    private @Nullable String target;

    @Option(
            names = "--positive",
            paramLabel = "LABEL",
            description = "The positive class (default: the smallest).")
    private @Nullable String positive;

    @Option(
            names = "--ignore",
            split = ",",
            paramLabel = "COL",
            description = "Columns that are written out but not used.")
    private List<String> ignored = new ArrayList<>();

    @Option(
            names = "--categorical",
            split = ",",
            paramLabel = "COL",
            description = "Columns that hold categories although they look like numbers.")
    private List<String> categorical = new ArrayList<>();

    @Option(
            names = "--delimiter",
            paramLabel = "CHAR",
            description = "Between cells: a character, or the word tab.")
    private @Nullable String delimiter;

    @Option(names = "--decimal", paramLabel = "CHAR", description = "The decimal mark: . or ,")
    private @Nullable String decimal;

    @Option(names = "--encoding", paramLabel = "NAME", description = "For example UTF-8.")
    private @Nullable String encoding;

    @Option(names = "--no-header", description = "The first row holds values, not names.")
    private boolean noHeader;

    Path path() {
        return input;
    }

    Table read() {
        HeapGrowth.fitTo(input);
        return CsvReader.read(CsvSource.ofFile(input), options(), Monitor.NONE);
    }

    DataPlan plan(Table table) {
        Map<String, DataPlan.ColumnPlan> columns = new LinkedHashMap<>();
        for (String name : categorical) {
            columns.put(name, new DataPlan.ColumnPlan(null, ColumnType.CATEGORY));
        }
        for (String name : ignored) {
            columns.put(name, new DataPlan.ColumnPlan(Role.IGNORE, null));
        }
        return new DataPlan(table.name(), table.sha256(), target, positive, columns);
    }

    private ReadOptions options() {
        ReadOptions options = ReadOptions.guess();
        if (delimiter != null) {
            options = options.withDelimiter(character("--delimiter", delimiter));
        }
        if (decimal != null) {
            options = options.withDecimal(character("--decimal", decimal));
        }
        if (encoding != null) {
            options = options.withCharset(charset(encoding));
        }
        if (noHeader) {
            options = options.withFirstRow(Dialect.FirstRow.VALUES);
        }
        for (String name : categorical) {
            options = options.withType(name, ColumnType.CATEGORY);
        }
        return options;
    }

    private char character(String option, String text) {
        if (text.equals("tab") || text.equals("\\t")) {
            return '\t';
        }
        if (text.length() != 1) {
            throw new ParameterException(
                    spec.commandLine(), option + " must be one character, not " + text);
        }
        return text.charAt(0);
    }

    private Charset charset(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--encoding must be a known encoding such as UTF-8 or windows-1252, not "
                            + name,
                    e);
        }
    }
}
