package org.smotescope.ui.data;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.smotescope.data.io.Dialect;
import org.smotescope.data.io.Dialect.FirstRow;
import org.smotescope.data.io.ReadOptions;
import org.smotescope.data.io.Table;
import org.smotescope.ui.Workspace;
import org.smotescope.ui.async.JobState;

/// How the file is read: four guesses, each of which can be corrected and is tried at once.
final class ImportViewModel {
    private static final List<Charset> CHARSETS =
            List.of(
                    StandardCharsets.UTF_8,
                    StandardCharsets.UTF_16LE,
                    StandardCharsets.UTF_16BE,
                    Charset.forName("windows-1252"),
                    StandardCharsets.ISO_8859_1);

    private final Workspace workspace;
    private final ObjectProperty<@Nullable Character> delimiter;
    private final ObjectProperty<@Nullable Character> decimal;
    private final ObjectProperty<@Nullable Charset> charset;
    private final ObjectProperty<@Nullable FirstRow> firstRow;

    ImportViewModel(Workspace workspace) {
        this.workspace = workspace;
        delimiter = option(Dialect::delimiter, ReadOptions::withDelimiter);
        decimal = option(Dialect::decimal, ReadOptions::withDecimal);
        charset = option(Dialect::charset, ReadOptions::withCharset);
        firstRow = option(Dialect::firstRow, ReadOptions::withFirstRow);
    }

    ObjectProperty<@Nullable Character> delimiter() {
        return delimiter;
    }

    ObjectProperty<@Nullable Character> decimal() {
        return decimal;
    }

    ObjectProperty<@Nullable Charset> charset() {
        return charset;
    }

    ObjectProperty<@Nullable FirstRow> firstRow() {
        return firstRow;
    }

    static List<Character> delimiters() {
        return List.of(',', ';', '\t', '|', ' ');
    }

    static List<Character> decimals() {
        return List.of('.', ',');
    }

    static List<Charset> charsets() {
        return CHARSETS;
    }

    static String words(char mark) {
        return switch (mark) {
            case ',' -> "comma ,";
            case ';' -> "semicolon ;";
            case '\t' -> "tab";
            case '|' -> "pipe |";
            case ' ' -> "space";
            case '.' -> "point .";
            default -> String.valueOf(mark);
        };
    }

    static String words(FirstRow row) {
        return switch (row) {
            case NAMES -> "names";
            case VALUES -> "values";
        };
    }

    /// Which of the four nobody has said.
    ObservableValue<String> guesses() {
        return workspace.readOptions().map(ImportViewModel::guesses);
    }

    private static String guesses(ReadOptions options) {
        List<String> guessed = new ArrayList<>();
        add(guessed, options.delimiter(), "separator");
        add(guessed, options.decimal(), "decimal mark");
        add(guessed, options.charset(), "encoding");
        add(guessed, options.firstRow(), "first row");
        String which =
                switch (guessed.size()) {
                    case 0 -> "None is a guess.";
                    case 1 -> "A guess: " + guessed.getFirst() + ".";
                    case 4 -> "All four are guesses.";
                    default -> "Guesses: " + String.join(", ", guessed) + ".";
                };
        return which + "\nEach can be changed.";
    }

    private static void add(List<String> guessed, @Nullable Object said, String name) {
        if (said == null) {
            guessed.add(name);
        }
    }

    private <T> ObjectProperty<@Nullable T> option(
            Function<Dialect, T> read, BiFunction<ReadOptions, T, ReadOptions> with) {
        ObjectProperty<@Nullable T> option = new SimpleObjectProperty<>();
        workspace
                .table()
                .subscribe(table -> option.set(table == null ? null : read.apply(table.dialect())));
        option.addListener(
                (of, was, is) -> {
                    Table table = workspace.table().get();
                    if (table != null
                            && is != null
                            && !Objects.equals(is, read.apply(table.dialect()))) {
                        workspace.reread(with.apply(workspace.readOptions().get(), is));
                    }
                });
        workspace
                .state()
                .subscribe(
                        state -> {
                            Table table = workspace.table().get();
                            // A choice that could not be read goes back to what is shown.
                            if (table != null && state instanceof JobState.Idle) {
                                option.set(read.apply(table.dialect()));
                            }
                        });
        return option;
    }
}
