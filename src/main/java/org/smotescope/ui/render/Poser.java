package org.smotescope.ui.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.smotescope.data.Classes;
import org.smotescope.data.DataProblem;
import org.smotescope.data.DataProblem.Mend;
import org.smotescope.experiment.Run;
import org.smotescope.experiment.diagnostics.Figure;
import org.smotescope.ui.explore.AxesViewModel;
import org.smotescope.ui.explore.ExploreViewModel;
import org.smotescope.ui.explore.PlotAxis;
import org.smotescope.ui.explore.Scrub;
import org.smotescope.ui.explore.StoryViewModel;
import org.smotescope.ui.plot.Combine;
import org.smotescope.ui.plot.Tool;
import org.smotescope.ui.render.PictureOrder.Choice;
import org.smotescope.ui.render.PictureOrder.Pose;
import org.smotescope.ui.render.PictureOrder.Sheet;
import org.smotescope.ui.selection.MatrixCell;
import org.smotescope.ui.shell.Composition;

/// Sets up the places as a picture wants them.
final class Poser {
    private final Composition window;

    Poser(Composition window) {
        this.window = window;
    }

    /// @throws DataProblem if there is no such stage or class
    void take(Pose pose) {
        if (pose.step() != null) {
            window.recipe().open().set(pose.step());
        }
        Double moved = pose.threshold();
        if (moved != null) {
            window.workspace().change(recipe -> recipe.withThreshold(moved));
        }
        window.evaluate().compareAtProperty().set(pose.compareAt());
        window.splits().measuredOnProperty().set(pose.measuredOn());
        take(pose.explore());
        window.compare().panels().viewProperty().set(pose.compare().still());
        window.compare().kindProperty().set(pose.compare().below());
        if (pose.choice() != null) {
            choose(pose.choice());
        }
        Sheet sheet = pose.sheet();
        if (sheet != null) {
            open(sheet);
        }
    }

    private void open(Sheet sheet) {
        switch (sheet) {
            case PAINT -> window.files().paint();
            case FIGURE -> window.shell().exportFigure();
        }
    }

    /// Sets up the axes; all else is to be set up when their picture is there.
    ///
    /// @throws DataProblem if there is no such axis
    void takeAxes(ExplorePose pose) {
        AxesViewModel axes = window.explore().axes();
        if (pose.axes().size() == 1) {
            ExplorePose.map(pose.axes().getFirst()).ifPresent(axes::choose);
        } else if (!pose.axes().isEmpty()) {
            axes.acrossProperty().set(axis(axes, pose.axes().getFirst()));
            axes.upProperty().set(axis(axes, pose.axes().getLast()));
        }
    }

    private void take(ExplorePose pose) {
        ExploreViewModel explore = window.explore();
        explore.modeProperty().set(pose.telling());
        explore.layers().boundary().choiceProperty().set(pose.boundary());
        pose.over().forEach(over -> explore.layers().over().wantedProperty(over).set(true));
        StoryViewModel story = explore.story();
        story.scrubTo(
                pose.stage() == null
                        ? pose.share() * story.scrubProperty().get().millis()
                        : time(explore, pose.stage(), pose.share()));
        // A still picture tells what comes out, as the window does before anybody plays.
        explore.showOutcome();
        check(explore, pose.check());
        pose.only().forEach(each -> explore.layers().filter().wantedProperty(each).set(true));
        if (pose.box() != null) {
            explore.toolProperty().set(Tool.BOX);
            explore.gathering().select(pose.box(), Combine.REPLACE);
        }
    }

    private static void check(ExploreViewModel explore, Figure.@Nullable Kind kind) {
        if (kind != null) {
            explore.checks().chooseOnceKnown(kind);
        }
    }

    private void choose(Choice choice) {
        Run run = window.workspace().run().get();
        if (run == null) {
            return;
        }
        Classes classes = run.prepared().test().classes();
        int actual = code(classes, choice.actual());
        window.evaluate()
                .choose(
                        choice.predicted() == null
                                ? MatrixCell.ofClass(choice.model(), actual)
                                : MatrixCell.of(
                                        choice.model(), actual, code(classes, choice.predicted())));
        window.selection().tableProperty().set(choice.isListed());
    }

    private static int code(Classes classes, String label) {
        int code = classes.labels().indexOf(label);
        if (code < 0) {
            throw new DataProblem(
                    "there is no class " + label,
                    Mend.advice("use one of these: " + String.join(", ", classes.labels())));
        }
        return code;
    }

    private static PlotAxis axis(AxesViewModel axes, String name) {
        List<PlotAxis> choices = axes.choicesProperty().get();
        return choices.stream()
                .filter(axis -> axis.name().equals(name))
                .findFirst()
                .orElseThrow(
                        () ->
                                new DataProblem(
                                        "there is no axis " + name,
                                        Mend.advice(
                                                "use one of "
                                                        + choices.stream()
                                                                .map(PlotAxis::name)
                                                                .collect(
                                                                        Collectors.joining(
                                                                                ", ")))));
    }

    /// The stage of the story that is open, else of the first row that is removed.
    private static double time(ExploreViewModel explore, String stage, double share) {
        Scrub first = explore.story().scrubProperty().get();
        OptionalDouble time = time(first, stage, share);
        if (time.isPresent()) {
            return time.getAsDouble();
        }
        List<Scrub.Part> parts = new ArrayList<>(first.parts());
        if (explore.turnToRemoved()) {
            Scrub other = explore.story().scrubProperty().get();
            parts.addAll(other.parts());
            time = time(other, stage, share);
        }
        return time.orElseThrow(
                () -> new DataProblem("there is no stage " + stage, Mend.advice(advice(parts))));
    }

    private static OptionalDouble time(Scrub scrub, String stage, double share) {
        double start = 0.0;
        for (Scrub.Part part : scrub.parts()) {
            if (part.name().equalsIgnoreCase(stage)) {
                return OptionalDouble.of(start + share * part.millis());
            }
            start += part.millis();
        }
        return OptionalDouble.empty();
    }

    private static String advice(List<Scrub.Part> parts) {
        String names =
                parts.stream()
                        .map(part -> part.name().toLowerCase(Locale.ROOT))
                        .filter(name -> !name.isEmpty())
                        .distinct()
                        .collect(Collectors.joining(", "));
        return names.isEmpty()
                ? "this picture has no stages: leave --stage out"
                : "use one of these: " + names;
    }
}
