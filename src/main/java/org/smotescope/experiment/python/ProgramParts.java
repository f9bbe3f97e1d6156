package org.smotescope.experiment.python;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.smotescope.data.PrepareRules.Missing;
import org.smotescope.data.PrepareRules.Scale;
import org.smotescope.experiment.Recipe;
import org.smotescope.experiment.python.PythonProgram.Part;
import org.smotescope.sampling.Step;

/// The parts that every program of a recipe has: reading, preparing, resampling.
final class ProgramParts {
    private final SourceFile file;
    private final Recipe recipe;
    private final Imports imports;

    /// @param imports where what the parts need is added
    ProgramParts(SourceFile file, Recipe recipe, Imports imports) {
        this.file = file;
        this.recipe = recipe;
        this.imports = imports;
    }

    /// The file's cells, its features `X` and its classes `y`.
    Part reading() {
        PythonClasses classes = file.classes();
        StringBuilder code = new StringBuilder();
        define(code, "FILE", PythonText.literal(file.table().name()));
        define(code, "TARGET", PythonText.literal(classes.target()));
        define(code, "CLASSES", classes.list() + label(classes));
        if (classes.isBinary()) {
            define(code, "POSITIVE", classes.literal(classes.positive()));
            define(code, "NEGATIVE", classes.literal(classes.negative()));
        }
        if (!file.numbers().isEmpty()) {
            define(code, "NUMBERS", PythonText.list(file.numbers()));
        }
        if (!file.words().isEmpty()) {
            define(code, "WORDS", PythonText.list(file.words()));
        }
        code.append("EMPTY = [\"\", \"?\", \"-\", \"na\", \"n/a\", \"nan\", \"null\"]\n\n");
        code.append("cells = pd.read_csv(FILE")
                .append(Cells.options(file.table().dialect(), file.table().columns().size()))
                .append(")\n");
        code.append(
                """
                known = cells.mask(cells.apply(lambda column: column.str.strip().str.lower().isin(EMPTY)))
                """);
        code.append("X = known[").append(file.columns()).append("].copy()\n");
        if (!file.numbers().isEmpty()) {
            code.append("X[NUMBERS] = ")
                    .append(Cells.number("X[NUMBERS]", file.table().dialect()))
                    .append('\n');
        }
        if (!file.numbersAsWords().isEmpty()) {
            code.append("for column in ")
                    .append(PythonText.list(file.numbersAsWords()))
                    .append(":  # equal numbers are one word\n    X[column] = ")
                    .append(Cells.sameNumbers("X[column]", file.table().dialect()))
                    .append('\n');
        }
        code.append(classes.reading(file.table()));
        if (drops()) {
            code.append("complete = X.notna().all(axis=1).to_numpy()\n");
        }
        return new Part("The file: every cell as text, then what it means.", code.toString());
    }

    /// Whether rows with empty cells are left out.
    boolean drops() {
        return recipe.prepare().missing() == Missing.DROP;
    }

    private static void define(StringBuilder code, String name, String value) {
        code.append(name).append(" = ").append(value).append('\n');
    }

    /// What places stand for.
    private static String label(PythonClasses classes) {
        return classes.kind() == PythonClasses.Kind.PLACES
                ? "  # " + PythonText.comment(String.join(", ", classes.labels()))
                : "";
    }

    /// The statement that defines `prepare`: filling and scaling, numbers first.
    String prepare() {
        imports.from("sklearn.compose", "ColumnTransformer");
        List<String> steps = new ArrayList<>();
        if (!file.numbers().isEmpty()) {
            steps.add("    (\"numbers\", " + numbers() + ", NUMBERS),\n");
        }
        if (!file.words().isEmpty()) {
            steps.add("    (\"words\", " + words() + ", WORDS),\n");
        }
        return "prepare = ColumnTransformer([\n" + String.join("", steps) + "])\n";
    }

    private String numbers() {
        Missing missing = recipe.prepare().missing();
        List<String> steps = new ArrayList<>();
        if (missing == Missing.MEDIAN || missing == Missing.CATEGORY) {
            imports.from("sklearn.impute", "SimpleImputer");
            steps.add("SimpleImputer(strategy=\"median\")");
        }
        switch (recipe.prepare().scale()) {
            case NONE -> {}
            case STANDARD -> {
                imports.from("sklearn.preprocessing", "StandardScaler");
                steps.add("StandardScaler()");
            }
            case MINMAX -> {
                imports.from("sklearn.preprocessing", "MinMaxScaler");
                steps.add("MinMaxScaler()");
            }
        }
        if (steps.isEmpty()) {
            return "\"passthrough\"";
        }
        imports.from("sklearn.pipeline", "make_pipeline");
        return "make_pipeline(" + String.join(", ", steps) + ")";
    }

    private String words() {
        return switch (recipe.prepare().missing()) {
            case MEDIAN -> imputer("strategy=\"most_frequent\"");
            case CATEGORY -> imputer("strategy=\"constant\", fill_value=\"\"");
            case DROP, REFUSE -> "\"passthrough\"";
        };
    }

    private String imputer(String how) {
        imports.from("sklearn.impute", "SimpleImputer");
        return "SimpleImputer(" + how + ")";
    }

    /// Whether numbers are scaled.
    boolean scales() {
        return recipe.prepare().scale() != Scale.NONE && !file.numbers().isEmpty();
    }

    /// The statement that defines `encode`: words to columns of 0 and 1; empty without words.
    String encode() {
        if (file.words().isEmpty()) {
            return "";
        }
        imports.from("sklearn.compose", "ColumnTransformer");
        imports.from("sklearn.preprocessing", "OneHotEncoder");
        return """
        words = [sorted(X[column].dropna().unique()) for column in WORDS]
        encode = ColumnTransformer([
            ("words", OneHotEncoder(categories=words, handle_unknown="ignore", sparse_output=False),
             list(range(@FIRST@, len(@ALL@)))),
        ], remainder="passthrough")
        """
                .replace("@FIRST@", file.numbers().isEmpty() ? "0" : "len(NUMBERS)")
                .replace("@ALL@", file.columns());
    }

    /// The statement that defines `samplers`, with what it needs before it.
    String samplers() {
        List<SamplerCall> calls = calls();
        StringBuilder code = new StringBuilder();
        if (calls.stream().anyMatch(SamplerCall::growsMinority)) {
            code.append(Snippet.of("minority")).append("\n\n");
        }
        calls.forEach(call -> imports.from(call.module(), call.type()));
        return code.append("samplers = [\n")
                .append(
                        calls.stream()
                                .map(
                                        call ->
                                                "    (%s, %s),\n"
                                                        .formatted(
                                                                PythonText.literal(call.name()),
                                                                call.text()))
                                .collect(Collectors.joining()))
                .append("]\n")
                .toString();
    }

    private List<SamplerCall> calls() {
        List<SamplerCall> calls = new ArrayList<>();
        Map<String, Integer> times = new HashMap<>();
        for (Step step : recipe.resample().steps()) {
            String id = step.descriptor().id();
            if (step.descriptor().counterpart().isEmpty()) {
                continue;
            }
            int time = times.merge(id, 1, Integer::sum);
            calls.add(
                    SamplerCall.of(
                            step,
                            time == 1 ? id : id + "-" + time,
                            file.classes(),
                            recipe.resample().seed(),
                            file.numbers().size(),
                            file.numbers().size() + file.words().size()));
        }
        return calls;
    }
}
