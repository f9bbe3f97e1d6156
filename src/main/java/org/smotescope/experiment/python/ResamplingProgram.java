package org.smotescope.experiment.python;

import java.util.List;
import org.smotescope.data.io.FileStem;
import org.smotescope.experiment.Recipe;
import org.smotescope.experiment.python.PythonProgram.Part;

/// The program that resamples all rows of a file.
final class ResamplingProgram {
    private final SourceFile file;
    private final Recipe recipe;

    ResamplingProgram(SourceFile file, Recipe recipe) {
        this.file = file;
        this.recipe = recipe;
    }

    PythonProgram program() {
        Imports imports = new Imports();
        ProgramParts parts = new ProgramParts(file, recipe, imports);
        Part reading = parts.reading();
        Part steps =
                new Part("Fill empty cells, scale, resample.", parts.prepare() + parts.samplers());
        Part writing = writing(parts);
        String name = recipe.resample().isNothing() ? "No resampling" : recipe.resample().name();
        return new PythonProgram(
                "%s on the whole of %s.".formatted(name, PythonText.comment(file.table().name())),
                Caveats.resampling(recipe, file),
                List.of(new Part("", imports.text()), reading, steps, writing));
    }

    private Part writing(ProgramParts parts) {
        StringBuilder code = new StringBuilder();
        if (parts.drops()) {
            code.append("X, y = X[complete], y[complete]\n");
        }
        code.append(
                """
                rows, labels = prepare.fit_transform(X), y
                for _, sampler in samplers:
                    rows, labels = sampler.fit_resample(rows, labels)
                """);
        if (parts.scales()) {
            code.append(
                    """
                    numbers = rows[:, :len(NUMBERS)].astype(float)
                    scaler = prepare.named_transformers_["numbers"][-1]
                    rows[:, :len(NUMBERS)] = scaler.inverse_transform(numbers)
                    """);
        }
        code.append("resampled = pd.DataFrame(rows, columns=").append(file.columns()).append(')');
        if (!file.words().isEmpty() && !file.numbers().isEmpty()) {
            code.append('[').append(PythonText.list(file.features())).append(']');
        }
        code.append("\nresampled[TARGET] = ").append(labels()).append('\n');
        code.append("resampled.to_csv(")
                .append(PythonText.literal(output(file.table().name())))
                .append(", index=False)\n");
        code.append("print(resampled[TARGET].value_counts().to_string())\n");
        return new Part("Resample and write, in the units of the file.", code.toString());
    }

    private String labels() {
        return file.classes().kind() == PythonClasses.Kind.PLACES
                ? "np.array(" + PythonText.list(file.classes().labels()) + ")[labels]"
                : "labels";
    }

    private static String output(String name) {
        return FileStem.of(name) + "-resampled.csv";
    }
}
