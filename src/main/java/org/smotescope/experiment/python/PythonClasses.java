package org.smotescope.experiment.python;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.smotescope.data.NumericColumn;
import org.smotescope.data.TextOrder;
import org.smotescope.data.io.NumberText;
import org.smotescope.data.io.Table;

/// The classes as a program writes them. Other tools sort classes, so they are written in a way in
/// which that order is the program's own: as words, as whole numbers, or by their places.
///
/// @param target the name of the target column
/// @param labels the sorted labels
/// @param positive the label of the positive class
/// @param kind how they are written
record PythonClasses(String target, List<String> labels, String positive, Kind kind) {
    /// Samplers of imbalanced-learn 0.10 that fail on classes that are words.
    private static final List<String> TAKE_PLACES = List.of("iht", "ncr");

    enum Kind {
        WORDS,
        WHOLE_NUMBERS,
        PLACES
    }

    PythonClasses {
        labels = List.copyOf(labels);
    }

    /// @param samplers the ids of those that will see the classes
    static PythonClasses of(
            Table table,
            String target,
            List<String> labels,
            String positive,
            List<String> samplers) {
        if (samplers.stream().anyMatch(TAKE_PLACES::contains)) {
            return new PythonClasses(target, labels, positive, Kind.PLACES);
        }
        boolean isNumeric = table.columns().get(table.indexOf(target)) instanceof NumericColumn;
        char decimal = table.dialect().decimal();
        boolean isWhole =
                isNumeric
                        && labels.stream()
                                .mapToDouble(label -> NumberText.parse(label, decimal))
                                .allMatch(v -> v == Math.rint(v) && Math.abs(v) < 1e9);
        boolean isSorted =
                !isNumeric && labels.stream().sorted(TextOrder.CODE_POINTS).toList().equals(labels);
        Kind kind = isWhole ? Kind.WHOLE_NUMBERS : isSorted ? Kind.WORDS : Kind.PLACES;
        return new PythonClasses(target, labels, positive, kind);
    }

    boolean isBinary() {
        return labels.size() == 2;
    }

    /// The label of the other one of two classes.
    String negative() {
        return labels.get(1 - labels.indexOf(positive));
    }

    /// A class in the program.
    String literal(String label) {
        return switch (kind) {
            case WORDS -> PythonText.literal(label);
            case WHOLE_NUMBERS -> whole(label);
            case PLACES -> {
                int place = labels.indexOf(label);
                yield place < 0 ? PythonText.literal(label) : Integer.toString(place);
            }
        };
    }

    /// All classes as a list.
    String list() {
        return labels.stream().map(this::literal).collect(Collectors.joining(", ", "[", "]"));
    }

    /// The statement that makes them of the target's cells.
    ///
    /// @param isNumeric whether the target column was read as numbers
    String reading(Table table) {
        return switch (kind) {
            case WORDS -> "y = known[TARGET].to_numpy(str)\n";
            case WHOLE_NUMBERS ->
                    "y = " + Cells.number("known[TARGET]", table.dialect()) + ".to_numpy(int)\n";
            case PLACES -> {
                boolean isNumeric =
                        table.columns().get(table.indexOf(target)) instanceof NumericColumn;
                String cells =
                        isNumeric
                                ? Cells.sameNumbers("known[TARGET]", table.dialect())
                                : "known[TARGET]";
                yield "y = " + cells + ".map(" + places() + ").to_numpy()\n";
            }
        };
    }

    private String places() {
        return IntStream.range(0, labels.size())
                .mapToObj(place -> PythonText.literal(labels.get(place)) + ": " + place)
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static String whole(String label) {
        double point = NumberText.parse(label, '.');
        return PythonText.number(Double.isNaN(point) ? NumberText.parse(label, ',') : point);
    }
}
