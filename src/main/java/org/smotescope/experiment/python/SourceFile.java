package org.smotescope.experiment.python;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.smotescope.data.CategoricalColumn;
import org.smotescope.data.Classes;
import org.smotescope.data.Column;
import org.smotescope.data.ColumnSpec;
import org.smotescope.data.ColumnType;
import org.smotescope.data.DataProblem;
import org.smotescope.data.DataProblem.Mend;
import org.smotescope.data.Dataset;
import org.smotescope.data.PrepareRules;
import org.smotescope.data.Role;
import org.smotescope.data.Schema;
import org.smotescope.data.io.Datasets;
import org.smotescope.data.io.Table;
import org.smotescope.experiment.Recipe;
import org.smotescope.experiment.Runner;
import org.smotescope.experiment.Schemas;
import org.smotescope.sampling.Descriptor;
import org.smotescope.sampling.Step;

/// What a program must know about the file that it reads.
///
/// @param table the file
/// @param classes its classes
/// @param features the columns that are used, in the order of the file
/// @param numbers those of them that hold numbers
/// @param words those that hold words
/// @param numbersAsWords those of the words whose cells all are numbers
record SourceFile(
        Table table,
        PythonClasses classes,
        List<String> features,
        List<String> numbers,
        List<String> words,
        List<String> numbersAsWords) {

    /// @throws DataProblem if the recipe does not go with the file
    static SourceFile of(Table table, Recipe recipe) {
        Schema schema = Schemas.resolve(table, recipe);
        Dataset rows = Datasets.of(table, schema);
        Classes classes = rows.classes();
        String positive = classes.labels().get(Runner.positive(classes, recipe.data()));
        boolean keepsWords =
                Runner.rulesFor(recipe.resample(), recipe.prepare()).words()
                        == PrepareRules.Words.KEEP;
        List<String> features = new ArrayList<>();
        List<String> numbers = new ArrayList<>();
        List<String> words = new ArrayList<>();
        List<String> numbersAsWords = new ArrayList<>();
        for (ColumnSpec spec : schema.columns()) {
            if (spec.role() != Role.FEATURE || (isWords(rows, spec) && !keepsWords)) {
                continue;
            }
            features.add(spec.name());
            if (isWords(rows, spec)) {
                words.add(spec.name());
                if (!(column(table.columns(), spec.name()) instanceof CategoricalColumn)) {
                    numbersAsWords.add(spec.name());
                }
            } else {
                numbers.add(spec.name());
            }
        }
        List<Step> steps = recipe.resample().steps();
        refuse(steps, words, numbers);
        return new SourceFile(
                table,
                PythonClasses.of(
                        table,
                        classes.name(),
                        classes.labels(),
                        positive,
                        steps.stream().map(step -> step.descriptor().id()).toList()),
                List.copyOf(features),
                List.copyOf(numbers),
                List.copyOf(words),
                List.copyOf(numbersAsWords));
    }

    /// All columns in the program, numbers first.
    String columns() {
        return words.isEmpty() ? "NUMBERS" : numbers.isEmpty() ? "WORDS" : "NUMBERS + WORDS";
    }

    private static boolean isWords(Dataset rows, ColumnSpec spec) {
        return spec.type() != ColumnType.NUMBER
                || column(rows.features(), spec.name()) instanceof CategoricalColumn;
    }

    private static @Nullable Column column(List<Column> columns, String name) {
        return columns.stream().filter(each -> each.name().equals(name)).findFirst().orElse(null);
    }

    private static void refuse(List<Step> steps, List<String> words, List<String> numbers) {
        if (numbers.isEmpty() && words.isEmpty()) {
            throw new DataProblem(
                    "no feature is a number",
                    Mend.advice("give a column the role feature and the type number"));
        }
        for (Step step : steps) {
            Descriptor sampler = step.descriptor();
            String unsuitable =
                    switch (sampler.columns()) {
                        case NUMBERS -> words.isEmpty() ? "" : words.getFirst() + " holds words";
                        case MIXED ->
                                words.isEmpty()
                                        ? "no column holds words"
                                        : numbers.isEmpty() ? "no column holds numbers" : "";
                        case WORDS ->
                                numbers.isEmpty() ? "" : numbers.getFirst() + " holds numbers";
                        case ANY -> "";
                    };
            if (!unsuitable.isEmpty()) {
                throw new DataProblem(
                        unsuitable + ", which " + sampler.name() + " cannot work with",
                        new Mend("leave word columns out", "prepare.words", "leave-out"),
                        Mend.advice("choose another sampler"));
            }
        }
    }
}
