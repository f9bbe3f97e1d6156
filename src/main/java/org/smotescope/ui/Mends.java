package org.smotescope.ui;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.smotescope.data.ColumnType;
import org.smotescope.data.DataProblem.Mend;
import org.smotescope.data.PrepareRules.Missing;
import org.smotescope.data.PrepareRules.Scale;
import org.smotescope.data.PrepareRules.Words;
import org.smotescope.data.Role;
import org.smotescope.experiment.DataPlan.ColumnPlan;
import org.smotescope.experiment.Recipe;
import org.smotescope.experiment.SplitPlan;
import org.smotescope.learning.ClassWeights;
import org.smotescope.learning.calibration.CalibrationMethod;
import org.smotescope.learning.metrics.ThresholdRule;
import org.smotescope.sampling.Mode;
import org.smotescope.sampling.Samplers;
import org.smotescope.sampling.SamplingStrategy;
import org.smotescope.ui.form.Sentence;

/// Turns what would mend a problem into a change of the recipe.
public final class Mends {
    private static final Pattern COLUMN = Pattern.compile("data\\.columns\\.(.+)\\.(role|type)");
    private static final String SAMPLER = "resample.sampler";
    private static final String SETTINGS = "resample.settings.";
    private static final String MODEL_SETTINGS = "model.settings.";

    private Mends() {}

    /// The change, or null where only a person can carry the mend out.
    public static @Nullable UnaryOperator<Recipe> change(Mend mend) {
        String value = mend.value();
        String setting = mend.setting();
        Matcher column = COLUMN.matcher(setting);
        if (column.matches()) {
            return recipe -> withColumn(recipe, column.group(1), column.group(2), value);
        }
        if (setting.startsWith(SETTINGS)) {
            String name = setting.substring(SETTINGS.length());
            return recipe -> recipe.withResample(recipe.resample().withSetting(name, value));
        }
        if (setting.startsWith(MODEL_SETTINGS)) {
            String name = setting.substring(MODEL_SETTINGS.length());
            return recipe -> recipe.withModel(recipe.model().withSetting(name, value));
        }
        return switch (setting) {
            case "model.classifier" ->
                    recipe -> recipe.withModel(recipe.model().withClassifier(value));
            case SAMPLER -> recipe -> recipe.withResample(recipe.resample().withSampler(value));
            case "resample.strategy" ->
                    recipe ->
                            recipe.withResample(
                                    recipe.resample().withStrategy(SamplingStrategy.parse(value)));
            case "resample.mode" ->
                    recipe ->
                            recipe.withResample(
                                    recipe.resample().withMode(word(Mode.class, value)));
            case "resample.seed" ->
                    recipe ->
                            recipe.withResample(recipe.resample().withSeed(Long.parseLong(value)));
            case "prepare.missing" ->
                    recipe ->
                            recipe.withPrepare(
                                    recipe.prepare().withMissing(word(Missing.class, value)));
            case "prepare.scale" ->
                    recipe ->
                            recipe.withPrepare(
                                    recipe.prepare().withScale(word(Scale.class, value)));
            case "prepare.words" ->
                    recipe ->
                            recipe.withPrepare(
                                    recipe.prepare().withWords(word(Words.class, value)));
            case "decide.rule" ->
                    recipe ->
                            recipe.withDecide(recipe.decide().withRule(ThresholdRule.parse(value)));
            case "decide.calibrate" ->
                    recipe ->
                            recipe.withDecide(
                                    recipe.decide()
                                            .withCalibration(word(CalibrationMethod.class, value)));
            case ClassWeights.SETTING ->
                    recipe ->
                            recipe.withModel(recipe.model().withWeights(ClassWeights.parse(value)));
            case "split.test" -> recipe -> withTest(recipe, Double.parseDouble(value));
            case "data.target" -> recipe -> recipe.withTarget(value);
            case "data.positive" -> recipe -> recipe.withData(recipe.data().withPositive(value));
            default -> null;
        };
    }

    /// The mend as the words on a button: "Use k = 3"; samplers by their names, "Use SMOTE-NC".
    public static String button(Mend mend) {
        boolean isSampler =
                mend.setting().equals(SAMPLER) && mend.words().equals("use " + mend.value());
        return isSampler ? "Use " + Samplers.byId(mend.value()).name() : capital(mend.words());
    }

    /// The words as the beginning of a sentence; a name of one letter stays as it is.
    public static String capital(String words) {
        return words.length() < 2 || words.charAt(1) == ' ' ? words : Sentence.capital(words);
    }

    private static Recipe withTest(Recipe recipe, double test) {
        SplitPlan split = recipe.split();
        return recipe.withSplit(new SplitPlan(test, split.seed(), split.column()));
    }

    private static Recipe withColumn(Recipe recipe, String name, String what, String value) {
        ColumnPlan before = recipe.data().columns().getOrDefault(name, new ColumnPlan(null, null));
        ColumnPlan after =
                what.equals("role")
                        ? new ColumnPlan(word(Role.class, value), before.type())
                        : new ColumnPlan(before.role(), type(value));
        return recipe.withData(recipe.data().withColumn(name, after));
    }

    private static ColumnType type(String value) {
        return value.equals("categorical") ? ColumnType.CATEGORY : word(ColumnType.class, value);
    }

    private static <E extends Enum<E>> E word(Class<E> type, String value) {
        return Enum.valueOf(type, value.toUpperCase(java.util.Locale.ROOT).replace('-', '_'));
    }
}
