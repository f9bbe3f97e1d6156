package org.smotescope.cli;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
            names = "--role",
            paramLabel = "COL=ROLE",
            description =
                    "What a column is for: feature, id or ignore. May be repeated; the name may hold"
                            + " any character.")
    private List<String> roles = new ArrayList<>();

    @Option(
            names = "--type",
            paramLabel = "COL=TYPE",
            description =
                    "What a column holds: number, categorical or text. May be repeated; the name"
                            + " may hold any character.")
    private List<String> types = new ArrayList<>();

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

    @Option(names = "--header", description = "The first row holds names, whatever it looks like.")
    private boolean header;

    Path path() {
        return input;
    }

    Table read() {
        HeapGrowth.fitTo(input);
        return CsvReader.read(CsvSource.ofFile(input), options(), Monitor.NONE);
    }

    DataPlan plan(Table table) {
        Map<String, Role> roleOf = roles();
        Map<String, ColumnType> typeOf = types();
        Map<String, DataPlan.ColumnPlan> columns = new LinkedHashMap<>();
        Stream.concat(typeOf.keySet().stream(), roleOf.keySet().stream())
                .forEach(
                        name ->
                                columns.put(
                                        name,
                                        new DataPlan.ColumnPlan(
                                                roleOf.get(name), typeOf.get(name))));
        return new DataPlan(table.name(), table.sha256(), target, positive, columns);
    }

    private Map<String, Role> roles() {
        Map<String, Role> roleOf = new LinkedHashMap<>();
        ignored.forEach(name -> roleOf.put(name, Role.IGNORE));
        List<Role> known = List.of(Role.FEATURE, Role.ID, Role.IGNORE);
        roles.forEach(text -> read("--role", text, known, roleOf));
        return roleOf;
    }

    private Map<String, ColumnType> types() {
        Map<String, ColumnType> typeOf = new LinkedHashMap<>();
        categorical.forEach(name -> typeOf.put(name, ColumnType.CATEGORY));
        List<ColumnType> known = List.of(ColumnType.values());
        types.forEach(text -> read("--type", text, known, typeOf));
        return typeOf;
    }

    /// Reads NAME=WORD; the name may hold equals signs.
    private <E extends Enum<E>> void read(
            String option, String text, List<E> known, Map<String, E> values) {
        int equals = text.lastIndexOf('=');
        String word = text.substring(equals + 1);
        for (E each : known) {
            if (equals > 0 && word(each).equals(word)) {
                values.put(text.substring(0, equals), each);
                return;
            }
        }
        String words = known.stream().map(InputOptions::word).collect(Collectors.joining(", "));
        throw new ParameterException(
                spec.commandLine(), option + " must be COL= and one of " + words + ", not " + text);
    }

    /// The word of a value in recipes and on the command line.
    static String word(Enum<?> value) {
        return value == ColumnType.CATEGORY
                ? "categorical"
                : value.name().toLowerCase(Locale.ROOT).replace('_', '-');
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
        if (header && noHeader) {
            throw new ParameterException(
                    spec.commandLine(), "--header and --no-header: use one of them");
        }
        if (header) {
            options = options.withFirstRow(Dialect.FirstRow.NAMES);
        }
        if (noHeader) {
            options = options.withFirstRow(Dialect.FirstRow.VALUES);
        }
        for (Map.Entry<String, ColumnType> type : types().entrySet()) {
            options = options.withType(type.getKey(), type.getValue());
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
