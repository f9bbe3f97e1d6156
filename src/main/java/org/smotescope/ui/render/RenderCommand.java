package org.smotescope.ui.render;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.smotescope.data.DataProblem;
import org.smotescope.data.DataProblem.Mend;
import org.smotescope.data.io.CsvSource;
import org.smotescope.data.synth.Manifest;
import org.smotescope.data.synth.Samples;
import org.smotescope.experiment.ModelPlan;
import org.smotescope.experiment.Recipe;
import org.smotescope.experiment.Recipes;
import org.smotescope.experiment.ResamplePlan;
import org.smotescope.learning.calibration.CalibrationMethod;
import org.smotescope.learning.metrics.ThresholdRule;
import org.smotescope.sampling.Mode;
import org.smotescope.sampling.Resampler;
import org.smotescope.sampling.SamplingStrategy;
import org.smotescope.ui.evaluate.CompareAt;
import org.smotescope.ui.evaluate.MeasuredOn;
import org.smotescope.ui.figure.AnimationFile;
import org.smotescope.ui.figure.FigureFile;
import org.smotescope.ui.figure.FigureLook;
import org.smotescope.ui.recipe.StepNumber;
import org.smotescope.ui.render.PictureOrder.Look;
import org.smotescope.ui.render.PictureOrder.Pose;
import org.smotescope.ui.render.PictureOrder.Sheet;
import org.smotescope.ui.theme.TextSize;
import org.smotescope.ui.theme.Theme;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Draws what the window would show into a PNG file, or Explore's plot into an SVG, without a
/// screen. Loads no part of the window before it runs.
@Command(
        name = "render",
        mixinStandardHelpOptions = true,
        description = "Draw what the window would show, without a screen.",
        footer = {
            "",
            "Example: smotescope render pump-failures.csv --place evaluate --theme dark"
                    + " --size 1920x1080 -o evaluate.png"
        })
public final class RenderCommand implements Runnable {
    private static final String FIRST_SAMPLE = "two-moons.csv";
    private static final Pattern SIZE = Pattern.compile("(\\d{1,4})x(\\d{1,4})");

    @Spec private CommandSpec spec = CommandSpec.create();

    @Parameters(
            arity = "0..1",
            paramLabel = "IN.csv",
            description = "A file, or the name of a sample (default: ${DEFAULT-VALUE}).",
            defaultValue = FIRST_SAMPLE)
    private String input = FIRST_SAMPLE;

    @Option(
            names = "--place",
            paramLabel = "P",
            description = "data, explore, compare or evaluate.")
    private String place = "explore";

    @Option(names = "--theme", paramLabel = "T", description = "light or dark (default: light).")
    private Look theme = Look.LIGHT;

    @Option(names = "--size", paramLabel = "WxH", description = "In pixels (default: 1280x800).")
    private String size = "1280x800";

    @Option(
            names = "--text",
            paramLabel = "PERCENT",
            description = "Size of the text: 100, 125, 150 or 200 (default: 100).")
    private int text = TextSize.USUAL.percent();

    @Option(names = "--target", paramLabel = "T", description = "The column with the class.")
    private @Nullable String target;

    @Option(names = "--positive", paramLabel = "LABEL", description = "The positive class.")
    private @Nullable String positive;

    @Option(names = "--sampler", paramLabel = "ID", description = "See the command samplers.")
    private @Nullable String sampler;

    @Option(names = "--set", paramLabel = "NAME=VALUE", description = "A setting of the sampler.")
    private Map<String, String> settings = new LinkedHashMap<>();

    @Option(names = "--strategy", paramLabel = "WHAT", description = "auto, 0.5, A=100,B=200, …")
    private @Nullable String strategy;

    @Option(names = "--mode", paramLabel = "MODE", description = "strict or parity.")
    private @Nullable Mode mode;

    @Option(names = "--seed", paramLabel = "N", description = "Draws the new rows.")
    private @Nullable Long seed;

    @Option(names = "--threshold", paramLabel = "T", description = "From 0 to 1.")
    private @Nullable Double threshold;

    @Option(
            names = "--classifier",
            paramLabel = "ID",
            description = "See the command classifiers (default: logistic).")
    private String classifier = ModelPlan.LOGISTIC;

    @Option(
            names = "--model-set",
            paramLabel = "NAME=VALUE",
            description = "A setting of the classifier. May be repeated.")
    private Map<String, String> modelSettings = new LinkedHashMap<>();

    @Option(
            names = "--decide",
            paramLabel = "RULE",
            description =
                    "The rule for it: best-f1, youden, recall=0.8, precision=0.5 or cost=10:1."
                            + " With --threshold as well, the line is moved away from the rule.")
    private @Nullable String decide;

    @Option(
            names = "--calibrate",
            paramLabel = "HOW",
            description = "none, prior, platt or isotonic.")
    private CalibrationMethod calibrate = CalibrationMethod.NONE;

    @Option(
            names = "--compare-at",
            paramLabel = "RULE",
            description = "Evaluate: rule, recall, alarms, even or cost (default: rule).")
    private CompareAt compareAt = CompareAt.RULE;

    @Option(
            names = "--measured-on",
            paramLabel = "WHAT",
            description = "Evaluate: test_rows, folds, amounts or wrong (default: test_rows).")
    private MeasuredOn measuredOn = MeasuredOn.TEST_ROWS;

    @ArgGroup(exclusive = false)
    private @Nullable ChoiceOptions choice;

    @Option(
            names = "--sheet",
            paramLabel = "WHAT",
            description = "A sheet over the place: paint or figure.")
    private @Nullable Sheet sheet;

    @Option(
            names = "--scale",
            paramLabel = "TIMES",
            description =
                    "A figure as PNG too, with 1 to 4 pixels for one of --size (default: the"
                            + " window).")
    private @Nullable Integer scale;

    @Mixin private ExploreOptions explore = new ExploreOptions();
    @Mixin private CompareOptions compare = new CompareOptions();

    @Option(names = "--step", paramLabel = "S", description = "The open step of the recipe.")
    private @Nullable StepNumber step;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT.png",
            description =
                    "Where the picture goes: the window, or with OUT.svg or OUT.pdf the figure"
                            + " that the place shows.")
    private Path out = Path.of("");

    @Option(
            names = "--animation",
            paramLabel = "OUT.gif",
            description = "The whole story that Explore tells, as a GIF; instead of -o.")
    private @Nullable Path animation;

    @Option(
            names = "--fps",
            paramLabel = "N",
            description = "With --animation: frames per second, from 1 to 50 (default: 20).")
    private int framesPerSecond = 20;

    @Option(
            names = "--speed",
            paramLabel = "X",
            description = "With --animation: how fast, from 0.25 to 8 (default: 1).")
    private double speed = 1;

    @Override
    public void run() {
        Matcher parts = SIZE.matcher(size);
        if (!parts.matches()) {
            throw mistake("--size must be like 1280x800, not " + size);
        }
        if (TextSize.of(text).percent() != text) {
            throw mistake("--text must be 100, 125, 150 or 200, not " + text);
        }
        if (scale != null && (scale < 1 || scale > FigureFile.LARGEST_SCALE)) {
            throw mistake("--scale must be from 1 to 4, not " + scale);
        }
        if ((animation == null) == out.toString().isEmpty()) {
            throw mistake("name one file: -o, or --animation for a whole story");
        }
        checkPlan();
        ExplorePose pose = explore.pose();
        PictureOrder order =
                new PictureOrder(
                        source(),
                        this::changed,
                        place,
                        theme,
                        TextSize.of(text),
                        Integer.parseInt(parts.group(1)),
                        Integer.parseInt(parts.group(2)),
                        new Pose(
                                step,
                                moved(),
                                compareAt,
                                measuredOn,
                                choice == null ? null : choice.choice(),
                                pose,
                                compare.pose(),
                                sheet),
                        scale == null ? 0 : scale,
                        animation == null ? null : animated(parts),
                        animation == null ? out : animation);
        WindowPicture.write(order);
        spec.commandLine().getErr().println("Written " + order.out());
    }

    private AnimationFile animated(Matcher size) {
        try {
            return new AnimationFile(
                    new FigureLook(
                            theme == Look.DARK ? Theme.DARK : Theme.LIGHT,
                            Integer.parseInt(size.group(1)),
                            Integer.parseInt(size.group(2))),
                    framesPerSecond,
                    speed);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }

    private CsvSource source() {
        Path file = Path.of(input);
        if (Files.exists(file)) {
            return CsvSource.ofFile(file);
        }
        if (Samples.all().stream().map(Manifest.Entry::name).anyMatch(input::equals)) {
            return Samples.source(input);
        }
        throw new DataProblem(
                "there is no file and no sample " + input,
                Mend.advice("name a file, or a sample such as " + FIRST_SAMPLE));
    }

    /// Refuses what is wrong whatever the file, before it is read.
    private void checkPlan() {
        try {
            Resampler.check(resample(Recipes.RESAMPLE).steps(), mode == null ? Mode.STRICT : mode);
            model().toLearn(0);
            ThresholdRule.parse(decide == null ? "0.5" : decide);
            ThresholdRule.parse(threshold == null ? "0.5" : threshold.toString());
        } catch (DataProblem problem) {
            throw new ParameterException(spec.commandLine(), problem.line(), problem);
        }
    }

    private Recipe changed(Recipe recipe) {
        Recipe changed = recipe.withResample(resample(recipe.resample())).withModel(model());
        if (target != null) {
            changed = changed.withData(changed.data().withTarget(target));
        }
        if (positive != null) {
            changed = changed.withData(changed.data().withPositive(positive));
        }
        changed = changed.withDecide(changed.decide().withCalibration(calibrate));
        return changed.withDecide(changed.decide().withRule(rule(changed.decide().rule())));
    }

    /// Where the line is moved by hand, or null where the recipe says it all.
    private @Nullable Double moved() {
        return decide == null ? null : threshold;
    }

    private ThresholdRule rule(ThresholdRule given) {
        if (decide != null) {
            return ThresholdRule.parse(decide);
        }
        return threshold == null ? given : new ThresholdRule.Fixed(threshold);
    }

    private ModelPlan model() {
        return new ModelPlan(classifier, modelSettings);
    }

    private ResamplePlan resample(ResamplePlan plan) {
        ResamplePlan changed = sampler == null ? plan : plan.withSampler(sampler);
        for (Map.Entry<String, String> setting : settings.entrySet()) {
            changed = changed.withSetting(setting.getKey(), setting.getValue());
        }
        if (strategy != null) {
            changed = changed.withStrategy(SamplingStrategy.parse(strategy));
        }
        if (mode != null) {
            changed = changed.withMode(mode);
        }
        return seed == null ? changed : changed.withSeed(seed);
    }

    private ParameterException mistake(String words) {
        return new ParameterException(spec.commandLine(), words);
    }
}
