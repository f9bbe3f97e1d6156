package org.smotescope.experiment.python;

import java.util.List;
import java.util.stream.Collectors;
import org.smotescope.experiment.Recipe;
import org.smotescope.experiment.python.PythonProgram.Part;
import org.smotescope.learning.ClassWeights;
import org.smotescope.learning.ClassifierDescriptor;

/// What is learned from training rows: preparation, new rows, model.
final class LearningPart {
    private final Recipe recipe;
    private final SourceFile file;
    private final ProgramParts parts;
    private final Imports imports;

    LearningPart(Recipe recipe, SourceFile file, ProgramParts parts, Imports imports) {
        this.recipe = recipe;
        this.file = file;
        this.parts = parts;
        this.imports = imports;
    }

    /// Whether the classifier of a recipe is compared with one of weighted rows.
    static boolean takesWeights(Recipe recipe) {
        return recipe.model().descriptor().weights() == ClassifierDescriptor.Weights.TAKEN;
    }

    private boolean takesWeights() {
        return takesWeights(recipe);
    }

    /// @param variants the names of what is compared
    Part part(List<String> variants) {
        imports.from("imblearn.pipeline", "Pipeline").from("sklearn.base", "clone");
        ModelCall model = ModelCall.of(recipe.model(), file.classes().isBinary());
        imports.from(model.module(), model.type());
        StringBuilder code = new StringBuilder(parts.prepare());
        code.append(parts.encode());
        if (!recipe.resample().isNothing()) {
            code.append(parts.samplers());
        }
        code.append("model = ").append(model.text()).append('\n');
        if (takesWeights()) {
            imports.from("sklearn.utils.class_weight", "compute_sample_weight");
            code.append("WEIGHTS = ").append(weights()).append('\n');
        }
        code.append("VARIANTS = ").append(PythonText.list(variants)).append("\n");
        if (parts.drops()) {
            code.append(
                    """

                    def usable(rows):
                        return rows[complete[rows]]
                    """);
        }
        code.append("\n\n").append(learned());
        return new Part(
                "Learned from training rows only: what fills and scales, the new rows, the model.",
                code.toString());
    }

    private String learned() {
        String resample =
                !recipe.resample().isNothing()
                        ? "        *(samplers if variant == %s else []),\n"
                                .formatted(PythonText.literal(recipe.resample().title()))
                        : "";
        String fit =
                takesWeights()
                        ? """
                            weights = {}
                            if variant == "class-weights":
                                weights["model__sample_weight"] = compute_sample_weight(WEIGHTS, y[rows])
                            return clone(pipeline).fit(X.iloc[rows], y[rows], **weights)\
                        """
                        : "    return clone(pipeline).fit(X.iloc[rows], y[rows])";
        return Snippet.of("learned")
                .replace("@RESAMPLE@", resample)
                .replace(
                        "@ENCODE@", file.words().isEmpty() ? "" : "        (\"encode\", encode),\n")
                .replace("@FIT@", fit);
    }

    private String weights() {
        return switch (recipe.model().weights()) {
            case ClassWeights.Balanced() -> "\"balanced\"";
            case ClassWeights.Own(var byLabel) ->
                    byLabel.entrySet().stream()
                            .map(
                                    each ->
                                            file.classes().literal(each.getKey())
                                                    + ": "
                                                    + PythonText.number(each.getValue()))
                            .collect(Collectors.joining(", ", "{", "}"));
        };
    }
}
