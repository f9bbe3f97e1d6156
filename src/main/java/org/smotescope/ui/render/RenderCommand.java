package org.smotescope.ui.render;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.smotescope.ui.evaluate.CompareAt;
import org.smotescope.ui.evaluate.MeasuredOn;
import org.smotescope.ui.figure.AnimationFile;
import org.smotescope.ui.figure.FigureFile;
import org.smotescope.ui.figure.FigureFormat;
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
    private static final Pattern SIZE = Pattern.compile("(\\d{1,4})x(\\d{1,4})");

    @Spec private CommandSpec spec = CommandSpec.create();

    @Mixin private DataOptions data = new DataOptions();

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

    @Mixin private RecipeOptions recipe = new RecipeOptions();

    @Option(
            names = "--compare-at",
            paramLabel = "RULE",
            description = "Evaluate: rule, recall, alarms, even or cost (default: rule).")
    private CompareAt compareAt = CompareAt.RULE;

    @Option(
            names = "--measured-on",
            paramLabel = "WHAT",
            description = "Evaluate: test-rows, folds, amounts or wrong (default: test-rows).")
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
        checkNames();
        DataOptions.Given given = data.given(Inputs.FIRST_SAMPLE);
        recipe.check(given.saved());
        ExplorePose pose = explore.pose();
        PictureOrder order =
                new PictureOrder(
                        given.source(),
                        given.options(),
                        opened -> recipe.changed(given.begun(opened)),
                        place,
                        theme,
                        TextSize.of(text),
                        Integer.parseInt(parts.group(1)),
                        Integer.parseInt(parts.group(2)),
                        new Pose(
                                step,
                                recipe.moved(),
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

    /// A name says what is written. What is no file, such as a pipe, takes the window.
    private void checkNames() {
        boolean isNew = !Files.exists(out) || Files.isRegularFile(out);
        if (animation == null && isNew && FigureFormat.of(out).isEmpty()) {
            throw mistake("--output must end in .png, .svg or .pdf, not be " + out.getFileName());
        }
        if (animation != null && !animation.toString().toLowerCase(Locale.ROOT).endsWith(".gif")) {
            throw mistake("--animation must end in .gif, not be " + animation.getFileName());
        }
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

    private ParameterException mistake(String words) {
        return new ParameterException(spec.commandLine(), words);
    }
}
