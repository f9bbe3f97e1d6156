package org.smotescope.experiment.python;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.smotescope.experiment.DecidePlan;
import org.smotescope.experiment.Protocol;
import org.smotescope.experiment.Recipe;
import org.smotescope.experiment.python.PythonProgram.Part;
import org.smotescope.learning.calibration.CalibrationMethod;

/// The program that measures a recipe and what it is compared with.
final class MeasuringProgram {
    private static final String WEIGHTED = "class-weights";

    private final SourceFile file;
    private final Recipe recipe;
    private final Protocol protocol;
    private final DecidePlan decide;
    private final Imports imports = new Imports();
    private final ProgramParts parts;
    private final boolean isBinary;

    MeasuringProgram(SourceFile file, Recipe recipe, Protocol protocol) {
        this.file = file;
        this.recipe = recipe;
        this.protocol = protocol;
        this.parts = new ProgramParts(file, recipe, imports);
        this.isBinary = file.classes().isBinary();
        DecidePlan plan = recipe.decide();
        this.decide =
                isBinary || !plan.rule().isTuned() ? plan : plan.withThreshold(DecidePlan.EVEN);
    }

    PythonProgram program() {
        List<Part> all = new ArrayList<>();
        all.add(parts.reading());
        all.add(new SplitPart(recipe.split(), protocol).part(asksInnerFolds()));
        all.add(new LearningPart(recipe, file, parts, imports).part(variants()));
        if (decides()) {
            all.add(deciding());
        }
        all.add(metrics());
        all.add(measuring());
        all.addFirst(new Part("", imports.text()));
        return new PythonProgram(title(), Caveats.measuring(recipe, file), all);
    }

    private String title() {
        String model = recipe.model().descriptor().name();
        String resampling =
                recipe.resample().isNothing() ? "" : recipe.resample().name() + ", then ";
        return "%s%s on %s: before and after."
                .formatted(
                        resampling,
                        resampling.isEmpty() ? model : lower(model),
                        PythonText.comment(file.table().name()));
    }

    private static String lower(String name) {
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    /// Whether anything is decided but for a fixed threshold.
    private boolean decides() {
        return isBinary || decide.calibrate() != CalibrationMethod.NONE;
    }

    private boolean asksInnerFolds() {
        return isBinary || decide.calibrate().needsRows();
    }

    /// The names of what is compared, as in an evaluation.
    private List<String> variants() {
        List<String> variants = new ArrayList<>(List.of("none"));
        if (isBinary) {
            variants.add("none+threshold");
        }
        variants.addAll(corrected());
        return variants;
    }

    /// The variants that learn from other rows than there are, or from weighted ones.
    private List<String> corrected() {
        List<String> variants = new ArrayList<>();
        if (LearningPart.takesWeights(recipe)) {
            variants.add(WEIGHTED);
        }
        if (!recipe.resample().isNothing()) {
            variants.add(recipe.resample().title());
        }
        return variants;
    }

    private Part deciding() {
        String after =
                corrected().stream()
                        .map(PythonText::literal)
                        .collect(Collectors.joining(", ", "[", "]"));
        List<String> functions = new ArrayList<>();
        if (isBinary) {
            functions.add(DecideParts.threshold(decide.rule()));
        }
        String calibration = DecideParts.calibration(decide.calibrate(), isBinary);
        if (!calibration.isEmpty()) {
            functions.add(calibration);
        }
        if (asksInnerFolds()) {
            functions.add(DecideParts.judged(decide, after));
        }
        functions.add(DecideParts.decision(decide, isBinary, after));
        switch (decide.calibrate()) {
            case PLATT -> imports.from("sklearn.linear_model", "LogisticRegression");
            case ISOTONIC -> imports.from("sklearn.isotonic", "IsotonicRegression");
            case NONE, PRIOR -> {}
        }
        String code =
                "THRESHOLD = %s\n\n\n".formatted(PythonText.number(decide.threshold()))
                        + String.join("\n\n", functions);
        return new Part(
                "Decided on training rows only: thresholds and calibration.", rowsUsed(code));
    }

    /// Leaves out what is for rows with empty cells, or puts it in.
    private String rowsUsed(String code) {
        return parts.drops()
                ? code.replace("prior(rows, variant)\n", "prior(usable(rows), variant)\n")
                : code.replace("        some, left = usable(some), usable(left)\n", "");
    }

    private Part metrics() {
        List<String> names =
                new ArrayList<>(
                        List.of(
                                "accuracy_score",
                                "balanced_accuracy_score",
                                "matthews_corrcoef",
                                "cohen_kappa_score",
                                "f1_score",
                                "precision_score",
                                "recall_score",
                                "roc_auc_score",
                                "average_precision_score",
                                "log_loss"));
        imports.from("imblearn.metrics", "geometric_mean_score");
        if (isBinary) {
            names.add("brier_score_loss");
        } else {
            imports.from("imblearn.metrics", "specificity_score");
            imports.from("sklearn.preprocessing", "label_binarize");
        }
        imports.from("sklearn.metrics", names.toArray(String[]::new));
        return new Part(
                "Metrics. What is not defined, for one class even, scikit-learn takes for 0.",
                Snippet.of("calibration_error")
                        + "\n\n"
                        + Snippet.of(isBinary ? "two_classes" : "more_classes"));
    }

    private Part measuring() {
        String train = parts.drops() ? "usable(train)" : "train";
        StringBuilder code = new StringBuilder("results = {variant: [] for variant in VARIANTS}\n");
        code.append("for train, test in splits:\n");
        if (parts.drops()) {
            code.append("    test = usable(test)\n");
        }
        code.append("    for variant in VARIANTS:\n");
        code.append(
                "        p = learned(%s, variant).predict_proba(X.iloc[test])\n".formatted(train));
        boolean isCalibrated = decide.calibrate() != CalibrationMethod.NONE;
        if (decides()) {
            code.append(isCalibrated ? "        correct, threshold" : "        threshold")
                    .append(" = decision(train, variant)\n");
        }
        code.append("        results[variant].append(metrics(y[test], ")
                .append(isCalibrated ? "correct(p)" : "p")
                .append(isBinary ? ", threshold" : "")
                .append("))\n\n");
        code.append(
                """
                means = pd.DataFrame({name: pd.DataFrame(each).mean() for name, each in results.items()})
                print(means.round(3).to_string())
                """);
        if (protocol.splits() > 1) {
            imports.from("scipy.stats", "t as student");
            code.insert(0, intervals() + "\n\n");
            code.append(
                    """

                    print("\\nHalf the 95 % interval")
                    halves = pd.DataFrame({name: pd.DataFrame(each).apply(half_width) for name, each in results.items()})
                    print(halves.round(3).to_string())
                    """);
        }
        return new Part("Measure.", code.toString());
    }

    private String intervals() {
        String text = Snippet.of("intervals");
        return parts.drops()
                ? text.replace("len(splits[0][1])", "len(usable(splits[0][1]))")
                        .replace("len(splits[0][0])", "len(usable(splits[0][0]))")
                : text;
    }
}
